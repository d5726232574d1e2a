#pragma once

#include "core/localhub/routes/route.h"

#include <QJsonObject>

#include <tl/expected.hpp>

/// What routes share that make repositories.
namespace vitrine::localhub {

/// "http://HOST/owner/name", as this client spells the server (protocol pitfall 74).
QString webAddress(const Call& call, const RepoId& id);

/// 403: the namespace is not theirs to fill. The same where there is no such namespace.
HttpResponse mayNotCreate(const RepoId& id);

/// Whether "visibility" or "private" of a body asks for a private repository; \p otherwise where neither is
/// there.
tl::expected<bool, HttpResponse> wantedPrivacy(const Call& call, const QJsonObject& body, RepoType type,
                                               bool otherwise);

/// The README.md that license, sdk and the like of a body make (protocol 5.1); empty where none says
/// anything.
tl::expected<QByteArray, HttpResponse> firstCard(const Call& call, const QJsonObject& body, const RepoId& id);

} // namespace vitrine::localhub
