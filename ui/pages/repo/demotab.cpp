#include "ui/pages/repo/demotab.h"

#include "core/base/bytesize.h"
#include "core/hub/huburl.h"
#include "core/storage/downloadqueue.h"
#include "ui/pages/demo/demopanel.h"
#include "ui/pages/repo/repostate.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

QString progressText(const storage::Download& download)
{
    if (download.totalBytes <= 0)
        return DemoTab::tr("Fetching the model");
    return DemoTab::tr("Fetching the model: %1 of %2")
        .arg(byteSizeText(download.doneBytes), byteSizeText(download.totalBytes));
}

} // namespace

DemoTab::DemoTab(RepoState& state, QWidget* parent)
    : QScrollArea(parent), m_state(state), m_content(new QWidget), m_stateView(new StateView(m_content))
{
    setObjectName(QStringLiteral("demoTab"));
    setAccessibleName(tr("Try it"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stateView);
    setWidget(m_content);
    connect(m_stateView, &StateView::retry, &m_state, &RepoState::load);
    connect(&m_state, &RepoState::verdictChanged, this, &DemoTab::update);
    connect(&m_state, &RepoState::localChanged, this, &DemoTab::update);
    connect(&m_state, &RepoState::cardChanged, this, &DemoTab::update);
    connect(&m_state, &RepoState::filesChanged, this, &DemoTab::update);
    update();
}

DemoTab::~DemoTab()
{
    m_wait.cancel();
}

void DemoTab::update()
{
    const bool ready =
        m_state.verdict().runs() && m_state.filesKnown() && (m_state.card() || m_state.cardError());
    m_stateView->setVisible(!ready);
    if (m_panel)
        m_panel->setVisible(ready);
    if (ready)
        showPanel();
    else
        showState();
}

void DemoTab::showState()
{
    const tasks::RunsHere& verdict = m_state.verdict();
    if (m_state.filesError()) {
        m_stateView->showError(*m_state.filesError());
        return;
    }
    const bool undecided =
        verdict.verdict == tasks::Verdict::Unknown && !m_state.files().isEmpty() && !m_state.configFailed();
    if (!m_state.filesKnown() || verdict.runs() || undecided) {
        m_stateView->showLoading(tr("Looking at what this model is"));
        return;
    }
    const bool damaged = verdict.verdict == tasks::Verdict::Damaged;
    QString title = tr("This model cannot run here yet");
    if (m_state.source().id.type != RepoType::Model)
        title = tr("Only models can be tried");
    else if (damaged)
        title = tr("This model is damaged on this computer");
    QStringList words{verdict.reason, verdict.next};
    if (!damaged && !m_state.source().isFolder())
        words.append(tr("Nothing was downloaded."));
    m_stateView->showEmpty(damaged ? QStringLiteral("warning") : QStringLiteral("try"), title,
                           breakable(words.join(QLatin1Char(' ')).simplified()));
    if (damaged && !m_state.source().isFolder())
        connect(m_stateView->addAction(tr("Check it in the library")), &QPushButton::clicked, this,
                [this] { Q_EMIT openAddress(QStringLiteral("vitrine:library")); });
    if (!verdict.nearest.isEmpty()) {
        const QString nearest = verdict.nearest;
        connect(m_stateView->addAction(tr("Open %1").arg(nearest)), &QPushButton::clicked, this,
                [this, nearest] { Q_EMIT openRepo(nearest); });
    }
    const QString task = m_state.info() ? m_state.info()->pipelineTag : QString();
    connect(m_stateView->addAction(tr("Similar models that run")), &QPushButton::clicked, this, [this, task] {
        hub::RepoQuery query;
        query.task = tasks::findTask(task) ? task : QString();
        Q_EMIT openAddress(hub::HubUrl::discover(query).address());
    });
}

void DemoTab::showPanel()
{
    const auto task = tasks::findTask(m_state.verdict().task);
    if (!task)
        return;
    DemoSubject subject;
    subject.task = *task;
    if (m_state.card())
        subject.card = m_state.card()->metadata;
    subject.title = m_state.source().title();
    subject.place = m_state.source().recordPlace();
    subject.account = m_state.source().account;
    subject.repo = m_state.source().recordRepo();
    subject.commit = m_state.info() ? m_state.info()->commit : QString();
    subject.missingBytes = m_state.missingBytes();
    subject.model = m_state.modelRef();
    subject.file = [state = &m_state](const QString& path) {
        return state->fileBytes(path, 0, 16 << 20, {});
    };
    if (m_panel) {
        m_panel->setSubject(std::move(subject));
        return;
    }
    m_panel = new DemoPanel(m_state.services(), std::move(subject), m_content);
    m_content->layout()->addWidget(m_panel);
    connect(m_panel, &DemoPanel::downloadWanted, this, &DemoTab::download);
    connect(m_panel, &DemoPanel::downloadStopped, this, &DemoTab::stop);
    connect(m_panel, &DemoPanel::said, this, &DemoTab::said);
    connect(m_panel, &DemoPanel::undoable, this, &DemoTab::undoable);
    prefill(m_text, m_file);
    if (m_begin)
        begin();
}

void DemoTab::prefill(const QString& text, const QString& file)
{
    m_text = text;
    m_file = file;
    if (!m_panel || (text.isEmpty() && file.isEmpty()))
        return;
    if (!file.isEmpty())
        m_panel->takeFile(std::exchange(m_file, QString()));
    if (!text.isEmpty())
        m_panel->takeText(std::exchange(m_text, QString()));
}

void DemoTab::begin()
{
    m_begin = m_panel == nullptr;
    if (m_panel)
        m_panel->focusInput();
}

bool DemoTab::stop()
{
    if (m_panel && m_panel->stop())
        return true;
    if (m_downloadId.isEmpty())
        return false;
    // Paused: what has come is kept, and the next run goes on with it.
    m_wait.cancel();
    m_wait = net::CancelSource();
    disconnect(&m_state.services().downloads, nullptr, this, nullptr);
    m_state.services().downloads.pause(std::exchange(m_downloadId, QString()));
    m_panel->downloadFailed(Error::cancelled());
    return true;
}

void DemoTab::download()
{
    storage::DownloadRequest request;
    request.place = m_state.source().place;
    request.account = m_state.source().account;
    request.repo = m_state.source().id;
    request.revision = m_state.source().revision;
    request.files = m_state.missingFiles();
    followDownload(m_state.services().downloads.add(request));
}

void DemoTab::followDownload(const QString& id)
{
    m_downloadId = id;
    storage::DownloadQueue& queue = m_state.services().downloads;
    connect(&queue, &storage::DownloadQueue::changed, this, [this, &queue](const QString& changed) {
        const auto download = queue.find(changed);
        if (changed != m_downloadId || !download || !m_panel ||
            download->status != storage::DownloadStatus::Running)
            return;
        const double part =
            download->totalBytes > 0 ? double(download->doneBytes) / double(download->totalBytes) : -1;
        m_panel->showDownload(progressText(*download), part);
    });
    const net::CancelToken token = m_wait.token();
    QCoro::connect(queue.wait(id, token), this, [this, &queue, token](const Result<QString>& folder) {
        if (token.isCancelled())
            return; // stopped by the person: the panel knows, and another wait may be under way
        disconnect(&queue, nullptr, this, nullptr);
        m_downloadId.clear();
        if (folder)
            m_state.refreshLocal();
        else if (m_panel)
            m_panel->downloadFailed(folder.error());
    });
}

} // namespace vitrine::ui
