#include "ui/pages/repo/tabname.h"

namespace vitrine::ui {

namespace {

using Tab = hub::HubUrl::Tab;

} // namespace

QString tabName(Tab tab)
{
    switch (tab) {
    case Tab::Card:
        return QStringLiteral("card");
    case Tab::Try:
        return QStringLiteral("try");
    case Tab::Files:
        return QStringLiteral("files");
    case Tab::Community:
        return QStringLiteral("community");
    case Tab::History:
        return QStringLiteral("history");
    case Tab::Manage:
        return QStringLiteral("manage");
    }
    return QStringLiteral("card");
}

Tab tabFromName(const QString& name)
{
    for (const Tab tab : {Tab::Try, Tab::Files, Tab::Community, Tab::History, Tab::Manage}) {
        if (tabName(tab) == name)
            return tab;
    }
    return Tab::Card;
}

} // namespace vitrine::ui
