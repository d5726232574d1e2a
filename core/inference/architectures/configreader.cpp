#include "core/inference/architectures/configreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVariant>

#include <cmath>

namespace vitrine::inference {

namespace {

constexpr int LabelLimit = 1'000'000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Model)
};

} // namespace

void ConfigReader::refuse(const QString& what, ErrorKind kind)
{
    if (m_error)
        return;
    const QString sentence = kind == ErrorKind::Unsupported
                                 ? Text::tr("The model uses %1, which does not run here yet.")
                                 : Text::tr("The model's configuration is broken: %1.");
    const QString next = kind == ErrorKind::Unsupported
                             ? Text::tr("Choose another model.")
                             : Text::tr("Download it again; if it stays broken, tell its author.");
    m_error = Error::make(kind, sentence.arg(what), next, QStringLiteral("config.json: ") + what);
}

int64_t ConfigReader::whole(const char* name, int64_t fallback, int64_t least, int64_t most)
{
    const QJsonValue value = m_json.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return fallback;
    const double number = value.toDouble(std::nan(""));
    if (number >= double(least) && number <= double(most) && number == std::floor(number))
        return int64_t(number);
    refuse(QStringLiteral("%1 is not a whole number from %2 to %3")
               .arg(QLatin1String(name))
               .arg(least)
               .arg(most));
    return fallback;
}

double ConfigReader::positive(const char* name, double fallback)
{
    const QJsonValue value = m_json.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull())
        return fallback;
    const double number = value.toDouble(std::nan(""));
    if (std::isfinite(number) && number > 0)
        return number;
    refuse(QStringLiteral("%1 is not a number above zero").arg(QLatin1String(name)));
    return fallback;
}

bool ConfigReader::flag(const char* name, bool fallback)
{
    return m_json.value(QLatin1String(name)).toBool(fallback);
}

QString ConfigReader::text(const char* name, const QString& fallback) const
{
    return m_json.value(QLatin1String(name)).toString(fallback);
}

Activation ConfigReader::activation(const char* name, const QString& fallback)
{
    const Result<Activation> parsed = parseActivation(text(name, fallback));
    if (!parsed && !m_error)
        m_error = parsed.error();
    return parsed.value_or(Activation::Gelu);
}

std::pair<int64_t, int64_t> ConfigReader::sides(const char* name, int64_t fallback, int64_t most)
{
    const QJsonArray list = m_json.value(QLatin1String(name)).toArray();
    if (list.size() != 2) {
        const int64_t side = whole(name, fallback, 1, most);
        return {side, side};
    }
    const auto inRange = [&](const QJsonValue& v) {
        return v.toInt() >= 1 && v.toInt() <= most;
    };
    if (!inRange(list.at(0)) || !inRange(list.at(1)))
        refuse(QStringLiteral("%1 is not two lengths from 1 to %2").arg(QLatin1String(name)).arg(most));
    return {list.at(0).toInt(), list.at(1).toInt()};
}

Result<Labels> Labels::fromConfig(const QJsonObject& config)
{
    Labels labels;
    labels.problemType = config.value(QLatin1String("problem_type")).toString();
    const QJsonObject names = config.value(QLatin1String("id2label")).toObject();
    const int listed = names.isEmpty() ? 2 : int(names.size());
    ConfigReader reader(config);
    const int64_t count = reader.whole("num_labels", listed, 1, LabelLimit);
    if (reader.error())
        return fail(*reader.error());
    // Names that do not belong to as many labels as are said count for nothing.
    const bool usable = !names.isEmpty() && count == names.size();
    for (int64_t i = 0; i < count; ++i) {
        const QJsonValue name = names.value(QString::number(i));
        labels.names.append(usable && !name.isUndefined() ? name.toVariant().toString()
                                                          : QStringLiteral("LABEL_%1").arg(i));
    }
    return labels;
}

} // namespace vitrine::inference
