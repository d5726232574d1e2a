#include "ui/pages/following/changespanel.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/base/bytesize.h"
#include "core/hub/commitcalls.h"
#include "core/hub/huburl.h"
#include "core/net/background.h"
#include "core/storage/downloadqueue.h"
#include "core/storage/following.h"
#include "core/storage/settings.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tallrows.h"
#include "ui/widgets/words.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int shownFiles = 5000;

QString shortCommit(const QString& commit)
{
    return commit.left(7);
}

} // namespace

ChangesPanel::ChangesPanel(Services& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_name(new ElidedLabel({}, TextSize::Title, this)),
      m_summary(new Label({}, TextSize::Body, this)), m_localWords(new Label({}, TextSize::Body, this)),
      m_commits(new QListWidget(this)), m_files(new QTreeWidget(this)), m_text(new QPlainTextEdit(this)),
      m_open(nullptr), m_fetch(nullptr), m_seen(nullptr), m_textButton(nullptr), m_back(nullptr),
      m_follow(nullptr), m_close(iconButton(QStringLiteral("cross"), tr("Close"), this)),
      m_state(new StateView(this)), m_stack(new QStackedWidget(this)), m_body(new QWidget(this))
{
    setObjectName(QStringLiteral("changesPanel"));
    build();
    connect(m_state, &StateView::retry, this, &ChangesPanel::reload);
    connect(m_close, &QToolButton::clicked, this, &ChangesPanel::closed);
}

ChangesPanel::~ChangesPanel()
{
    m_cancel.cancel();
    m_downloads.cancel();
}

void ChangesPanel::build()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_close);
    m_name->setObjectName(QStringLiteral("changesName"));
    m_summary->setObjectName(QStringLiteral("changesSummary"));
    m_localWords->setObjectName(QStringLiteral("changesLocal"));
    m_summary->wrapping();
    m_localWords->quiet()->wrapping();
    m_commits->setObjectName(QStringLiteral("changesCommits"));
    m_commits->setAccessibleName(tr("Commits since then"));
    m_commits->setFrameShape(QFrame::NoFrame);
    m_commits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_commits->setTextElideMode(Qt::ElideRight);
    m_files->setObjectName(QStringLiteral("changesFiles"));
    m_files->setAccessibleName(tr("Files that changed"));
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    useTallRows(m_files);
    useTallRows(m_commits);
    m_files->setHeaderLabels({tr("File"), tr("What"), tr("Size")});
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_files->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_text->setObjectName(QStringLiteral("changesText"));
    m_text->setAccessibleName(tr("Changed lines"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->hide();

    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);
    body->addWidget(m_summary);
    body->addWidget(m_localWords);
    body->addWidget(buildActions());
    body->addWidget(m_commits, 1);
    body->addWidget(m_files, 2);
    body->addWidget(m_text, 2);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_files, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_text->isVisible())
            showText();
    });
}

QWidget* ChangesPanel::buildActions()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, bar, flow](QPushButton*& button, const QString& text, const char* name,
                                       void (ChangesPanel::*act)()) {
        button = plainButton(text, bar);
        button->setObjectName(QLatin1String(name));
        flow->addWidget(button);
        if (act)
            connect(button, &QPushButton::clicked, this, act);
    };
    add(m_fetch, {}, "fetchChanged", &ChangesPanel::fetchNew);
    setButtonKind(m_fetch, QStringLiteral("primary"));
    add(m_seen, tr("Mark as seen"), "markSeen", &ChangesPanel::markSeen);
    add(m_textButton, tr("Show changed lines"), "showLines", nullptr);
    m_textButton->setCheckable(true);
    connect(m_textButton, &QPushButton::toggled, this, [this](bool on) {
        m_text->setVisible(on);
        m_commits->setVisible(!on && m_commits->count() > 0); // the lines need the room
        if (on)
            showText();
    });
    add(m_back, tr("Go back to…"), "goBack", nullptr);
    m_back->setMenu(new QMenu(m_back));
    add(m_open, tr("Open"), "openFollowed", nullptr);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openAddress(hub::HubUrl::repository(m_row->repo).address()); });
    add(m_follow, {}, "toggleFollow", &ChangesPanel::toggleFollow);
    return bar;
}

QString ChangesPanel::cacheRoot() const
{
    return storage::HfCache::rootFor(m_services.places.current(), m_services.dataFolder,
                                     m_services.settings.cacheFolder());
}

void ChangesPanel::show(const FollowRow& row)
{
    const bool same = m_row && m_row->repo == row.repo && m_row->local == row.local &&
                      m_row->followed.has_value() == row.followed.has_value() &&
                      (!row.followed || (m_row->followed->seen == row.followed->seen &&
                                         m_row->followed->latest == row.followed->latest));
    m_row = row;
    if (!same)
        reload();
}

void ChangesPanel::reload()
{
    if (!m_row)
        return;
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_changes.reset();
    m_diffs.reset();
    m_name->setText(m_row->repo.id());
    m_state->showLoading(tr("Looking at what changed"));
    m_stack->setCurrentWidget(m_state);
    const QString since = m_row->followed ? m_row->followed->seen : QString();
    QCoro::connect(
        changesOf(m_services.places.currentClient(), cacheRoot(), m_row->repo, since, m_cancel.token()), this,
        [this, cancel = m_cancel.token()](const Result<Changes>& changes) {
            if (!cancel.isCancelled())
                take(changes);
        });
}

void ChangesPanel::take(const Result<Changes>& changes)
{
    if (changes) {
        m_changes = *changes;
        showChanges();
        return;
    }
    const Error error = changes.error();
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_state->showError(error);
    m_stack->setCurrentWidget(m_state);
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden ||
        error.kind == ErrorKind::Gated) {
        QPushButton* fix = m_state->addAction(tr("Get access"));
        connect(fix, &QPushButton::clicked, this,
                [this, error] { Q_EMIT accessWanted(error, [this] { reload(); }); });
    }
    if (m_row->followed) {
        QPushButton* stop = m_state->addAction(tr("Stop following"));
        connect(stop, &QPushButton::clicked, this, &ChangesPanel::toggleFollow, Qt::QueuedConnection);
    }
}

void ChangesPanel::showChanges()
{
    const Changes& changes = *m_changes;
    if (changes.base.isEmpty())
        m_summary->setText(tr("It is not on this computer, and was never looked at from here."));
    else if (changes.isSame())
        m_summary->setText(tr("Nothing has changed since %1.").arg(shortCommit(changes.base)));
    else
        m_summary->setText(
            (changes.moreCommits && changes.commits.size() >= 50
                 ? tr("More than %n commit(s)", nullptr, static_cast<int>(changes.commits.size()))
                 : tr("%n commit(s)", nullptr, static_cast<int>(changes.commits.size()))) +
            QStringLiteral(" · ") +
            tr("%n file(s) since %1", nullptr, static_cast<int>(changes.files.size()))
                .arg(shortCommit(changes.base)));
    showCommits();
    showFiles();
    showLocal();
    showActions();
    m_stack->setCurrentWidget(m_body);
}

void ChangesPanel::showCommits()
{
    m_commits->clear();
    for (const hub::Commit& commit : m_changes->commits) {
        const QString who = commit.authors.join(QStringLiteral(", "));
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 · %2, %3").arg(commit.title, who, agoText(commit.date)), m_commits);
        item->setToolTip(commit.id + QLatin1Char('\n') + fullDateText(commit.date));
    }
    m_commits->setVisible(m_commits->count() > 0 && !m_textButton->isChecked());
}

void ChangesPanel::showFiles()
{
    using Kind = hub::FileChange::Kind;
    m_files->clear();
    QList<QTreeWidgetItem*> items;
    for (const hub::FileChange& change : m_changes->files.mid(0, shownFiles)) {
        const QString what = change.kind == Kind::Added     ? tr("new")
                             : change.kind == Kind::Removed ? tr("removed")
                                                            : tr("changed");
        const QString before = byteSizeText(change.bytesBefore);
        const QString after = byteSizeText(change.bytesAfter);
        const QString size = change.kind == Kind::Added     ? after
                             : change.kind == Kind::Removed ? before
                             : before == after              ? after
                                                            : tr("%1 → %2").arg(before, after);
        auto* item = new QTreeWidgetItem({change.path, what, size});
        item->setToolTip(0, change.path);
        item->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
        items.append(item);
    }
    m_files->addTopLevelItems(items);
    m_files->setVisible(!items.isEmpty());
    m_textButton->setVisible(!items.isEmpty());
    m_text->setVisible(!items.isEmpty() && m_textButton->isChecked());
    if (m_text->isVisible())
        showText();
}

void ChangesPanel::showLocal()
{
    const Changes& changes = *m_changes;
    const storage::CachedRevision* here = changes.local.find(changes.local.main);
    m_localWords->setVisible(changes.isHere());
    if (!changes.isHere())
        return;
    const QString size = here ? byteSizeText(here->bytes) : QString();
    if (!changes.isOlderHere()) {
        m_localWords->setText(
            tr("On this computer: the newest revision, %1, %2.").arg(shortCommit(changes.local.main), size));
        return;
    }
    const bool newerIsHere = changes.local.find(changes.now.commit) != nullptr;
    m_localWords->setText(
        newerIsHere ? tr("On this computer: rolled back to %1, %2. The newer %3 is still here.")
                          .arg(shortCommit(changes.local.main), size, shortCommit(changes.now.commit))
                    : tr("On this computer: an older revision, %1, %2. It is the one that Try it uses.")
                          .arg(shortCommit(changes.local.main), size));
}

void ChangesPanel::showActions()
{
    const Changes& changes = *m_changes;
    const bool fetchable = changes.isOlderHere() && changes.hasPlan;
    m_fetch->setVisible(fetchable);
    if (fetchable) {
        m_fetch->setText(changes.plan.newBytes == 0
                             ? tr("Use the newest revision")
                             : tr("Fetch only what changed · %1").arg(byteSizeText(changes.plan.newBytes)));
        m_fetch->setToolTip(tr("%1 are here already and are shared by both revisions.")
                                .arg(byteSizeText(changes.plan.keptBytes)));
    }
    m_seen->setVisible(m_row->followed && !changes.isSame());
    m_follow->setText(m_row->followed ? tr("Stop following") : tr("Follow"));
    const QList<storage::CachedRevision> others = changes.local.others();
    m_back->setVisible(!others.isEmpty());
    m_back->menu()->clear();
    for (const storage::CachedRevision& revision : others) {
        QAction* action =
            m_back->menu()->addAction(tr("%1, fetched %2, %3")
                                          .arg(shortCommit(revision.commit), agoText(revision.lastModified),
                                               byteSizeText(revision.bytes)));
        connect(action, &QAction::triggered, this, [this, commit = revision.commit] { goBackTo(commit); });
    }
}

void ChangesPanel::fetchNew()
{
    if (!m_changes || !m_changes->hasPlan)
        return;
    storage::DownloadRequest request;
    request.place = m_services.places.current();
    request.account = m_services.places.currentClient()->identity().account;
    request.repo = m_changes->repo;
    request.files = m_changes->plan.files;
    const QString before = m_changes->local.main;
    const QString id = m_services.downloads.add(request);
    m_fetch->setEnabled(false);
    Q_EMIT said(tr("%1 is being fetched. Transfers shows how far it is.").arg(request.repo.id()));
    QCoro::connect(m_services.downloads.wait(id, m_downloads.token()), this,
                   [this, repo = request.repo, before](const Result<QString>& folder) {
                       m_fetch->setEnabled(true);
                       followed(folder, repo, before);
                   });
}

void ChangesPanel::followed(const Result<QString>& folder, const RepoId& repo, const QString& before)
{
    if (!folder) {
        const Error error = folder.error();
        if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden ||
            error.kind == ErrorKind::Gated)
            Q_EMIT accessWanted(error, [this] { fetchNew(); });
        else if (error.kind != ErrorKind::Cancelled)
            Q_EMIT said(error.message());
        return;
    }
    Q_EMIT localChanged();
    Q_EMIT undoable(tr("%1 is up to date on this computer.").arg(repo.id()),
                    [this, repo, before] { point(repo, before, [](const QString&) {}); }, {});
    if (m_row && m_row->repo == repo)
        reload();
}

void ChangesPanel::goBackTo(const QString& commit)
{
    const RepoId repo = m_row->repo;
    point(repo, commit, [this, repo, commit](const QString& before) {
        Q_EMIT undoable(tr("Try it uses %1 of %2 now.").arg(shortCommit(commit), repo.id()),
                        [this, repo, before] { point(repo, before, [](const QString&) {}); }, {});
    });
}

void ChangesPanel::point(const RepoId& repo, const QString& commit,
                         const std::function<void(const QString&)>& then)
{
    const auto work = [root = cacheRoot(), repo, commit] {
        return storage::pointMainAt(storage::HfCache(root), repo, commit);
    };
    QCoro::connect(net::inBackground(work), this, [this, repo, then](const Result<QString>& before) {
        if (!before) {
            Q_EMIT said(before.error().message());
            return;
        }
        then(*before);
        Q_EMIT localChanged();
        if (m_row && m_row->repo == repo)
            reload();
    });
}

void ChangesPanel::markSeen()
{
    if (!m_row || !m_row->followed)
        return;
    storage::Following& following = m_services.following;
    const storage::FollowedRepo followed = *m_row->followed; // the row changes below
    // The panel may know of a newer commit than the last check.
    storage::FollowedRepo now = followed;
    now.latest = m_changes ? m_changes->now.commit : followed.latest;
    now.seen = now.latest;
    if (!following.restore(now))
        return;
    Q_EMIT undoable(tr("%1 is marked as seen").arg(followed.repo.id()),
                    [&following, followed] { (void)following.restore(followed); }, {});
}

void ChangesPanel::toggleFollow()
{
    storage::Following& following = m_services.following;
    if (!m_row->followed) {
        const hub::Place place = m_services.places.current();
        (void)following.follow(place.origin(), m_services.accounts.speaker(place), m_row->repo,
                               m_changes ? m_changes->now.commit : QString());
        Q_EMIT said(tr("You will be told when %1 changes.").arg(m_row->repo.id()));
        return;
    }
    const storage::FollowedRepo followed = *m_row->followed;
    if (following.unfollow(followed))
        Q_EMIT undoable(tr("%1 is not followed any more").arg(followed.repo.id()),
                        [&following, followed] { (void)following.restore(followed); }, {});
}

// The lines of all files come in one answer, and only where someone wants to see them.
void ChangesPanel::showText()
{
    if (!m_changes)
        return;
    if (!m_diffs) {
        const auto from = Revision::parse(m_changes->base);
        const auto to = Revision::parse(m_changes->now.commit);
        if (!from || !to)
            return;
        m_text->setPlainText(tr("Reading the changed lines…"));
        const auto client = m_services.places.currentClient();
        QCoro::connect(hub::compare(*client, m_changes->repo, *from, *to, m_cancel.token()), this,
                       [this, cancel = m_cancel.token()](const Result<QByteArray>& text) {
                           if (!cancel.isCancelled())
                               takeDiff(text);
                       });
        return;
    }
    const QTreeWidgetItem* current = m_files->currentItem();
    const QString path = current ? current->text(0) : QString();
    QStringList parts;
    for (const hub::FileDiff& file : std::as_const(*m_diffs)) {
        if (path.isEmpty() || file.path == path)
            parts.append(file.binary || file.large ? tr("%1: not text").arg(file.path) : file.asText());
    }
    m_text->setPlainText(parts.isEmpty() ? tr("There are no changed lines of this file to show.")
                                         : parts.join(QLatin1Char('\n')).left(400'000));
}

void ChangesPanel::takeDiff(const Result<QByteArray>& text)
{
    if (!text) {
        m_text->setPlainText(text.error().message());
        return;
    }
    const QByteArray body = *text;
    const auto work = [body] {
        return hub::parseUnifiedDiff(body);
    };
    QCoro::connect(net::inBackground(work), this,
                   [this, cancel = m_cancel.token()](const QList<hub::FileDiff>& files) {
                       if (cancel.isCancelled())
                           return;
                       m_diffs = files;
                       showText();
                   });
}

} // namespace vitrine::ui
