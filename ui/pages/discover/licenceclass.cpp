#include "ui/pages/discover/licenceclass.h"

#include <QCoreApplication>
#include <QSet>

namespace vitrine::ui {

namespace {

const QSet<QString>& freeLicences()
{
    static const QSet<QString> ids = [] {
        const QString list = QStringLiteral(
            "apache-2.0 mit afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear "
            "cc0-1.0 "
            "cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 "
            "etalab-2.0 "
            "isc ms-pl odc-by openmdw-1.0 openmdw-1.1 postgresql ofl-1.1 ncsa unlicense zlib pddl lppl-1.3c");
        const QStringList parts = list.split(QLatin1Char(' '));
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return ids;
}

/// Share-alike, use-based or named licences: commercial use is possible, with duties.
const QSet<QString>& conditionalLicences()
{
    static const QSet<QString> ids = [] {
        const QString list = QStringLiteral("openrail bigscience-openrail-m creativeml-openrail-m "
                                            "bigscience-bloom-rail-1.0 bigcode-openrail-m c-uda cc "
                                            "cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nd-4.0 cdla-sharing-1.0 epl-1.0 "
                                            "epl-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl "
                                            "gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 lgpl-lr apple-ascl "
                                            "mpl-2.0 odbl openrail++ osl-3.0 llama2 "
                                            "llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community gemma");
        const QStringList parts = list.split(QLatin1Char(' '));
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return ids;
}

} // namespace

LicenceClass licenceClass(const QString& licence)
{
    const QString id = licence.toLower();
    if (freeLicences().contains(id))
        return LicenceClass::Free;
    if (conditionalLicences().contains(id))
        return LicenceClass::Conditions;
    if (id.startsWith(QLatin1String("cc-by-nc")) || id.contains(QLatin1String("research")) ||
        id == QLatin1String("apple-amlr") || id == QLatin1String("deepfloyd-if-license"))
        return LicenceClass::NonCommercial;
    return LicenceClass::Unknown;
}

QString licenceClassTitle(LicenceClass licence)
{
    switch (licence) {
    case LicenceClass::Free:
        return QCoreApplication::translate("Licence", "Free, also commercially");
    case LicenceClass::Conditions:
        return QCoreApplication::translate("Licence", "With conditions");
    case LicenceClass::NonCommercial:
        return QCoreApplication::translate("Licence", "Non-commercial");
    case LicenceClass::Unknown:
        break;
    }
    return QCoreApplication::translate("Licence", "Unknown");
}

} // namespace vitrine::ui
