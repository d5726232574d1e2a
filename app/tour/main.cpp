// vitrine-tour OUT_DIR: walks through the application and takes a picture of every page and state.
#include "app/tour/stage.h"
#include "app/tour/tour.h"
#include "core/base/log.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QTextStream>
#include <QTimer>

namespace {

// The scale of a screen is fixed before the application starts: one process each.
int tourAtEachScale(const QStringList& arguments)
{
    int worst = 0;
    for (const QString& scale : {QStringLiteral("1"), QStringLiteral("2")}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        environment.insert(QStringLiteral("QT_ENABLE_HIGHDPI_SCALING"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{QStringLiteral("--scale"), scale} + arguments);
        process.waitForFinished(-1);
        const bool fine = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        worst = fine ? worst : 1;
    }
    return worst;
}

int takePictures(const QString& folder)
{
    QTextStream out(stdout);
    QApplication::setCursorFlashTime(0);
    vitrine::tour::Stage stage;
    if (!stage.open()) {
        out << "the local hub did not start\n";
        return 1;
    }
    vitrine::tour::Tour tour(stage, folder);
    const QStringList failures = tour.walk();
    out << tour.pictures() << " pictures at scale " << qApp->devicePixelRatio() << ", " << failures.size()
        << " failures\n";
    for (const QString& failure : failures)
        out << "  " << failure << '\n';
    return failures.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const bool scaled = argc == 4 && QByteArray(argv[1]) == "--scale";
    const QString folder = QDir::current().absoluteFilePath(QString::fromLocal8Bit(argv[argc - 1]));
    const bool asksForHelp = argc == 2 && QByteArray(argv[1]) == "--help";
    if (asksForHelp || (!scaled && (argc != 2 || argv[1][0] == '-'))) {
        QTextStream(stderr) << "usage: vitrine-tour OUT_DIR\n";
        return asksForHelp ? 0 : 2;
    }
    QDir().mkpath(folder);
    if (!scaled) {
        const QCoreApplication application(argc, argv);
        return tourAtEachScale({folder});
    }
    // Pictures are the same wherever they are taken.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const char* name : {"HF_TOKEN", "HF_HUB_OFFLINE", "HF_HOME"})
        qunsetenv(name);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vitrine"));
    vitrine::installLogging();
    // Inside the event loop: Qt tells widgets of a new palette only there.
    QTimer::singleShot(0, &application, [&] { QCoreApplication::exit(takePictures(folder)); });
    return QApplication::exec();
}
