#include "ui/widgets/cardgridaccessible.h"

#include "ui/widgets/cardgrid.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWindow>

namespace vitrine::ui {

namespace {

/// One card. It holds no words of its own: rows come, go and change under it.
class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccessible(CardGrid* grid, int row) : m_grid(grid), m_row(row) {}

    bool isValid() const override { return index().isValid(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_grid ? m_grid->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_grid); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text type) const override
    {
        if (type != QAccessible::Name)
            return {};
        const QString spoken = index().data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? index().data().toString() : spoken;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_grid->visualRect(index());
        return QRect(m_grid->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = m_grid->currentIndex() == index();
        state.focusable = true;
        state.selectable = true;
        state.focused = current && m_grid->hasFocus();
        state.active = current;
        state.selected = m_grid->selectionModel()->isSelected(index());
        state.offscreen = !m_grid->visualRect(index()).intersects(m_grid->viewport()->rect());
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_grid->setCurrentIndex(index());
        if (name == pressAction())
            Q_EMIT m_grid->activated(index());
        else
            m_grid->setFocus();
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QModelIndex index() const
    {
        return m_grid && m_grid->model() ? m_grid->model()->index(m_row, 0, m_grid->rootIndex())
                                         : QModelIndex();
    }

    QPointer<CardGrid> m_grid;
    int m_row;
};

class GridAccessible : public QAccessibleWidget {
public:
    explicit GridAccessible(CardGrid* grid) : QAccessibleWidget(grid, QAccessible::List) {}
    ~GridAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(GridAccessible)

    int childCount() const override
    {
        return grid()->model() ? grid()->model()->rowCount(grid()->rootIndex()) : 0;
    }
    QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto known = m_items.constFind(row);
        if (known == m_items.constEnd())
            known = m_items.insert(row,
                                   QAccessible::registerAccessibleInterface(new ItemAccessible(grid(), row)));
        return QAccessible::accessibleInterface(known.value());
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        const QModelIndex index = grid()->indexAt(grid()->viewport()->mapFromGlobal(QPoint(x, y)));
        return index.isValid() ? child(index.row()) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        const QModelIndex index = grid()->currentIndex();
        return grid()->hasFocus() && index.isValid() ? child(index.row()) : nullptr;
    }

private:
    CardGrid* grid() const { return static_cast<CardGrid*>(widget()); }

    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface* makeGridAccessible(const QString& className, QObject* object)
{
    auto* grid =
        className == QLatin1String("vitrine::ui::CardGrid") ? qobject_cast<CardGrid*>(object) : nullptr;
    return grid ? new GridAccessible(grid) : nullptr;
}

} // namespace

void installCardGridAccessibility()
{
    // Qt keeps each factory once, however often it is installed.
    QAccessible::installFactory(makeGridAccessible);
}

} // namespace vitrine::ui
