// Start of the application until its window is painted and waits for the person: the steps of
// app/desktop/main.cpp, without handing over to a window that is open already.
#include "tests/bench/startup.h"

#include "app/desktop/application.h"
#include "core/base/log.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vitrine"));
    vitrine::installLogging();
    vitrine::app::Application vitrine(vitrine::app::Folders::standard());
    new vitrine::bench::StartupWatch(&vitrine.window());
    vitrine.open({});
    return QApplication::exec();
}
