#include "core/localhub/cardcheck.h"
#include "core/localhub/commitrequest.h"
#include "core/localhub/gitpattern.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QStringDecoder>

// What clients ask before a commit (protocol 5.2, 5.3).
namespace vitrine::localhub {

namespace {

constexpr qsizetype mostFiles = 1000;
constexpr qint64 longest = 20'000; ///< milliseconds for the patterns of one request

bool looksBinary(const QByteArray& sample)
{
    if (sample.contains('\0'))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8); // forgives a letter that the end of the sample cuts
    const QString text = decoder(sample);
    return decoder.hasError();
}

/// The rules that hold for an upload: those of the request, else those of the revision.
QByteArray ruleFile(const AtRevision& at, const QJsonObject& body, const char* given, const QString& name)
{
    const QJsonValue text = body.value(QLatin1String(given));
    if (text.isString())
        return text.toString().toUtf8();
    const auto entry = at.git.entry(at.commit, name);
    return entry && !entry->isFolder ? at.git.blob(entry->oid).value_or(QByteArray()) : QByteArray();
}

class Decision {
public:
    Decision(const AtRevision& at, const QJsonObject& body)
        : m_large(ruleFile(at, body, "gitAttributes", QStringLiteral(".gitattributes"))),
          m_ignored(ruleFile(at, body, "gitIgnore", QStringLiteral(".gitignore"))), m_at(at)
    {
    }

    QJsonObject about(const QString& path, qint64 size, const QByteArray& sample) const
    {
        const bool large = size > 0 && (m_large.applies(path, size) || looksBinary(sample));
        QJsonObject json{
            {QStringLiteral("path"), path},
            {QStringLiteral("uploadMode"), large ? QStringLiteral("lfs") : QStringLiteral("regular")},
            {QStringLiteral("shouldIgnore"), m_ignored.leavesOut(path)}};
        const auto entry = m_at.git.entry(m_at.commit, path);
        // An id of the other kind would be compared with what it can never equal (protocol pitfall 67).
        if (entry && !entry->isFolder && entry->isLfs() == large)
            json.insert(QLatin1String("oid"), QString::fromLatin1(large ? entry->lfsSha256 : entry->oid));
        return json;
    }

private:
    LfsRules m_large;
    IgnoreRules m_ignored;
    const AtRevision& m_at;
};

} // namespace

HttpResponse preupload(Call& call)
{
    if (!mayWrite(call.caller, call.repo)) {
        const bool toPullRequest =
            call.query().flag("create_pr") || call.match.revision.startsWith(QLatin1String("refs/pr/"));
        if (!toPullRequest || !mayDiscuss(call.caller, call.repo))
            return errorReply(Family::Api, 403, missingPermission());
        if (!mayReadFiles(call))
            return gateClosed(call);
    }
    const auto at = openRevision(call, call.match.revision);
    if (!at)
        return at.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const QJsonArray asked = body->value(QLatin1String("files")).toArray();
    if (asked.size() > mostFiles)
        return badRequest(Family::Api, QStringLiteral("Too many files"), QStringLiteral("files"));
    const Decision decision(*at, *body);
    QElapsedTimer watch;
    watch.start();
    QJsonArray files;
    for (const QJsonValue& value : asked) {
        const QJsonObject file = value.toObject();
        const QString path = file.value(QLatin1String("path")).toString();
        const qint64 size = static_cast<qint64>(file.value(QLatin1String("size")).toDouble());
        if (watch.elapsed() > longest)
            return badRequest(Family::Api, QStringLiteral("The patterns take too long"),
                              QStringLiteral("gitAttributes"));
        if (!isCommitPath(path))
            return errorReply(Family::Api, 422, QStringLiteral("Invalid path: %1").arg(path));
        files.append(decision.about(
            path, size, QByteArray::fromBase64(file.value(QLatin1String("sample")).toString().toLatin1())));
    }
    return jsonReply(QJsonObject{{QStringLiteral("files"), files},
                                 {QStringLiteral("commitOid"), QString::fromLatin1(at->commit)}});
}

HttpResponse validateCard(Call& call)
{
    const auto body = bodyObject(call);
    const auto type =
        body ? parseRepoType(body->value(QLatin1String("repoType")).toString(QStringLiteral("model")))
             : Result<RepoType>(RepoType::Model);
    CardReport report;
    if (!body || !type || !body->value(QLatin1String("content")).isString())
        report.errors.append(
            QStringLiteral("\"content\" and \"repoType\" must be the text of a card and its type"));
    else
        report = checkCard(body->value(QLatin1String("content")).toString().toUtf8(), *type);
    const auto messages = [](const QStringList& texts) {
        QJsonArray array;
        for (const QString& text : texts)
            array.append(QJsonObject{{QStringLiteral("message"), text}});
        return array;
    };
    return jsonReply(QJsonObject{{QStringLiteral("errors"), messages(report.errors)},
                                 {QStringLiteral("warnings"), messages(report.warnings)}},
                     report.errors.isEmpty() ? 200 : 400);
}

} // namespace vitrine::localhub
