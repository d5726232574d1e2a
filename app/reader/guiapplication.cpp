#include "app/reader/guiapplication.h"

#include <QGuiApplication>

namespace vitrine::reader {

void needGuiApplication()
{
    static int count = 1;
    static char name[] = "vitrine-reader";
    static char* arguments[] = {name, nullptr};
    if (!QCoreApplication::instance()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        new QGuiApplication(count, arguments); // lives as long as the process, which ends by _exit
    }
}

} // namespace vitrine::reader
