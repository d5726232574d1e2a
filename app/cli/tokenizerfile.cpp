#include "app/cli/tokenizerfile.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

using inference::Tokenizer;

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QByteArray fileBytes(const QString& folder, const char* name)
{
    QFile file(folder + QLatin1Char('/') + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<std::unique_ptr<Tokenizer>> tokenizerOf(const LocalModel& model)
{
    const QByteArray json = fileBytes(model.folder, "tokenizer.json");
    if (!json.isEmpty())
        return Tokenizer::fromJson(json);
    const QByteArray vocabulary = fileBytes(model.folder, "vocab.txt");
    if (vocabulary.isEmpty())
        return fail(ErrorKind::Unsupported, tr("%1 has no tokenizer.json and no vocab.txt.").arg(model.repo));
    QJsonObject config;
    const QByteArray options = fileBytes(model.folder, "tokenizer_config.json");
    if (!options.isEmpty()) {
        const auto read = json::object(options, QStringLiteral("tokenizer_config.json"));
        if (!read)
            return fail(read.error());
        config = *read;
    }
    return Tokenizer::fromVocabulary(vocabulary, config);
}

QJsonObject tokenizerFacts(const LocalModel& model)
{
    const QString file = model.files.contains(QStringLiteral("tokenizer.json"))
                             ? QStringLiteral("tokenizer.json")
                             : QStringLiteral("vocab.txt");
    if (!model.files.contains(file))
        return {};
    QJsonObject facts{{QStringLiteral("file"), file}};
    const auto tokenizer = tokenizerOf(model);
    if (!tokenizer) {
        facts.insert(QStringLiteral("error"), tokenizer.error().message());
        return facts;
    }
    const auto read = json::object(fileBytes(model.folder, "tokenizer.json"), file);
    const QString kind =
        read ? read->value(QLatin1String("model")).toObject().value(QLatin1String("type")).toString()
             : QStringLiteral("WordPiece");
    facts.insert(QStringLiteral("kind"), kind);
    facts.insert(QStringLiteral("size"), qint64((*tokenizer)->size()));
    return facts;
}

} // namespace vitrine::cli
