#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QWidget>

namespace vitrine::ui {

void announce(QWidget* widget, const QString& text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, text);
#else
    widget->setAccessibleDescription(text);
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace vitrine::ui
