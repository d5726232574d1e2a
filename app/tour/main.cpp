// vitrine-tour OUT_DIR: walks through the application and takes a picture of every page and state.
#include "app/tour/options.h"
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

using vitrine::tour::Options;

const char* const scaleVariable = "VITRINE_TOUR_SCALE";

// The scale of a screen is fixed before the application starts: one process each.
int tourAtEachScale(const Options& options, const QStringList& arguments)
{
    int worst = 0;
    for (const QString& scale : options.scales) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        environment.insert(QStringLiteral("QT_ENABLE_HIGHDPI_SCALING"), QStringLiteral("1"));
        environment.insert(QLatin1String(scaleVariable), scale);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        process.waitForFinished(-1);
        const bool fine = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        worst = fine ? worst : 1;
    }
    return worst;
}

int takePictures(const Options& options)
{
    QTextStream out(stdout);
    QApplication::setCursorFlashTime(0);
    vitrine::tour::Stage stage(options.language);
    if (!stage.open()) {
        out << "the local hub did not start\n";
        return 1;
    }
    vitrine::tour::Tour tour(stage, options);
    const QStringList failures = tour.walk();
    out << tour.pictures() << " pictures at scale " << qApp->devicePixelRatio() << ", " << failures.size()
        << " failures\n";
    for (const QString& failure : failures)
        out << "  " << failure << '\n';
    return failures.isEmpty() ? 0 : 1;
}

QStringList words(int argc, char** argv)
{
    QStringList all;
    for (int i = 0; i < argc; ++i)
        all.append(QString::fromLocal8Bit(argv[i]));
    return all;
}

} // namespace

int main(int argc, char** argv)
{
    const QStringList arguments = words(argc, argv);
    if (!qEnvironmentVariableIsSet(scaleVariable)) {
        const QCoreApplication application(argc, argv);
        int exitCode = 0;
        const auto options = Options::parse(arguments, exitCode);
        if (!options)
            return exitCode;
        QDir().mkpath(options->folder);
        return tourAtEachScale(*options, arguments.mid(1));
    }
    // Pictures are the same wherever they are taken.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const char* name : {"HF_TOKEN", "HF_HUB_OFFLINE", "HF_HOME"})
        qunsetenv(name);
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vitrine"));
    int exitCode = 0;
    const auto options = Options::parse(arguments, exitCode);
    if (!options)
        return exitCode;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * options->textScale);
    QApplication::setFont(font);
    if (options->rightToLeft)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    vitrine::installLogging();
    // Inside the event loop: Qt tells widgets of a new palette only there.
    QTimer::singleShot(0, &application, [&] { QCoreApplication::exit(takePictures(*options)); });
    return QApplication::exec();
}
