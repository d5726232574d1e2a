#include "ui/widgets/diffview/diffdelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diffview/diffmodel.h"

#include <QFontDatabase>
#include <QPainter>

namespace vitrine::ui {

namespace {

using hub::DiffLine;

constexpr int inset = 8;
constexpr int rowGap = 4;

QColor background(const Theme& theme, DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Added:
        return theme.wash(Tint::Good);
    case DiffLine::Kind::Removed:
        return theme.wash(Tint::Bad);
    case DiffLine::Kind::Hunk:
        return theme.sunken;
    default:
        return theme.surface;
    }
}

QString shownText(const QString& line)
{
    QString text = line.left(DiffDelegate::longestShown);
    text.replace(QLatin1Char('\t'), QLatin1String("    "));
    for (QChar& letter : text) {
        if (letter.category() == QChar::Other_Control)
            letter = QChar(0x2423);
    }
    return line.size() > DiffDelegate::longestShown ? text + QStringLiteral(" …") : text;
}

} // namespace

QFont diffFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::font(TextSize::Caption).pointSizeF());
    return font;
}

DiffDelegate::DiffDelegate(const DiffModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void DiffDelegate::measure()
{
    m_longest = m_model.longestLine(longestShown);
    int last = 0;
    for (const hub::FileDiff& file : m_model.files()) {
        if (!file.lines.isEmpty())
            last = std::max({last, file.lines.last().oldLine, file.lines.last().newLine});
    }
    m_digits = std::max(3, static_cast<int>(QString::number(last).size()));
}

int DiffDelegate::numberWidth(const QFontMetrics& metrics) const
{
    return metrics.horizontalAdvance(QLatin1Char('0')) * m_digits + inset;
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    Q_UNUSED(option)
    const QFontMetrics lines(diffFont());
    const QFontMetrics heads(Theme::font(TextSize::Strong));
    const int width = 2 * numberWidth(lines) + lines.horizontalAdvance(QLatin1Char('0')) * (m_longest + 4);
    return {width + 2 * inset, std::max({lines.height() + rowGap, heads.height() + rowGap, 22})};
}

void DiffDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    if (m_model.at(index.row()).kind == DiffModel::RowKind::File)
        paintHead(painter, option, index.row());
    else
        paintLine(painter, option, index.row());
    const Theme theme = themeFor(option.palette);
    if (option.state & QStyle::State_Selected) {
        QColor wash = theme.accent;
        wash.setAlpha(50);
        painter->fillRect(option.rect, wash);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.accent, Theme::focusWidth));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void DiffDelegate::paintHead(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme theme = themeFor(option.palette);
    const DiffModel::Row found = m_model.at(row);
    const hub::FileDiff& file = m_model.files().at(found.file);
    painter->fillRect(option.rect, theme.sunken);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QString arrow = !m_model.isFolded(found.file) ? QStringLiteral("chevron-down")
                          : rightToLeft                 ? QStringLiteral("chevron-left")
                                                        : QStringLiteral("chevron-right");
    // Heads stay in view where lines are moved sideways.
    QRect seen = option.rect;
    if (option.widget)
        seen = seen.intersected(option.widget->rect());
    QRect rest = seen.adjusted(inset, 0, -inset, 0);
    const QRect mark =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {14, 14}, rest);
    painter->drawPixmap(mark, iconPixmap(arrow, theme.quiet, 14, painter->device()->devicePixelRatioF()));
    if (rightToLeft)
        rest.setRight(mark.left() - inset);
    else
        rest.setLeft(mark.right() + inset);
    painter->setFont(Theme::figures(TextSize::Caption));
    const QString added = QStringLiteral("+%1").arg(file.added);
    const QString removed = QStringLiteral("−%1").arg(file.removed);
    const QFontMetrics small = painter->fontMetrics();
    const int counts = file.large || file.binary
                           ? 0
                           : small.horizontalAdvance(added) + small.horizontalAdvance(removed) + inset;
    if (counts) {
        QRect box = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                        {counts, rest.height()}, rest);
        painter->setPen(theme.good);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, added);
        painter->setPen(theme.bad);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, removed);
        if (rightToLeft)
            rest.setLeft(box.right() + inset);
        else
            rest.setRight(box.left() - inset);
    }
    painter->setPen(theme.text);
    painter->setFont(Theme::font(TextSize::Strong));
    painter->drawText(rest, Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      painter->fontMetrics().elidedText(m_model.words(row), Qt::ElideMiddle, rest.width()));
}

// Lines of files read from left to right in every language.
void DiffDelegate::paintLine(QPainter* painter, const QStyleOptionViewItem& option, int row) const
{
    const Theme theme = themeFor(option.palette);
    const hub::DiffLine* line = m_model.lineAt(row);
    painter->fillRect(option.rect, background(theme, line ? line->kind : DiffLine::Kind::Context));
    if (!line) {
        painter->setFont(Theme::font(TextSize::Caption));
        painter->setPen(theme.quiet);
        painter->drawText(
            option.rect.adjusted(3 * inset, 0, -inset, 0),
            static_cast<int>(Qt::AlignVCenter |
                             (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
            m_model.words(row));
        return;
    }
    painter->setFont(diffFont());
    painter->setLayoutDirection(Qt::LeftToRight);
    const QFontMetrics metrics = painter->fontMetrics();
    const int numbers = numberWidth(metrics);
    QRect rest = option.rect.adjusted(inset, 0, -inset, 0);
    painter->setPen(theme.quiet);
    const auto number = [&](int value) {
        const QRect box(rest.left(), rest.top(), numbers - inset, rest.height());
        if (value > 0)
            painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
        rest.setLeft(rest.left() + numbers);
    };
    number(line->oldLine);
    number(line->newLine);
    const int sign = metrics.horizontalAdvance(QLatin1Char('0')) * 2;
    painter->setPen(line->kind == DiffLine::Kind::Added     ? theme.good
                    : line->kind == DiffLine::Kind::Removed ? theme.bad
                                                            : theme.quiet);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, diffSign(line->kind));
    rest.setLeft(rest.left() + sign);
    const QString text = shownText(line->text);
    paintMatches(painter, rest, text);
    const bool said = line->kind == DiffLine::Kind::Hunk || line->kind == DiffLine::Kind::Note;
    painter->setPen(said ? theme.quiet : theme.text);
    painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void DiffDelegate::paintMatches(QPainter* painter, const QRect& rest, const QString& text) const
{
    if (m_needle.isEmpty())
        return;
    const QFontMetrics metrics = painter->fontMetrics();
    QColor mark = themeFor(QPalette()).warn;
    mark.setAlpha(90);
    qsizetype at = text.indexOf(m_needle, 0, Qt::CaseInsensitive);
    for (int count = 0; at >= 0 && count < 100; ++count) {
        const int left = rest.left() + metrics.horizontalAdvance(text.left(at));
        const int width = metrics.horizontalAdvance(text.mid(at, m_needle.size()));
        painter->fillRect(QRect(left, rest.top() + 1, width, rest.height() - 2), mark);
        at = text.indexOf(m_needle, at + m_needle.size(), Qt::CaseInsensitive);
    }
}

} // namespace vitrine::ui
