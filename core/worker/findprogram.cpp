#include "core/worker/workerclient.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace vitrine::worker {

QString findProgram(const QString& name)
{
    const QString here = QCoreApplication::applicationDirPath();
    const QStringList folders{qEnvironmentVariable("VITRINE_LIBEXEC"), here,
                              here + QStringLiteral("/../libexec/vitrine"), here + QStringLiteral("/../bin"),
                              here + QStringLiteral("/../../bin")};
    for (const QString& folder : folders) {
        if (folder.isEmpty())
            continue;
        const QFileInfo file(QDir(folder).filePath(name));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace vitrine::worker
