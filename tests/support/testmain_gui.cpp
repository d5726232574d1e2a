#include "tests/support/testmain.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    return vitrine::test::runAll(argc, argv);
}
