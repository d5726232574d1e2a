#include "ui/widgets/cardview/cardaccessible.h"

#include "ui/widgets/cardview/cardview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace vitrine::ui {

namespace {

class CardAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit CardAccessible(CardView* view)
        : QAccessibleWidget(view, QAccessible::Document, view->accessibleName())
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? words() : QAccessibleWidget::text(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    // Selections and a caret are the person's with mouse and keys; a screen reader reads the text.
    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { view()->selectAll(); }
    void removeSelection(int) override { view()->clearSelection(); }
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return words().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(words().size()); }
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int start, int end) override
    {
        const QString part = text(start, end).section(QLatin1Char('\n'), 0, 0);
        if (!part.isEmpty())
            view()->find(part);
    }
    QString attributes(int, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    CardView* view() const { return static_cast<CardView*>(widget()); }
    QString words() const { return view()->text(); }
};

QAccessibleInterface* makeCardAccessible(const QString& className, QObject* object)
{
    auto* view =
        className == QLatin1String("vitrine::ui::CardView") ? qobject_cast<CardView*>(object) : nullptr;
    return view == nullptr ? nullptr : new CardAccessible(view);
}

} // namespace

void installCardAccessibility()
{
    // Qt keeps each factory once, however often it is installed.
    QAccessible::installFactory(makeCardAccessible);
}

} // namespace vitrine::ui
