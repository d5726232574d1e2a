#pragma once

#include <QWidget>

namespace vitrine::test {

/// The first widget of that name below \p page that can be seen, or null.
template <typename Widget = QWidget>
Widget* shown(const QWidget& page, const char* name)
{
    const QList<Widget*> all = page.findChildren<Widget*>(QLatin1String(name));
    for (Widget* widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace vitrine::test
