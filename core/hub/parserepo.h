#pragma once

#include "core/base/result.h"
#include "core/hub/repoinfo.h"

#include <QByteArray>

namespace vitrine::hub {

/// One item of a list, or the info of one repository (protocol sections 2.4 and 3.1). Unknown keys and values
/// are passed over. \return kind Corrupt without a usable id
Result<RepoInfo> parseRepo(const QJsonObject& item, RepoType type);
Result<RepoInfo> parseInfo(const QByteArray& body, RepoType type);
/// A page of a list; items without a usable id are left out.
Result<QList<RepoInfo>> parseRepoList(const QByteArray& body, RepoType type);

} // namespace vitrine::hub
