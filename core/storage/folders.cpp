#include "core/storage/folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace vitrine::storage {

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

QString ownFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/vitrine");
}

} // namespace

Folders Folders::standard()
{
    Folders folders;
    const QString home = qEnvironmentVariable("VITRINE_HOME");
    folders.config =
        home.isEmpty() ? ownFolder(QStandardPaths::GenericConfigLocation) : home + QStringLiteral("/config");
    folders.data =
        home.isEmpty() ? ownFolder(QStandardPaths::GenericDataLocation) : home + QStringLiteral("/data");
    folders.samples = findSamples();
    return folders;
}

} // namespace vitrine::storage
