// What CollectionPage changes. Each change is shown at once; where the place refuses it, the page asks anew.
#include "ui/pages/collections/collectionpage.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/storage/downloadqueue.h"
#include "ui/pages/collections/collectiondialog.h"
#include "ui/pages/collections/collectionmodels.h"
#include "ui/shell/services.h"
#include "ui/widgets/cardgrid.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>

namespace vitrine::ui {

void CollectionPage::settle(const Result<void>& result, const std::function<void()>& again)
{
    if (result || result.error().kind == ErrorKind::Cancelled)
        return;
    const Error error = result.error();
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden)
        Q_EMIT accessWanted(error, again);
    else
        Q_EMIT said(error.message());
    load();
}

void CollectionPage::openCurrent()
{
    const int row = currentRow();
    const QString address = row >= 0 ? itemAddress(m_model->item(row)) : QString();
    if (!address.isEmpty())
        Q_EMIT openAddress(address);
    else if (row >= 0 && m_model->item(row).type == QLatin1String("paper"))
        QDesktopServices::openUrl(
            QUrl(QStringLiteral("https://huggingface.co/papers/") + m_model->item(row).id));
}

void CollectionPage::suggest()
{
    const QString text = m_add->text().trimmed();
    m_suggesting.cancel();
    m_suggesting = net::CancelSource();
    if (text.size() < 2 || text.contains(QLatin1String("://")))
        return;
    hub::RepoQuery query;
    query.search = text;
    query.limit = 8;
    QCoro::connect(client()->list(query, hub::Freshness::Network, m_suggesting.token()), this,
                   [this, text](const Result<hub::Fresh<hub::RepoPage>>& page) {
                       if (!page || m_add->text().trimmed() != text)
                           return;
                       QStringList names;
                       for (const hub::RepoInfo& info : page->value.items)
                           names.append(info.id.id());
                       m_suggestions->setStringList(names);
                   });
}

void CollectionPage::add(const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    const auto entry = hub::CollectionEntry::parse(text, m_services.places.current());
    if (!entry) {
        Q_EMIT said(entry.error().message());
        return;
    }
    m_add->clear();
    addEntry(*entry);
}

/// \param row where it is to stand; -1: at the end
void CollectionPage::addEntry(const hub::CollectionEntry& entry, int row)
{
    QCoro::connect(hub::addToCollection(*client(), m_slug, entry, m_cancel.token()), this,
                   [this, entry, row](const Result<hub::Collection>& whole) {
                       if (!whole && whole.error().kind == ErrorKind::Conflict) {
                           Q_EMIT said(tr("%1 is in this collection already.").arg(entry.id));
                           return;
                       }
                       if (!whole)
                           return settle(fail(whole.error()), [this, entry, row] { addEntry(entry, row); });
                       m_collection = *whole;
                       showCollection();
                       const int last = m_model->rowCount() - 1;
                       if (row >= 0 && row < last)
                           move(last, row, false);
                       m_grid->setCurrentIndex(m_model->index(row >= 0 ? qMin(row, last) : last));
                   });
}

void CollectionPage::removeCurrent()
{
    const int row = currentRow();
    if (row < 0 || !m_mayEdit)
        return;
    const hub::CollectionItem item = m_model->item(row);
    m_model->remove(row);
    m_collection->items = m_model->items();
    showState();
    showActions();
    QCoro::connect(hub::removeItem(*client(), m_slug, item.entry, m_cancel.token()), this,
                   [this, item, row](const Result<void>& done) {
                       settle(done, [this] { load(); });
                       if (!done)
                           return;
                       const hub::CollectionEntry entry{item.type, item.id, item.note};
                       Q_EMIT undoable(tr("%1 is no longer in the collection").arg(item.id),
                                       [this, entry, row] { addEntry(entry, row); }, {});
                   });
}

void CollectionPage::move(int from, int to, bool undo)
{
    if (from < 0 || to < 0 || to >= m_model->rowCount() || from == to || !m_mayEdit)
        return;
    const QString entry = m_model->item(from).entry;
    m_model->move(from, to);
    m_collection->items = m_model->items();
    m_grid->setCurrentIndex(m_model->index(to));
    m_grid->scrollTo(m_model->index(to));
    showActions();
    hub::ItemChange change;
    change.entry = entry;
    change.position = to;
    QCoro::connect(hub::changeItem(*client(), m_slug, change, m_cancel.token()), this,
                   [this, entry, from, undo](const Result<void>& done) {
                       settle(done, [this] { load(); });
                       if (done && undo)
                           Q_EMIT undoable(tr("Moved"),
                                           [this, entry, from] { move(m_model->rowOf(entry), from, false); },
                                           {});
                   });
}

void CollectionPage::editNote(int row, const QString& note, bool undo)
{
    const hub::CollectionItem item = m_model->item(row);
    m_model->setNote(row, note);
    m_collection->items = m_model->items();
    hub::ItemChange change;
    change.entry = item.entry;
    change.note = note;
    QCoro::connect(hub::changeItem(*client(), m_slug, change, m_cancel.token()), this,
                   [this, item, undo](const Result<void>& done) {
                       settle(done, [this] { load(); });
                       const auto back = [this, item] {
                           if (const int at = m_model->rowOf(item.entry); at >= 0)
                               editNote(at, item.note, false);
                       };
                       if (done && undo)
                           Q_EMIT undoable(tr("The note was changed"), back, {});
                   });
}

void CollectionPage::fillMenu()
{
    m_menu->clear();
    if (!m_collection)
        return;
    const auto add = [this](const QString& text, const char* name, auto act) {
        QAction* action = m_menu->addAction(text, this, act);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    const QString link = hub::HubUrl::collection(m_slug).webUrl(m_services.places.current()).toString();
    add(tr("Copy link"), "copyLink", [this, link] {
        QGuiApplication::clipboard()->setText(link);
        Q_EMIT said(tr("Copied %1").arg(link));
    });
    add(tr("Open in browser"), "openBrowser", [link] { QDesktopServices::openUrl(QUrl(link)); });
    add(tr("Download all of it"), "downloadAll", [this] { downloadAll(); });
    if (!m_mayEdit)
        return;
    m_menu->addSeparator();
    add(tr("Edit…"), "editCollection", [this] { edit(); });
    const bool isPrivate = m_collection->isPrivate;
    add(isPrivate ? tr("Make it public") : tr("Make it private"), "switchVisibility",
        [this, isPrivate] { setPrivate(!isPrivate); });
    add(tr("Delete…"), "deleteCollection", [this] { end(); });
}

void CollectionPage::edit()
{
    auto* dialog = new CollectionDialog(*m_collection, this);
    connect(dialog, &CollectionDialog::saveAsked, this, [this, dialog] {
        dialog->setBusy(true);
        QCoro::connect(hub::changeCollection(*client(), m_slug, dialog->change(), m_cancel.token()), dialog,
                       [this, dialog](const Result<void>& done) {
                           if (!done) {
                               dialog->showError(done.error());
                               return;
                           }
                           dialog->accept();
                           load();
                       });
    });
    dialog->open();
}

void CollectionPage::setPrivate(bool isPrivate)
{
    hub::CollectionChange change;
    change.isPrivate = isPrivate;
    QCoro::connect(hub::changeCollection(*client(), m_slug, change, m_cancel.token()), this,
                   [this, isPrivate](const Result<void>& done) {
                       settle(done, [this, isPrivate] { setPrivate(isPrivate); });
                       if (!done)
                           return;
                       load();
                       Q_EMIT undoable(isPrivate ? tr("Only you, or your organization, can see it now.")
                                                 : tr("Everybody can see it now."),
                                       [this, isPrivate] { setPrivate(!isPrivate); }, {});
                   });
}

void CollectionPage::end()
{
    const auto doIt = [this] {
        QCoro::connect(hub::deleteCollection(*client(), m_slug, m_cancel.token()), this,
                       [this](const Result<void>& done) {
                           settle(done, [this] { end(); });
                           if (!done)
                               return;
                           Q_EMIT said(tr("The collection is gone; what it held is as it was."));
                           Q_EMIT openAddress(QStringLiteral("vitrine:collections"));
                       });
    };
    askTyped(this, tr("Delete the collection?"),
             tr("“%1” will be gone, with its notes and its order. The repositories in it stay as they are. "
                "This cannot be undone.")
                 .arg(m_collection->title),
             m_collection->title, tr("Delete"), doIt);
}

void CollectionPage::downloadAll()
{
    int count = 0;
    for (const hub::CollectionItem& item : m_model->items()) {
        if (!item.repo)
            continue;
        storage::DownloadRequest request;
        request.place = m_services.places.current();
        request.account = client()->identity().account;
        request.repo = item.repo->id;
        m_services.downloads.add(request);
        ++count;
    }
    Q_EMIT said(count > 0 ? tr("%n download(s) wait in Transfers.", nullptr, count)
                          : tr("It holds nothing that can be downloaded."));
}

} // namespace vitrine::ui
