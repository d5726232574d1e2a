#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vitrine::ui {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return QSize(200, qMax(32, QFontMetrics(Theme::font(TextSize::Body)).height() + 14));
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Theme theme = themeFor(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(10, 0, -10, 0);
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? theme.wash(Tint::Accent) : theme.hover);
        painter->drawRoundedRect(option.rect, Theme::radius, Theme::radius);
    }
    const int size = scaled(16);
    const QRect iconRect(inner.left(), inner.center().y() - size / 2, size, size);
    const QString iconName = index.data(PaletteModel::IconRole).toString();
    if (!iconName.isEmpty())
        painter->drawPixmap(mirrored(iconRect).topLeft(),
                            iconPixmap(iconName, theme.quiet, size, painter->device()->devicePixelRatio()));
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    const QString end = keys.isEmpty() ? index.data(PaletteModel::GroupRole).toString() : keys;
    painter->setFont(Theme::font(TextSize::Caption));
    const int endWidth = painter->fontMetrics().horizontalAdvance(end) + 2;
    const QRect endRect(inner.right() - endWidth, inner.top(), endWidth + 1, inner.height());
    painter->setPen(theme.quiet);
    painter->drawText(mirrored(endRect), Qt::AlignCenter, end);
    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(theme.text);
    const QRect words(iconRect.right() + 11, inner.top(), endRect.left() - iconRect.right() - 24,
                      inner.height());
    painter->drawText(
        mirrored(words), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->restore();
}

} // namespace vitrine::ui
