#include "ui/pages/transfers/transferrow.h"

#include "ui/pages/transfers/transferwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vitrine::ui {

using storage::DownloadStatus;

TransferRow::TransferRow(QWidget* parent)
    : QFrame(parent), m_name(new ElidedLabel({}, TextSize::Strong, this)),
      m_words(new Label({}, TextSize::Body, this)), m_file(new ElidedLabel({}, TextSize::Caption, this)),
      m_bar(new BusyBar(this)), m_error(new Label({}, TextSize::Body, this)), m_open(plainButton({}, this)),
      m_pause(iconButton(QStringLiteral("pause"), {}, this)), m_resume(plainButton({}, this)),
      m_cancel(iconButton(QStringLiteral("cross"), {}, this)), m_detailsButton(new QToolButton(this)),
      m_details(new QPlainTextEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 12, 14);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
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
    m_error->setWordWrap(true);
    column->addWidget(m_error);
    m_detailsButton->setAutoRaise(true);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    column->addWidget(m_detailsButton, 0, Qt::AlignLeft);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(90);
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
    showError(download.status == DownloadStatus::Failed ? download.error : std::nullopt);
}

void TransferRow::showError(const std::optional<Error>& error)
{
    m_error->setVisible(error.has_value());
    const bool details = error && !error->detail.isEmpty();
    m_detailsButton->setVisible(details);
    if (!details)
        m_detailsButton->setChecked(false);
    if (!error)
        return;
    m_error->setText(error->message());
    if (m_details->toPlainText() != error->detail)
        m_details->setPlainText(error->detail);
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
