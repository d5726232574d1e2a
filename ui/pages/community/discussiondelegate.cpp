#include "ui/pages/community/discussiondelegate.h"

#include "ui/pages/community/discussionmodel.h"
#include "ui/pages/community/discussionwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QPainter>

namespace vitrine::ui {

namespace {

constexpr int inset = 12;
constexpr int gap = 4;
constexpr int iconSize = 18;

/// A piece of \p rest from its beginning (or end), in the direction of reading; \p rest loses it.
QRect take(QRect& rest, int width, bool rightToLeft, bool fromEnd)
{
    QRect piece = rest;
    if (rightToLeft == fromEnd) {
        piece.setWidth(width);
        rest.setLeft(piece.right() + 1 + inset);
    } else {
        piece.setLeft(rest.right() - width + 1);
        rest.setRight(piece.left() - 1 - inset);
    }
    return piece;
}

} // namespace

QSize DiscussionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines = QFontMetrics(Theme::font(TextSize::Strong)).height() +
                      QFontMetrics(Theme::font(TextSize::Caption)).height();
    return {200, lines + gap + 2 * inset};
}

void DiscussionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DiscussionModel*>(index.model());
    if (!model)
        return;
    const hub::DiscussionSummary& item = model->at(index.row());
    const Theme theme = themeFor(option.palette);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect rest = option.rect.adjusted(inset, inset, -inset, -inset);
    const QRect mark = take(rest, iconSize, rightToLeft, false);
    const QColor colour =
        item.status == hub::DiscussionStatus::Closed ? theme.quiet : theme.colour(statusTint(item.status));
    painter->drawPixmap(mark.topLeft(), iconPixmap(statusIcon(item), colour, iconSize,
                                                   painter->device()->devicePixelRatioF()));
    const Qt::Alignment start = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    const QFontMetrics small(Theme::font(TextSize::Caption));
    if (item.comments > 0) {
        painter->setFont(Theme::figures(TextSize::Caption));
        painter->setPen(theme.quiet);
        const QString count = tr("%n comment(s)", nullptr, item.comments);
        const QRect box = take(rest, painter->fontMetrics().horizontalAdvance(count) + 2, rightToLeft, true);
        painter->drawText(
            box, static_cast<int>(Qt::AlignTop | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight)), count);
    }
    painter->setFont(Theme::font(TextSize::Strong));
    painter->setPen(theme.text);
    const QFontMetrics strong = painter->fontMetrics();
    const QString title = item.pinned ? tr("Pinned: %1").arg(item.title) : item.title;
    painter->drawText(rest, static_cast<int>(start) | Qt::TextSingleLine,
                      strong.elidedText(title, Qt::ElideRight, rest.width()));
    rest.setTop(rest.top() + strong.height() + gap);
    painter->setFont(Theme::font(TextSize::Caption));
    painter->setPen(theme.quiet);
    const QString line =
        QStringList{statusWord(item.status, item.statusText), QStringLiteral("#%1").arg(item.num),
                    item.isPullRequest ? tr("pull request of %1").arg(speakerName(item.author))
                                       : speakerName(item.author),
                    agoText(item.createdAt)}
            .join(QStringLiteral(" · "));
    painter->drawText(rest, static_cast<int>(start) | Qt::TextSingleLine,
                      small.elidedText(line, Qt::ElideRight, rest.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(theme.accent, Theme::focusWidth));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace vitrine::ui
