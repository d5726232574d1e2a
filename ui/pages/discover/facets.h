#pragma once

#include "core/hub/repoinfo.h"
#include "core/hub/repoquery.h"
#include "core/tasks/runshere.h"
#include "ui/pages/discover/licenceclass.h"

#include <QSet>

namespace vitrine::ui {

/// What a person asked Discover for. The server answers what it can express (query()); the rest, any-of
/// choices, licence classes, "runs here", age, is told here from the fetched pages (matches()).
struct Facets {
    enum class Access { Any, Open, Gated };
    enum class Age { Any, Week, Month, Year };

    RepoType type = RepoType::Model;
    QString search;
    QString author;
    QStringList tasks;     ///< any of them
    QStringList libraries; ///< any of them
    QStringList languages; ///< ISO codes, any of them
    QSet<int> licences;    ///< LicenceClass values, any of them
    QString licence;       ///< one by its name, "apache-2.0"; links of the Hub ask so
    QStringList tags;      ///< any other tags, as the Hub writes them; all of them
    bool runsWell = false; ///< with runsSlowly: either
    bool runsSlowly = false;
    int parametersLow = 0;     ///< steps of parameterSteps()
    int parametersHigh = 1000; ///< the last step and beyond: no upper end
    Access access = Access::Any;
    Age updated = Age::Any;
    hub::Sort sort = hub::Sort::Trending;

    hub::RepoQuery query() const;
    bool matches(const hub::RepoInfo& info, const tasks::RunsHere& verdict, const QDateTime& now) const;
    /// Whether matches() may refuse anything, so that "searched N so far" has a meaning.
    bool filtersHere() const;
    bool isFiltered() const;

    /// One removable choice, in the order the chips stand.
    struct Choice {
        QString key;  ///< for without()
        QString text; ///< translated
    };
    QList<Choice> choices() const;
    Facets without(const QString& key) const;
    /// Type, search and sort stay.
    Facets cleared() const;

    /// "vitrine:discover?type=dataset&search=…", and back; also from "vitrine:author/NAME". The keys are
    /// those of hub::HubUrl and more; what is not understood is left out.
    QString address() const;
    static Facets fromAddress(const QString& address);

    friend bool operator==(const Facets&, const Facets&) = default;
};

/// Ends of the parameter slider: 0, 10M, 50M, … in ascending order; the last stands for "any more".
const QList<qint64>& parameterSteps();
/// "tiny · 10M", "medium · 500M"
QString parameterWord(int step);

} // namespace vitrine::ui
