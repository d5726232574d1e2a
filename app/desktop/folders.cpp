#include "app/desktop/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace vitrine::app {

namespace {

// Installed beside the program, or in the source tree it was built from.
QString findSamples()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString& candidate :
         {qEnvironmentVariable("VITRINE_SAMPLES"), here + QStringLiteral("/../share/vitrine/samples"),
          QStringLiteral(VITRINE_SOURCE_SAMPLES)}) {
        if (!candidate.isEmpty() && QFileInfo(candidate).isDir())
            return QDir(candidate).canonicalPath();
    }
    return {};
}

} // namespace

Folders Folders::standard()
{
    Folders folders;
    const QString home = qEnvironmentVariable("VITRINE_HOME");
    if (home.isEmpty()) {
        folders.config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                         QStringLiteral("/vitrine");
        folders.data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                       QStringLiteral("/vitrine");
    } else {
        folders.config = home + QStringLiteral("/config");
        folders.data = home + QStringLiteral("/data");
    }
    QDir().mkpath(folders.config);
    QDir().mkpath(folders.data);
    folders.samples = findSamples();
    return folders;
}

} // namespace vitrine::app
