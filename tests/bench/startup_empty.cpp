// The peer of startup_window.cpp: the least window that Qt Widgets can show.
#include "tests/bench/startup.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    const vitrine::bench::StartupWatch watch(&window);
    window.show();
    return QApplication::exec();
}
