#include "core/localhub/cardcheck.h"

#include "core/localhub/frontmatter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine::localhub {

namespace {

constexpr qsizetype longestDescription = 60;

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

const QStringList& licenses()
{
    static const QStringList all = words(
        "apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 "
        "bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear "
        "c-uda "
        "cc cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 "
        "cc-by-nc-3.0 "
        "cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 "
        "cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 "
        "epl-2.0 "
        "etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc "
        "h-research "
        "intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0 openmdw-1.1 "
        "openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr deepfloyd-if-license "
        "fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community "
        "gemma unknown other");
    return all;
}

QString oneOf(const QStringList& options)
{
    return QStringLiteral("must be one of [%1]").arg(options.join(QStringLiteral(", ")));
}

/// Looks at the values of one card.
class Check {
public:
    explicit Check(QJsonObject card) : m_card(std::move(card)) {}

    void error(const QString& path, const QString& problem)
    {
        report.errors.append(QStringLiteral("\"%1\" %2").arg(path, problem));
    }

    QJsonValue value(const char* key) const { return m_card.value(QLatin1String(key)); }
    bool has(const char* key) const { return !value(key).isUndefined() && !value(key).isNull(); }

    /// A text, or a list of texts. \return them
    QStringList texts(const char* key)
    {
        QStringList list;
        const QJsonArray items = value(key).isArray() ? value(key).toArray() : QJsonArray{value(key)};
        if (!has(key))
            return list;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items.at(i).isString())
                list.append(items.at(i).toString());
            else
                error(value(key).isArray() ? QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(i)
                                           : QString::fromLatin1(key),
                      QStringLiteral("must be a string"));
        }
        return list;
    }

    void list(const char* key)
    {
        if (has(key) && !value(key).isArray())
            error(QLatin1String(key), QStringLiteral("must be an array"));
        else
            texts(key);
    }

    void text(const char* key)
    {
        if (has(key) && !value(key).isString())
            error(QLatin1String(key), QStringLiteral("must be a string"));
    }

    void option(const char* key, const QStringList& options)
    {
        const bool known = value(key).isString() && options.contains(value(key).toString());
        if (has(key) && !known)
            error(QLatin1String(key), oneOf(options));
    }

    CardReport report;

private:
    QJsonObject m_card;
};

void checkCommon(Check& check)
{
    const QStringList used = check.texts("license");
    if (std::any_of(used.begin(), used.end(),
                    [](const QString& license) { return !licenses().contains(license); }))
        check.error(QStringLiteral("license"), oneOf(licenses()));
    check.list("tags");
    check.texts("language");
}

/// A list of models with their results, each of a task, a data set and metrics (protocol 12.4).
void checkResults(Check& check)
{
    if (!check.has("model-index"))
        return;
    if (!check.value("model-index").isArray())
        return check.error(QStringLiteral("model-index"), QStringLiteral("must be an array"));
    const QJsonArray models = check.value("model-index").toArray();
    for (qsizetype i = 0; i < models.size(); ++i) {
        const QString at = QStringLiteral("model-index[%1]").arg(i);
        const QJsonObject model = models.at(i).toObject();
        if (!model.value(QLatin1String("name")).isString())
            check.error(at + QStringLiteral(".name"), QStringLiteral("is required"));
        const QJsonArray results = model.value(QLatin1String("results")).toArray();
        if (!model.value(QLatin1String("results")).isArray())
            check.error(at + QStringLiteral(".results"), QStringLiteral("must be an array"));
        for (qsizetype k = 0; k < results.size(); ++k) {
            for (const char* key : {"task", "dataset", "metrics"}) {
                const QJsonValue part = results.at(k).toObject().value(QLatin1String(key));
                const bool fits = qstrcmp(key, "metrics") == 0 ? part.isArray() : part.isObject();
                if (!fits)
                    check.error(
                        QStringLiteral("%1.results[%2].%3").arg(at, QString::number(k), QLatin1String(key)),
                        QStringLiteral("is required"));
            }
        }
    }
}

void checkModel(Check& check)
{
    check.list("datasets");
    check.text("library_name");
    check.text("pipeline_tag");
    const QStringList bases = check.texts("base_model");
    for (const QString& base : bases) {
        if (!RepoId::parse(base))
            check.error(
                QStringLiteral("base_model"),
                QStringLiteral("with value \"%1\" is not valid. Use a model id from the Hub").arg(base));
    }
    checkResults(check);
}

void checkSpace(Check& check)
{
    static const QStringList colors = words("red yellow green blue indigo purple pink gray");
    check.option("sdk", words("gradio docker static streamlit"));
    check.option("colorFrom", colors);
    check.option("colorTo", colors);
    check.text("title");
    const QString emoji = check.value("emoji").toString();
    if (check.has("emoji") && (emoji.isEmpty() || emoji.size() > 12 || emoji.at(0).isLetterOrNumber()))
        check.error(QStringLiteral("emoji"), QStringLiteral("must be an emoji"));
    if (check.value("short_description").toString().size() > longestDescription)
        check.error(QStringLiteral("short_description"),
                    QStringLiteral("length must be less than or equal to %1 characters long")
                        .arg(longestDescription));
}

} // namespace

CardReport checkCard(const QByteArray& readme, RepoType type)
{
    if (const QString problem = frontMatterProblem(readme); !problem.isEmpty())
        return {{problem}, {}};
    const auto card = frontMatter(readme);
    if (!card || card->isEmpty())
        return {{}, {QStringLiteral("empty or missing yaml metadata in repo card")}};
    Check check(*card);
    checkCommon(check);
    if (type == RepoType::Model)
        checkModel(check);
    else if (type == RepoType::Space)
        checkSpace(check);
    return check.report;
}

} // namespace vitrine::localhub
