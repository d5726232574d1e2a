#pragma once

#include <QByteArray>
#include <QUrl>

namespace vitrine::hub {

/// The address behind rel="next" of a Link header (protocol section 1.12), resolved against \p page; empty
/// where there is none, or where it leaves the origin of \p page: another server could be given the token
/// there.
QUrl nextPage(const QByteArray& link, const QUrl& page);

} // namespace vitrine::hub
