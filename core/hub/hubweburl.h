#pragma once

#include "core/hub/huburl.h"

namespace vitrine::hub {

/// The web's forms of HubUrl (protocol sections 1.2, 1.4, 2.2 and 3.4).
/// \param segments of the path behind the endpoint, still percent-encoded
Result<HubUrl> fromWebPath(const QStringList& segments, const QUrl& url);
/// hf://[models/|datasets/|spaces/]owner/name[@revision][/path]
Result<HubUrl> fromHfUri(const QString& rest);
QUrl toWebUrl(const HubUrl& target, const QUrl& endpoint);

/// "search=…&pipeline_tag=…" both ways; the same keys serve `vitrine:discover`.
RepoQuery readQuery(const QUrl& url, RepoType type);
QString writeQuery(const RepoQuery& query);

Error notALink(const QString& text);

} // namespace vitrine::hub
