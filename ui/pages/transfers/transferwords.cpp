#include "ui/pages/transfers/transferwords.h"

#include "core/base/bytesize.h"
#include "ui/widgets/words.h"

#include <QCoreApplication>

namespace vitrine::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

QString amount(const storage::Download& download)
{
    if (download.totalBytes <= 0)
        return byteSizeText(download.doneBytes);
    return Text::tr("%1 of %2").arg(byteSizeText(download.doneBytes), byteSizeText(download.totalBytes));
}

QString running(const storage::Download& download)
{
    const qint64 wait =
        download.waitingUntil ? QDateTime::currentDateTimeUtc().secsTo(*download.waitingUntil) : 0;
    if (wait > 0)
        return Text::tr("%1 · the place asks us to wait, on again in %2")
            .arg(amount(download), durationText(wait));
    if (download.totalBytes <= 0 && download.doneBytes == 0)
        return Text::tr("Looking at the files…");
    QStringList parts{amount(download)};
    if (download.bytesPerSecond > 0)
        parts.append(Text::tr("%1/s").arg(byteSizeText(download.bytesPerSecond)));
    if (download.secondsLeft)
        parts.append(Text::tr("%1 left").arg(durationText(*download.secondsLeft)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString transferWords(const storage::Download& download)
{
    switch (download.status) {
    case storage::DownloadStatus::Queued:
        return Text::tr("Waiting");
    case storage::DownloadStatus::Running:
        return running(download);
    case storage::DownloadStatus::Paused:
        return Text::tr("Paused · %1 kept").arg(amount(download));
    case storage::DownloadStatus::Done:
        return Text::tr("Done · %1 · %2")
            .arg(byteSizeText(download.totalBytes), agoText(download.finishedAt));
    case storage::DownloadStatus::Failed:
        break;
    }
    return download.doneBytes > 0 ? Text::tr("Stopped · %1 kept").arg(amount(download)) : Text::tr("Stopped");
}

double transferPart(const storage::Download& download)
{
    if (download.status == storage::DownloadStatus::Done)
        return 1;
    return download.totalBytes > 0 ? double(download.doneBytes) / double(download.totalBytes) : -1;
}

} // namespace vitrine::ui
