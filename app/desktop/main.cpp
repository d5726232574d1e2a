#include "app/desktop/application.h"
#include "app/desktop/instance.h"
#include "core/base/log.h"
#include "vitrine/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace {

// What stands on the command line: addresses as they are, folders as absolute paths.
QStringList addressesOf(const QStringList& arguments)
{
    QStringList addresses;
    for (const QString& argument : arguments)
        addresses.append(QFileInfo::exists(argument) ? QDir::current().absoluteFilePath(argument) : argument);
    return addresses;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vitrine"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vitrine"));
    QApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vitrine"));
    vitrine::installLogging();

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "The Hugging Face Hub on a desk: search, read, download and run models on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("address"),
        QCoreApplication::translate("main", "a vitrine: or Hub link to show, or the folder of a model"),
        QStringLiteral("[address…]"));
    parser.process(application);

    const QStringList addresses = addressesOf(parser.positionalArguments());
    const vitrine::app::Folders folders = vitrine::app::Folders::standard();
    vitrine::app::Instance instance(folders.data);
    if (instance.handOver(addresses))
        return 0;
    if (!instance.listen())
        qCWarning(lcUi) << "a second start will open a second window";

    vitrine::app::Application vitrine(folders);
    QObject::connect(&instance, &vitrine::app::Instance::received, &vitrine, &vitrine::app::Application::open);
    vitrine.open(addresses);
    return QApplication::exec();
}
