#include "ui/shell/addresses.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "ui/shell/services.h"

#include "core/hub/huburl.h"

#include <QUrl>
#include <QUrlQuery>

namespace vitrine::ui {

namespace {

QString quoted(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString folderAddress(const QString& folder, const QString& tab)
{
    const QString address = QStringLiteral("vitrine:folder?path=") + quoted(folder);
    return tab.isEmpty() ? address : address + QStringLiteral("&tab=") + tab;
}

QString folderOf(const QString& address)
{
    return addressPage(address) == QLatin1String("folder") ? addressValue(address, QStringLiteral("path"))
                                                           : QString();
}

QString repositoryOf(const QString& address)
{
    if (const QString folder = folderOf(address); !folder.isEmpty())
        return folderAddress(folder);
    const Result<hub::HubUrl> url = hub::HubUrl::parse(address, hub::Place());
    const bool repository = url && url->page == hub::HubUrl::Page::Repository;
    return repository ? hub::HubUrl::repository(url->repo).address() : address;
}

QString takeFileAddress(const QString& file)
{
    return QStringLiteral("vitrine:take?path=") + quoted(file);
}

QString takeTextAddress(const QString& text)
{
    return QStringLiteral("vitrine:take?text=") + quoted(text);
}

QString addressValue(const QString& address, const QString& key)
{
    return QUrlQuery(address.section(QLatin1Char('?'), 1)).queryItemValue(key, QUrl::FullyDecoded);
}

QString addressPage(const QString& address)
{
    const QLatin1String scheme("vitrine:");
    if (!address.startsWith(scheme))
        return {};
    QString rest = address.mid(scheme.size());
    for (const QChar end : {QLatin1Char('?'), QLatin1Char('/'), QLatin1Char('#')})
        rest = rest.section(end, 0, 0);
    return rest;
}

QString recentScope(const Services& services)
{
    const hub::Place& place = services.places.current();
    const QString speaker = services.accounts.speaker(place);
    return speaker.isEmpty() ? QString() : place.origin() + QLatin1Char(' ') + speaker;
}

} // namespace vitrine::ui
