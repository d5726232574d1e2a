#include "ui/widgets/tallrows.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QStyledItemDelegate>

namespace vitrine::ui {

namespace {

class TallRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(qMax(Theme::hitTarget, option.fontMetrics.height() + 10));
        size.rwidth() += 12;
        return size;
    }
};

} // namespace

void useTallRows(QAbstractItemView* view)
{
    view->setItemDelegate(new TallRow(view));
}

} // namespace vitrine::ui
