#include "core/cards/yamljson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <cmath>

namespace vitrine::cards {

namespace {

constexpr int mostLevels = 64;
constexpr int mostValues = 100000;
constexpr qsizetype mostCharacters = 4 * 1024 * 1024;
constexpr qsizetype longestYaml = 2 * 1024 * 1024;

// Thrown through the recursion only, caught in readYaml.
struct Unfolds {};

// Brackets and indentation that nest beyond every real card would overflow the parser's stack.
bool nestsTooDeeply(QByteArrayView yaml)
{
    constexpr int mostOpen = 400;
    int open = 0;
    int dashes = 0;
    bool atLineStart = true;
    for (const char c : yaml) {
        if (c == '[' || c == '{')
            ++open;
        else if ((c == ']' || c == '}') && open > 0)
            --open;
        if (c == '\n') {
            atLineStart = true;
            dashes = 0;
        } else if (atLineStart && (c == '-' || c == '?' || c == ':')) {
            ++dashes;
        } else if (c != ' ') {
            atLineStart = false;
        }
        if (open > mostOpen || dashes > mostOpen)
            return true;
    }
    return false;
}

class Converter {
public:
    QHash<QString, QStringList> order;

    QJsonValue convert(const YAML::Node& node, const QString& path, int level)
    {
        if (level > mostLevels || ++m_values > mostValues || m_characters > mostCharacters)
            throw Unfolds();
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Sequence:
            return sequence(node, path, level);
        case YAML::NodeType::Map:
            return map(node, path, level);
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined:
            break;
        }
        return QJsonValue(QJsonValue::Null);
    }

    QJsonObject map(const YAML::Node& node, const QString& path, int level)
    {
        QJsonObject object;
        QStringList keys;
        for (const auto& entry : node) {
            const QString key =
                entry.first.IsScalar() ? QString::fromStdString(entry.first.Scalar()) : QString();
            if (!entry.first.IsScalar())
                continue;
            m_characters += key.size();
            if (key == QLatin1String("<<") && entry.second.IsMap()) {
                merge(object, map(entry.second, path, level + 1));
                continue;
            }
            const QString inside = path.isEmpty() ? key : path + QLatin1Char('/') + key;
            object.insert(key, convert(entry.second, level < 4 ? inside : QString(), level + 1));
            keys.append(key);
        }
        if (path == QLatin1String("extra_gated_fields") || path.endsWith(QLatin1String("/table")) ||
            path.endsWith(QLatin1String("/structured_data")))
            order.insert(path, keys);
        return object;
    }

private:
    static void merge(QJsonObject& into, const QJsonObject& defaults)
    {
        for (auto it = defaults.begin(); it != defaults.end(); ++it) {
            if (!into.contains(it.key()))
                into.insert(it.key(), it.value());
        }
    }

    QJsonArray sequence(const YAML::Node& node, const QString& path, int level)
    {
        QJsonArray array;
        int index = 0;
        for (const auto& entry : node) {
            const QString inside = level < 4 ? path + QLatin1Char('/') + QString::number(index) : QString();
            array.append(convert(entry, inside, level + 1));
            ++index;
        }
        return array;
    }

    // YAML 1.2 core schema; a tag of "!" is a quoted text.
    QJsonValue scalar(const YAML::Node& node)
    {
        const QString text = QString::fromStdString(node.Scalar());
        m_characters += text.size();
        if (node.Tag() == "!" || node.Tag() == "tag:yaml.org,2002:str")
            return text;
        if (text.isEmpty() || text == QLatin1String("~") || text == QLatin1String("null") ||
            text == QLatin1String("Null") || text == QLatin1String("NULL"))
            return QJsonValue(QJsonValue::Null);
        if (text == QLatin1String("true") || text == QLatin1String("True") || text == QLatin1String("TRUE"))
            return true;
        if (text == QLatin1String("false") || text == QLatin1String("False") ||
            text == QLatin1String("FALSE"))
            return false;
        return number(text);
    }

    static QJsonValue number(const QString& text)
    {
        if (text.size() > 40)
            return text;
        static const QRegularExpression integer(QStringLiteral("^[-+]?[0-9]+$"));
        static const QRegularExpression real(
            QStringLiteral("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$"));
        bool ok = false;
        if (integer.match(text).hasMatch()) {
            const qlonglong whole = text.toLongLong(&ok);
            if (ok)
                return whole;
        }
        if (real.match(text).hasMatch()) {
            const double value = text.toDouble(&ok);
            if (ok && std::isfinite(value))
                return value;
        }
        return text;
    }

    int m_values = 0;
    qsizetype m_characters = 0;
};

YamlMap broken(const QString& problem, int line)
{
    YamlMap result;
    result.state = YamlMap::State::Broken;
    result.problem = problem;
    result.line = line;
    return result;
}

YamlMap hostile()
{
    YamlMap result;
    result.state = YamlMap::State::Hostile;
    return result;
}

} // namespace

YamlMap readYaml(QByteArrayView yaml)
{
    if (yaml.size() > longestYaml || nestsTooDeeply(yaml))
        return hostile();
    try {
        const YAML::Node root = YAML::Load(std::string(yaml.data(), static_cast<size_t>(yaml.size())));
        YamlMap result;
        if (root.IsNull() || !root.IsDefined())
            return result;
        if (!root.IsMap())
            return broken(QStringLiteral("expected keys and values"), 1);
        Converter converter;
        result.object = converter.map(root, {}, 0);
        result.order = std::move(converter.order);
        return result;
    } catch (const Unfolds&) {
        return hostile();
    } catch (const YAML::Exception& error) {
        return broken(QString::fromStdString(error.msg), error.mark.is_null() ? 0 : error.mark.line + 1);
    } catch (const std::exception& error) {
        return broken(QString::fromLocal8Bit(error.what()), 0);
    }
}

} // namespace vitrine::cards
