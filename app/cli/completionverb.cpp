#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace vitrine::cli {

QCoro::Task<int> runCompletion(QStringList words)
{
    if (words.value(0) != QLatin1String("bash"))
        co_return failed(Error::make(ErrorKind::Invalid,
                                     QCoreApplication::translate("cli", "Completion is made for bash only."),
                                     QCoreApplication::translate("cli", "Use: vitrine-cli completion bash")),
                         false);
    QStringList names{QStringLiteral("serve")};
    for (const Verb& verb : verbs())
        names.append(QLatin1String(verb.name));
    print(QStringLiteral(
              "_vitrine_cli() {\n"
              "    local word=\"${COMP_WORDS[COMP_CWORD]}\"\n"
              "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
              "        COMPREPLY=($(compgen -W \"%1\" -- \"$word\"))\n"
              "    else\n"
              "        COMPREPLY=($(compgen -f -W \"--json --quiet --help --endpoint\" -- \"$word\"))\n"
              "    fi\n"
              "}\n"
              "complete -F _vitrine_cli vitrine-cli")
              .arg(names.join(QLatin1Char(' '))));
    co_return 0;
}

} // namespace vitrine::cli
