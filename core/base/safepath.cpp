#include "core/base/safepath.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace vitrine {

namespace {

bool isSafeSegment(const QString& segment)
{
    if (segment.isEmpty() || segment == QLatin1String(".") || segment == QLatin1String(".."))
        return false;
    if (segment.toUtf8().size() > 255)
        return false;
    return std::none_of(segment.begin(), segment.end(), [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f || c == QLatin1Char('\\');
    });
}

} // namespace

bool isSafeRelativePath(const QString& path)
{
    if (path.isEmpty() || path.size() > 4000)
        return false;
    if (path.size() >= 2 && path.at(1) == QLatin1Char(':'))
        return false;
    const QStringList segments = path.split(QLatin1Char('/'));
    return std::all_of(segments.begin(), segments.end(), isSafeSegment);
}

Result<QString> joinSafely(const QString& folder, const QString& path)
{
    if (!isSafeRelativePath(path)) {
        return fail(ErrorKind::Corrupt,
                    QCoreApplication::translate("safePath", "The server named a file outside its folder."),
                    QCoreApplication::translate("safePath", "Nothing was written."), path);
    }
    return folder + QLatin1Char('/') + path;
}

} // namespace vitrine
