#include "ui/shell/rail.h"

#include "core/account/places.h"
#include "ui/shell/services.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
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
        const int left = m_compact ? (width() - glyphSize) / 2 : 12;
        const QRect iconRect(left, (height() - glyphSize) / 2, glyphSize, glyphSize);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), iconRect).topLeft(),
                           iconPixmap(m_icon, palette().color(role), glyphSize, devicePixelRatioF()));
        if (m_compact)
            return;
        painter.setFont(Theme::font(isChecked() ? TextSize::Strong : TextSize::Body));
        painter.setPen(palette().color(role));
        const QRect words(iconRect.right() + 11, 0, width() - iconRect.right() - 19, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }

private:
    QString m_icon;
    bool m_compact = false;
};

} // namespace

Rail::Rail(Services& services, const PageTable& table, QWidget* parent)
    : QWidget(parent), m_services(services), m_table(table), m_account(nullptr)
{
    setObjectName(QStringLiteral("rail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 9, 12);
    column->setSpacing(3);
    for (const PageEntry& entry : table) {
        if (!entry.address.isEmpty() && !entry.bottom)
            addPage(entry, column);
    }
    column->addStretch(1);
    for (const PageEntry& entry : table) {
        if (!entry.address.isEmpty() && entry.bottom)
            addPage(entry, column);
    }
    m_account = new RailButton(QStringLiteral("person"), this);
    m_account->setObjectName(QStringLiteral("account"));
    column->addWidget(m_account);
    connect(m_account, &QAbstractButton::clicked, this, &Rail::explainAccount);
    connect(&services.places, &account::Places::currentChanged, this, &Rail::showAccount);
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
}

void Rail::setCurrent(const QString& pageId)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == pageId);
}

void Rail::setCompact(bool compact)
{
    m_compact = compact;
    setFixedWidth(compact ? compactWidth : wideWidth);
    for (QAbstractButton* button : std::as_const(m_buttons))
        static_cast<RailButton*>(button)->setCompact(compact);
    static_cast<RailButton*>(m_account)->setCompact(compact);
}

void Rail::showAccount()
{
    const hub::Identity& identity = m_services.places.currentClient()->identity();
    const QString words = !identity.account.isEmpty() ? identity.account
                          : identity.token.isEmpty()  ? tr("Sign in")
                                                      : tr("Token in use");
    static_cast<RailButton*>(m_account)->setWords(words);
}

void Rail::explainAccount()
{
    const hub::Identity& identity = m_services.places.currentClient()->identity();
    const QString place = m_services.places.current().name;
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setFixedWidth(320);
    popup->setBackgroundRole(QPalette::Base);
    popup->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(16, 16, 16, 16);
    const bool known = !identity.token.isEmpty();
    column->addWidget(
        new Label(known ? tr("You ask %1 with a token").arg(place) : tr("You are not signed in"),
                  TextSize::Strong, popup));
    auto* text = new Label(
        known ? tr("It comes from HF_TOKEN or the token file of the Hugging Face tools, and is sent to "
                   "%1 alone.")
                    .arg(place)
              : tr("Most models need no account. For private or gated ones, set HF_TOKEN before you "
                   "start Vitrine, or sign in once with “hf auth login”: the token is then found. It is "
                   "sent to the place it belongs to and to no other."),
        TextSize::Body, popup);
    text->setWordWrap(true);
    column->addWidget(text);
    popup->setAccessibleName(text->text());
    popup->adjustSize();
    popup->move(m_account->mapToGlobal(QPoint(0, -popup->sizeHint().height() - 8)));
    popup->show();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const QRect line(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), palette().color(QPalette::Mid));
}

} // namespace vitrine::ui
