#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace vitrine::cli {

/// What a verb understands besides the common options.
struct Options {
    QStringList flags;  ///< "markdown": --markdown
    QStringList values; ///< "limit": --limit 10, --limit=10; may repeat
};

/// A parsed command line. Common to all verbs: --json --quiet --help --endpoint URL --account NAME
/// --token-file FILE.
class Arguments {
public:
    /// \return kind Invalid for an option that is not known or lacks its value, and for more than \p most
    /// words that are no option (-1: any number)
    static Result<Arguments> parse(const QStringList& arguments, const Options& options, qsizetype most = -1);

    const QStringList& positional() const { return m_positional; }
    bool flag(const QString& name) const { return m_flags.contains(name); }
    QString value(const QString& name, const QString& fallback = {}) const
    {
        return m_values.value(name, {fallback}).last();
    }
    bool has(const QString& name) const { return m_values.contains(name); }
    QStringList all(const QString& name) const { return m_values.value(name); }
    /// \return kind Invalid where it is no whole number within the limits
    Result<int> number(const QString& name, int fallback, int minimum, int maximum) const;

    /// Whether \p arguments hold \p flag ("--json") before any "--": also known where they cannot be parsed.
    static bool asks(const QStringList& arguments, const QString& flag);

    bool json() const { return flag(QStringLiteral("json")); }
    bool quiet() const { return flag(QStringLiteral("quiet")); }

private:
    QStringList m_positional;
    QSet<QString> m_flags;
    QHash<QString, QStringList> m_values;
};

} // namespace vitrine::cli
