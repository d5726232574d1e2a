#include "core/localhub/downloads.h"

#include <QDateTime>

namespace vitrine::localhub {

namespace {

constexpr qint64 pause = 60'000; ///< milliseconds between two files of one download
constexpr qsizetype mostRunning = 10'000;

} // namespace

bool Downloads::begins(qint64 repository, const QByteArray& client, const QString& path)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    if (m_running.size() > mostRunning)
        m_running.removeIf([now](const auto& entry) { return now - entry.value().last > pause; });
    Running& running = m_running[QByteArray::number(repository) + ' ' + client];
    const bool isNew = now - running.last > pause || running.paths.contains(path);
    if (isNew)
        running.paths.clear();
    running.last = now;
    running.paths.insert(path);
    return isNew;
}

} // namespace vitrine::localhub
