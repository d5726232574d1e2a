#include "ui/pages/repo/markdelegate.h"

#include "ui/pages/repo/filetreemodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace vitrine::ui {

namespace {

constexpr int inside = 6; ///< pixels before and after the word
constexpr int around = 4; ///< pixels between the chip and its cell

} // namespace

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics words(Theme::font(TextSize::Caption));
    const QString word = index.data().toString();
    const int width = word.isEmpty() ? 0 : words.horizontalAdvance(word) + 2 * (inside + around);
    return {width, QStyledItemDelegate::sizeHint(option, index).height()};
}

void MarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    const QString word = empty.text;
    empty.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    if (word.isEmpty())
        return;
    const Theme theme = themeFor(option.palette);
    const auto tint = static_cast<Tint>(index.data(FileTreeModel::TintRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::font(TextSize::Caption));
    const QFontMetrics words = painter->fontMetrics();
    const QSize size(words.horizontalAdvance(word) + 2 * inside, words.height() + 4);
    QRect chip(QPoint(0, option.rect.center().y() - size.height() / 2 + 1), size);
    chip.moveLeft(option.direction == Qt::RightToLeft ? option.rect.right() - around - size.width()
                                                      : option.rect.left() + around);
    painter->setPen(tint == Tint::Neutral ? QPen(theme.line) : QPen(Qt::NoPen));
    painter->setBrush(tint == Tint::Neutral ? theme.surface : theme.wash(tint));
    painter->drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
    painter->setPen(tint == Tint::Neutral ? theme.quiet : theme.colour(tint));
    painter->drawText(chip, Qt::AlignCenter, word);
    painter->restore();
}

} // namespace vitrine::ui
