#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

/// Paints one line of the list of discussions: what state it is in, its title, who began it and when,
/// comments.
class DiscussionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace vitrine::ui
