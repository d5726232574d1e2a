#include "ui/widgets/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace vitrine::ui {

namespace {

/// One thing and several things have texts of their own, so that English needs no translation file. The
/// number is put in here: with a count, Qt looks for a second form, which messages gathered by NOOP do not
/// have.
QString counted(const char* one, const char* several, qint64 count)
{
    if (count == 1)
        return QCoreApplication::translate("Words", one);
    return QCoreApplication::translate("Words", several).replace(QLatin1String("%n"), QString::number(count));
}

} // namespace

QString agoText(const QDateTime& then, const QDateTime& now)
{
    if (!then.isValid())
        return {};
    const qint64 seconds = then.secsTo(now);
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (seconds < 60)
        return QCoreApplication::translate("Words", "just now");
    if (seconds < 3600)
        return counted(QT_TRANSLATE_NOOP("Words", "1 minute ago"),
                       QT_TRANSLATE_NOOP("Words", "%n minutes ago"), seconds / 60);
    if (days == 0 || seconds < 6 * 3600)
        return counted(QT_TRANSLATE_NOOP("Words", "1 hour ago"), QT_TRANSLATE_NOOP("Words", "%n hours ago"),
                       seconds / 3600);
    if (days == 1)
        return QCoreApplication::translate("Words", "yesterday");
    if (days < 31)
        return counted(QT_TRANSLATE_NOOP("Words", "1 day ago"), QT_TRANSLATE_NOOP("Words", "%n days ago"),
                       days);
    if (days < 365)
        return counted(QT_TRANSLATE_NOOP("Words", "1 month ago"), QT_TRANSLATE_NOOP("Words", "%n months ago"),
                       qMax<qint64>(1, days * 12 / 365));
    return counted(QT_TRANSLATE_NOOP("Words", "1 year ago"), QT_TRANSLATE_NOOP("Words", "%n years ago"),
                   days / 365);
}

QString fullDateText(const QDateTime& when)
{
    return when.isValid() ? QLocale().toString(when.toLocalTime(), QLocale::LongFormat) : QString();
}

QString durationText(qint64 seconds)
{
    if (seconds < 60)
        return counted(QT_TRANSLATE_NOOP("Words", "1 second"), QT_TRANSLATE_NOOP("Words", "%n seconds"),
                       qMax<qint64>(1, seconds));
    if (seconds < 5400)
        return counted(QT_TRANSLATE_NOOP("Words", "1 minute"), QT_TRANSLATE_NOOP("Words", "%n minutes"),
                       (seconds + 30) / 60);
    return counted(QT_TRANSLATE_NOOP("Words", "1 hour"), QT_TRANSLATE_NOOP("Words", "%n hours"),
                   (seconds + 1800) / 3600);
}

QString languageText(const QString& code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0));
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return code;
    const QString name = QLocale::languageToString(language);
    const QString own = QLocale(language).nativeLanguageName();
    if (own.isEmpty() || own.contains(name, Qt::CaseInsensitive) || QLocale(language).language() != language)
        return name;
    return QStringLiteral("%1 (%2)").arg(name, own);
}

} // namespace vitrine::ui
