#pragma once

#include "core/localhub/http/message.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <mutex>

namespace vitrine::localhub {

/// Whether a request for the file at \p path is part of a download, and not somebody having a look: a GET of
/// its first byte that says so (X-HF-Download-Counter, protocol 1.5). Programs that do not know that header
/// (a browser, curl, older clients) download what they get, except cards, licences and git's own files.
bool isDownload(const HttpRequest& request, const QString& path);

/// Decides what counts as one download: the files that one client (address, token, program) gets from a
/// repository within five minutes of each other. Getting the same file from its start again begins another
/// one.
class Downloads {
public:
    /// Call for every request that isDownload(). \return whether a new download begins
    bool begins(qint64 repository, const QByteArray& client, const QString& path);

private:
    struct Running {
        qint64 last = 0; ///< milliseconds since 1970
        QSet<QString> paths;
    };

    std::mutex m_mutex;
    QHash<QByteArray, Running> m_running;
};

} // namespace vitrine::localhub
