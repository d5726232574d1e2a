#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

const QStringList commonFlags{QStringLiteral("json"), QStringLiteral("quiet"), QStringLiteral("help")};
const QStringList commonValues{QStringLiteral("endpoint"), QStringLiteral("account"),
                               QStringLiteral("token-file")};

} // namespace

bool Arguments::asks(const QStringList& arguments, const QString& flag)
{
    return arguments.mid(0, arguments.indexOf(QStringLiteral("--"))).contains(flag);
}

Result<Arguments> Arguments::parse(const QStringList& arguments, const Options& options, qsizetype most)
{
    const QStringList flags = commonFlags + options.flags;
    const QStringList values = commonValues + options.values;
    Arguments parsed;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (!onlyPositional && argument == QLatin1String("-h")) {
            parsed.m_flags.insert(QStringLiteral("help"));
            continue;
        }
        if (onlyPositional || !argument.startsWith(QLatin1String("--"))) {
            parsed.m_positional.append(argument);
            continue;
        }
        if (argument == QLatin1String("--")) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        if (equals < 0 && flags.contains(name)) {
            parsed.m_flags.insert(name);
        } else if (!values.contains(name)) {
            return fail(ErrorKind::Invalid,
                        tr("There is no option “%1”.").arg(argument.section(QLatin1Char('='), 0, 0)),
                        tr("--help lists them."));
        } else if (equals >= 0) {
            parsed.m_values[name].append(argument.mid(equals + 1));
        } else if (i + 1 < arguments.size()) {
            parsed.m_values[name].append(arguments.at(++i));
        } else {
            return fail(ErrorKind::Invalid, tr("The option “%1” needs a value.").arg(argument),
                        tr("--help shows how."));
        }
    }
    if (most >= 0 && parsed.m_positional.size() > most)
        return fail(ErrorKind::Invalid, tr("“%1” is one word too many.").arg(parsed.m_positional.at(most)),
                    tr("--help shows what goes where."));
    return parsed;
}

Result<int> Arguments::number(const QString& name, int fallback, int minimum, int maximum) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const int number = value(name).toInt(&ok);
    if (ok && number >= minimum && number <= maximum)
        return number;
    return fail(ErrorKind::Invalid, tr("--%1 cannot be “%2”.").arg(name, value(name)),
                tr("Use a whole number from %1 to %2.").arg(minimum).arg(maximum));
}

} // namespace vitrine::cli
