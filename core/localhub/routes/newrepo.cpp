#include "core/localhub/routes/newrepo.h"

#include "core/localhub/routes/body.h"
#include "core/localhub/routes/reply.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace vitrine::localhub {

namespace {

using Refused = tl::unexpected<HttpResponse>;

constexpr int longestDescription = 60;

Refused refusedFor(const QString& problem, const char* where)
{
    return Refused(badRequest(Family::Api, problem, QLatin1String(where)));
}

/// A text as YAML takes it whatever it holds.
QByteArray quoted(const QString& text)
{
    QString safe = text.simplified();
    safe.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return '"' + safe.toUtf8() + '"';
}

/// license, license_name, license_link.
tl::expected<QByteArray, HttpResponse> licenseLines(const Call& call, const QJsonObject& body)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9-.+]+\\z"));
    QByteArray lines;
    for (const char* key : {"license", "license_name"}) {
        const auto value = bodyText(call, body, key, 1, 100);
        if (!value)
            return Refused(value.error());
        if (!value->isEmpty() && !pattern.match(*value).hasMatch())
            return refusedFor(QStringLiteral("Invalid license"), key);
        if (!value->isEmpty())
            lines += QByteArray(key) + ": " + value->toLatin1() + '\n';
    }
    const auto link = bodyText(call, body, "license_link", 1, 2000);
    if (!link)
        return Refused(link.error());
    const bool isFile = *link == QLatin1String("LICENSE") || *link == QLatin1String("LICENSE.md");
    const QUrl url(*link, QUrl::StrictMode);
    if (!link->isEmpty() && !isFile && (!url.isValid() || url.scheme().isEmpty()))
        return refusedFor(QStringLiteral("Invalid link"), "license_link");
    return link->isEmpty() ? lines : lines + "license_link: " + quoted(*link) + '\n';
}

tl::expected<QByteArray, HttpResponse> spaceLines(const Call& call, const QJsonObject& body, const RepoId& id)
{
    static const QStringList kinds{QStringLiteral("gradio"), QStringLiteral("docker"),
                                   QStringLiteral("static"), QStringLiteral("streamlit")};
    const auto sdk = bodyText(call, body, "sdk", 1, 20);
    const auto version = bodyText(call, body, "sdkVersion", 1, 20);
    const auto description = bodyText(call, body, "short_description", 1, longestDescription);
    for (const auto* text : {&sdk, &version, &description}) {
        if (!*text)
            return Refused(text->error());
    }
    if (!kinds.contains(*sdk))
        return refusedFor(QStringLiteral("Invalid option: expected one of "
                                         "\"gradio\"|\"docker\"|\"static\""),
                          "sdk");
    QByteArray lines = "title: " + quoted(QString(id.name).replace(u'_', u' ').replace(u'-', u' ')) +
                       "\nemoji: 🚀\ncolorFrom: blue\ncolorTo: green\nsdk: " + sdk->toLatin1() + '\n';
    if (!version->isEmpty())
        lines += "sdk_version: " + quoted(*version) + '\n';
    lines += "pinned: false\n";
    return description->isEmpty() ? lines : lines + "short_description: " + quoted(*description) + '\n';
}

} // namespace

tl::expected<QByteArray, HttpResponse> firstCard(const Call& call, const QJsonObject& body, const RepoId& id)
{
    QByteArray lines;
    if (id.type == RepoType::Space) {
        const auto space = spaceLines(call, body, id);
        if (!space)
            return space;
        lines = *space;
    }
    const auto license = licenseLines(call, body);
    if (!license)
        return license;
    lines += *license;
    return lines.isEmpty() ? lines : "---\n" + lines + "---\n";
}

} // namespace vitrine::localhub
