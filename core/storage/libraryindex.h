#pragma once

#include "core/storage/cachetrash.h"
#include "core/storage/cacheverify.h"
#include "core/storage/hfcache.h"

#include <QCoroTask>
#include <QObject>
#include <QThreadPool>

namespace vitrine::storage {

/// A repository in one of the caches.
struct LibraryItem {
    QString root; ///< of its cache
    QString
        origin; ///< of the place it came from; empty: the shared Hugging Face cache (the Hub and its mirrors)
    CachedRepo repo;
};

/// What all caches hold: the shared one and those of other places below the data folder. Scanned in the
/// background; belongs to the thread that made it, where tasks resume and signals are emitted.
class LibraryIndex : public QObject {
    Q_OBJECT

public:
    enum class Order { Size, LastUse, Name };

    /// \param cacheFolder the person's choice for the shared cache (HfCache::rootFor)
    LibraryIndex(QString dataFolder, QString cacheFolder, QObject* parent = nullptr);
    ~LibraryIndex() override;

    /// What the last scan found, largest or most recently used first.
    QList<LibraryItem> items(Order order = Order::Size) const;
    /// All real files of all caches, shared ones once.
    qint64 bytes() const { return m_bytes; }
    /// Folders that are not as they should be, with the reason.
    QStringList warnings() const { return m_warnings; }
    bool isScanning() const { return m_isScanning; }

    /// Scans again; changed() follows. Calls during a scan lead to one more after it.
    void refresh();
    void setCacheFolder(const QString& folder);

    /// Takes revisions (empty: all) away so that restore() can bring them back.
    QCoro::Task<Result<TrashedItem>> remove(LibraryItem item, QStringList commits);
    QCoro::Task<Result<void>> restore(QString root, QString trashId);
    /// Frees the room for good; what is left at the next start goes then.
    void purge(const QString& root, const QString& trashId);

    /// Emits verifyProgress() about ten times a second.
    QCoro::Task<Result<VerifyReport>> verify(LibraryItem item, QString commit, net::CancelToken cancel);

Q_SIGNALS:
    void changed();
    void scanningChanged(bool scanning);
    void verifyProgress(const QString& repoFolder, qint64 doneBytes, qint64 totalBytes);

private:
    struct Scan;
    static Scan scanAll(const QList<LibraryItem>& roots, bool emptyTrash, const net::CancelToken& closing);
    QList<LibraryItem> roots() const;
    QCoro::Task<void> scan();

    QString m_dataFolder;
    QString m_cacheFolder;
    QThreadPool m_pool; ///< one thread: changes of the disk in the order they were asked for
    QThreadPool m_verifying;
    net::CancelSource m_closing;
    QList<LibraryItem> m_items;
    qint64 m_bytes = 0;
    QStringList m_warnings;
    bool m_isScanning = false;
    bool m_scanAgain = false;
    bool m_isFirst = true;
};

} // namespace vitrine::storage
