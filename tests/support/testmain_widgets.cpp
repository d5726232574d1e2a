#include "tests/support/testmain.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    return vitrine::test::runAll(argc, argv);
}
