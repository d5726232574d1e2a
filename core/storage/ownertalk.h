#pragma once

#include "core/storage/downloadqueue.h"

#include <QJsonObject>
#include <QLocalSocket>

namespace vitrine::storage {

/// What programs of one person say to each other over the socket of a data folder's owner
/// (DataFolderOwner::serverName()): lines of JSON, at most 1 MiB each.
///
///     asks      {"vitrine": 1}
///     answers   {"vitrine": 1, "nonce": "…"}
///     asks      {"download": {…}, "endpoint": "https://…", "cache": "/…/hub", "proof": "…"}
///     answers   {"refused": true}                   the owner would do it otherwise: do it yourself
///               {"accepted": true, "new": true}     new: not in the queue before
///     answers   {"state": {…}} again and again, then one of {"done": "/folder"} {"failed": {…}} {"removed":
///     true} asks      {"cancel": true}                    of use only for what it asked for anew
///
/// Tokens are never said. Who asks proves by the nonce that both have the same one, or none.
constexpr int ownerProtocol = 1;

/// Whether the other side runs as the same user; asked of the system.
bool isSameUser(const QLocalSocket& socket);
/// \return empty for no token
QString proofOf(const QString& token, const QString& nonce);

void sendLine(QLocalSocket& socket, const QJsonObject& line);
/// The next whole line, where there is one. \return kind Corrupt where it is no object or has no end
Result<std::optional<QJsonObject>> takeLine(QLocalSocket& socket);

/// Without place, account and folder: those are the owner's.
QJsonObject requestToJson(const DownloadRequest& request);
/// \return kind Invalid
Result<DownloadRequest> requestFromJson(const QJsonObject& object);
/// How far a download is: status, bytes, file, how long the place makes us wait.
QJsonObject stateToJson(const Download& download);
Download stateFromJson(const QJsonObject& object);
QJsonObject errorToJson(const Error& error);
Error errorFromJson(const QJsonObject& object);

} // namespace vitrine::storage
