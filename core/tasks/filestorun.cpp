#include "core/tasks/runshere.h"

#include <QRegularExpression>

namespace vitrine::tasks {

namespace {

// Configuration, vocabulary and processor files, and what sentence-transformers reads
// (1_Pooling/config.json).
bool isSideFile(const QString& path)
{
    static const QStringList names{
        QStringLiteral("config.json"),
        QStringLiteral("tokenizer.json"),
        QStringLiteral("tokenizer_config.json"),
        QStringLiteral("vocab.txt"),
        QStringLiteral("special_tokens_map.json"),
        QStringLiteral("added_tokens.json"),
        QStringLiteral("preprocessor_config.json"),
        QStringLiteral("processor_config.json"),
        QStringLiteral("modules.json"),
        QStringLiteral("sentence_bert_config.json"),
        QStringLiteral("config_sentence_transformers.json"),
    };
    if (names.contains(path))
        return true;
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() == 2 && parts.first().contains(QLatin1Char('_')) &&
           (parts.last() == QLatin1String("config.json") ||
            (parts.first().endsWith(QLatin1String("_Dense")) &&
             parts.last() == QLatin1String("model.safetensors")));
}

bool isShard(const QString& path)
{
    static const QRegularExpression shard(QStringLiteral("\\A[^/]+-[0-9]+-of-[0-9]+\\.safetensors\\z"));
    return shard.match(path).hasMatch();
}

} // namespace

QStringList filesToRun(const QMap<QString, qint64>& files)
{
    QStringList chosen;
    const bool whole = files.contains(QStringLiteral("model.safetensors"));
    const bool sharded = files.contains(QStringLiteral("model.safetensors.index.json"));
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QString& path = it.key();
        const bool weights =
            (whole && path == QLatin1String("model.safetensors")) ||
            (!whole && sharded && (isShard(path) || path == QLatin1String("model.safetensors.index.json")));
        if (weights || isSideFile(path))
            chosen.append(path);
    }
    return chosen;
}

} // namespace vitrine::tasks
