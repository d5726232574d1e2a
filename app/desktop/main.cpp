#include "app/desktop/application.h"
#include "app/desktop/instance.h"
#include "core/base/coredumps.h"
#include "core/base/log.h"
#include "vitrine/version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>

#include <algorithm>
#include <memory>

namespace {

// What stands on the command line: addresses as they are, folders as absolute paths.
QStringList addressesOf(const QStringList& arguments)
{
    QStringList addresses;
    for (const QString& argument : arguments)
        addresses.append(QFileInfo::exists(argument) ? QDir::current().absoluteFilePath(argument) : argument);
    return addresses;
}

// Asked for version or help, the program answers without a screen too.
bool asksAboutItself(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArray text(argument);
        return text == "--version" || text == "-v" || text == "--help" || text == "-h" ||
               text == "--help-all";
    });
}

} // namespace

int main(int argc, char** argv)
{
    vitrine::forbidCoreDumps();
    const std::unique_ptr<QCoreApplication> application(
        asksAboutItself(argc, argv) ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("vitrine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vitrine"));
    QGuiApplication::setDesktopFileName(QStringLiteral("vitrine"));
    // As installed; found by name so that every size and the person's own icon theme serve it.
    if (qobject_cast<QApplication*>(application.get()))
        QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("vitrine")));
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
    parser.process(*application);

    const QStringList addresses = addressesOf(parser.positionalArguments());
    const vitrine::app::Folders folders = vitrine::app::Folders::standard();
    vitrine::app::Instance instance(folders.data);
    if (instance.handOver(addresses))
        return 0;
    if (!instance.listen())
        qCWarning(lcUi) << "a second start will open a second window";

    vitrine::app::Application vitrine(folders);
    QObject::connect(&instance, &vitrine::app::Instance::received, &vitrine,
                     &vitrine::app::Application::open);
    QObject::connect(&instance, &vitrine::app::Instance::asked, &vitrine, &vitrine::app::Application::talk);
    vitrine.open(addresses);
    return QApplication::exec();
}
