#include "app/cli/subverbs.h"

#include "app/cli/output.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

Error unknownSubVerb(const QString& verb, const QList<SubVerb>& table, const QString& word)
{
    QStringList names;
    for (const SubVerb& sub : table)
        names.append(QLatin1String(sub.name));
    return Error::make(
        ErrorKind::Invalid,
        word.isEmpty() ? QCoreApplication::translate("cli", "“%1” wants a verb of its own.").arg(verb)
                       : QCoreApplication::translate("cli", "“%1” has no verb “%2”.").arg(verb, word),
        QCoreApplication::translate("cli", "Use one of: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace

QCoro::Task<int> runSubVerb(QString verb, const QList<SubVerb>& table, QStringList words)
{
    const QString word = words.value(0);
    const auto sub = std::find_if(table.begin(), table.end(),
                                  [&](const SubVerb& entry) { return word == QLatin1String(entry.name); });
    if (sub == table.end()) {
        const Error error = unknownSubVerb(verb, table, word.startsWith(QLatin1Char('-')) ? QString() : word);
        co_return failed(error, Arguments::asks(words, QStringLiteral("--json")));
    }
    auto start = VerbStart::make(words.mid(1), sub->options, sub->most);
    if (!start)
        co_return start.error();
    co_return co_await sub->run(std::move(*start));
}

Result<void> wants(const Arguments& arguments, const QStringList& names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (arguments.positional().value(i).isEmpty())
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("cli", "%1 is missing.").arg(names.at(i)),
                        QCoreApplication::translate("cli", "--help shows how it is written."));
    }
    return {};
}

int reported(const Arguments& arguments, const Result<void>& result, const QString& words)
{
    if (!result)
        return failed(result.error(), arguments.json());
    if (arguments.json())
        printJson(QJsonObject{{QStringLiteral("done"), true}});
    else if (!arguments.quiet())
        say(words);
    return 0;
}

} // namespace vitrine::cli
