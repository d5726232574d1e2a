#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <mutex>

namespace vitrine::localhub {

/// Decides what counts as one download: the files that one client (address, token, program) gets from a
/// repository within a minute of each other. Getting the same file from its start again begins another one.
class Downloads {
public:
    /// Call for every GET of a file's first byte. \return whether a new download begins
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
