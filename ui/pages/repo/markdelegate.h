#pragma once

#include <QStyledItemDelegate>

namespace vitrine::ui {

/// Paints what a file is as a small rounded word: green where it is safe, amber where it warns.
class MarkDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vitrine::ui
