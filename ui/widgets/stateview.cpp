#include "ui/widgets/stateview.h"

#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int textWidth = 460;
constexpr int iconSize = 40;

/// The icon that fits what one can do about it.
QString errorIcon(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return QStringLiteral("offline");
    case ErrorKind::SignIn:
    case ErrorKind::Forbidden:
    case ErrorKind::Gated:
        return QStringLiteral("lock");
    case ErrorKind::NotFound:
        return QStringLiteral("search");
    case ErrorKind::RateLimited:
        return QStringLiteral("clock");
    default:
        return QStringLiteral("warning");
    }
}

QString details(const Error& error)
{
    QStringList lines{errorKindName(error.kind)};
    if (error.httpStatus)
        lines.append(QStringLiteral("HTTP %1 %2").arg(error.httpStatus).arg(error.serverCode));
    if (!error.requestId.isEmpty())
        lines.append(error.requestId);
    if (!error.detail.isEmpty())
        lines.append(error.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

StateView::StateView(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new Label({}, TextSize::Title, this)),
      m_text(new Label({}, TextSize::Body, this)), m_busy(new BusyBar(this)), m_actions(new QHBoxLayout),
      m_detailsButton(new QToolButton(this)), m_details(new QPlainTextEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    m_title->setWordWrap(true);
    m_text->quiet()->wrapping();
    for (Label* label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setMaximumWidth(scaled(textWidth));
        label->setMinimumWidth(0);
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 100);
        row->addStretch(1);
        column->addLayout(row);
    }
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_text->setObjectName(QStringLiteral("stateText"));
    m_busy->setFixedWidth(180);
    column->addWidget(m_busy, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    m_actions->setSpacing(8);
    column->addLayout(m_actions);
    column->setAlignment(m_actions, Qt::AlignHCenter);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setObjectName(QStringLiteral("stateDetails"));
    column->addWidget(m_detailsButton, 0, Qt::AlignHCenter);
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details of the error"));
    m_details->setFixedHeight(scaled(110));
    m_details->setMaximumWidth(scaled(textWidth));
    m_details->setTabChangesFocus(true);
    auto* details = new QHBoxLayout;
    details->addStretch(1);
    details->addWidget(m_details, 100);
    details->addStretch(1);
    column->addLayout(details);
    column->addStretch(3);
    connect(m_detailsButton, &QToolButton::toggled, this, &StateView::showDetails);
    reset(State::Loading);
}

void StateView::reset(State state)
{
    m_state = state;
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_icon->setVisible(state != State::Loading);
    m_busy->setVisible(state == State::Loading);
    m_detailsButton->setVisible(false);
    m_detailsButton->setChecked(false);
    m_details->setVisible(false);
    m_title->setVisible(state != State::Loading);
}

void StateView::showIcon(const QString& name)
{
    m_iconName = name;
    if (!name.isEmpty())
        m_icon->setPixmap(iconPixmap(name, palette().color(QPalette::PlaceholderText), scaled(iconSize),
                                     devicePixelRatioF()));
}

void StateView::changeEvent(QEvent* event)
{
    // The icon is a picture in the theme's colour.
    if (event->type() == QEvent::PaletteChange)
        showIcon(m_iconName);
    QWidget::changeEvent(event);
}

void StateView::showLoading(const QString& text)
{
    reset(State::Loading);
    m_text->setText(text.isEmpty() ? tr("Loading…") : text);
}

void StateView::showEmpty(const QString& iconName, const QString& title, const QString& text)
{
    reset(State::Empty);
    showIcon(iconName);
    m_title->setText(title);
    m_text->setText(text);
    announce(this, title + QLatin1Char(' ') + text);
}

void StateView::showError(const Error& error)
{
    const bool calm = error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout;
    reset(calm ? State::Offline : State::Error);
    showIcon(errorIcon(error.kind));
    m_title->setText(breakable(error.what));
    m_text->setText(breakable(QStringList({error.safe, error.next}).join(QLatin1Char(' ')).trimmed()));
    m_details->setPlainText(details(error));
    m_detailsButton->setVisible(!error.detail.isEmpty() || error.httpStatus != 0);
    QPushButton* again = addAction(tr("Try again"));
    connect(again, &QPushButton::clicked, this, &StateView::retry);
    announce(this, error.message());
}

QPushButton* StateView::addAction(const QString& text)
{
    QPushButton* button = m_actions->count() == 0 ? primaryButton(text, this) : plainButton(text, this);
    m_actions->addWidget(button);
    QWidget* before = m_actions->count() > 1 ? m_actions->itemAt(m_actions->count() - 2)->widget() : nullptr;
    if (before)
        setTabOrder(before, button);
    setTabOrder(button, m_detailsButton);
    return button;
}

void StateView::showDetails(bool shown)
{
    m_details->setVisible(shown);
}

} // namespace vitrine::ui
