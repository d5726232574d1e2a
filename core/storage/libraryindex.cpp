#include "core/storage/libraryindex.h"

#include "core/base/log.h"
#include "core/storage/unflushed.h"

#include <QCoroFuture>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <mutex>

namespace vitrine::storage {

struct LibraryIndex::Scan {
    QList<LibraryItem> items;
    qint64 bytes = 0;
    QStringList warnings;
};

LibraryIndex::LibraryIndex(QString dataFolder, QString cacheFolder, QObject* parent)
    : QObject(parent), m_dataFolder(std::move(dataFolder)), m_cacheFolder(std::move(cacheFolder))
{
    m_pool.setMaxThreadCount(1);
}

LibraryIndex::~LibraryIndex()
{
    m_closing.cancel();
    m_pool.waitForDone();
    m_verifying.waitForDone();
}

QList<LibraryItem> LibraryIndex::items(Order order) const
{
    QList<LibraryItem> result = m_items;
    std::stable_sort(result.begin(), result.end(), [order](const LibraryItem& a, const LibraryItem& b) {
        switch (order) {
        case Order::Size:
            return a.repo.bytes > b.repo.bytes;
        case Order::LastUse:
            return a.repo.lastAccessed > b.repo.lastAccessed;
        case Order::Name:
            return a.repo.id.id().compare(b.repo.id.id(), Qt::CaseInsensitive) < 0;
        }
        return false;
    });
    return result;
}

// Each cache root, as an item without its repository.
QList<LibraryItem> LibraryIndex::roots() const
{
    QList<LibraryItem> result;
    for (const QString& root : HfCache::roots(m_dataFolder, m_cacheFolder)) {
        QString origin;
        if (!result.isEmpty()) { // "http+127.0.0.1+8080/hub", as HfCache::rootFor() writes it
            origin = QFileInfo(QFileInfo(root).path()).fileName();
            origin.replace(origin.indexOf(QLatin1Char('+')), 1, QStringLiteral("://"));
            origin.replace(QLatin1Char('+'), QLatin1Char(':'));
        }
        result.append({root, origin, {}});
    }
    return result;
}

LibraryIndex::Scan LibraryIndex::scanAll(const QList<LibraryItem>& roots, bool emptyTrash,
                                         const net::CancelToken& closing)
{
    Scan result;
    for (const LibraryItem& root : roots) {
        if (emptyTrash)
            CacheTrash(root.root).purgeAll(); // nobody can undo what an earlier run deleted
        settleUnflushedCache(root.root, Settle::Unchecked, closing);
        const auto scan = HfCache(root.root).scan();
        if (!scan)
            continue;
        result.bytes += scan->bytes;
        result.warnings += scan->warnings;
        for (const CachedRepo& repo : scan->repos)
            result.items.append({root.root, root.origin, repo});
    }
    return result;
}

void LibraryIndex::refresh()
{
    m_scanAgain = m_isScanning;
    if (!m_isScanning)
        scan();
}

QCoro::Task<void> LibraryIndex::scan()
{
    const QPointer<LibraryIndex> self(this);
    m_isScanning = true;
    Q_EMIT scanningChanged(true);
    do {
        m_scanAgain = false;
        const auto scanIt = [roots = roots(), first = m_isFirst, closing = m_closing.token()] {
            return scanAll(roots, first, closing);
        };
        m_isFirst = false;
        const QFuture<Scan> future = QtConcurrent::run(&m_pool, scanIt);
        const Scan found = co_await future;
        if (!self)
            co_return;
        m_items = found.items;
        m_bytes = found.bytes;
        m_warnings = found.warnings;
        Q_EMIT changed();
    } while (self && m_scanAgain);
    if (!self)
        co_return;
    m_isScanning = false;
    Q_EMIT scanningChanged(false);
}

void LibraryIndex::setCacheFolder(const QString& folder)
{
    m_cacheFolder = folder;
    refresh();
}

QCoro::Task<Result<TrashedItem>> LibraryIndex::remove(LibraryItem item, QStringList commits)
{
    const QPointer<LibraryIndex> self(this);
    const auto removeIt = [item, commits] {
        return CacheTrash(item.root).remove(item.repo.id, commits);
    };
    const QFuture<Result<TrashedItem>> future = QtConcurrent::run(&m_pool, removeIt);
    const Result<TrashedItem> removed = co_await future;
    if (self)
        self->refresh();
    co_return removed;
}

QCoro::Task<Result<void>> LibraryIndex::restore(QString root, QString trashId)
{
    const QPointer<LibraryIndex> self(this);
    const auto restoreIt = [root, trashId] {
        return CacheTrash(root).restore(trashId);
    };
    const QFuture<Result<void>> future = QtConcurrent::run(&m_pool, restoreIt);
    const Result<void> restored = co_await future;
    if (self)
        self->refresh();
    co_return restored;
}

void LibraryIndex::purge(const QString& root, const QString& trashId)
{
    m_pool.start([root, trashId] { CacheTrash(root).purge(trashId); });
}

QCoro::Task<Result<VerifyReport>> LibraryIndex::verify(LibraryItem item, QString commit,
                                                       net::CancelToken cancel)
{
    struct Pace {
        std::mutex mutex;
        QElapsedTimer clock;
    };
    const QPointer<LibraryIndex> self(this);
    const auto pace = std::make_shared<Pace>();
    pace->clock.start();
    const auto tell = [this, pace, folder = item.repo.folder](qint64 done, qint64 total) {
        const std::lock_guard lock(pace->mutex);
        if (done < total && pace->clock.elapsed() < 100)
            return;
        pace->clock.restart();
        QMetaObject::invokeMethod(
            this, [this, folder, done, total] { Q_EMIT verifyProgress(folder, done, total); },
            Qt::QueuedConnection);
    };
    const auto either = std::make_shared<net::CancelSource>(); // the caller, or our end
    const auto stop = [either] {
        either->cancel();
    };
    const auto byCaller = cancel.onCancel(stop);
    const auto byEnd = m_closing.token().onCancel(stop);
    const auto verifyIt = [item, commit, either, tell] {
        return verifyRevision(HfCache(item.root), item.repo.id, commit, either->token(), tell);
    };
    // In a pool of ours: our destructor waits for it, so that `this` above is there.
    const QFuture<Result<VerifyReport>> future = QtConcurrent::run(&m_verifying, verifyIt);
    co_return co_await future;
}

} // namespace vitrine::storage
