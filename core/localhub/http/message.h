#pragma once

#include "core/localhub/faults.h"
#include "core/localhub/http/target.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <memory>
#include <optional>

namespace vitrine::localhub {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A request whose head is well-formed and whose body has arrived.
struct HttpRequest {
    QByteArray method;
    QByteArray rawTarget; ///< as sent, with the query
    Target target;
    Headers headers;
    QByteArray body;
    QString remoteAddress;

    /// The first header of that name (any case); empty where missing.
    QByteArray header(const char* name) const;
    /// "http://HOST" as this client spells the server (protocol pitfall 73).
    QByteArray origin() const { return "http://" + header("Host"); }
    bool isHead() const { return method == "HEAD"; }
};

/// A file mapped into memory, for as long as someone sends from it. Its content must never change.
class MappedFile {
public:
    /// \return nothing where it cannot be read
    static std::shared_ptr<MappedFile> open(const QString& path);
    ~MappedFile();
    Q_DISABLE_COPY_MOVE(MappedFile)

    QByteArrayView bytes() const { return {m_data, m_size}; }

private:
    MappedFile() = default;

    const char* m_data = nullptr;
    qsizetype m_size = 0;
};

/// An answer: head, and a body of bytes in memory or of a mapped file. Content-Length, Date and Connection
/// are added when it is written.
struct HttpResponse {
    int status = 200;
    Headers headers;
    QByteArray body;
    std::shared_ptr<MappedFile> file; ///< where set, the body is [offset, offset + length) of it
    qint64 offset = 0;
    qint64 length = 0;
    std::optional<Fault> fault; ///< a defect to show while writing
    bool close = false;         ///< end the line after this answer

    QByteArrayView content() const
    {
        return file ? file->bytes().sliced(offset, length) : QByteArrayView(body);
    }
    QByteArray header(const char* name) const;
    void addHeader(const QByteArray& name, const QByteArray& value) { headers.append({name, value}); }
    void setHeader(const QByteArray& name, const QByteArray& value); ///< replaces one of the same name
    bool hasBody() const { return status >= 200 && status != 204 && status != 304; }
};

} // namespace vitrine::localhub
