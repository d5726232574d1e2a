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

/// The names that Qt gives to languages, for the translators.
[[maybe_unused]] constexpr const char* languages[] = {
    QT_TRANSLATE_NOOP("Languages", "Afrikaans"),     QT_TRANSLATE_NOOP("Languages", "Albanian"),
    QT_TRANSLATE_NOOP("Languages", "Amharic"),       QT_TRANSLATE_NOOP("Languages", "Arabic"),
    QT_TRANSLATE_NOOP("Languages", "Armenian"),      QT_TRANSLATE_NOOP("Languages", "Assamese"),
    QT_TRANSLATE_NOOP("Languages", "Azerbaijani"),   QT_TRANSLATE_NOOP("Languages", "Basque"),
    QT_TRANSLATE_NOOP("Languages", "Belarusian"),    QT_TRANSLATE_NOOP("Languages", "Bangla"),
    QT_TRANSLATE_NOOP("Languages", "Bosnian"),       QT_TRANSLATE_NOOP("Languages", "Breton"),
    QT_TRANSLATE_NOOP("Languages", "Bulgarian"),     QT_TRANSLATE_NOOP("Languages", "Burmese"),
    QT_TRANSLATE_NOOP("Languages", "Catalan"),       QT_TRANSLATE_NOOP("Languages", "Chinese"),
    QT_TRANSLATE_NOOP("Languages", "Croatian"),      QT_TRANSLATE_NOOP("Languages", "Czech"),
    QT_TRANSLATE_NOOP("Languages", "Danish"),        QT_TRANSLATE_NOOP("Languages", "Dutch"),
    QT_TRANSLATE_NOOP("Languages", "English"),       QT_TRANSLATE_NOOP("Languages", "Esperanto"),
    QT_TRANSLATE_NOOP("Languages", "Estonian"),      QT_TRANSLATE_NOOP("Languages", "Finnish"),
    QT_TRANSLATE_NOOP("Languages", "French"),        QT_TRANSLATE_NOOP("Languages", "Galician"),
    QT_TRANSLATE_NOOP("Languages", "Georgian"),      QT_TRANSLATE_NOOP("Languages", "German"),
    QT_TRANSLATE_NOOP("Languages", "Greek"),         QT_TRANSLATE_NOOP("Languages", "Gujarati"),
    QT_TRANSLATE_NOOP("Languages", "Hausa"),         QT_TRANSLATE_NOOP("Languages", "Hebrew"),
    QT_TRANSLATE_NOOP("Languages", "Hindi"),         QT_TRANSLATE_NOOP("Languages", "Hungarian"),
    QT_TRANSLATE_NOOP("Languages", "Icelandic"),     QT_TRANSLATE_NOOP("Languages", "Indonesian"),
    QT_TRANSLATE_NOOP("Languages", "Irish"),         QT_TRANSLATE_NOOP("Languages", "Italian"),
    QT_TRANSLATE_NOOP("Languages", "Japanese"),      QT_TRANSLATE_NOOP("Languages", "Javanese"),
    QT_TRANSLATE_NOOP("Languages", "Kannada"),       QT_TRANSLATE_NOOP("Languages", "Kazakh"),
    QT_TRANSLATE_NOOP("Languages", "Khmer"),         QT_TRANSLATE_NOOP("Languages", "Korean"),
    QT_TRANSLATE_NOOP("Languages", "Kurdish"),       QT_TRANSLATE_NOOP("Languages", "Kyrgyz"),
    QT_TRANSLATE_NOOP("Languages", "Lao"),           QT_TRANSLATE_NOOP("Languages", "Latin"),
    QT_TRANSLATE_NOOP("Languages", "Latvian"),       QT_TRANSLATE_NOOP("Languages", "Lithuanian"),
    QT_TRANSLATE_NOOP("Languages", "Luxembourgish"), QT_TRANSLATE_NOOP("Languages", "Macedonian"),
    QT_TRANSLATE_NOOP("Languages", "Malagasy"),      QT_TRANSLATE_NOOP("Languages", "Malay"),
    QT_TRANSLATE_NOOP("Languages", "Malayalam"),     QT_TRANSLATE_NOOP("Languages", "Maltese"),
    QT_TRANSLATE_NOOP("Languages", "Marathi"),       QT_TRANSLATE_NOOP("Languages", "Mongolian"),
    QT_TRANSLATE_NOOP("Languages", "Nepali"),        QT_TRANSLATE_NOOP("Languages", "Norwegian"),
    QT_TRANSLATE_NOOP("Languages", "Odia"),          QT_TRANSLATE_NOOP("Languages", "Pashto"),
    QT_TRANSLATE_NOOP("Languages", "Persian"),       QT_TRANSLATE_NOOP("Languages", "Polish"),
    QT_TRANSLATE_NOOP("Languages", "Portuguese"),    QT_TRANSLATE_NOOP("Languages", "Punjabi"),
    QT_TRANSLATE_NOOP("Languages", "Romanian"),      QT_TRANSLATE_NOOP("Languages", "Russian"),
    QT_TRANSLATE_NOOP("Languages", "Sanskrit"),      QT_TRANSLATE_NOOP("Languages", "Serbian"),
    QT_TRANSLATE_NOOP("Languages", "Sindhi"),        QT_TRANSLATE_NOOP("Languages", "Sinhala"),
    QT_TRANSLATE_NOOP("Languages", "Slovak"),        QT_TRANSLATE_NOOP("Languages", "Slovenian"),
    QT_TRANSLATE_NOOP("Languages", "Somali"),        QT_TRANSLATE_NOOP("Languages", "Spanish"),
    QT_TRANSLATE_NOOP("Languages", "Sundanese"),     QT_TRANSLATE_NOOP("Languages", "Swahili"),
    QT_TRANSLATE_NOOP("Languages", "Swedish"),       QT_TRANSLATE_NOOP("Languages", "Tagalog"),
    QT_TRANSLATE_NOOP("Languages", "Tamil"),         QT_TRANSLATE_NOOP("Languages", "Telugu"),
    QT_TRANSLATE_NOOP("Languages", "Thai"),          QT_TRANSLATE_NOOP("Languages", "Tibetan"),
    QT_TRANSLATE_NOOP("Languages", "Turkish"),       QT_TRANSLATE_NOOP("Languages", "Ukrainian"),
    QT_TRANSLATE_NOOP("Languages", "Urdu"),          QT_TRANSLATE_NOOP("Languages", "Uzbek"),
    QT_TRANSLATE_NOOP("Languages", "Vietnamese"),    QT_TRANSLATE_NOOP("Languages", "Welsh"),
    QT_TRANSLATE_NOOP("Languages", "Xhosa"),         QT_TRANSLATE_NOOP("Languages", "Yiddish"),
    QT_TRANSLATE_NOOP("Languages", "Yoruba"),        QT_TRANSLATE_NOOP("Languages", "Zulu"),
};

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

QString languageName(const QString& code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0));
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return code;
    return QCoreApplication::translate("Languages", QLocale::languageToString(language).toUtf8().constData());
}

QString breakable(const QString& text)
{
    constexpr qsizetype longWord = 24;
    QStringList words = text.split(QLatin1Char(' '));
    for (QString& word : words) {
        if (word.size() <= longWord)
            continue;
        for (const char mark : {'.', '_', '/', '-'})
            word.replace(QLatin1Char(mark), QString(QLatin1Char(mark)) + QChar(0x200b));
    }
    return words.join(QLatin1Char(' '));
}

QString languageText(const QString& code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code.section(QLatin1Char('-'), 0, 0));
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return code;
    const QString name = languageName(code);
    const QString own = QLocale(language).nativeLanguageName();
    if (own.isEmpty() || own.contains(name, Qt::CaseInsensitive) || QLocale(language).language() != language)
        return name;
    return QStringLiteral("%1 (%2)").arg(name, own);
}

} // namespace vitrine::ui
