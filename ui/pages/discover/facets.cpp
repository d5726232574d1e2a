#include "ui/pages/discover/facets.h"

#include "core/base/bytesize.h"
#include "core/tasks/task.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Facets)
};

bool anyOf(const QStringList& wanted, const QStringList& found)
{
    return wanted.isEmpty() ||
           std::any_of(wanted.begin(), wanted.end(), [&](const QString& one) { return found.contains(one); });
}

QStringList tasksOf(const hub::RepoInfo& info)
{
    QStringList tasks{info.pipelineTag};
    const QLatin1String prefix("task_categories:");
    for (const QString& tag : info.tags)
        tasks.append(tag.startsWith(prefix) ? tag.mid(prefix.size()) : tag);
    return tasks;
}

QStringList librariesOf(const hub::RepoInfo& info)
{
    QStringList libraries{info.library};
    const QLatin1String prefix("library:");
    for (const QString& tag : info.tags)
        libraries.append(tag.startsWith(prefix) ? tag.mid(prefix.size()) : tag);
    return libraries;
}

qint64 lowEnd(const Facets& facets)
{
    return parameterSteps().value(facets.parametersLow);
}

/// 0: no upper end.
qint64 highEnd(const Facets& facets)
{
    return facets.parametersHigh + 1 < parameterSteps().size() ? parameterSteps().at(facets.parametersHigh)
                                                               : 0;
}

QString parametersText(const Facets& facets)
{
    const qint64 low = lowEnd(facets);
    const qint64 high = highEnd(facets);
    if (high == 0)
        return Text::tr("from %1 parameters").arg(countText(low));
    if (low == 0)
        return Text::tr("up to %1 parameters").arg(countText(high));
    return QStringLiteral("%1 – %2").arg(countText(low), countText(high));
}

int ageDays(Facets::Age age)
{
    switch (age) {
    case Facets::Age::Week:
        return 7;
    case Facets::Age::Month:
        return 31;
    case Facets::Age::Year:
        return 366;
    case Facets::Age::Any:
        break;
    }
    return 0;
}

} // namespace

const QList<qint64>& parameterSteps()
{
    static const QList<qint64> steps{0,
                                     10'000'000,
                                     50'000'000,
                                     100'000'000,
                                     500'000'000,
                                     1'000'000'000,
                                     3'000'000'000,
                                     7'000'000'000,
                                     13'000'000'000,
                                     70'000'000'000,
                                     std::numeric_limits<qint64>::max()};
    return steps;
}

QString parameterWord(int step)
{
    const QStringList words{Text::tr("any"),    Text::tr("tiny"),   Text::tr("small"), Text::tr("small"),
                            Text::tr("medium"), Text::tr("medium"), Text::tr("large"), Text::tr("large"),
                            Text::tr("large"),  Text::tr("huge"),   Text::tr("any")};
    const int last = int(parameterSteps().size()) - 1;
    step = qBound(0, step, last);
    if (step == 0 || step == last)
        return words.at(step);
    return QStringLiteral("%1 · %2").arg(words.at(step), countText(parameterSteps().at(step)));
}

hub::RepoQuery Facets::query() const
{
    hub::RepoQuery query;
    query.type = type;
    query.search = search;
    query.author = author;
    if (tasks.size() == 1 && type != RepoType::Space)
        query.task = tasks.first();
    if (libraries.size() == 1 && type != RepoType::Space)
        query.library = libraries.first();
    if (languages.size() == 1 && type != RepoType::Space)
        query.languages = languages;
    query.license = licence;
    query.tags = tags;
    if (type == RepoType::Model) {
        if (lowEnd(*this) > 0)
            query.minParameters = lowEnd(*this);
        if (highEnd(*this) > 0)
            query.maxParameters = highEnd(*this);
    }
    if (type != RepoType::Space && access != Access::Any)
        query.gated = access == Access::Gated;
    query.sort = sort;
    query.limit = filtersHere() ? 200 : 50;
    return query;
}

bool Facets::matches(const hub::RepoInfo& info, const tasks::RunsHere& verdict, const QDateTime& now) const
{
    if (tasks.size() > 1 && !anyOf(tasks, tasksOf(info)))
        return false;
    if (libraries.size() > 1 && !anyOf(libraries, librariesOf(info)))
        return false;
    if (languages.size() > 1 && !anyOf(languages, info.languages()))
        return false;
    if (!licences.isEmpty() && !licences.contains(int(licenceClass(info.license()))))
        return false;
    if (updated != Age::Any && info.lastModified.daysTo(now) > ageDays(updated))
        return false;
    if (type != RepoType::Model || (!runsWell && !runsSlowly))
        return true;
    return (runsWell && verdict.verdict == tasks::Verdict::RunsWell) ||
           (runsSlowly && verdict.verdict == tasks::Verdict::RunsSlowly);
}

bool Facets::filtersHere() const
{
    return tasks.size() > 1 || libraries.size() > 1 || languages.size() > 1 || !licences.isEmpty() ||
           updated != Age::Any || (type == RepoType::Model && (runsWell || runsSlowly));
}

bool Facets::isFiltered() const
{
    return !choices().isEmpty();
}

QList<Facets::Choice> Facets::choices() const
{
    QList<Choice> list;
    if (!author.isEmpty())
        list.append({QStringLiteral("author"), Text::tr("by %1").arg(author)});
    for (const QString& task : tasks)
        list.append({QStringLiteral("task=") + task, tasks::taskTitle(task)});
    if (runsWell)
        list.append({QStringLiteral("well"), Text::tr("runs well here")});
    if (runsSlowly)
        list.append({QStringLiteral("slowly"), Text::tr("runs slowly here")});
    if (lowEnd(*this) > 0 || highEnd(*this) > 0)
        list.append({QStringLiteral("parameters"), parametersText(*this)});
    for (const QString& library : libraries)
        list.append({QStringLiteral("library=") + library, library});
    for (const QString& language : languages)
        list.append({QStringLiteral("language=") + language, languageText(language)});
    for (const LicenceClass licence :
         {LicenceClass::Free, LicenceClass::Conditions, LicenceClass::NonCommercial, LicenceClass::Unknown}) {
        if (licences.contains(int(licence)))
            list.append({QStringLiteral("licence=%1").arg(int(licence)),
                         Text::tr("licence: %1").arg(licenceClassTitle(licence))});
    }
    if (!licence.isEmpty())
        list.append({QStringLiteral("license"), Text::tr("licence: %1").arg(licence)});
    for (const QString& tag : tags)
        list.append({QStringLiteral("tag=") + tag, tag});
    if (access != Access::Any)
        list.append({QStringLiteral("access"),
                     access == Access::Gated ? Text::tr("asks for access") : Text::tr("open access")});
    if (updated != Age::Any)
        list.append({QStringLiteral("updated"), updated == Age::Week    ? Text::tr("updated this week")
                                                : updated == Age::Month ? Text::tr("updated this month")
                                                                        : Text::tr("updated this year")});
    return list;
}

Facets Facets::without(const QString& key) const
{
    Facets rest = *this;
    const QString name = key.section(QLatin1Char('='), 0, 0);
    const QString value = key.section(QLatin1Char('='), 1);
    if (name == QLatin1String("author"))
        rest.author.clear();
    else if (name == QLatin1String("task"))
        rest.tasks.removeAll(value);
    else if (name == QLatin1String("well"))
        rest.runsWell = false;
    else if (name == QLatin1String("slowly"))
        rest.runsSlowly = false;
    else if (name == QLatin1String("parameters"))
        rest.parametersLow = 0, rest.parametersHigh = Facets().parametersHigh;
    else if (name == QLatin1String("library"))
        rest.libraries.removeAll(value);
    else if (name == QLatin1String("language"))
        rest.languages.removeAll(value);
    else if (name == QLatin1String("licence"))
        rest.licences.remove(value.toInt());
    else if (name == QLatin1String("license"))
        rest.licence.clear();
    else if (name == QLatin1String("tag"))
        rest.tags.removeAll(value);
    else if (name == QLatin1String("access"))
        rest.access = Access::Any;
    else if (name == QLatin1String("updated"))
        rest.updated = Age::Any;
    return rest;
}

Facets Facets::cleared() const
{
    Facets rest;
    rest.type = type;
    rest.search = search;
    rest.sort = sort;
    return rest;
}

} // namespace vitrine::ui
