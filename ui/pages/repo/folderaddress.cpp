#include "ui/pages/repo/folderaddress.h"

#include <QUrlQuery>

namespace vitrine::ui {

namespace {

using Tab = hub::HubUrl::Tab;
const QString prefix = QStringLiteral("vitrine:folder?");

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
    case Tab::History:
        return QStringLiteral("history");
    }
    return QStringLiteral("card");
}

Tab tabFromName(const QString& name)
{
    for (const Tab tab : {Tab::Try, Tab::Files, Tab::History}) {
        if (tabName(tab) == name)
            return tab;
    }
    return Tab::Card;
}

std::optional<FolderAddress> FolderAddress::parse(const QString& address)
{
    if (!address.startsWith(prefix))
        return std::nullopt;
    const QUrlQuery query(address.mid(prefix.size()));
    FolderAddress folder;
    folder.path = query.queryItemValue(QStringLiteral("path"), QUrl::FullyDecoded);
    folder.tab = tabFromName(query.queryItemValue(QStringLiteral("tab")));
    if (folder.path.isEmpty())
        return std::nullopt;
    return folder;
}

QString FolderAddress::address() const
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("path"), QString::fromLatin1(QUrl::toPercentEncoding(path)));
    if (tab != Tab::Card)
        query.addQueryItem(QStringLiteral("tab"), tabName(tab));
    return prefix + query.toString(QUrl::FullyEncoded);
}

} // namespace vitrine::ui
