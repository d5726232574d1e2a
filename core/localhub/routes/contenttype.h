#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine::localhub {

/// The Content-Type of a repository's file, by its name. Anything a browser would run is sent as plain text.
QByteArray contentTypeOf(const QString& path);

} // namespace vitrine::localhub
