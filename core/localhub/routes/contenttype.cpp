#include "core/localhub/routes/contenttype.h"

#include <QHash>

namespace vitrine::localhub {

QByteArray contentTypeOf(const QString& path)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("png"), "image/png"},       {QStringLiteral("jpg"), "image/jpeg"},
        {QStringLiteral("jpeg"), "image/jpeg"},     {QStringLiteral("gif"), "image/gif"},
        {QStringLiteral("webp"), "image/webp"},     {QStringLiteral("bmp"), "image/bmp"},
        {QStringLiteral("wav"), "audio/wav"},       {QStringLiteral("mp3"), "audio/mpeg"},
        {QStringLiteral("flac"), "audio/flac"},     {QStringLiteral("ogg"), "audio/ogg"},
        {QStringLiteral("mp4"), "video/mp4"},       {QStringLiteral("webm"), "video/webm"},
        {QStringLiteral("pdf"), "application/pdf"},
    };
    static const QStringList texts =
        QStringLiteral("md txt json jsonl yaml yml toml ini cfg csv tsv py js ts css html htm xml svg jinja "
                       "sh c h cpp rs go java ipynb "
                       "gitattributes gitignore lock license")
            .split(QLatin1Char(' '));
    const QString name = path.section(QLatin1Char('/'), -1).toLower();
    const QString suffix = name.section(QLatin1Char('.'), -1);
    const auto type = types.constFind(suffix);
    if (type != types.constEnd())
        return *type;
    return texts.contains(suffix) ? "text/plain; charset=utf-8" : "application/octet-stream";
}

} // namespace vitrine::localhub
