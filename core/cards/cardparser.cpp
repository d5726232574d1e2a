#include "core/cards/cardparser.h"

#include "core/cards/cardbuilder.h"
#include "core/cards/costguard.h"
#include "core/cards/frontmatter.h"
#include "core/cards/markdownreader.h"
#include "core/cards/yamljson.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace vitrine::cards {

namespace {

struct ParserText {
    Q_DECLARE_TR_FUNCTIONS(vitrine::cards::CardParser)
};

constexpr qsizetype longestPrompt = 100 * 1024;

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(bytes);
    Q_UNUSED(decoded)
    return !decoder.hasError();
}

Blocks promptBlocks(const QString& markdown)
{
    const QByteArray bytes = markdown.left(longestPrompt).toUtf8();
    if (bytes.isEmpty() || !tooCostly(bytes).isEmpty())
        return {};
    CardBuilder builder(16, 20000, 2 * longestPrompt);
    readMarkdown(bytes, builder);
    Card prompt;
    builder.finish(prompt);
    return std::move(prompt.blocks);
}

// JSON sorts keys; the author's order returns here.
void restoreOrder(CardMetadata& metadata, const QHash<QString, QStringList>& order)
{
    const QStringList labels = order.value(QStringLiteral("extra_gated_fields"));
    std::stable_sort(metadata.gating.fields.begin(), metadata.gating.fields.end(),
                     [&labels](const GatingField& left, const GatingField& right) {
                         return labels.indexOf(left.label) < labels.indexOf(right.label);
                     });
    for (size_t i = 0; i < metadata.widget.size(); ++i) {
        for (const char* key : {"table", "structured_data"}) {
            const auto found = order.constFind(QStringLiteral("widget/%1/%2").arg(i).arg(QLatin1String(key)));
            if (found != order.cend())
                metadata.widget[i].columns = *found;
        }
    }
}

void readFrontMatter(Card& card, const FrontMatter& parts, const ParseOptions& options)
{
    if (!parts.present || (options.maxBytes > 0 && parts.yaml.size() > options.maxBytes)) {
        card.hasMore = card.hasMore || parts.present;
        return;
    }
    const YamlMap yaml = readYaml(parts.yaml);
    if (yaml.state == YamlMap::State::Hostile) {
        card.notes.push_back({Note::Kind::HostileFrontMatter, {}});
        return;
    }
    if (yaml.state == YamlMap::State::Broken) {
        const int line = yaml.line > 0 ? parts.firstLine + yaml.line - 1 : 0;
        card.notes.push_back(
            {Note::Kind::BrokenFrontMatter,
             line > 0 ? QStringLiteral("line %1: %2").arg(line).arg(yaml.problem) : yaml.problem});
        return;
    }
    card.metadata = metadataFromJson(yaml.object);
    restoreOrder(card.metadata, yaml.order);
    card.metadata.gating.prompt = promptBlocks(card.metadata.gating.promptMarkdown);
}

} // namespace

Card parseCard(const QByteArray& readme, const ParseOptions& options)
{
    Card card;
    const FrontMatter parts = splitFrontMatter(readme);
    readFrontMatter(card, parts, options);

    QByteArrayView body = cutAtLine(parts.body, options.largest);
    const bool cutShort = body.size() < parts.body.size();
    if (options.maxBytes > 0 && body.size() > options.maxBytes) {
        body = cutAtLine(body, options.maxBytes);
        card.hasMore = true;
    }
    if (!isUtf8(body))
        card.notes.push_back({Note::Kind::NotUtf8, {}});
    if (const QString problem = tooCostly(body); !problem.isEmpty()) {
        card.blocks = plainTextBlocks(body);
        card.notes.push_back({Note::Kind::PlainText, problem});
    } else {
        CardBuilder builder(options.depth, options.nodes, 4 * options.largest);
        readMarkdown(body, builder);
        builder.finish(card);
    }
    const bool noted = !card.notes.empty() && card.notes.back().kind == Note::Kind::CutShort;
    if (cutShort && !card.hasMore && !noted)
        card.notes.push_back({Note::Kind::CutShort, {}});
    return card;
}

Result<QJsonObject> frontMatterJson(const QByteArray& readme)
{
    const FrontMatter parts = splitFrontMatter(readme);
    if (!parts.present)
        return QJsonObject();
    const YamlMap yaml = readYaml(parts.yaml);
    switch (yaml.state) {
    case YamlMap::State::Read:
        return yaml.object;
    case YamlMap::State::Hostile:
        return fail(ErrorKind::Corrupt,
                    ParserText::tr("The facts at the top of the card would unfold to far more "
                                   "than they are."),
                    ParserText::tr("Remove anchors and aliases from the YAML at the top of README.md."));
    case YamlMap::State::Broken:
        break;
    }
    const int line = yaml.line > 0 ? parts.firstLine + yaml.line - 1 : parts.firstLine;
    return fail(ErrorKind::Corrupt,
                ParserText::tr("The facts at the top of the card are not valid YAML (line %1).").arg(line),
                ParserText::tr("Correct that line of README.md."), yaml.problem);
}

} // namespace vitrine::cards
