#include "core/hub/paging.h"

#include "core/net/request.h"

#include <QRegularExpression>

namespace vitrine::hub {

QUrl nextPage(const QByteArray& link, const QUrl& page)
{
    static const QRegularExpression entry(QStringLiteral("<([^>]*)>((?:\\s*;\\s*[^,;]*)*)"));
    static const QRegularExpression isNext(QStringLiteral(";\\s*rel\\s*=\\s*\"?next\"?(\\s|;|$)"));
    auto matches = entry.globalMatch(QString::fromLatin1(link));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!isNext.match(match.captured(2)).hasMatch())
            continue;
        const QUrl next = page.resolved(QUrl::fromEncoded(match.captured(1).toLatin1()));
        const bool stays = net::originOf(next) == net::originOf(page) && next.userInfo().isEmpty();
        return stays ? next : QUrl();
    }
    return {};
}

} // namespace vitrine::hub
