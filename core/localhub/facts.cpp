#include "core/localhub/facts.h"

#include "core/base/json.h"
#include "core/localhub/frontmatter.h"
#include "core/localhub/modelfacts.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace vitrine::localhub {

namespace {

constexpr qint64 longestCard = 1 << 20;
constexpr int mostPapers = 5;

/// Tags in their order, each once.
void append(QStringList& tags, const QStringList& more, const QString& prefix = {})
{
    for (const QString& tag : more) {
        if (!tag.isEmpty() && !tags.contains(prefix + tag))
            tags.append(prefix + tag);
    }
}

QStringList papersIn(const QByteArray& card)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:arxiv\\.org/(?:abs|pdf)/|arxiv:)([0-9]{4}\\.[0-9]{4,5})"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList papers;
    auto matches = pattern.globalMatch(QString::fromUtf8(card));
    while (matches.hasNext() && papers.size() < mostPapers) {
        const QString id = matches.next().captured(1);
        if (!papers.contains(id))
            papers.append(id);
    }
    return papers;
}

QStringList strings(const QJsonObject& card, const char* key)
{
    return json::strings(card.value(QLatin1String(key)));
}

QStringList datasetTags(const QJsonObject& card, const QByteArray& readme)
{
    QStringList tags;
    for (const char* key : {"task_categories", "task_ids", "annotations_creators", "language_creators",
                            "multilinguality", "source_datasets", "language", "license", "size_categories"})
        append(tags, strings(card, key), QLatin1String(key) + QLatin1Char(':'));
    append(tags, papersIn(readme), QStringLiteral("arxiv:"));
    append(tags, strings(card, "tags"));
    append(tags, {QStringLiteral("region:us")});
    return tags;
}

QStringList dataFormats(const Snapshot& snapshot)
{
    QStringList formats;
    for (const TreeEntry& file : snapshot.files()) {
        const QString suffix = file.path.section(QLatin1Char('.'), -1).toLower();
        if (suffix == QLatin1String("csv") || suffix == QLatin1String("parquet") ||
            suffix == QLatin1String("arrow"))
            append(formats, {suffix});
        else if (suffix == QLatin1String("jsonl") ||
                 (suffix == QLatin1String("json") && file.path.contains(QLatin1Char('/'))))
            append(formats, {QStringLiteral("json")});
        else if (suffix == QLatin1String("txt"))
            append(formats, {QStringLiteral("text")});
    }
    return formats;
}

QString firstText(const QByteArray& readme)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QString text = QString::fromUtf8(cardBody(readme).left(2000)).trimmed();
    text.replace(spaces, QStringLiteral(" "));
    return text.size() > 300 ? text.left(299) + QChar(0x2026) : text;
}

void addDatasetFacts(QJsonObject& facts, const QJsonObject& card, const QByteArray& readme,
                     const Snapshot& snapshot)
{
    QStringList tags = datasetTags(card, readme);
    append(tags, dataFormats(snapshot), QStringLiteral("format:"));
    facts.insert(QLatin1String("tags"), QJsonArray::fromStringList(tags));
    const QString description = firstText(readme);
    if (!description.isEmpty())
        facts.insert(QLatin1String("description"), description);
}

void addSpaceFacts(QJsonObject& facts, const QJsonObject& card)
{
    QStringList tags;
    append(tags, strings(card, "sdk"));
    append(tags, strings(card, "tags"));
    append(tags, {QStringLiteral("region:us")});
    facts.insert(QLatin1String("tags"), QJsonArray::fromStringList(tags));
    for (const char* key : {"models", "datasets"})
        facts.insert(QLatin1String(key), QJsonArray::fromStringList(strings(card, key)));
    for (const char* key : {"sdk", "title", "emoji", "colorFrom", "colorTo", "short_description"}) {
        if (card.value(QLatin1String(key)).isString())
            facts.insert(QLatin1String(key), card.value(QLatin1String(key)));
    }
}

} // namespace

QJsonObject deriveFacts(RepoType type, const Snapshot& snapshot)
{
    QJsonObject facts;
    QJsonArray siblings;
    qint64 storage = 0;
    for (const TreeEntry& file : snapshot.files()) {
        siblings.append(QJsonObject{{QStringLiteral("rfilename"), file.path}});
        storage += file.size;
    }
    facts.insert(QLatin1String("siblings"), siblings);
    facts.insert(QLatin1String("usedStorage"), storage);
    const QByteArray readme = snapshot.read(QStringLiteral("README.md"), 0, longestCard);
    const auto card = frontMatter(readme);
    if (card)
        facts.insert(QLatin1String("cardData"), *card);
    switch (type) {
    case RepoType::Model:
        addModelFacts(facts, card.value_or(QJsonObject()), papersIn(readme), snapshot);
        break;
    case RepoType::Dataset:
        addDatasetFacts(facts, card.value_or(QJsonObject()), readme, snapshot);
        break;
    case RepoType::Space:
        addSpaceFacts(facts, card.value_or(QJsonObject()));
        break;
    }
    return facts;
}

} // namespace vitrine::localhub
