#include "core/localhub/commitrequest.h"

#include "core/base/safepath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine::localhub {

namespace {

using Kind = CommitOperation::Kind;
using Problem = std::optional<QString>;

constexpr qsizetype longestPath = 1000;
constexpr qsizetype mostOperations = 25'000;
constexpr qsizetype longestSummary = 500;
constexpr qsizetype longestDescription = 65'536;

Problem problemAt(const QString& problem, const QString& where)
{
    return QStringLiteral("✖ %1\n  → at %2").arg(problem, where);
}

QString text(const QJsonObject& value, const char* key)
{
    return value.value(QLatin1String(key)).toString();
}

Problem readHeader(const QJsonObject& value, CommitRequest& request)
{
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-fA-F]{5,40}\\z"));
    request.summary = text(value, "summary").trimmed();
    request.description = text(value, "description").trimmed();
    request.parent = text(value, "parentCommit").toLatin1().toLower();
    if (request.summary.isEmpty())
        return problemAt(QStringLiteral("Required"), QStringLiteral("summary"));
    if (request.summary.size() > longestSummary || request.description.size() > longestDescription)
        return problemAt(QStringLiteral("Too big"), request.summary.size() > longestSummary
                                                        ? QStringLiteral("summary")
                                                        : QStringLiteral("description"));
    if (!request.parent.isEmpty() && !hex.match(QString::fromLatin1(request.parent)).hasMatch())
        return problemAt(QStringLiteral("Invalid commit id"), QStringLiteral("parentCommit"));
    return {};
}

Problem readFile(const QJsonObject& value, CommitOperation& operation)
{
    const QJsonValue content = value.value(QLatin1String("content"));
    if (content.isUndefined() || content.isNull())
        return operation.oldPath.isEmpty() ? problemAt(QStringLiteral("Required"), QStringLiteral("content"))
                                           : Problem();
    operation.content = content.isString() ? decodedContent(content.toString(), text(value, "encoding"))
                                           : std::optional<QByteArray>();
    if (!operation.content)
        return QStringLiteral("Invalid content of %1").arg(operation.path);
    return {};
}

Problem readLargeFile(const QJsonObject& value, CommitOperation& operation)
{
    static const QRegularExpression hex(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    const QString oid = text(value, "oid");
    const QString algo = text(value, "algo");
    if (!algo.isEmpty() && algo != QLatin1String("sha256"))
        return problemAt(QStringLiteral("Invalid option: expected \"sha256\""), QStringLiteral("algo"));
    if (oid.isEmpty() ? operation.oldPath.isEmpty() : !hex.match(oid).hasMatch())
        return problemAt(QStringLiteral("Invalid oid of %1").arg(operation.path), QStringLiteral("oid"));
    operation.sha256 = oid.toLatin1();
    const QJsonValue size = value.value(QLatin1String("size"));
    operation.size = size.isDouble() ? static_cast<qint64>(size.toDouble()) : -1;
    if (operation.size == 0)
        return QStringLiteral("%1 is empty: empty files are regular files").arg(operation.path);
    return {};
}

Problem readOperation(Kind kind, const QJsonObject& value, CommitRequest& request)
{
    CommitOperation operation;
    operation.kind = kind;
    operation.path = text(value, "path");
    operation.oldPath = text(value, "oldPath");
    if (kind == Kind::DeleteFolder || kind == Kind::DeleteEntry) {
        while (operation.path.endsWith(u'/'))
            operation.path.chop(1);
    }
    for (const QString& path : {operation.path, operation.oldPath}) {
        if (!isCommitPath(path) && !(path.isEmpty() && !operation.path.isEmpty()))
            return QStringLiteral("Invalid path: %1").arg(path);
    }
    Problem problem;
    if (kind == Kind::File)
        problem = readFile(value, operation);
    else if (kind == Kind::LargeFile)
        problem = readLargeFile(value, operation);
    if (problem)
        return problem;
    if (request.operations.size() == mostOperations)
        return QStringLiteral("Too many files in one commit");
    request.operations.append(std::move(operation));
    return {};
}

std::optional<Kind> kindOf(const QString& key)
{
    static const QHash<QString, Kind> kinds{{QStringLiteral("file"), Kind::File},
                                            {QStringLiteral("lfsFile"), Kind::LargeFile},
                                            {QStringLiteral("deletedFile"), Kind::DeleteFile},
                                            {QStringLiteral("deletedFolder"), Kind::DeleteFolder},
                                            {QStringLiteral("deletedEntry"), Kind::DeleteEntry}};
    const auto found = kinds.constFind(key);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

Problem readLine(const QByteArray& line, bool first, CommitRequest& request)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QString key = text(document.object(), "key");
    const QJsonObject value = document.object().value(QLatin1String("value")).toObject();
    if (!document.isObject())
        return QStringLiteral("Invalid JSON line");
    if (first != (key == QLatin1String("header")))
        return QStringLiteral("The header must be the first line, and no other");
    if (first)
        return readHeader(value, request);
    const auto kind = kindOf(key);
    return kind ? readOperation(*kind, value, request) : problemAt(QStringLiteral("Unknown key"), key);
}

} // namespace

QString CommitRequest::message() const
{
    return description.isEmpty() ? summary : summary + QStringLiteral("\n\n") + description;
}

bool isCommitPath(const QString& path)
{
    if (!isSafeRelativePath(path) || path.size() > longestPath)
        return false;
    // Some file systems pass over letters that nobody sees.
    QString seen = path;
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    const QStringList segments = seen.split(u'/');
    return std::none_of(segments.begin(), segments.end(), [](const QString& segment) {
        return segment.compare(QLatin1String(".git"), Qt::CaseInsensitive) == 0;
    });
}

std::optional<QByteArray> decodedContent(const QString& content, const QString& encoding)
{
    if (encoding.isEmpty() || encoding == QLatin1String("utf-8"))
        return content.toUtf8();
    if (encoding != QLatin1String("base64"))
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(content.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? std::optional(decoded.decoded)
                                                                          : std::nullopt;
}

tl::expected<CommitRequest, QString> parseCommitLines(const QByteArray& body)
{
    CommitRequest request;
    bool first = true;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype found = body.indexOf('\n', at);
        const qsizetype end = found < 0 ? body.size() : found;
        const QByteArray line = QByteArray::fromRawData(body.constData() + at, end - at);
        at = end + 1;
        if (line.trimmed().isEmpty())
            continue;
        if (const Problem problem = readLine(line, first, request))
            return tl::unexpected(*problem);
        first = false;
    }
    if (first)
        return tl::unexpected(QStringLiteral("The header is missing"));
    return request;
}

tl::expected<CommitRequest, QString> parseCommitObject(const QJsonObject& body)
{
    CommitRequest request;
    if (const Problem problem = readHeader(body, request))
        return tl::unexpected(*problem);
    for (const auto& [name, kind] :
         {std::pair("deletedEntries", Kind::DeleteEntry), std::pair("files", Kind::File),
          std::pair("lfsFiles", Kind::LargeFile)}) {
        const QJsonArray list = body.value(QLatin1String(name)).toArray();
        for (const QJsonValue& value : list) {
            if (const Problem problem = readOperation(kind, value.toObject(), request))
                return tl::unexpected(*problem);
        }
    }
    return request;
}

} // namespace vitrine::localhub
