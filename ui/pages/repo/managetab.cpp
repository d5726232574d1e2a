#include "ui/pages/repo/managetab.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/hub/reporefs.h"
#include "core/storage/libraryindex.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/deedsdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/pages/repo/largefilespanel.h"
#include "ui/pages/repo/refspanel.h"
#include "ui/pages/repo/repostate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QCoroTask>
#include <QPushButton>
#include <QStackedLayout>

namespace vitrine::ui {

ManageTab::ManageTab(RepoState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setObjectName(QStringLiteral("manageTab"));
    build();
    connect(&state, &RepoState::infoChanged, this, &ManageTab::showGeneral);
    connect(&state.services().accounts, &account::Accounts::changed, this, [this](const QString& origin) {
        if (origin == m_state.source().place.origin())
            lookWho();
    });
}

ManageTab::~ManageTab()
{
    m_cancel.cancel();
}

std::shared_ptr<hub::HubClient> ManageTab::client() const
{
    return m_state.services().places.client(m_state.source().place, m_state.source().account);
}

void ManageTab::lookWho()
{
    const RepoSubject& source = m_state.source();
    if (source.isFolder())
        return;
    const auto take = [this](const Result<account::Account>& account) {
        if (!account && account.error().kind == ErrorKind::Cancelled)
            return;
        const RepoId& repo = m_state.source().id;
        m_who = account ? std::optional(account->who) : std::nullopt;
        m_may = m_who && m_who->mayWrite(repo.owner, repo.id());
        Q_EMIT maySeeChanged();
    };
    account::Accounts& accounts = m_state.services().accounts;
    // The one who was chosen for this repository speaks here, whoever speaks at the place.
    const QList<account::Account> all = accounts.all(source.place);
    for (const account::Account& account : all) {
        if (!source.account.isEmpty() && account.name == source.account) {
            take(account);
            return;
        }
    }
    if (const auto known = accounts.current(source.place))
        take(*known);
    else
        QCoro::connect(accounts.who(source.place, m_cancel.token()), this, take);
}

void ManageTab::load()
{
    if (!m_may) {
        const QString owner = m_state.source().id.owner;
        m_denied->showEmpty(QStringLiteral("lock"), tr("Only those who may change it see this"),
                            m_who ? tr("You are %1. To change it, belong to %2 with the role “write”, or use "
                                       "a token with that right.")
                                        .arg(m_who->name, owner)
                                  : tr("Sign in as somebody who may write to %1.").arg(owner));
        QPushButton* button = m_denied->addAction(m_who ? tr("Use another account") : tr("Sign in"));
        connect(button, &QPushButton::clicked, this, [this] {
            Error error = Error::make(m_who ? ErrorKind::Forbidden : ErrorKind::SignIn,
                                      tr("You may not change %1.").arg(m_state.source().id.id()));
            Q_EMIT accessWanted(error, [this] { lookWho(); });
        });
        m_stack->setCurrentWidget(m_denied);
        return;
    }
    m_stack->setCurrentWidget(m_scroll);
    showGeneral();
    if (std::exchange(m_loaded, true))
        return;
    m_refs->load();
    m_large->load();
}

void ManageTab::takeFailure(const Error& error, const std::function<void()>& again)
{
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
        Q_EMIT accessWanted(error, again);
}

RepoDeed ManageTab::deed(RepoDeed::Kind kind) const
{
    RepoDeed deed;
    deed.kind = kind;
    deed.repo = deed.target = m_state.source().id;
    const bool isPrivate = m_state.info() && m_state.info()->isPrivate;
    deed.was = deed.visibility = isPrivate ? hub::Visibility::Private : hub::Visibility::Public;
    return deed;
}

int ManageTab::hereCount() const
{
    const RepoSubject& source = m_state.source();
    const QList<storage::LibraryItem> items = m_state.services().library.items();
    return std::any_of(items.begin(), items.end(), [&source](const storage::LibraryItem& item) {
        const bool samePlace =
            item.origin.isEmpty() ? source.place.sharesCache() : item.origin == source.place.origin();
        return samePlace && item.repo.id == source.id;
    });
}

void ManageTab::plan(RepoDeed deed)
{
    if (!m_who)
        return;
    QList<RepoDeed> deeds{deed};
    judgeDeeds(deeds, *m_who);
    auto* dialog = new DeedsDialog(client(), deeds, hereCount(), this);
    connect(dialog, &DeedsDialog::concluded, this, [this](const QList<RepoDeed>& done) {
        if (!done.isEmpty())
            concluded(done.constFirst());
    });
    connect(dialog, &DeedsDialog::rightMissing, this,
            [this, deed](const Error& error) { Q_EMIT accessWanted(error, [this, deed] { plan(deed); }); });
    dialog->open();
}

void ManageTab::concluded(const RepoDeed& done)
{
    using Kind = RepoDeed::Kind;
    Q_EMIT said(tr("%1: %2").arg(done.repo.id(), deedWords(done)));
    switch (done.kind) {
    case Kind::Visibility: {
        Q_EMIT repositoryChanged();
        const RepoDeed back = *deedUndone(done);
        Q_EMIT undoable(tr("%1: %2").arg(done.repo.id(), deedWords(done)), [this, back] { plan(back); }, {});
        break;
    }
    case Kind::Move:
    case Kind::Duplicate:
        Q_EMIT openAddress(hub::HubUrl::repository(done.target, {}, hub::HubUrl::Tab::Manage).address());
        break;
    case Kind::Delete:
        Q_EMIT openAddress(QStringLiteral("vitrine:manage"));
        break;
    }
}

void ManageTab::rename()
{
    if (!m_who)
        return;
    auto* dialog = new RenameDialog(RenameDialog::Purpose::Move, {m_state.source().id}, *m_who, this);
    connect(dialog, &RenameDialog::chosen, this, [this](const QList<RepoId>& targets) {
        RepoDeed move = deed(RepoDeed::Kind::Move);
        move.target = targets.constFirst();
        plan(move);
    });
    dialog->open();
}

void ManageTab::duplicate()
{
    if (!m_who)
        return;
    auto* dialog = new RenameDialog(RenameDialog::Purpose::Duplicate, {m_state.source().id}, *m_who, this);
    connect(dialog, &RenameDialog::chosen, this, [this](const QList<RepoId>& targets) {
        RepoDeed copy = deed(RepoDeed::Kind::Duplicate);
        copy.target = targets.constFirst();
        plan(copy);
    });
    dialog->open();
}

void ManageTab::setVisibility(hub::Visibility visibility)
{
    RepoDeed change = deed(RepoDeed::Kind::Visibility);
    change.visibility = visibility;
    plan(change);
}

void ManageTab::remove()
{
    plan(deed(RepoDeed::Kind::Delete));
}

void ManageTab::setDiscussions(bool on)
{
    hub::RepoChange change;
    change.discussions = on;
    QCoro::connect(hub::changeRepo(*client(), m_state.source().id, change, m_cancel.token()), this,
                   [this, on](const Result<void>& result) {
                       if (result)
                           Q_EMIT said(on ? tr("Others may open discussions and pull requests.")
                                          : tr("Discussions and pull requests are closed."));
                       else if (result.error().kind == ErrorKind::SignIn ||
                                result.error().kind == ErrorKind::Forbidden)
                           Q_EMIT accessWanted(result.error(), [this, on] { setDiscussions(on); });
                       else
                           Q_EMIT said(result.error().message());
                   });
}

void ManageTab::askSquash()
{
    const QString branch =
        m_state.source().revision.isCommit() ? QStringLiteral("main") : m_state.source().revision.text();
    auto* dialog = new ConfirmDialog(
        {tr("Forget the history of %1?").arg(branch),
         tr("All its commits become one that holds the files as they are now. Nobody can see or get back "
            "what was "
            "before; links to older commits lead nowhere, and copies that others have must be fetched again. "
            "Files "
            "that only older commits have go with them, which frees their storage. This cannot be undone."),
         tr("Forget the history"), m_state.source().id.id()},
        this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, branch] { squash(branch); });
    dialog->open();
}

void ManageTab::squash(const QString& branch)
{
    const auto revision = Revision::parse(branch);
    if (!revision)
        return;
    QCoro::connect(hub::squashHistory(*client(), m_state.source().id, *revision, {}, m_cancel.token()), this,
                   [this, branch](const Result<QString>& commit) {
                       if (!commit) {
                           Q_EMIT said(commit.error().message());
                           takeFailure(commit.error(), [this, branch] { squash(branch); });
                           return;
                       }
                       Q_EMIT said(tr("%1 has one commit now: %2").arg(branch, commit->left(8)));
                       m_refs->load();
                       m_large->load();
                       Q_EMIT repositoryChanged();
                   });
}

} // namespace vitrine::ui
