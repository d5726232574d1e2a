#include "app/cli/servecontrol.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Serve", text);
}

/// "model acme/x".
Result<RepoId> repoOf(const QString& text)
{
    const auto type = parseRepoType(text.section(u' ', 0, 0));
    return type ? RepoId::parse(text.section(u' ', 1), *type) : fail(type.error());
}

Result<QJsonObject> import(localhub::Server& server, const QJsonObject& wanted)
{
    const auto id = repoOf(wanted.value(QLatin1String("repo")).toString());
    if (!id)
        return fail(id.error());
    localhub::ImportOptions options;
    if (const QString message = wanted.value(QLatin1String("message")).toString(); !message.isEmpty())
        options.message = message;
    const auto report = server.importFolder(*id, wanted.value(QLatin1String("folder")).toString(), options);
    if (!report)
        return fail(report.error());
    return QJsonObject{{QStringLiteral("commit"), report->commit},
                       {QStringLiteral("changed"), report->changed},
                       {QStringLiteral("files"), report->files}};
}

Result<QJsonObject> done(localhub::Server& server, const QJsonObject& command)
{
    const QJsonValue wanted = command.value(QLatin1String("import"));
    if (!wanted.isObject())
        return fail(ErrorKind::Invalid, tr("This command of the local hub is not understood."));
    return import(server, wanted.toObject());
}

} // namespace

QByteArray answerControl(localhub::Server& server, const QByteArray& line)
{
    const QJsonObject command = QJsonDocument::fromJson(line).object();
    const auto result = done(server, command);
    QJsonObject answer;
    if (command.contains(QLatin1String("id")))
        answer.insert(QLatin1String("id"), command.value(QLatin1String("id")));
    if (result)
        answer.insert(QLatin1String("import"), *result);
    else
        answer.insert(QLatin1String("error"),
                      QJsonObject{{QStringLiteral("kind"), errorKindName(result.error().kind)},
                                  {QStringLiteral("what"), result.error().what},
                                  {QStringLiteral("next"), result.error().next}});
    return QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace vitrine::cli
