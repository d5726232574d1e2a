#include "core/localhub/frontmatter.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

namespace vitrine::localhub {

namespace {

constexpr qsizetype largestBlock = 64 * 1024;
constexpr int mostValues = 20'000;
constexpr int deepest = 32;

/// Start and length of the YAML, and where the body begins.
struct Block {
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype body = 0;
};

std::optional<Block> blockOf(const QByteArray& readme)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A\\s*---[ \\t]*\\r?\\n(.*?)(?:\\r?\\n)?^---[ \\t]*(?:\\r?\\n|\\z)"),
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    // Latin-1 keeps positions in bytes.
    const auto match = pattern.match(QString::fromLatin1(readme.left(largestBlock)));
    if (!match.hasMatch())
        return std::nullopt;
    return Block{match.capturedStart(1), match.capturedLength(1), match.capturedEnd(0)};
}

QJsonValue scalar(const YAML::Node& node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!" || node.Tag() == "tag:yaml.org,2002:str")
        return text;
    static const QRegularExpression integer(QStringLiteral("\\A[-+]?[0-9]{1,15}\\z"));
    static const QRegularExpression real(
        QStringLiteral("\\A[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"));
    static const QRegularExpression null(QStringLiteral("\\A(~|null|Null|NULL|)\\z"));
    static const QRegularExpression yes(QStringLiteral("\\A(true|True|TRUE)\\z"));
    static const QRegularExpression no(QStringLiteral("\\A(false|False|FALSE)\\z"));
    if (integer.match(text).hasMatch())
        return text.toLongLong();
    if (real.match(text).hasMatch())
        return text.toDouble();
    if (null.match(text).hasMatch())
        return QJsonValue::Null;
    if (yes.match(text).hasMatch())
        return true;
    if (no.match(text).hasMatch())
        return false;
    return text;
}

/// Counts values on the way: aliases make a small text large.
struct Converter {
    int values = 0;

    QJsonValue value(const YAML::Node& node, int depth)
    {
        if (++values > mostValues || depth > deepest)
            throw YAML::Exception(YAML::Mark::null_mark(), "too large");
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Sequence: {
            QJsonArray array;
            for (const auto& item : node)
                array.append(value(item, depth + 1));
            return array;
        }
        case YAML::NodeType::Map: {
            QJsonObject object;
            for (const auto& item : node)
                object.insert(QString::fromStdString(item.first.as<std::string>()),
                              value(item.second, depth + 1));
            return object;
        }
        default:
            return QJsonValue::Null;
        }
    }
};

} // namespace

std::optional<QJsonObject> frontMatter(const QByteArray& readme)
{
    const auto block = blockOf(readme);
    if (!block)
        return std::nullopt;
    try {
        const YAML::Node node = YAML::Load(readme.mid(block->start, block->length).toStdString());
        if (!node.IsMap())
            return std::nullopt;
        return Converter().value(node, 0).toObject();
    } catch (const YAML::Exception&) {
        return std::nullopt;
    }
}

QString frontMatterProblem(const QByteArray& readme)
{
    const auto block = blockOf(readme);
    if (!block)
        return {};
    try {
        const YAML::Node node = YAML::Load(readme.mid(block->start, block->length).toStdString());
        if (node.IsNull())
            return {};
        if (!node.IsMap())
            return QStringLiteral("YAML metadata must be a map");
        Converter().value(node, 0);
    } catch (const YAML::Exception& problem) {
        const QString place =
            problem.mark.is_null()
                ? QString()
                : QStringLiteral(" (%1:%2)").arg(problem.mark.line + 2).arg(problem.mark.column + 1);
        return QStringLiteral("Invalid YAML metadata: %1%2").arg(QString::fromStdString(problem.msg), place);
    }
    return {};
}

QByteArray cardBody(const QByteArray& readme)
{
    const auto block = blockOf(readme);
    return block ? readme.mid(block->body) : readme;
}

} // namespace vitrine::localhub
