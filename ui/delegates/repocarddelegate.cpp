#include "ui/delegates/repocarddelegate.h"

#include "ui/theme/icons.h"

#include <QPainter>

#include <array>

namespace vitrine::ui {

namespace {

/// The fonts of a card, made once for each painting.
struct Fonts {
    QFont body = Theme::font(TextSize::Body);
    QFont strong = Theme::font(TextSize::Strong);
    QFont caption = Theme::font(TextSize::Caption);
};

int widthOf(const QFontMetrics& metrics, const QString& text)
{
    return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 1;
}

QString ownerText(const RepoCard& card)
{
    return card.owner.isEmpty() ? QString() : card.owner + QStringLiteral(" / ");
}

RepoCardMeasures measured(const RepoCard& card, const Fonts& fonts)
{
    const QFontMetrics body(fonts.body);
    const QFontMetrics strong(fonts.strong);
    const QFontMetrics caption(fonts.caption);
    RepoCardMeasures measures;
    measures.body = body.height();
    measures.caption = caption.height();
    measures.owner = widthOf(body, ownerText(card));
    measures.name = widthOf(strong, card.name);
    measures.badge = widthOf(caption, card.badge);
    measures.task = widthOf(caption, card.task);
    measures.facts = widthOf(caption, card.facts);
    measures.line = widthOf(caption, card.line);
    measures.downloads = widthOf(caption, card.downloads);
    measures.likes = widthOf(caption, card.likes);
    measures.updated = widthOf(caption, card.updated);
    measures.here = widthOf(caption, card.here);
    return measures;
}

/// Paints the parts of one card.
class CardPainter {
public:
    CardPainter(QPainter& painter, const Theme& theme, Qt::LayoutDirection direction, int iconSize)
        : m_painter(painter), m_theme(theme), m_direction(direction), m_iconSize(iconSize)
    {
    }

    void frame(const QRect& rect, bool chosen, bool hover)
    {
        const qreal width = chosen ? Theme::focusWidth : 1;
        m_painter.setPen(QPen(chosen ? m_theme.accent : hover ? m_theme.fieldLine : m_theme.line, width));
        m_painter.setBrush(m_theme.surface);
        const qreal inset = width / 2;
        m_painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Theme::cardRadius,
                                  Theme::cardRadius);
    }

    void avatar(const QRect& rect, const QString& owner)
    {
        static constexpr std::array tints{Tint::Text,       Tint::Image,  Tint::Audio,
                                          Tint::Multimodal, Tint::Accent, Tint::Tabular};
        const Tint tint = tints[qHash(owner, 0) % tints.size()];
        QColor border = m_theme.colour(tint);
        border.setAlphaF(0.45f);
        m_painter.setPen(border);
        m_painter.setBrush(m_theme.wash(tint));
        m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        m_painter.setPen(m_theme.colour(tint));
        QFont font = Theme::font(TextSize::Caption);
        font.setPixelSize(rect.height() / 2);
        m_painter.setFont(font);
        m_painter.drawText(rect, Qt::AlignCenter, owner.left(1).toUpper());
    }

    void text(const QRect& rect, const QString& words, const QFont& font, const QColor& colour,
              Qt::TextElideMode mode = Qt::ElideRight)
    {
        if (rect.isEmpty())
            return;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect,
                           int(QStyle::visualAlignment(m_direction, Qt::AlignLeft)) | Qt::AlignAbsolute |
                               Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(words, mode, rect.width()));
    }

    void chip(const QRect& rect, const QString& words, Tint tint, const QFont& font)
    {
        if (rect.isEmpty())
            return;
        m_painter.setPen(tint == Tint::Neutral ? QPen(m_theme.line) : QPen(Qt::NoPen));
        m_painter.setBrush(m_theme.wash(tint));
        m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        m_painter.setFont(font);
        m_painter.setPen(m_theme.colour(tint));
        m_painter.drawText(rect, Qt::AlignCenter,
                           QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width() - 12));
    }

    void icon(const QRect& rect, const QString& name, const QColor& colour)
    {
        if (rect.isEmpty())
            return;
        const int size = qMin(m_iconSize, rect.height());
        const QRect at(rect.left(), rect.top() + (rect.height() - size) / 2, size, size);
        m_painter.drawPixmap(QStyle::visualRect(m_direction, rect, at).topLeft(),
                             iconPixmap(name, colour, size, m_painter.device()->devicePixelRatio()));
    }

    /// An icon with its number behind it.
    void stat(const QRect& rect, const QString& name, const QString& words, const QFont& font,
              const QColor& colour)
    {
        if (rect.isEmpty())
            return;
        icon(rect, name, colour);
        const QRect rest = rect.adjusted(m_iconSize + 2, 0, 0, 0);
        text(QStyle::visualRect(m_direction, rect, rest), words, font, colour);
    }

private:
    QPainter& m_painter;
    const Theme& m_theme;
    Qt::LayoutDirection m_direction;
    int m_iconSize; ///< beside captions
};

} // namespace

RepoCardMeasures repoCardMeasures(const RepoCard& card)
{
    return measured(card, Fonts());
}

RepoCardDelegate::RepoCardDelegate(QObject* parent) : QAbstractItemDelegate(parent) {}

int RepoCardDelegate::height() const
{
    return repoCardHeight(repoCardMeasures({}), m_layout);
}

QSize RepoCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return QSize(380, height());
}

void RepoCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto card = index.data(RepoCardRole).value<RepoCard>();
    const Fonts fonts;
    const Theme theme = themeFor(option.palette);
    const RepoCardMeasures measures = measured(card, fonts);
    const RepoCardGeometry at = repoCardGeometry(option.rect, measures, m_layout, option.direction);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool chosen = focus || option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LayoutDirectionAuto); // a name is read in its own direction
    CardPainter draw(*painter, theme, option.direction, repoCardIcon(measures));
    draw.frame(at.card, chosen, option.state.testFlag(QStyle::State_MouseOver));
    draw.avatar(at.avatar, card.owner.isEmpty() ? card.name : card.owner);
    draw.text(at.owner, ownerText(card), fonts.body, theme.quiet, Qt::ElideMiddle);
    draw.text(at.name, card.name, fonts.strong, theme.text, Qt::ElideMiddle);
    draw.chip(at.badge, card.badge, Tint::Neutral, fonts.caption);
    draw.chip(at.task, card.task, card.taskTint, fonts.caption);
    draw.text(at.facts, card.facts, fonts.caption, theme.quiet);
    if (!card.lineIcon.isEmpty())
        draw.icon(at.lineIcon, card.lineIcon, theme.colour(card.lineTint));
    const QRect line = card.lineIcon.isEmpty() ? at.line.united(at.lineIcon) : at.line;
    draw.text(line, card.line, fonts.caption, theme.colour(card.lineTint));
    draw.stat(at.downloads, QStringLiteral("download"), card.downloads, fonts.caption, theme.quiet);
    draw.stat(at.likes, QStringLiteral("heart"), card.likes, fonts.caption, theme.quiet);
    draw.text(at.updated, card.updated, fonts.caption, theme.quiet);
    draw.stat(at.here, QStringLiteral("check"), card.here, fonts.caption, theme.good);
    painter->restore();
}

} // namespace vitrine::ui
