#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vitrine::cli {

namespace {

// As --help names them.
QString optionsOf(const Verb& verb)
{
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    QStringList options;
    auto found = option.globalMatch(QString::fromUtf8(verb.arguments));
    while (found.hasNext())
        options.append(found.next().captured());
    return options.join(QLatin1Char(' '));
}

} // namespace

QCoro::Task<int> runCompletion(QStringList words)
{
    if (words.value(0) != QLatin1String("bash"))
        co_return failed(Error::make(ErrorKind::Invalid,
                                     QCoreApplication::translate("cli", "Completion is made for bash only."),
                                     QCoreApplication::translate("cli", "Use: vitrine-cli completion bash")),
                         Arguments::asks(words, QStringLiteral("--json")));
    QStringList names{QStringLiteral("serve")};
    QString cases;
    for (const Verb& verb : verbs()) {
        names.append(QLatin1String(verb.name));
        cases += QStringLiteral("            %1) options+=\" %2\" ;;\n")
                     .arg(QLatin1String(verb.name), optionsOf(verb));
    }
    print(QStringLiteral(
              "_vitrine_cli() {\n"
              "    local word=\"${COMP_WORDS[COMP_CWORD]}\" options=\"--json --quiet --help --endpoint "
              "--account --token-file\"\n"
              "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
              "        COMPREPLY=($(compgen -W \"%1\" -- \"$word\"))\n"
              "    else\n"
              "        case \"${COMP_WORDS[1]}\" in\n"
              "%2"
              "        esac\n"
              "        COMPREPLY=($(compgen -f -W \"$options\" -- \"$word\"))\n"
              "    fi\n"
              "}\n"
              "complete -F _vitrine_cli vitrine-cli")
              .arg(names.join(QLatin1Char(' ')), cases));
    co_return 0;
}

} // namespace vitrine::cli
