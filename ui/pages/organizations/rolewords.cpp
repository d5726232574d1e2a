#include "ui/pages/organizations/rolewords.h"

#include <QCoreApplication>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Organizations)
};

} // namespace

QString roleWord(const QString& role)
{
    if (role == QLatin1String("admin"))
        return Text::tr("Administrator");
    if (role == QLatin1String("write"))
        return Text::tr("Writer");
    if (role == QLatin1String("contributor"))
        return Text::tr("Contributor");
    if (role == QLatin1String("read"))
        return Text::tr("Reader");
    return role == QLatin1String("no_access") ? Text::tr("No access") : role;
}

QString roleMeaning(const QString& role)
{
    if (role == QLatin1String("admin"))
        return Text::tr("May do everything: members, money and settings too.");
    if (role == QLatin1String("write"))
        return Text::tr("May change all repositories, make, rename and delete them.");
    if (role == QLatin1String("contributor"))
        return Text::tr("May make repositories, and change only those.");
    if (role == QLatin1String("read"))
        return Text::tr("May read private repositories and see the members.");
    return role == QLatin1String("no_access")
               ? Text::tr("Is on the list, and may do only what a resource group allows.")
               : QString();
}

Error organizationError(const Error& error)
{
    Error told = error;
    if (error.kind == ErrorKind::Payment) {
        told.what = Text::tr("The plan of this organization does not include this.");
        told.safe = Text::tr("Nothing was changed.");
        told.next = Text::tr("Roles by program and resource groups come with the Team plan and above. The "
                             "organization's web page shows what it has.");
    } else if (error.kind == ErrorKind::Invalid || error.httpStatus == 400) {
        told.safe = Text::tr("Nothing was changed.");
    }
    return told;
}

} // namespace vitrine::ui
