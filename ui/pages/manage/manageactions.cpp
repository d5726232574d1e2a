// What the page Manage does with one repository or many.
#include "ui/pages/manage/managepage.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/storage/libraryindex.h"
#include "ui/dialogs/createrepodialog.h"
#include "ui/dialogs/deedsdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/pages/manage/ownedmodel.h"
#include "ui/shell/services.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QSaveFile>
#include <QTableView>

namespace vitrine::ui {

namespace {

QList<RepoId> idsOf(const QList<hub::OwnedRepo>& repos)
{
    QList<RepoId> ids;
    for (const hub::OwnedRepo& repo : repos)
        ids.append(repo.id);
    return ids;
}

RepoDeed deedFor(RepoDeed::Kind kind, const hub::OwnedRepo& repo)
{
    RepoDeed deed;
    deed.kind = kind;
    deed.repo = deed.target = repo.id;
    deed.was = deed.visibility = repo.visibility;
    return deed;
}

} // namespace

QList<hub::OwnedRepo> ManagePage::selected() const
{
    QList<hub::OwnedRepo> repos;
    QList<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const int row : rows)
        repos.append(m_model->repo(row));
    return repos;
}

void ManagePage::openSelected(const QString& tab)
{
    const QList<hub::OwnedRepo> chosen = selected();
    if (chosen.size() != 1)
        return;
    const auto where = tab.isEmpty() ? hub::HubUrl::Tab::Card : hub::HubUrl::Tab::Manage;
    Q_EMIT openAddress(hub::HubUrl::repository(chosen.first().id, {}, where).address());
}

void ManagePage::create(RepoType type)
{
    if (!m_who) // not known yet who one is: the state says so
        return;
    auto* dialog = new CreateRepoDialog(m_services.places.currentClient(), *m_who, type, this);
    connect(dialog, &CreateRepoDialog::created, this, [this](const RepoId& repo) {
        m_loadedFor.clear(); // the list is another one now
        Q_EMIT said(tr("%1 is there.").arg(repo.id()));
        Q_EMIT openAddress(hub::HubUrl::repository(repo).address());
    });
    connect(dialog, &CreateRepoDialog::existingWanted, this,
            [this](const RepoId& repo) { Q_EMIT openAddress(hub::HubUrl::repository(repo).address()); });
    connect(dialog, &CreateRepoDialog::rightMissing, this,
            [this, type](const Error& error) { Q_EMIT accessWanted(error, [this, type] { create(type); }); });
    dialog->open();
}

void ManagePage::rename()
{
    const QList<hub::OwnedRepo> chosen = selected();
    if (chosen.isEmpty() || !m_who)
        return;
    auto* dialog = new RenameDialog(RenameDialog::Purpose::Move, idsOf(chosen), *m_who, this);
    connect(dialog, &RenameDialog::chosen, this, [this, chosen](const QList<RepoId>& targets) {
        QList<RepoDeed> deeds;
        for (int at = 0; at < chosen.size(); ++at) {
            deeds.append(deedFor(RepoDeed::Kind::Move, chosen.at(at)));
            deeds.last().target = targets.at(at);
        }
        plan(deeds);
    });
    dialog->open();
}

void ManagePage::duplicate()
{
    const QList<hub::OwnedRepo> chosen = selected();
    if (chosen.size() != 1 || !m_who)
        return;
    auto* dialog = new RenameDialog(RenameDialog::Purpose::Duplicate, idsOf(chosen), *m_who, this);
    connect(dialog, &RenameDialog::chosen, this, [this, chosen](const QList<RepoId>& targets) {
        RepoDeed deed = deedFor(RepoDeed::Kind::Duplicate, chosen.constFirst());
        deed.target = targets.constFirst();
        plan({deed});
    });
    dialog->open();
}

void ManagePage::setVisibility(hub::Visibility visibility)
{
    QList<RepoDeed> deeds;
    for (const hub::OwnedRepo& repo : selected()) {
        deeds.append(deedFor(RepoDeed::Kind::Visibility, repo));
        deeds.last().visibility = visibility;
    }
    plan(deeds);
}

void ManagePage::removeSelected()
{
    QList<RepoDeed> deeds;
    for (const hub::OwnedRepo& repo : selected())
        deeds.append(deedFor(RepoDeed::Kind::Delete, repo));
    plan(deeds);
}

int ManagePage::hereCount(const QList<RepoDeed>& deeds) const
{
    const hub::Place& place = m_services.places.current();
    int count = 0;
    for (const storage::LibraryItem& item : m_services.library.items()) {
        const bool samePlace = item.origin.isEmpty() ? place.sharesCache() : item.origin == place.origin();
        count += samePlace && std::any_of(deeds.begin(), deeds.end(), [&item](const RepoDeed& deed) {
                     return deed.repo == item.repo.id;
                 });
    }
    return count;
}

void ManagePage::plan(QList<RepoDeed> deeds)
{
    if (deeds.isEmpty() || !m_who)
        return;
    judgeDeeds(deeds, *m_who);
    auto* dialog = new DeedsDialog(m_services.places.currentClient(), deeds, hereCount(deeds), this);
    connect(dialog, &DeedsDialog::concluded, this, &ManagePage::concluded);
    connect(dialog, &DeedsDialog::rightMissing, this,
            [this](const Error& error, const QList<RepoDeed>& failed) {
                Q_EMIT accessWanted(error, [this, failed] { plan(failed); });
            });
    dialog->open();
}

void ManagePage::concluded(const QList<RepoDeed>& done)
{
    if (done.isEmpty())
        return;
    load();
    const QString said = done.size() == 1 ? tr("%1: %2").arg(done.first().repo.id(), deedWords(done.first()))
                                          : tr("%n repositories changed.", nullptr, int(done.size()));
    if (deedUndone(done.constFirst()))
        Q_EMIT undoable(said, [this, done] { undo(done); }, {});
    else
        Q_EMIT this->said(said);
}

void ManagePage::undo(const QList<RepoDeed>& done)
{
    QList<RepoDeed> back;
    for (const RepoDeed& deed : done) {
        if (const auto undone = deedUndone(deed))
            back.append(*undone);
    }
    const auto client = m_services.places.currentClient();
    const auto run = [](std::shared_ptr<hub::HubClient> by, QList<RepoDeed> deeds,
                        net::CancelToken cancel) -> QCoro::Task<Result<void>> {
        for (const RepoDeed& deed : deeds) {
            auto result = co_await performDeed(by, deed, cancel);
            if (!result)
                co_return fail(result.error());
        }
        co_return {};
    };
    QCoro::connect(run(client, back, {}), this, [this](const Result<void>& result) {
        load();
        Q_EMIT said(result ? tr("Everything is as it was.") : result.error().message());
    });
}

void ManagePage::copyNames()
{
    QStringList names;
    for (const hub::OwnedRepo& repo : selected())
        names.append(repo.id.id());
    if (names.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
    Q_EMIT said(names.size() == 1 ? tr("Copied %1").arg(names.first())
                                  : tr("Copied %n names", nullptr, int(names.size())));
}

void ManagePage::exportCsv()
{
    auto* dialog = new QFileDialog(this, tr("Save the list as"), QString(), tr("Table (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportCsv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("repositories.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QSaveFile file(path);
        const QByteArray csv = m_model->csv();
        if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
            Q_EMIT said(tr("Saved %1").arg(path));
        else
            Q_EMIT said(tr("%1 could not be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
}

void ManagePage::showMenu(const QPoint& at)
{
    const QList<hub::OwnedRepo> chosen = selected();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ownedMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu, this](const QString& text, bool enabled, auto act) {
        QAction* action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Open"), chosen.size() == 1, [this] { openSelected(); });
    add(tr("Settings, branches, large files"), chosen.size() == 1,
        [this] { openSelected(QStringLiteral("manage")); });
    menu->addSeparator();
    add(tr("Rename or move"), !chosen.isEmpty(), [this] { rename(); });
    add(tr("Make private"), !chosen.isEmpty(), [this] { setVisibility(hub::Visibility::Private); });
    add(tr("Make public"), !chosen.isEmpty(), [this] { setVisibility(hub::Visibility::Public); });
    add(tr("Duplicate"), chosen.size() == 1, [this] { duplicate(); });
    add(tr("Delete"), !chosen.isEmpty(), [this] { removeSelected(); });
    menu->addSeparator();
    add(tr("Copy names"), !chosen.isEmpty(), [this] { copyNames(); });
    add(tr("Save the list as a table"), m_model->rowCount() > 0, [this] { exportCsv(); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace vitrine::ui
