// What LibraryPage does with the chosen repository.
#include "ui/pages/library/librarypage.h"

#include "core/base/bytesize.h"
#include "ui/pages/library/librarymodel.h"
#include "ui/shell/services.h"
#include "ui/shell/sharerepo.h"
#include "ui/shell/verdicts.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QClipboard>
#include <QCoroTask>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

#include <algorithm>
#include <memory>

namespace vitrine::ui {

using storage::LibraryIndex;

namespace {

/// Of what "main" points to, else of the newest.
QString newestFolder(const storage::CachedRepo& repo)
{
    storage::CachedRevision newest = repo.revisions.constFirst();
    for (const storage::CachedRevision& revision : repo.revisions) {
        if (revision.refs.contains(QStringLiteral("main")))
            return revision.folder;
        if (revision.lastModified > newest.lastModified)
            newest = revision;
    }
    return newest.folder;
}

bool sameVerdicts(const QHash<QString, tasks::RunsHere>& one, const QHash<QString, tasks::RunsHere>& other)
{
    const auto agrees = [&](const QString& folder) {
        const auto found = other.find(folder);
        const tasks::RunsHere verdict = one.value(folder);
        return found != other.end() && found->verdict == verdict.verdict &&
               found->headline == verdict.headline;
    };
    const QStringList folders = one.keys();
    return one.size() == other.size() && std::all_of(folders.begin(), folders.end(), agrees);
}

} // namespace

void LibraryPage::showContent()
{
    const QString order = m_order->currentId();
    const auto wanted = order == QLatin1String("use")    ? LibraryIndex::Order::LastUse
                        : order == QLatin1String("name") ? LibraryIndex::Order::Name
                                                         : LibraryIndex::Order::Size;
    // Until the person has been in the list, its first line is the chosen one.
    const QString chosen =
        currentRow() >= 0 && m_grid->hasFocus() ? m_model->row(currentRow()).folder : QString();
    const int scrolled = m_grid->scrollPosition();
    m_model->setContent(m_services.library.items(wanted), samples(m_services.samplesFolder), m_verdicts);
    m_grid->setScrollPosition(scrolled);
    m_grid->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(chosen))));
    const qsizetype count = m_services.library.items().size();
    m_total->setText(
        count == 0   ? QString()
        : count == 1 ? tr("1 repository · %1").arg(byteSizeText(m_services.library.bytes()))
                     : tr("%1 repositories · %2").arg(count).arg(byteSizeText(m_services.library.bytes())));
    m_total->setToolTip(m_services.library.warnings().join(QLatin1Char('\n')));
    showState();
}

// What the configurations say is shown at once; what the weights' headers say against it follows.
void LibraryPage::readVerdicts()
{
    m_readingVerdicts.cancel(); // only the latest reading counts
    m_readingVerdicts = net::CancelSource();
    const net::CancelToken cancel = m_readingVerdicts.token();
    const QList<ModelFolder> models =
        modelFolders(m_services.library.items()) + modelFolders(samples(m_services.samplesFolder));
    const auto show = [this, cancel](const QHash<QString, tasks::RunsHere>& verdicts) {
        // What says the same again is not shown again: it would take away what verifying found.
        if (cancel.isCancelled() || sameVerdicts(verdicts, m_verdicts))
            return;
        m_verdicts = verdicts;
        showContent();
    };
    QCoro::connect(firstVerdictsOf(models), this,
                   [this, cancel, models, show](const QHash<QString, tasks::RunsHere>& verdicts) {
                       show(verdicts);
                       if (!cancel.isCancelled())
                           QCoro::connect(withDamage(m_services.reader, models, verdicts, cancel), this,
                                          show);
                   });
}

int LibraryPage::currentRow() const
{
    const QModelIndex index = m_grid->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

QList<storage::LibraryItem> LibraryPage::chosenItems() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_grid->selectionModel()->selectedIndexes())
        rows.append(index.row());
    if (rows.size() < 2)
        rows = {currentRow()};
    QList<storage::LibraryItem> items;
    for (const int row : std::as_const(rows)) {
        if (row >= 0 && row < m_model->rowCount() && m_model->row(row).item)
            items.append(*m_model->row(row).item);
    }
    return items;
}

void LibraryPage::showActions()
{
    const int row = currentRow();
    const bool several = m_grid->selectionModel()->selectedIndexes().size() > 1;
    const QList<storage::LibraryItem> chosen = chosenItems();
    qint64 bytes = 0;
    for (const storage::LibraryItem& item : chosen)
        bytes += item.repo.bytes;
    m_open->setEnabled(row >= 0 && !several);
    m_try->setEnabled(row >= 0 && !several && !m_model->row(row).tryAddress.isEmpty());
    m_folder->setEnabled(row >= 0 && !several);
    m_verify->setText(m_verifying ? tr("Stop verifying") : tr("Verify"));
    m_verify->setEnabled(m_verifying || (chosen.size() == 1 && !several));
    m_delete->setText(chosen.size() > 1
                          ? tr("Delete %1, %2").arg(locale().toString(chosen.size()), byteSizeText(bytes))
                          : tr("Delete"));
    m_delete->setEnabled(!chosen.isEmpty());
}

void LibraryPage::showMenu(const QPoint& at)
{
    if (!m_grid->indexAt(at).isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QPushButton* button, void (LibraryPage::*act)()) {
        menu->addAction(button->text(), this, act)->setEnabled(button->isEnabled());
    };
    add(m_open, &LibraryPage::openCurrent);
    add(m_try, &LibraryPage::tryCurrent);
    add(m_verify, &LibraryPage::verifyCurrent);
    add(m_folder, &LibraryPage::showFolder);
    menu->addAction(tr("Copy the name"), this, &LibraryPage::copyName);
    const QList<storage::LibraryItem> chosen = chosenItems();
    if (chosen.size() == 1 && !chosen.first().repo.revisions.isEmpty() && canShare(m_services)) {
        menu->addAction(tr("Share this repository"), this, [this, repo = chosen.constFirst().repo] {
            shareRepository(m_services, repo.id, newestFolder(repo), this,
                            [this](const QString& text) { Q_EMIT said(text); });
        });
    }
    menu->addSeparator();
    if (chosen.size() == 1 && chosen.constFirst().repo.revisions.size() > 1)
        menu->addAction(tr("Delete older revisions"), this, &LibraryPage::deleteOlder);
    add(m_delete, &LibraryPage::deleteChosen);
    menu->popup(m_grid->viewport()->mapToGlobal(at));
}

void LibraryPage::copyName()
{
    const int row = currentRow();
    if (row < 0)
        return;
    QGuiApplication::clipboard()->setText(m_model->row(row).id);
    Q_EMIT said(tr("Copied %1").arg(m_model->row(row).id));
}

void LibraryPage::openCurrent()
{
    if (const int row = currentRow(); row >= 0)
        Q_EMIT openAddress(m_model->row(row).address);
}

void LibraryPage::tryCurrent()
{
    if (const int row = currentRow(); row >= 0 && !m_model->row(row).tryAddress.isEmpty())
        Q_EMIT openAddress(m_model->row(row).tryAddress);
}

void LibraryPage::showFolder()
{
    if (const int row = currentRow(); row >= 0)
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_model->row(row).folder));
}

void LibraryPage::deleteChosen()
{
    const QList<storage::LibraryItem> items = chosenItems();
    if (items.isEmpty())
        return;
    QList<std::pair<storage::LibraryItem, QStringList>> removals;
    qint64 bytes = 0;
    for (const storage::LibraryItem& item : items) {
        removals.append({item, {}});
        bytes += item.repo.bytes;
    }
    removeAll(
        removals,
        items.size() == 1
            ? tr("Deleted %1, %2").arg(items.first().repo.id.id(), byteSizeText(bytes))
            : tr("Deleted %1 repositories, %2").arg(locale().toString(items.size()), byteSizeText(bytes)));
}

void LibraryPage::deleteOlder()
{
    const QList<storage::LibraryItem> items = chosenItems();
    if (items.size() != 1)
        return;
    const auto& revisions = items.first().repo.revisions;
    const auto newest =
        std::max_element(revisions.begin(), revisions.end(), [](const auto& one, const auto& other) {
            return one.lastModified < other.lastModified;
        });
    QStringList older;
    for (auto it = revisions.begin(); it != revisions.end(); ++it) {
        if (it != newest)
            older.append(it->commit);
    }
    if (!older.isEmpty())
        removeAll({{items.first(), older}},
                  tr("Deleted older revisions of %1").arg(items.first().repo.id.id()));
}

/// All at once, so that one "Undo" brings all of them back.
void LibraryPage::removeAll(const QList<std::pair<storage::LibraryItem, QStringList>>& removals,
                            const QString& what)
{
    struct Gone {
        qsizetype left = 0;
        QList<std::pair<QString, QString>> trashed; ///< root and id
    };
    const auto gone = std::make_shared<Gone>();
    gone->left = removals.size();
    LibraryIndex* library = &m_services.library;
    for (const auto& [item, commits] : removals) {
        QCoro::connect(
            library->remove(item, commits), this,
            [this, library, gone, what, root = item.root](const Result<storage::TrashedItem>& trashed) {
                if (trashed)
                    gone->trashed.append({root, trashed->id});
                else
                    Q_EMIT windowError(trashed.error());
                if (--gone->left > 0 || gone->trashed.isEmpty())
                    return;
                const auto undo = [this, library, gone] {
                    for (const auto& [where, id] : std::as_const(gone->trashed))
                        QCoro::connect(library->restore(where, id), this, [this](const Result<void>& done) {
                            if (!done)
                                Q_EMIT windowError(done.error());
                        });
                };
                Q_EMIT undoable(what, undo, [library, gone] {
                    for (const auto& [where, id] : std::as_const(gone->trashed))
                        library->purge(where, id);
                });
            });
    }
}

void LibraryPage::verifyCurrent()
{
    if (stop())
        return; // the button says "Stop verifying"
    const int row = currentRow();
    if (row < 0 || !m_model->row(row).item || m_model->row(row).item->repo.revisions.isEmpty())
        return;
    const storage::LibraryItem item = *m_model->row(row).item;
    m_verifying = std::make_unique<net::CancelSource>();
    showActions();
    m_model->setNote(item.repo.folder, QStringLiteral("verify"), tr("Verifying…"), Tint::Accent);
    const QString commit = item.repo.revisions.constFirst().commit;
    QCoro::connect(
        m_services.library.verify(item, commit, m_verifying->token()), this,
        [this, item](Result<storage::VerifyReport> report) { tellVerified(item, std::move(report)); });
}

void LibraryPage::tellVerified(const storage::LibraryItem& item, Result<storage::VerifyReport> report)
{
    m_verifying.reset();
    showActions();
    const QString folder = item.repo.folder;
    if (!report) {
        const bool stopped = report.error().kind == ErrorKind::Cancelled;
        m_model->setNote(folder, QStringLiteral("info"),
                         stopped ? tr("Verifying was stopped") : report.error().what,
                         stopped ? Tint::Neutral : Tint::Bad);
        return;
    }
    QString text = tr("Verified: every file is right");
    if (!report->mismatched.isEmpty())
        text = tr("Damaged: %1. Download it again.").arg(report->mismatched.join(QStringLiteral(", ")));
    else if (!report->missing.isEmpty())
        text = tr("Verified; not downloaded: %1").arg(report->missing.mid(0, 3).join(QStringLiteral(", ")));
    else if (!report->extra.isEmpty())
        text =
            tr("Verified; not from the server: %1").arg(report->extra.mid(0, 3).join(QStringLiteral(", ")));
    const bool bad = !report->mismatched.isEmpty();
    m_model->setNote(folder, bad ? QStringLiteral("warning") : QStringLiteral("verify"), text,
                     bad ? Tint::Bad : Tint::Good);
    announce(this, text);
}

bool LibraryPage::stop()
{
    if (!m_verifying)
        return false;
    m_verifying->cancel();
    return true;
}

} // namespace vitrine::ui
