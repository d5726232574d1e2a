#include "core/net/streamhead.h"

#include "core/net/servererror.h"

#include <QRegularExpression>

namespace vitrine::net {

Result<StreamHead> parseStreamHead(const Request& request, const ReplyHead& head)
{
    const QByteArray coding = head.header("Content-Encoding").trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity")
        return fail(unexpectedAnswerError(request, head, QStringLiteral("the content is compressed")));
    StreamHead result;
    static_cast<ReplyHead&>(result) = head;
    result.length = head.contentLength();
    result.totalSize = result.length;
    if (head.status == 200)
        return result;

    static const QRegularExpression range(QStringLiteral("^bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18}|\\*)$"));
    static const QRegularExpression wanted(QStringLiteral("^bytes=(\\d{1,18})-"));
    const auto got = range.match(QString::fromLatin1(head.header("Content-Range").trimmed()));
    QByteArray asked;
    for (const auto& [name, value] : request.headers) {
        if (name.compare("Range", Qt::CaseInsensitive) == 0)
            asked = value;
    }
    const auto start = wanted.match(QString::fromLatin1(asked));
    result.firstByte = got.captured(1).toLongLong();
    const qint64 length = got.captured(2).toLongLong() - result.firstByte + 1;
    const bool fits = got.hasMatch() && start.hasMatch() && length > 0 &&
                      result.firstByte == start.captured(1).toLongLong() &&
                      (result.length < 0 || result.length == length);
    if (!fits) {
        const QString detail =
            QStringLiteral("asked for \"%1\", got \"%2\" with %3 bytes")
                .arg(QString::fromLatin1(asked), QString::fromLatin1(head.header("Content-Range").left(100)))
                .arg(result.length);
        return fail(unexpectedAnswerError(request, head, detail));
    }
    result.length = length;
    result.totalSize = got.captured(3) == QLatin1String("*") ? -1 : got.captured(3).toLongLong();
    return result;
}

} // namespace vitrine::net
