#include "ui/pages/discover/facets.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <cmath>

namespace vitrine::ui {

namespace {

struct SortName {
    hub::Sort sort;
    const char* name;
};

constexpr std::array sortNames{SortName{hub::Sort::Trending, "trending"}, SortName{hub::Sort::Likes, "likes"},
                               SortName{hub::Sort::Downloads, "downloads"},
                               SortName{hub::Sort::Created, "created"},
                               SortName{hub::Sort::Modified, "modified"}};

/// Names and values in the order they are written; every reserved character is quoted.
class Writer {
public:
    void add(const char* name, const QString& value)
    {
        if (!value.isEmpty())
            m_parts.append(QLatin1String(name) + QLatin1Char('=') +
                           QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    void add(const char* name, const QStringList& values)
    {
        for (const QString& value : values)
            add(name, value);
    }
    void add(const char* name, int value, int usual)
    {
        if (value != usual)
            add(name, QString::number(value));
    }
    QString text() const { return m_parts.join(QLatin1Char('&')); }

private:
    QStringList m_parts;
};

class Reader {
public:
    explicit Reader(const QString& address) : m_query(address.section(QLatin1Char('?'), 1)) {}

    QString text(const char* name) const
    {
        return m_query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).left(500);
    }
    QStringList texts(const char* name) const
    {
        // Links of the web join several values by commas.
        QStringList values;
        for (const QString& value : m_query.allQueryItemValues(QLatin1String(name), QUrl::FullyDecoded))
            values.append(value.split(QLatin1Char(','), Qt::SkipEmptyParts));
        return values.mid(0, 50);
    }
    int number(const char* name, int usual, int highest) const
    {
        bool ok = false;
        const int value = text(name).toInt(&ok);
        return ok && value >= 0 && value <= highest ? value : usual;
    }

private:
    QUrlQuery m_query;
};

/// Links of the web say "license:mit" where the key says it already.
QStringList plain(QStringList values, const char* prefix)
{
    for (QString& value : values) {
        if (value.startsWith(QLatin1String(prefix)))
            value = value.mid(qsizetype(qstrlen(prefix)));
    }
    return values;
}

/// "min:6B,max:128B" of the web, as the steps of the slider that hold it.
void takeParameters(Facets& facets, const QString& range)
{
    const auto count = [&range](const char* end) {
        const QRegularExpression part(
            QStringLiteral("(?:^|,)%1:([0-9.]+)([KMBT]?)(?:,|$)").arg(QLatin1String(end)));
        const QRegularExpressionMatch match = part.match(range);
        const qsizetype power =
            match.captured(2).isEmpty() ? 0 : QStringLiteral("KMBT").indexOf(match.captured(2)) + 1;
        return match.captured(1).toDouble() * std::pow(1000.0, double(power));
    };
    const QList<qint64>& steps = parameterSteps();
    if (const double least = count("min"); least > 0) {
        while (facets.parametersLow + 2 < steps.size() && double(steps.at(facets.parametersLow + 1)) <= least)
            ++facets.parametersLow;
    }
    if (const double most = count("max"); most > 0) {
        int step = 1;
        while (step + 1 < steps.size() && double(steps.at(step)) < most)
            ++step;
        if (step + 1 < steps.size())
            facets.parametersHigh = step;
    }
}

} // namespace

QString Facets::address() const
{
    const Facets usual;
    Writer out;
    if (type != RepoType::Model)
        out.add("type", repoTypeName(type));
    out.add("search", search);
    out.add("author", author);
    out.add("pipeline_tag", tasks);
    out.add("library", libraries);
    out.add("language", languages);
    QStringList classes;
    for (int licence = 0; licence <= int(LicenceClass::Unknown); ++licence) {
        if (licences.contains(licence))
            classes.append(QString::number(licence));
    }
    out.add("licence", classes);
    out.add("license", licence);
    out.add("other", tags);
    out.add("well", int(runsWell), 0);
    out.add("slowly", int(runsSlowly), 0);
    out.add("from", parametersLow, usual.parametersLow);
    out.add("to", parametersHigh, usual.parametersHigh);
    out.add("access", int(access), 0);
    out.add("updated", int(updated), 0);
    if (sort != usual.sort)
        out.add("sort", QLatin1String(sortNames[size_t(sort)].name));
    const QString query = out.text();
    return query.isEmpty() ? QStringLiteral("vitrine:discover") : QStringLiteral("vitrine:discover?") + query;
}

Facets Facets::fromAddress(const QString& address)
{
    Facets facets;
    const QLatin1String author("vitrine:author/");
    if (address.startsWith(author)) {
        facets.author =
            QUrl::fromPercentEncoding(address.mid(author.size()).section(QLatin1Char('?'), 0, 0).toUtf8());
        return facets;
    }
    const Reader in(address);
    facets.type = parseRepoType(in.text("type")).value_or(RepoType::Model);
    facets.search = in.text("search");
    facets.author = in.text("author");
    for (const char* key : {"pipeline_tag", "task_categories", "task"})
        facets.tasks.append(plain(in.texts(key), "task_categories:"));
    facets.libraries = plain(in.texts("library"), "library:");
    facets.languages = plain(in.texts("language"), "language:");
    facets.licence = plain(in.texts("license"), "license:").value(0);
    facets.tags = in.texts("other");
    for (const QString& licence : in.texts("licence")) {
        if (const int value = licence.toInt(); value >= 0 && value <= int(LicenceClass::Unknown))
            facets.licences.insert(value);
    }
    facets.runsWell = in.number("well", 0, 1);
    facets.runsSlowly = in.number("slowly", 0, 1);
    facets.parametersLow = in.number("from", facets.parametersLow, int(parameterSteps().size()) - 1);
    facets.parametersHigh = in.number("to", facets.parametersHigh, 1000);
    takeParameters(facets, in.text("num_parameters"));
    facets.access = Access(in.number("access", 0, 2));
    if (const QString gated = in.text("gated"); !gated.isEmpty())
        facets.access = gated == QLatin1String("true") ? Access::Gated : Access::Open;
    facets.updated = Age(in.number("updated", 0, 3));
    for (const SortName& entry : sortNames) {
        if (in.text("sort") == QLatin1String(entry.name))
            facets.sort = entry.sort;
    }
    return facets;
}

} // namespace vitrine::ui
