#pragma once

#include <QByteArray>

namespace vitrine::hub {

/// Whether \p body is what its ETag names, where the ETag is a hash: 40 hex digits are a git blob id, 64 a
/// SHA-256. True for any other ETag. Finds bodies that ended early without a sign, as chunked ones can.
bool fitsEtag(const QByteArray& body, const QByteArray& etag);

} // namespace vitrine::hub
