#include "core/localhub/downloads.h"

#include <QDateTime>
#include <QRegularExpression>

namespace vitrine::localhub {

namespace {

constexpr qint64 pause = 300'000; ///< milliseconds between two files of one download
constexpr qsizetype mostRunning = 10'000;

/// Whether the program marks its downloads, so that what it does not mark is none.
bool marksDownloads(const QByteArray& userAgent)
{
    static const QRegularExpression marking(QStringLiteral("(^|; *)(vitrine/|hf_hub/([2-9]|[0-9]{2,})\\.)"));
    return marking.match(QString::fromLatin1(userAgent)).hasMatch();
}

/// What is shown on a repository's page.
bool isPageOfRepository(const QString& path)
{
    static const QRegularExpression shown(
        QStringLiteral("\\A(README\\.md|LICEN[CS]E(\\.[a-z]+)?|\\.git[a-z]+)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return shown.match(path).hasMatch();
}

} // namespace

bool isDownload(const HttpRequest& request, const QString& path)
{
    const QByteArray range = request.header("Range");
    const bool fromStart = range.isEmpty() || range.startsWith("bytes=0-");
    if (request.method != "GET" || !fromStart)
        return false;
    if (request.header("X-HF-Download-Counter") == "1")
        return true;
    return !marksDownloads(request.header("User-Agent")) && !isPageOfRepository(path);
}

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
