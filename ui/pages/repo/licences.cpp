#include "ui/pages/repo/licences.h"

#include <QCoreApplication>
#include <QStringList>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Licences)
};

bool startsWithAny(const QString& id, const QStringList& beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const QString& b) { return id.startsWith(b); });
}

} // namespace

QString licenceInWords(const QString& id)
{
    using S = QStringList;
    if (id.isEmpty())
        return Text::tr("None is named. Ask the authors before you build on it.");
    if (id.contains(QLatin1String("-nc")) || startsWithAny(id, S{QStringLiteral("fair-noncommercial")}))
        return Text::tr("Not for commercial use. Name the authors.");
    if (startsWithAny(id, S{QStringLiteral("apache"), QStringLiteral("mit"), QStringLiteral("bsd"),
                            QStringLiteral("isc"), QStringLiteral("zlib"), QStringLiteral("afl"),
                            QStringLiteral("ecl"), QStringLiteral("ncsa"), QStringLiteral("postgresql"),
                            QStringLiteral("ms-pl"), QStringLiteral("artistic")}))
        return Text::tr("Use it for anything, also commercially; keep the notice.");
    if (startsWithAny(id, S{QStringLiteral("cc0"), QStringLiteral("unlicense"), QStringLiteral("wtfpl"),
                            QStringLiteral("pddl")}))
        return Text::tr("Use it for anything; nothing is asked in return.");
    if (startsWithAny(id, S{QStringLiteral("cc-by-sa"), QStringLiteral("gfdl"), QStringLiteral("odbl")}))
        return Text::tr(
            "Use it also commercially; name the authors and share changes under the same licence.");
    if (startsWithAny(id, S{QStringLiteral("cc-by"), QStringLiteral("odc-by"), QStringLiteral("cdla")}))
        return Text::tr("Use it also commercially; name the authors.");
    if (startsWithAny(id, S{QStringLiteral("gpl"), QStringLiteral("agpl"), QStringLiteral("lgpl"),
                            QStringLiteral("mpl"), QStringLiteral("epl"), QStringLiteral("eupl"),
                            QStringLiteral("osl")}))
        return Text::tr("Use it also commercially; what you pass on must stay under this licence.");
    if (startsWithAny(id, S{QStringLiteral("openrail"), QStringLiteral("bigscience"),
                            QStringLiteral("creativeml"), QStringLiteral("bigcode"), QStringLiteral("llama"),
                            QStringLiteral("gemma")}))
        return Text::tr("It has conditions on what it may be used for. Read its text.");
    return Text::tr("Read its text before you build on it.");
}

} // namespace vitrine::ui
