#include "ui/pages/transfers/transferrow.h"

#include "core/hub/huburl.h"
#include "ui/pages/transfers/transferwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/scale.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

using storage::DownloadStatus;

namespace {

struct Sign {
    const char* icon;
    Tint tint;
};

/// Stands before the name; the words below say the same.
Sign signOf(DownloadStatus status)
{
    switch (status) {
    case DownloadStatus::Queued:
        return {"clock", Tint::Neutral};
    case DownloadStatus::Running:
        return {"download", Tint::Accent};
    case DownloadStatus::Paused:
        return {"pause", Tint::Neutral};
    case DownloadStatus::Done:
        return {"check", Tint::Good};
    case DownloadStatus::Failed:
        break;
    }
    return {"warning", Tint::Bad};
}

/// What puts an error right, besides trying again: the words of a button and where it leads.
std::pair<QString, QString> fixOf(const storage::Download& download)
{
    const QString repository =
        hub::HubUrl::repository(download.request.repo, download.request.revision).address();
    switch (download.error->kind) {
    case ErrorKind::DiskFull:
        return {TransferRow::tr("Make room in the library"), QStringLiteral("vitrine:library")};
    case ErrorKind::Gated:
    case ErrorKind::Forbidden:
    case ErrorKind::SignIn:
    case ErrorKind::NotFound:
        return {TransferRow::tr("Open its page"), repository};
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
        return {TransferRow::tr("Check the place"), QStringLiteral("vitrine:settings?at=places")};
    default:
        return {};
    }
}

} // namespace

TransferRow::TransferRow(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_name(new ElidedLabel({}, TextSize::Strong, this)),
      m_words(new Label({}, TextSize::Body, this)), m_file(new ElidedLabel({}, TextSize::Caption, this)),
      m_bar(new BusyBar(this)), m_error(new Label({}, TextSize::Body, this)),
      m_errorNext(new Label({}, TextSize::Body, this)), m_fix(plainButton({}, this)),
      m_open(plainButton({}, this)), m_pause(iconButton(QStringLiteral("pause"), {}, this)),
      m_resume(plainButton({}, this)), m_cancel(iconButton(QStringLiteral("cross"), {}, this)),
      m_detailsButton(new QToolButton(this)), m_details(new QPlainTextEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 14);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_icon);
    m_name->setElideMode(Qt::ElideMiddle);
    top->addWidget(m_name, 1);
    for (QAbstractButton* button :
         {static_cast<QAbstractButton*>(m_open), static_cast<QAbstractButton*>(m_resume),
          static_cast<QAbstractButton*>(m_pause), static_cast<QAbstractButton*>(m_cancel)})
        top->addWidget(button);
    column->addLayout(top);
    column->addWidget(m_bar);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_words->quiet());
    m_file->quiet();
    m_file->setElideMode(Qt::ElideMiddle);
    m_file->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(m_file, 1);
    column->addLayout(line);
    m_error->wrapping();
    m_errorNext->quiet()->wrapping();
    column->addWidget(m_error);
    column->addWidget(m_errorNext);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_fix);
    ways->addWidget(m_detailsButton);
    ways->addStretch(1);
    column->addLayout(ways);
    m_fix->setObjectName(QStringLiteral("fix"));
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixAsked(m_fixAddress); });
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(scaled(90));
    m_details->setAccessibleName(tr("Details of the error"));
    m_details->hide();
    column->addWidget(m_details);
    m_open->setObjectName(QStringLiteral("open"));
    m_pause->setObjectName(QStringLiteral("pause"));
    m_resume->setObjectName(QStringLiteral("resume"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_open, &QPushButton::clicked, this, &TransferRow::openAsked);
    connect(m_pause, &QToolButton::clicked, this, &TransferRow::pauseAsked);
    connect(m_resume, &QPushButton::clicked, this, &TransferRow::resumeAsked);
    connect(m_cancel, &QToolButton::clicked, this, &TransferRow::cancelAsked);
}

void TransferRow::setDownload(const storage::Download& download)
{
    const QString id = download.request.repo.id();
    const bool done = download.status == DownloadStatus::Done;
    const bool open = download.status == DownloadStatus::Running || download.status == DownloadStatus::Queued;
    m_name->setText(download.request.files.size() == 1
                        ? QStringLiteral("%1 · %2").arg(id, download.request.files.first())
                        : id);
    setAccessibleName(tr("%1: %2").arg(id, transferWords(download)));
    m_words->setText(transferWords(download));
    m_file->setText(download.status == DownloadStatus::Running ? download.currentFile : QString());
    m_bar->setProgress(download.status == DownloadStatus::Running ? transferPart(download)
                                                                  : qMax(0.0, transferPart(download)));
    m_bar->setVisible(!done);
    m_words->setToolTip(done ? fullDateText(download.finishedAt) : QString());
    showState(download.status);
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open %1").arg(id));
    m_open->setVisible(done);
    m_pause->setVisible(open);
    m_pause->setToolTip(tr("Pause"));
    m_pause->setAccessibleName(tr("Pause %1").arg(id));
    m_resume->setVisible(download.status == DownloadStatus::Paused ||
                         download.status == DownloadStatus::Failed);
    m_resume->setText(download.status == DownloadStatus::Failed ? tr("Try again") : tr("Resume"));
    m_resume->setAccessibleName(tr("Resume %1").arg(id));
    const QString cancel = done ? tr("Take off the list") : tr("Cancel");
    m_cancel->setToolTip(cancel);
    m_cancel->setAccessibleName(QStringLiteral("%1: %2").arg(cancel, id));
    showError(download);
}

void TransferRow::showState(DownloadStatus status)
{
    const Sign sign = signOf(status);
    m_iconName = QLatin1String(sign.icon);
    m_icon->setPixmap(iconPixmap(m_iconName, themeFor(palette()).colour(sign.tint), scaled(Theme::icon),
                                 devicePixelRatioF()));
    m_status = status;
}

void TransferRow::showError(const storage::Download& download)
{
    const bool failed = download.status == DownloadStatus::Failed && download.error;
    const bool details = failed && !download.error->detail.isEmpty();
    m_error->setVisible(failed);
    m_errorNext->setVisible(failed);
    m_detailsButton->setVisible(details);
    if (!details)
        m_detailsButton->setChecked(false);
    const auto [words, address] = failed ? fixOf(download) : std::pair<QString, QString>();
    m_fix->setVisible(!words.isEmpty());
    m_fix->setText(words);
    m_fix->setAccessibleName(words.isEmpty() ? QString()
                                             : words + QStringLiteral(": ") + download.request.repo.id());
    m_fixAddress = address;
    if (!failed)
        return;
    const Error& error = *download.error;
    m_error->setText(error.what);
    m_errorNext->setText((error.safe + QLatin1Char(' ') + error.next).trimmed());
    m_errorNext->setVisible(!m_errorNext->text().isEmpty());
    if (m_details->toPlainText() != error.detail)
        m_details->setPlainText(error.detail);
}

void TransferRow::changeEvent(QEvent* event)
{
    // The icon is a picture in the theme's colour.
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        showState(m_status);
    QFrame::changeEvent(event);
}

void TransferRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius,
                            Theme::cardRadius);
}

} // namespace vitrine::ui
