#include "ui/pages/gate/countries.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

namespace vitrine::ui {

namespace {

// Qt holds each country's name only in languages that are spoken there.
QString nameOf(QLocale::Territory territory, const QLocale& own)
{
    const QLocale spoken(own.language(), territory);
    if (spoken.language() == own.language() && spoken.territory() == territory)
        return spoken.nativeTerritoryName();
    const QString english = QLocale::territoryToString(territory);
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    const QString native = locales.isEmpty() ? QString() : locales.first().nativeTerritoryName();
    return native.isEmpty() || native == english ? english : QStringLiteral("%1 (%2)").arg(english, native);
}

} // namespace

QList<Country> countries()
{
    const QLocale own;
    QList<Country> all;
    QSet<QString> seen;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        // Regions of the world have numbers, and some codes are no country's.
        static const QSet<QString> none{QStringLiteral("EU"), QStringLiteral("EZ"), QStringLiteral("UN"),
                                        QStringLiteral("ZZ"), QStringLiteral("XA"), QStringLiteral("XB"),
                                        QStringLiteral("QO")};
        if (code.size() != 2 || !code.at(0).isUpper() || none.contains(code) || seen.contains(code))
            continue;
        seen.insert(code);
        all.append({code, nameOf(territory, own)});
    }
    QCollator collator(own);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(all.begin(), all.end(),
              [&](const Country& a, const Country& b) { return collator.compare(a.name, b.name) < 0; });
    return all;
}

} // namespace vitrine::ui
