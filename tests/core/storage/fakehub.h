#pragma once

#include "core/hub/place.h"
#include "tests/support/rawserver.h"

#include <QJsonObject>
#include <QMap>

#include <mutex>
#include <optional>

namespace vitrine::test {

/// The few routes that a download needs, in front of files in memory, for what the real local hub never does:
/// wrong ETags, hostile listings, links that expire. One repository, model acme/tiny, one commit.
class FakeHub {
public:
    /// Asked first; what it returns is the answer. Called in the server's thread.
    using Intercept = std::function<std::optional<RawReply>(const RawRequest&)>;

    explicit FakeHub(QMap<QString, QByteArray> files, Intercept intercept = {});

    hub::Place place() const;
    QList<RawRequest> requests() const { return m_server.requests(); }
    /// Requests for the content of a file: "GET" or "HEAD".
    int contentRequests(const QByteArray& method) const;
    const QMap<QString, QByteArray>& files() const { return m_files; }

    void setIntercept(Intercept intercept);
    /// Files of at least so many bytes are large: known by SHA-256.
    void setLargeFrom(qint64 bytes) { m_largeFrom = bytes; }
    /// Further entries of the listing, as they are.
    void setExtraEntries(QList<QJsonObject> entries) { m_extra = std::move(entries); }

    QByteArray etag(const QString& path) const;
    /// What a correct server answers.
    RawReply content(const RawRequest& request, const QString& path) const;
    static QString pathOf(const RawRequest& request); ///< after resolve/{commit}/; empty for other requests
    static QString commit() { return QString(40, QLatin1Char('c')); }

private:
    RawReply answer(const RawRequest& request) const;
    QByteArray tree() const;

    QMap<QString, QByteArray> m_files;
    QMap<QString, QByteArray> m_gitIds;
    QMap<QString, QByteArray> m_sha256;
    QList<QJsonObject> m_extra;
    qint64 m_largeFrom = 1000;
    mutable std::mutex m_mutex;
    Intercept m_intercept;
    RawServer m_server; ///< last: its thread uses the rest
};

} // namespace vitrine::test
