#include "ui/shell/topbar.h"

#include "core/account/places.h"
#include "core/base/bytesize.h"
#include "core/storage/downloadqueue.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/services.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace vitrine::ui {

namespace {

using Reach = account::Places::Reach;

constexpr int barHeight = 52;
constexpr int searchWidth = 560;

/// A dot; the words beside it say the same.
QIcon dot(const QColor& colour)
{
    constexpr int ratio = 4;
    QPixmap pixmap(16 * ratio, 16 * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(4 * ratio, 4 * ratio, 8 * ratio, 8 * ratio));
    return QIcon(pixmap);
}

QColor reachColour(const Theme& theme, Reach reach)
{
    return reach == Reach::Reachable ? theme.good : reach == Reach::Unreachable ? theme.bad : theme.fieldLine;
}

QString reachWord(Reach reach)
{
    switch (reach) {
    case Reach::Reachable:
        return TopBar::tr("reachable");
    case Reach::Unreachable:
        return TopBar::tr("not reachable");
    case Reach::Unknown:
        break;
    }
    return TopBar::tr("not asked yet");
}

} // namespace

TopBar::TopBar(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_back(iconButton(QStringLiteral("chevron-left"), {}, this)),
      m_forward(iconButton(QStringLiteral("chevron-right"), {}, this)), m_place(new QToolButton(this)),
      m_search(new SearchField(this)), m_transfers(new QToolButton(this))
{
    setMinimumHeight(barHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 16, 7);
    row->setSpacing(4);
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    row->addWidget(m_back);
    row->addWidget(m_forward);
    row->addSpacing(8);
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_place->setPopupMode(QToolButton::InstantPopup);
    m_place->setFocusPolicy(Qt::StrongFocus);
    m_place->setMenu(new QMenu(m_place));
    row->addWidget(m_place);
    row->addSpacing(12);
    row->addStretch(1);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(160);
    m_search->setMinimumHeight(36);
    row->addWidget(m_search, 20);
    row->addStretch(1);
    row->addSpacing(12);
    m_transfers->setObjectName(QStringLiteral("transfersChip"));
    m_transfers->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_transfers->setIcon(icon(QStringLiteral("transfers"), QPalette::PlaceholderText));
    m_transfers->setAutoRaise(true);
    m_transfers->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_transfers);

    connect(m_back, &QToolButton::clicked, this, &TopBar::backAsked);
    connect(m_forward, &QToolButton::clicked, this, &TopBar::forwardAsked);
    connect(m_transfers, &QToolButton::clicked, this, &TopBar::transfersAsked);
    connect(m_search, &QLineEdit::textEdited, this, &TopBar::searchEdited);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT searchEntered(m_search->text().trimmed()); });
    connect(m_search, &SearchField::left, this,
            [this] { m_search->nextInFocusChain()->setFocus(Qt::TabFocusReason); });
    connect(m_place->menu(), &QMenu::aboutToShow, this, &TopBar::showPlaces);
    for (const auto signal : {&account::Places::currentChanged, &account::Places::placesChanged})
        connect(&services.places, signal, this, &TopBar::showPlace);
    connect(&services.places, &account::Places::reachChanged, this, &TopBar::showPlace);
    connect(&services.theme, &ThemeWatcher::changed, this, &TopBar::showPlace);
    connect(&services.downloads, &storage::DownloadQueue::added, this, &TopBar::showTransfers);
    connect(&services.downloads, &storage::DownloadQueue::changed, this, &TopBar::showTransfers);
    connect(&services.downloads, &storage::DownloadQueue::removed, this, &TopBar::showTransfers);
    retranslate();
}

void TopBar::retranslate()
{
    const auto name = [](QToolButton* button, const QString& words) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    };
    name(m_back, tr("Back"));
    name(m_forward, tr("Forward"));
    m_search->retranslate();
    showPlace();
    showTransfers();
}

void TopBar::setHistory(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void TopBar::setSearchText(const QString& text)
{
    if (!m_search->hasFocus() || m_search->text().isEmpty())
        m_search->setText(text);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::showPlace()
{
    const hub::Place& place = m_services.places.current();
    const Reach reach = m_services.places.reach(place);
    m_place->setIcon(dot(reachColour(m_services.theme.theme(), reach)));
    m_place->setText(place.name);
    const QString words = tr("Place: %1, %2").arg(place.name, reachWord(reach));
    m_place->setAccessibleName(words);
    m_place->setToolTip(words);
}

void TopBar::showPlaces()
{
    QMenu* menu = m_place->menu();
    menu->clear();
    for (const hub::Place& place : m_services.places.places()) {
        const Reach reach = m_services.places.reach(place);
        QAction* action = menu->addAction(
            dot(reachColour(m_services.theme.theme(), reach)),
            reach == Reach::Unknown ? place.name : tr("%1 – %2").arg(place.name, reachWord(reach)), this,
            [this, place] { m_services.places.open(place); });
        QFont font = action->font();
        font.setBold(place == m_services.places.current());
        action->setFont(font);
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("plus")), tr("Add another place…"), this, &TopBar::endpointsAsked);
}

void TopBar::showTransfers()
{
    int active = 0;
    qint64 speed = 0;
    int failed = 0;
    for (const storage::Download& download : m_services.downloads.downloads()) {
        const bool open = download.status == storage::DownloadStatus::Running ||
                          download.status == storage::DownloadStatus::Queued;
        active += open;
        failed += download.status == storage::DownloadStatus::Failed;
        speed += open ? download.bytesPerSecond : 0;
    }
    m_transfers->setVisible(active > 0 || failed > 0);
    QString text = active > 0 ? locale().toString(active) : tr("%1 stopped").arg(failed);
    if (speed > 0)
        text += QStringLiteral(" · ") + tr("%1/s").arg(byteSizeText(speed));
    m_transfers->setText(text);
    const QString words =
        active > 0 ? tr("Transfers: %1 running").arg(active) : tr("Transfers: %1 stopped").arg(failed);
    m_transfers->setAccessibleName(words);
    m_transfers->setToolTip(words);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

} // namespace vitrine::ui
