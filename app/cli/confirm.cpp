#include "app/cli/confirm.h"

#include <QCoreApplication>

#include <cstdio>
#include <unistd.h>

namespace vitrine::cli {

Result<void> confirmed(const Arguments& arguments, const QString& question)
{
    if (arguments.flag(QStringLiteral("yes")))
        return {};
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0)
        return fail(ErrorKind::Invalid, QCoreApplication::translate("cli", "This cannot be undone."),
                    QCoreApplication::translate("cli", "Add --yes to do it."));
    const QByteArray text =
        (question + QLatin1Char(' ') + QCoreApplication::translate("cli", "Type “yes” to do it: ")).toUtf8();
    std::fputs(text.constData(), stderr);
    char answer[16] = {};
    if (!std::fgets(answer, sizeof answer, stdin) || QByteArray(answer).trimmed().toLower() != "yes")
        return fail(Error::cancelled());
    return {};
}

} // namespace vitrine::cli
