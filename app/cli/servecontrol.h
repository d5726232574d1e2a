#pragma once

#include "core/localhub/server.h"

namespace vitrine::cli {

/// What the owner of the process asks of its server over standard input (`serve --control`), one line of
/// JSON each; the answer is one line on standard output:
///
///     {"id": 1, "import": {"repo": "model acme/x", "folder": "/path", "message": "…"}}
///     {"id": 1, "import": {"commit": "40 hex digits", "changed": true, "files": 3}}
///     {"id": 1, "error": {"kind": "notFound", "what": "…", "next": "…"}}
///
/// "id" is any value, given back; "message" may be left out. Never reached over HTTP. \return the answer,
/// with its end of line
QByteArray answerControl(localhub::Server& server, const QByteArray& line);

} // namespace vitrine::cli
