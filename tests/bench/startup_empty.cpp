// The peers of startup_window.cpp: an empty QMainWindow, and with --text the least that
// shows text, which has to find and read a font.
#include "tests/bench/startup.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    if (QCoreApplication::arguments().contains(QStringLiteral("--text")))
        window.setCentralWidget(new QLabel(QStringLiteral("Empty")));
    const vitrine::bench::StartupWatch watch(&window);
    window.show();
    return QApplication::exec();
}
