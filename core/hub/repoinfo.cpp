#include "core/hub/repoinfo.h"

#include <QRegularExpression>

#include <numeric>

namespace vitrine::hub {

namespace {

constexpr QLatin1String languagePrefix("language:");
constexpr QLatin1String licensePrefix("license:");

/// Models carry their languages as plain tags: two or three letters, maybe a region.
bool isLanguageCode(const QString& tag)
{
    static const QRegularExpression code(QStringLiteral("\\A[a-z]{2,3}(-[A-Za-z]{2,4})?\\z"));
    // Plain tags of three letters that are no languages.
    static const QStringList others{
        QStringLiteral("moe"),  QStringLiteral("mlx"),  QStringLiteral("tgi"), QStringLiteral("rl"),
        QStringLiteral("tts"),  QStringLiteral("asr"),  QStringLiteral("ocr"), QStringLiteral("vae"),
        QStringLiteral("nlp"),  QStringLiteral("peft"), QStringLiteral("vit"), QStringLiteral("llm"),
        QStringLiteral("rag"),  QStringLiteral("sft"),  QStringLiteral("dpo"), QStringLiteral("ner"),
        QStringLiteral("clip"), QStringLiteral("trl"),  QStringLiteral("jax"), QStringLiteral("pos")};
    return code.match(tag).hasMatch() && !others.contains(tag);
}

} // namespace

qint64 RepoInfo::parameterCount() const
{
    return std::accumulate(parameters.begin(), parameters.end(), qint64{0});
}

QStringList RepoInfo::languages() const
{
    QStringList result;
    for (const QString& tag : tags) {
        if (tag.startsWith(languagePrefix))
            result.append(tag.mid(languagePrefix.size()));
        else if (id.type == RepoType::Model && isLanguageCode(tag))
            result.append(tag);
    }
    result.removeDuplicates();
    return result;
}

QString RepoInfo::license() const
{
    for (const QString& tag : tags) {
        if (tag.startsWith(licensePrefix))
            return tag.mid(licensePrefix.size());
    }
    return {};
}

} // namespace vitrine::hub
