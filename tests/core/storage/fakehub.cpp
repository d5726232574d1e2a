#include "tests/core/storage/fakehub.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace vitrine::test {

namespace {

const QByteArray resolvePrefix = "/acme/tiny/resolve/" + QByteArray(40, 'c') + '/';

QByteArray hex(const QByteArray& bytes, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex();
}

QByteArray gitId(const QByteArray& content)
{
    return hex("blob " + QByteArray::number(content.size()) + '\0' + content, QCryptographicHash::Sha1);
}

RawReply reply(const RawRequest& request, int status, const QByteArray& headers, const QByteArray& body)
{
    RawReply result;
    result.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Words\r\n" + headers +
                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
    if (request.method != "HEAD")
        result.bytes += body;
    return result;
}

} // namespace

FakeHub::FakeHub(QMap<QString, QByteArray> files, Intercept intercept)
    : m_files(std::move(files)), m_intercept(std::move(intercept)),
      m_server([this](const RawRequest& request) {
          Intercept intercept;
          {
              const std::lock_guard lock(m_mutex);
              intercept = m_intercept;
          }
          const auto other = intercept ? intercept(request) : std::nullopt;
          return other ? *other : answer(request);
      })
{
    // Nobody asks before the address is known, so that the server's thread finds these whole.
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        m_gitIds.insert(file.key(), gitId(*file));
        m_sha256.insert(file.key(), hex(*file, QCryptographicHash::Sha256));
    }
}

hub::Place FakeHub::place() const
{
    return *hub::Place::parse(m_server.url("").toString(QUrl::RemovePath));
}

void FakeHub::setIntercept(Intercept intercept)
{
    const std::lock_guard lock(m_mutex);
    m_intercept = std::move(intercept);
}

int FakeHub::contentRequests(const QByteArray& method) const
{
    const QList<RawRequest> all = requests();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const RawRequest& request) {
        return request.method == method && !pathOf(request).isEmpty();
    }));
}

QByteArray FakeHub::etag(const QString& path) const
{
    return m_files.value(path).size() >= m_largeFrom ? m_sha256.value(path) : m_gitIds.value(path);
}

QString FakeHub::pathOf(const RawRequest& request)
{
    const QByteArray target = request.target.split('?').first();
    if (!target.startsWith(resolvePrefix))
        return {};
    return QString::fromUtf8(QByteArray::fromPercentEncoding(target.mid(resolvePrefix.size())));
}

QByteArray FakeHub::tree() const
{
    QJsonArray entries;
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        QJsonObject entry{{QStringLiteral("type"), QStringLiteral("file")},
                          {QStringLiteral("path"), file.key()},
                          {QStringLiteral("size"), file->size()},
                          {QStringLiteral("oid"), QString::fromLatin1(m_gitIds.value(file.key()))}};
        if (file->size() >= m_largeFrom) {
            entry.insert(QStringLiteral("lfs"),
                         QJsonObject{{QStringLiteral("oid"), QString::fromLatin1(etag(file.key()))},
                                     {QStringLiteral("size"), file->size()},
                                     {QStringLiteral("pointerSize"), 134}});
        }
        entries.append(entry);
    }
    for (const QJsonObject& entry : m_extra)
        entries.append(entry);
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

RawReply FakeHub::content(const RawRequest& request, const QString& path) const
{
    const QByteArray all = m_files.value(path);
    QByteArray headers = "ETag: \"" + etag(path) + "\"\r\nX-Repo-Commit: " + commit().toLatin1() + "\r\n";
    const QByteArray range = request.header("Range");
    if (range.isEmpty())
        return reply(request, 200, headers, all);
    const QList<QByteArray> bounds = range.mid(6).split('-');
    const qint64 from = bounds[0].toLongLong();
    const qint64 to = bounds[1].isEmpty() ? all.size() - 1 : std::min(bounds[1].toLongLong(), all.size() - 1);
    if (from >= all.size())
        return reply(request, 416, headers, {});
    headers += "Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/' +
               QByteArray::number(all.size()) + "\r\n";
    return reply(request, 206, headers, all.mid(from, to - from + 1));
}

RawReply FakeHub::answer(const RawRequest& request) const
{
    const QByteArray json = "Content-Type: application/json\r\n";
    if (request.target.startsWith("/api/models/acme/tiny/tree/"))
        return reply(request, 200, json, tree());
    if (request.target.startsWith("/api/models/acme/tiny")) {
        const QJsonObject info{{QStringLiteral("id"), QStringLiteral("acme/tiny")},
                               {QStringLiteral("sha"), commit()}};
        return reply(request, 200, json, QJsonDocument(info).toJson());
    }
    const QString path = pathOf(request);
    if (!m_files.contains(path)) {
        return reply(request, 404,
                     "X-Error-Code: EntryNotFound\r\nX-Repo-Commit: " + commit().toLatin1() + "\r\n",
                     "Entry not found");
    }
    return content(request, path);
}

} // namespace vitrine::test
