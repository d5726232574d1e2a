#pragma once

#include <QByteArray>

namespace vitrine::tour {

/// Invented users, organizations and tokens for a local hub, as `serve --accounts` reads them. "ada" is admin
/// of "harbour" and may write to "meadow"; 40 others only ask for access.
QByteArray people();
/// A write token of "ada".
QByteArray adaToken();

} // namespace vitrine::tour
