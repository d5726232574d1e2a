#include "app/desktop/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace vitrine::app {

void Languages::use(const QString& code)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, QStringLiteral("vitrine"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace vitrine::app
