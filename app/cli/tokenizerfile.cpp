#include "app/cli/tokenizerfile.h"

#include "core/base/json.h"
#include "core/inference/tokenizers/tokenizerfiles.h"

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
    const auto read = [&](const QString& name) -> Result<std::optional<QByteArray>> {
        QFile file(model.folder + QLatin1Char('/') + name);
        if (!file.exists())
            return std::optional<QByteArray>();
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Failed, tr("“%1” cannot be read.").arg(name), {}, file.errorString());
        return std::optional(file.readAll());
    };
    auto tokenizer = inference::tokenizerFromFiles(read, {}, inference::TokenizerUse::AsFile);
    if (!tokenizer && tokenizer.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Unsupported, tr("%1 has no tokenizer.json and no vocab.txt.").arg(model.repo));
    return tokenizer;
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
    facts.insert(QStringLiteral("kind"), kind.isEmpty() ? QStringLiteral("WordPiece") : kind);
    facts.insert(QStringLiteral("size"), qint64((*tokenizer)->size()));
    return facts;
}

} // namespace vitrine::cli
