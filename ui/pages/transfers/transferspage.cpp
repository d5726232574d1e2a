#include "ui/pages/transfers/transferspage.h"

#include "core/base/bytesize.h"
#include "core/hub/huburl.h"
#include "core/storage/downloadqueue.h"
#include "ui/pages/transfers/transferrow.h"
#include "ui/shell/services.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

using storage::Download;
using storage::DownloadStatus;

namespace {

bool isOpen(const Download& download)
{
    return download.status == DownloadStatus::Running || download.status == DownloadStatus::Queued;
}

} // namespace

TransfersPage::TransfersPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_title(new Label({}, TextSize::Headline, this)),
      m_summary(new Label({}, TextSize::Body, this)), m_all(plainButton({}, this)),
      m_clear(plainButton({}, this)), m_stack(new QStackedWidget(this)), m_area(new QScrollArea(m_stack)),
      m_column(nullptr), m_empty(new StateView(m_stack))
{
    setObjectName(id());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 12, 0);
    column->setSpacing(12);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 12, 0);
    top->setSpacing(16);
    top->addWidget(m_title);
    top->addWidget(m_summary->quiet(), 1);
    m_clear->setObjectName(QStringLiteral("clearFinished"));
    m_all->setObjectName(QStringLiteral("pauseAll"));
    top->addWidget(m_all);
    top->addWidget(m_clear);
    column->addLayout(top);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* list = new QWidget;
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(0, 0, 12, 24);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    m_area->setWidget(list);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(m_all, &QPushButton::clicked, this, &TransfersPage::pauseOrResumeAll);
    connect(m_clear, &QPushButton::clicked, &services.downloads, &storage::DownloadQueue::clearFinished);
    connect(&services.downloads, &storage::DownloadQueue::added, this, &TransfersPage::add);
    connect(&services.downloads, &storage::DownloadQueue::changed, this, &TransfersPage::update);
    connect(&services.downloads, &storage::DownloadQueue::removed, this, &TransfersPage::remove);
    for (const Download& download : services.downloads.downloads())
        add(download.id);
    retranslate();
}

QString TransfersPage::title() const
{
    return tr("Transfers");
}

void TransfersPage::restore(const QString&, const QVariantMap& state)
{
    m_area->verticalScrollBar()->setValue(state.value(QStringLiteral("scroll")).toInt());
}

QVariantMap TransfersPage::state() const
{
    return {{QStringLiteral("scroll"), m_area->verticalScrollBar()->value()}};
}

void TransfersPage::retranslate()
{
    m_title->setText(tr("Transfers"));
    m_clear->setText(tr("Clear finished"));
    m_empty->showEmpty(
        QStringLiteral("transfers"), tr("Nothing is on its way"),
        tr("What you download appears here. You can pause it, and it goes on after a restart."));
    QPushButton* discover = m_empty->addAction(tr("Find a model"));
    connect(discover, &QPushButton::clicked, this,
            [this] { Q_EMIT openAddress(QStringLiteral("vitrine:discover")); });
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (const auto download = m_services.downloads.find(it.key()))
            it.value()->setDownload(*download);
    }
    showState();
}

void TransfersPage::add(const QString& id)
{
    const auto download = m_services.downloads.find(id);
    if (!download || m_rows.contains(id))
        return;
    auto* row = new TransferRow(m_area->widget());
    row->setObjectName(QStringLiteral("transfer-") + id);
    m_rows.insert(id, row);
    m_column->insertWidget(0, row); // the newest stands first
    connect(row, &TransferRow::pauseAsked, this, [this, id] { m_services.downloads.pause(id); });
    connect(row, &TransferRow::resumeAsked, this, [this, id] { m_services.downloads.resume(id); });
    connect(row, &TransferRow::cancelAsked, this, [this, id] { cancel(id); });
    connect(row, &TransferRow::openAsked, this, [this, id] {
        if (const auto found = m_services.downloads.find(id))
            Q_EMIT openAddress(
                hub::HubUrl::repository(found->request.repo, found->request.revision).address());
    });
    connect(row, &TransferRow::fixAsked, this, &Page::openAddress);
    row->setDownload(*download);
    showState();
}

void TransfersPage::cancel(const QString& id)
{
    const auto download = m_services.downloads.find(id);
    if (!download)
        return;
    m_services.downloads.cancel(id);
    if (download->status == DownloadStatus::Done)
        return;
    Q_EMIT undoable(tr("Cancelled %1").arg(download->request.repo.id()),
                    [this, request = download->request] { m_services.downloads.add(request); }, {});
}

void TransfersPage::update(const QString& id)
{
    TransferRow* row = m_rows.value(id);
    const auto download = m_services.downloads.find(id);
    if (!row || !download)
        return;
    const bool running = row->property("running").toBool();
    row->setDownload(*download);
    row->setProperty("running", download->status == DownloadStatus::Running);
    if (running && download->status == DownloadStatus::Done)
        announce(this, tr("%1 is downloaded").arg(download->request.repo.id()));
    else if (running && download->status == DownloadStatus::Failed && download->error)
        announce(this, download->error->message());
    showState();
}

void TransfersPage::remove(const QString& id)
{
    if (TransferRow* row = m_rows.take(id)) {
        m_column->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    showState();
}

void TransfersPage::pauseOrResumeAll()
{
    const QList<Download> all = m_services.downloads.downloads();
    const bool running = std::any_of(all.begin(), all.end(), isOpen);
    for (const Download& download : all) {
        if (running && isOpen(download))
            m_services.downloads.pause(download.id);
        else if (!running && download.status == DownloadStatus::Paused)
            m_services.downloads.resume(download.id);
    }
}

void TransfersPage::showState()
{
    m_stack->setCurrentWidget(m_rows.isEmpty() ? static_cast<QWidget*>(m_empty) : m_area);
    int open = 0;
    int paused = 0;
    int done = 0;
    qint64 speed = 0;
    for (const Download& download : m_services.downloads.downloads()) {
        open += isOpen(download);
        paused += download.status == DownloadStatus::Paused;
        done += download.status == DownloadStatus::Done;
        speed += download.status == DownloadStatus::Running ? download.bytesPerSecond : 0;
    }
    QStringList parts;
    if (open > 0)
        parts.append(tr("%1 to go").arg(open));
    if (speed > 0)
        parts.append(tr("%1/s").arg(byteSizeText(speed)));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_all->setText(open > 0 ? tr("Pause all") : tr("Resume all"));
    m_all->setVisible(open > 1 || (open == 0 && paused > 1));
    m_clear->setVisible(done > 0);
}

} // namespace vitrine::ui
