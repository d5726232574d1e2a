#include "ui/shell/rail.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/storage/following.h"
#include "ui/shell/services.h"
#include "ui/shell/transfernews.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int wideWidth = 176;
constexpr int compactWidth = 56;
constexpr int glyphSize = 20;

/// One entry: an icon and a word; the current one stands on the surface with an accent at its side.
class RailButton : public QAbstractButton {
public:
    RailButton(const QString& iconName, QWidget* parent) : QAbstractButton(parent), m_icon(iconName)
    {
        setCheckable(true);
        setAutoExclusive(false);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setWords(const QString& words)
    {
        setText(words);
        setAccessibleName(words);
        setToolTip(m_compact ? words : QString());
        update();
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        setWords(text());
    }
    QSize sizeHint() const override
    {
        return QSize(40, qMax(36, QFontMetrics(Theme::font(TextSize::Strong)).height() + 16));
    }

    /// A few letters at the end and how far something is (below 0: not known): what goes on there.
    void setBadge(const QString& badge, double part)
    {
        if (badge == m_badge && qFuzzyCompare(part + 2, m_part + 2))
            return;
        m_badge = badge;
        m_part = part;
        update();
    }
    /// A number that is no progress: how much is new there.
    void setNews(const QString& count)
    {
        m_news = true;
        setBadge(count, -1);
    }
    /// Room for the icon and the words, as the current page's stand there.
    int wordsWidth() const
    {
        return 12 + scaled(glyphSize) + 11 +
               QFontMetrics(Theme::font(TextSize::Strong)).horizontalAdvance(text()) + 12;
    }

protected:
    void checkStateSet() override { update(); }
    void nextCheckState() override {}
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(isChecked() ? QPen(palette().color(QPalette::Mid)) : QPen(Qt::NoPen));
            painter.setBrush(palette().color(isChecked() ? QPalette::Base : QPalette::Midlight));
            painter.drawRoundedRect(box, Theme::radius, Theme::radius);
        }
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(QPalette::Highlight));
            painter.drawRoundedRect(
                QStyle::visualRect(layoutDirection(), rect(), QRect(0, 6, 3, height() - 12)), 1.5, 1.5);
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Highlight), Theme::focusWidth));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
        }
        const auto role = isChecked() ? QPalette::WindowText : QPalette::PlaceholderText;
        const int glyph = scaled(glyphSize);
        const int left = m_compact ? (width() - glyph) / 2 : 12;
        const QRect iconRect(left, (height() - glyph) / 2, glyph, glyph);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), iconRect).topLeft(),
                           iconPixmap(m_icon, palette().color(role), glyph, devicePixelRatioF()));
        if (!m_badge.isEmpty() && m_compact && m_news)
            drawDot(painter, iconRect);
        else if (!m_badge.isEmpty() && m_compact)
            drawBar(painter);
        if (m_compact)
            return;
        int end = width() - 8;
        if (!m_badge.isEmpty()) {
            painter.setFont(Theme::font(TextSize::Caption));
            const int badgeWidth = painter.fontMetrics().horizontalAdvance(m_badge) + 2;
            end -= badgeWidth + 4;
            painter.setPen(palette().color(QPalette::Highlight));
            painter.drawText(
                QStyle::visualRect(layoutDirection(), rect(), QRect(end, 0, badgeWidth, height())),
                Qt::AlignCenter, m_badge);
        }
        painter.setFont(Theme::font(isChecked() ? TextSize::Strong : TextSize::Body));
        painter.setPen(palette().color(role));
        const QRect words(iconRect.right() + 11, 0, end - iconRect.right() - 11, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    /// Without room for letters: a line under the icon.
    void drawBar(QPainter& painter)
    {
        QRect line(8, height() - 6, width() - 16, 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Mid));
        painter.drawRoundedRect(line, 1.5, 1.5);
        painter.setBrush(palette().color(QPalette::Highlight));
        const QRect done(line.left(), line.top(), qRound(line.width() * qBound(0.08, m_part, 1.0)), 3);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), line, done), 1.5, 1.5);
    }

    /// Without room for a number: a dot at the corner of the icon; the description says the rest.
    void drawDot(QPainter& painter, const QRect& icon)
    {
        const QRect dot(icon.right() - 3, icon.top() - 3, 8, 8);
        painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(QStyle::visualRect(layoutDirection(), rect(), dot));
    }

    QString m_icon;
    QString m_badge;
    bool m_news = false;
    double m_part = -1;
    bool m_compact = false;
};

/// A page at the side is a tab to who hears it: pressed, it is the one that is shown.
class TabAccessible : public QAccessibleWidget {
public:
    explicit TabAccessible(RailButton* button) : QAccessibleWidget(button, QAccessible::PageTab) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RailButton* button() const { return static_cast<RailButton*>(widget()); }
};

QAccessibleInterface* makeRailAccessible(const QString& className, QObject* object)
{
    if (className == QLatin1String("vitrine::ui::Rail"))
        return new QAccessibleWidget(qobject_cast<QWidget*>(object), QAccessible::PageTabList);
    if (className != QLatin1String("QAbstractButton"))
        return nullptr;
    auto* button = dynamic_cast<RailButton*>(object);
    return button && button->isCheckable() ? new TabAccessible(button) : nullptr;
}

} // namespace

Rail::Rail(Services& services, const PageTable& table, QWidget* parent)
    : QWidget(parent), m_services(services), m_table(table), m_account(nullptr)
{
    setObjectName(QStringLiteral("rail"));
    QAccessible::installFactory(makeRailAccessible); // kept once, however often it is installed
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 9, 12);
    column->setSpacing(3);
    for (const PageEntry& entry : table) {
        if (!entry.address.isEmpty() && !entry.bottom && entry.under.isEmpty())
            addPage(entry, column);
    }
    column->addStretch(1);
    for (const PageEntry& entry : table) {
        if (!entry.address.isEmpty() && entry.bottom && entry.under.isEmpty())
            addPage(entry, column);
    }
    m_account = new RailButton(QStringLiteral("person"), this);
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setCheckable(false);
    column->addWidget(m_account);
    connect(m_account, &QAbstractButton::clicked, this,
            [this] { Q_EMIT accountAsked(m_account->mapToGlobal(QPoint(0, 0))); });
    connect(&services.accounts, &account::Accounts::changed, this, &Rail::showAccount);
    connect(&services.places, &account::Places::currentChanged, this, &Rail::showAccount);
    for (const auto signal :
         {&storage::DownloadQueue::added, &storage::DownloadQueue::changed, &storage::DownloadQueue::removed})
        connect(&services.downloads, signal, this, &Rail::showTransfers);
    connect(&services.following, &storage::Following::changed, this, &Rail::showFollowed);
    setCompact(false);
    retranslate();
}

void Rail::addPage(const PageEntry& entry, QVBoxLayout* column)
{
    auto* button = new RailButton(entry.icon, this);
    button->setObjectName(QStringLiteral("rail-") + entry.id);
    column->addWidget(button);
    m_buttons.insert(entry.id, button);
    connect(button, &QAbstractButton::clicked, this,
            [this, address = entry.address] { Q_EMIT opened(address); });
}

void Rail::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (const PageEntry& entry : m_table) {
        if (QAbstractButton* button = m_buttons.value(entry.id))
            static_cast<RailButton*>(button)->setWords(entry.title());
    }
    showAccount();
    showTransfers();
    showFollowed();
    fit();
}

void Rail::setCurrent(const QString& pageId)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == pageId);
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    for (QAbstractButton* button : std::as_const(m_buttons))
        static_cast<RailButton*>(button)->setCompact(compact);
    static_cast<RailButton*>(m_account)->setCompact(compact);
    fit();
}

void Rail::fit()
{
    int width = m_compact ? scaled(compactWidth) : wideWidth;
    const QMargins margins = layout()->contentsMargins();
    const int badge = QFontMetrics(Theme::font(TextSize::Caption)).horizontalAdvance(tr("%1 %").arg(100)) + 8;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const int words = static_cast<const RailButton*>(it.value())->wordsWidth() + margins.left() +
                          margins.right() + (it.key() == QLatin1String("transfers") ? badge : 0);
        if (!m_compact)
            width = qMax(width, words);
    }
    setFixedWidth(width);
}

void Rail::showTransfers()
{
    auto* button = static_cast<RailButton*>(m_buttons.value(QStringLiteral("transfers")));
    if (!button)
        return;
    const TransferTotal total = transferTotal(m_services.downloads.downloads());
    const QString percent = total.part >= 0 ? tr("%1 %").arg(int(total.part * 100)) : QString();
    QString badge;
    if (total.open > 0)
        badge = percent.isEmpty() ? locale().toString(total.open) : percent;
    button->setBadge(badge, total.part);
    button->setAccessibleDescription(total.open == 0 ? QString()
                                                     : tr("%1 on their way, %2").arg(total.open).arg(badge));
}

/// How many of the repositories that are followed have changed, at the page they belong to.
void Rail::showFollowed()
{
    auto* button = static_cast<RailButton*>(m_buttons.value(QStringLiteral("manage")));
    if (!button)
        return;
    const hub::Place place = m_services.places.current();
    const int changed = m_services.following.changedCount(place.origin(), m_services.accounts.speaker(place));
    button->setNews(changed > 0 ? locale().toString(changed) : QString());
    button->setAccessibleDescription(changed > 0 ? tr("%n followed changed upstream", nullptr, changed)
                                                 : QString());
}

void Rail::showAccount()
{
    const hub::Place& place = m_services.places.current();
    const QString speaker = m_services.accounts.speaker(place);
    const QString words = speaker.isEmpty()                      ? tr("Sign in")
                          : speaker.startsWith(QLatin1Char('#')) ? tr("Token in use")
                                                                 : speaker;
    auto* button = static_cast<RailButton*>(m_account);
    button->setWords(words);
    button->setToolTip(speaker.isEmpty() ? tr("Nobody is signed in at %1").arg(place.name)
                                         : tr("%1 at %2").arg(words, place.name));
    button->setAccessibleDescription(button->toolTip());
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const QRect line(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), palette().color(QPalette::Mid));
}

} // namespace vitrine::ui
