#include "core/storage/replystore.h"

#include "core/base/log.h"
#include "core/storage/database.h"

#include <QDateTime>

namespace vitrine::storage {

namespace {

QStringList migrations()
{
    return {QStringLiteral(
        "CREATE TABLE replies(scope TEXT NOT NULL, url TEXT NOT NULL, body BLOB NOT NULL, "
        "etag BLOB NOT NULL, link BLOB NOT NULL, extra BLOB NOT NULL, fetched INTEGER NOT NULL, "
        "used INTEGER NOT NULL, PRIMARY KEY(scope, url));"
        "CREATE INDEX replies_by_use ON replies(used)")};
}

QByteArray bytesOf(const QByteArray& value)
{
    return value.isNull() ? QByteArray("") : value; // a null one would be bound as NULL
}

QString text(const QString& value)
{
    return value.isNull() ? QLatin1String("") : value;
}

// The day of the last use is enough to choose what goes, and spares a write at each look-up.
qint64 today()
{
    return QDateTime::currentSecsSinceEpoch() / 86400;
}

} // namespace

class ReplyStore::Worker : public QObject {
public:
    Worker(QString file, qint64 maximum) : m_file(std::move(file)), m_maximum(maximum) {}

    void open();
    std::optional<hub::CachedReply> find(const QString& scope, const QString& url);
    void store(const QString& scope, const QString& url, const hub::CachedReply& reply);
    void clear(const QString& scope);
    qint64 bytes() const { return m_bytes; }

private:
    void count();
    void makeRoom();

    QString m_file;
    qint64 m_maximum;
    qint64 m_bytes = 0;
    std::unique_ptr<Database> m_database;
};

void ReplyStore::Worker::open()
{
    auto opened = Database::open(m_file, migrations());
    if (!opened) {
        qCWarning(lcStorage) << "replies are not kept:" << opened.error().detail;
        return;
    }
    m_database = std::move(*opened);
    count();
}

void ReplyStore::Worker::count()
{
    auto row = m_database->run(QStringLiteral("SELECT COALESCE(SUM(LENGTH(body)), 0) FROM replies"));
    m_bytes = row && row->next() ? row->value(0).toLongLong() : 0;
}

std::optional<hub::CachedReply> ReplyStore::Worker::find(const QString& scope, const QString& url)
{
    if (!m_database)
        return {};
    auto row = m_database->run(
        QStringLiteral("SELECT body, etag, link, extra, fetched, used FROM replies WHERE scope=? AND url=?"),
        {text(scope), text(url)});
    if (!row || !row->next())
        return {};
    hub::CachedReply reply{row->value(0).toByteArray(), row->value(1).toByteArray(),
                           row->value(2).toByteArray(), row->value(3).toByteArray(),
                           QDateTime::fromMSecsSinceEpoch(row->value(4).toLongLong(), Qt::UTC)};
    const bool usedToday = row->value(5).toLongLong() == today();
    row->finish();
    if (!usedToday) {
        m_database->run(QStringLiteral("UPDATE replies SET used=? WHERE scope=? AND url=?"),
                        {today(), text(scope), text(url)});
    }
    return reply;
}

void ReplyStore::Worker::store(const QString& scope, const QString& url, const hub::CachedReply& reply)
{
    if (!m_database || reply.body.size() > m_maximum / 4)
        return;
    auto old = m_database->run(QStringLiteral("SELECT LENGTH(body) FROM replies WHERE scope=? AND url=?"),
                               {text(scope), text(url)});
    const qint64 before = old && old->next() ? old->value(0).toLongLong() : 0;
    if (old)
        old->finish();
    const QDateTime fetched = reply.fetchedAt.isValid() ? reply.fetchedAt : QDateTime::currentDateTimeUtc();
    const auto done = m_database->run(
        QStringLiteral("INSERT OR REPLACE INTO replies(scope, url, body, etag, link, extra, fetched, used) "
                       "VALUES(?,?,?,?,?,?,?,?)"),
        {text(scope), text(url), bytesOf(reply.body), bytesOf(reply.etag), bytesOf(reply.link),
         bytesOf(reply.extra), fetched.toMSecsSinceEpoch(), today()});
    if (!done) {
        qCWarning(lcStorage) << "a reply is not kept:" << done.error().detail;
        return;
    }
    m_bytes += reply.body.size() - before;
    if (m_bytes > m_maximum)
        makeRoom();
}

void ReplyStore::Worker::makeRoom()
{
    // A tenth more than needed, so that a full store does not delete at each reply.
    const qint64 target = m_maximum - m_maximum / 10;
    auto rows =
        m_database->run(QStringLiteral("SELECT rowid, LENGTH(body) FROM replies ORDER BY used, fetched"));
    QVariantList goners;
    qint64 left = m_bytes;
    while (rows && left > target && rows->next()) {
        goners.append(rows->value(0));
        left -= rows->value(1).toLongLong();
    }
    if (rows)
        rows->finish();
    m_database->transaction([&]() -> Result<void> {
        for (const QVariant& id : goners)
            m_database->run(QStringLiteral("DELETE FROM replies WHERE rowid=?"), {id});
        return {};
    });
    count();
}

void ReplyStore::Worker::clear(const QString& scope)
{
    if (!m_database)
        return;
    if (scope.isEmpty())
        m_database->run(QStringLiteral("DELETE FROM replies"));
    else
        m_database->run(QStringLiteral("DELETE FROM replies WHERE scope=?"), {scope});
    m_database->run(QStringLiteral("VACUUM"));
    count();
}

ReplyStore::ReplyStore(const QString& file, qint64 maximumBytes) : m_worker(new Worker(file, maximumBytes))
{
    m_thread.setObjectName(QStringLiteral("vitrine-replies"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->open(); });
}

ReplyStore::~ReplyStore()
{
    // What was stored before is written first: calls of a thread run in order.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

std::optional<hub::CachedReply> ReplyStore::find(const QString& scope, const QString& url)
{
    std::optional<hub::CachedReply> reply;
    QMetaObject::invokeMethod(
        m_worker, [&] { reply = m_worker->find(scope, url); }, Qt::BlockingQueuedConnection);
    return reply;
}

void ReplyStore::store(const QString& scope, const QString& url, const hub::CachedReply& reply)
{
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, scope, url, reply] { worker->store(scope, url, reply); });
}

void ReplyStore::clear(const QString& scope)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, scope] { worker->clear(scope); });
}

qint64 ReplyStore::bytes()
{
    qint64 result = 0;
    QMetaObject::invokeMethod(
        m_worker, [&] { result = m_worker->bytes(); }, Qt::BlockingQueuedConnection);
    return result;
}

} // namespace vitrine::storage
