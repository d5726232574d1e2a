// The peers of startup_window.cpp: the least window that Qt Widgets can show, and with --text the least that
// shows text, which has to find and read a font.
#include "tests/bench/startup.h"

#include <QApplication>
#include <QLabel>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    if (QCoreApplication::arguments().contains(QStringLiteral("--text")))
        new QLabel(QStringLiteral("Empty"), &window);
    const vitrine::bench::StartupWatch watch(&window);
    window.show();
    return QApplication::exec();
}
