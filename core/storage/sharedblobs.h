#pragma once

#include <QSet>
#include <QString>

#include <optional>

namespace vitrine::storage {

/// The store {root}/blobs of files that several repositories share (protocol section 4.6, "Shared blob
/// store"): Vitrine reads it through the links and removes what nothing uses any more; it adds nothing to it.
/// Its notes of references are hints: each is checked against the links, and where they are missing nothing
/// is removed.
class SharedBlobs {
public:
    explicit SharedBlobs(QString root);

    /// Whether {root}/blobs is such a store: marked, and of the layout we know.
    bool isThere() const { return m_isThere; }
    /// The payload that models--…/blobs/{etag} links to; nothing for ordinary blobs and foreign links.
    std::optional<QString> payloadOf(const QString& blob) const;
    QStringList payloads() const;
    /// Bytes that go when all of \p blobs go.
    qint64 freedBytes(const QString& payload, const QSet<QString>& blobs) const;
    /// Removes a payload that no link uses, else tidies its notes. \return bytes freed
    qint64 sweep(const QString& payload) const;

private:
    std::optional<QSet<QString>> references(const QString& payload) const;

    QString m_root;
    bool m_isThere = false;
};

} // namespace vitrine::storage
