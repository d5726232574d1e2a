#include "ui/pages/repo/commitdiff.h"

#include "core/account/places.h"
#include "core/hub/apisession.h"
#include "core/hub/commitcalls.h"
#include "core/hub/revertplan.h"
#include "ui/pages/repo/repostate.h"
#include "ui/pages/repo/revertdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/diffview/diffmodel.h"
#include "ui/widgets/diffview/diffview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

/// The first commit has nothing to be compared with: all its files are new.
QList<hub::FileDiff> asAdded(const QList<hub::TreeEntry>& tree)
{
    QList<hub::FileDiff> files;
    for (const hub::TreeEntry& entry : tree) {
        if (entry.type != hub::TreeEntry::Type::File)
            continue;
        hub::FileDiff file;
        file.kind = hub::FileDiff::Kind::Added;
        file.path = file.oldPath = entry.path;
        file.large = entry.isLfs();
        file.newSize = file.large ? entry.size : -1;
        files.append(file);
    }
    return files;
}

} // namespace

CommitDiff::CommitDiff(RepoState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("commitDiff"));
    build();
}

CommitDiff::~CommitDiff()
{
    m_cancel.cancel();
}

void CommitDiff::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(8);
    QPushButton* back = linkButton(tr("‹ All commits"), this);
    back->setObjectName(QStringLiteral("backToCommits"));
    column->addWidget(back, 0, Qt::AlignLeft);
    m_title = new ElidedLabel({}, TextSize::Title, this);
    m_about = new Label({}, TextSize::Caption, this);
    m_about->quiet();
    column->addWidget(m_title);
    column->addWidget(m_about);
    auto* actions = new QWidget(this);
    auto* row = new FlowLayout(actions);
    m_file = plainButton(tr("Bring this file back as it was then"), actions);
    m_file->setObjectName(QStringLiteral("revertFile"));
    m_whole = plainButton(tr("Undo this commit"), actions);
    m_whole->setObjectName(QStringLiteral("revertCommit"));
    QPushButton* copy = plainButton(tr("Copy the differences"), actions);
    copy->setObjectName(QStringLiteral("copyDiff"));
    row->addWidget(m_file);
    row->addWidget(m_whole);
    row->addWidget(copy);
    column->addWidget(actions);
    auto* place = new QWidget(this);
    m_stack = new QStackedLayout(place);
    m_diff = new DiffView(place);
    m_stateView = new StateView(place);
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(m_diff);
    column->addWidget(place, 1);
    connect(back, &QPushButton::clicked, this, &CommitDiff::closed);
    connect(m_file, &QPushButton::clicked, this, &CommitDiff::revertFile);
    connect(m_whole, &QPushButton::clicked, this, &CommitDiff::revertCommit);
    connect(copy, &QPushButton::clicked, this, &CommitDiff::copyDiff);
    connect(m_stateView, &StateView::retry, this, &CommitDiff::load);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Backspace), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CommitDiff::closed);
}

Revision CommitDiff::branch() const
{
    const Revision shown = m_state.source().revision;
    return shown.isCommit() ? Revision() : shown;
}

void CommitDiff::show(const hub::Commit& commit)
{
    m_commit = commit;
    m_title->setText(commit.title.isEmpty() ? tr("Without a message") : commit.title);
    const QString author =
        commit.authors.isEmpty() ? tr("nobody named") : commit.authors.join(QStringLiteral(", "));
    m_about->setText(tr("%1 · %2 · %3").arg(commit.id.left(8), author, agoText(commit.date)));
    m_about->setToolTip(fullDateText(commit.date));
    load();
}

void CommitDiff::load()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_diff->setFiles({});
    m_stateView->showLoading(tr("Comparing"));
    m_stack->setCurrentWidget(m_stateView);
    judge();
    const auto commit = Revision::parse(m_commit.id);
    if (!commit)
        return;
    QCoro::connect(fetch(*commit, m_cancel.token()), this,
                   [this](const Result<QList<hub::FileDiff>>& files) { take(files); });
}

/// Sets m_parent on the way; after each step this may be gone, which the token says.
QCoro::Task<Result<QList<hub::FileDiff>>> CommitDiff::fetch(Revision commit, net::CancelToken cancel)
{
    const RepoId repo = m_state.source().id;
    const auto client = m_state.services().places.client(m_state.source().place, m_state.source().account);
    const auto parent = co_await hub::parentOf(client, repo, commit, cancel);
    if (!parent)
        co_return fail(parent.error());
    if (cancel.isCancelled())
        co_return fail(Error::cancelled());
    m_parent = *parent;
    if (parent->isEmpty()) {
        const auto tree =
            co_await client->tree(repo, commit, {}, true, false, hub::Freshness::Network, cancel);
        if (!tree)
            co_return fail(tree.error());
        co_return asAdded(tree->value);
    }
    const auto text = co_await hub::compare(*client, repo, *Revision::parse(*parent), commit, cancel);
    if (!text)
        co_return fail(text.error());
    if (cancel.isCancelled())
        co_return fail(Error::cancelled());
    std::function<QList<hub::FileDiff>()> work = [diff = *text] {
        return hub::parseUnifiedDiff(diff);
    };
    co_return co_await net::inBackground(std::move(work), client->session()->network->readers());
}

void CommitDiff::take(const Result<QList<hub::FileDiff>>& files)
{
    if (!files) {
        if (files.error().kind == ErrorKind::Cancelled)
            return;
        m_stateView->showError(files.error());
        return;
    }
    if (files->isEmpty()) {
        m_stateView->showEmpty(QStringLiteral("check"), tr("It changed no file"),
                               tr("Some commits only carry a message."));
        return;
    }
    m_diff->setFiles(*files);
    m_stack->setCurrentWidget(m_diff);
    connect(m_diff->list().selectionModel(), &QItemSelectionModel::currentChanged, this, &CommitDiff::judge,
            Qt::UniqueConnection);
    judge();
}

QString CommitDiff::chosenFile() const
{
    const QList<hub::FileDiff>& files = m_diff->files();
    const QModelIndex current = m_diff->list().currentIndex();
    const auto* model = qobject_cast<const DiffModel*>(m_diff->list().model());
    if (model && current.isValid())
        return model->fileAt(current.row()).path;
    return files.size() == 1 ? files.constFirst().path : QString();
}

void CommitDiff::judge()
{
    const QString file = chosenFile();
    m_file->setEnabled(!file.isEmpty());
    m_file->setToolTip(file.isEmpty() ? tr("Choose a file in the list first") : file);
    m_whole->setEnabled(!m_parent.isEmpty() && !m_diff->files().isEmpty());
}

void CommitDiff::revertFile()
{
    const QString file = chosenFile();
    if (file.isEmpty())
        return;
    RevertDialog::Wish wish;
    wish.branch = branch();
    wish.then = *Revision::parse(m_commit.id);
    wish.paths = {file};
    wish.title = tr("Bring back %1 of %2").arg(file, m_commit.id.left(8));
    auto* dialog = new RevertDialog(m_state, wish, this);
    connect(dialog, &RevertDialog::said, this, &CommitDiff::said);
    connect(dialog, &RevertDialog::accessWanted, this, &CommitDiff::accessWanted);
    connect(dialog, &RevertDialog::committed, this, &CommitDiff::committed);
    connect(dialog, &RevertDialog::openAddress, this, &CommitDiff::openAddress);
    dialog->open();
}

void CommitDiff::revertCommit()
{
    if (m_parent.isEmpty())
        return;
    RevertDialog::Wish wish;
    wish.branch = branch();
    wish.then = *Revision::parse(m_parent);
    wish.undone = *Revision::parse(m_commit.id);
    wish.title = tr("Undo “%1”").arg(m_commit.title);
    auto* dialog = new RevertDialog(m_state, wish, this);
    connect(dialog, &RevertDialog::said, this, &CommitDiff::said);
    connect(dialog, &RevertDialog::accessWanted, this, &CommitDiff::accessWanted);
    connect(dialog, &RevertDialog::committed, this, &CommitDiff::committed);
    connect(dialog, &RevertDialog::openAddress, this, &CommitDiff::openAddress);
    dialog->open();
}

void CommitDiff::copyDiff()
{
    QStringList parts;
    for (const hub::FileDiff& file : m_diff->files())
        parts.append(file.asText());
    QGuiApplication::clipboard()->setText(parts.join(QString()));
    Q_EMIT said(tr("Copied the differences of %n files", nullptr, int(parts.size())));
}

} // namespace vitrine::ui
