#include "core/storage/fileselection.h"

#include "core/base/safepath.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <fnmatch.h>

namespace vitrine::storage {

bool matchesAny(const QStringList& patterns, const QString& path)
{
    const QByteArray name = path.toUtf8();
    return std::any_of(patterns.begin(), patterns.end(), [&](QString pattern) {
        pattern.replace(QLatin1Char('\\'), QLatin1Char('/'));
        if (pattern.endsWith(QLatin1Char('/')))
            pattern += QLatin1Char('*');
        return fnmatch(pattern.toUtf8().constData(), name.constData(), FNM_NOESCAPE) == 0;
    });
}

Result<QList<hub::TreeEntry>> selectFiles(const QList<hub::TreeEntry>& tree, const DownloadRequest& request)
{
    const QSet<QString> named(request.files.begin(), request.files.end());
    QSet<QString> missing = named;
    QList<hub::TreeEntry> result;
    for (const hub::TreeEntry& entry : tree) {
        if (entry.type != hub::TreeEntry::Type::File)
            continue;
        if (const auto safe = joinSafely(QStringLiteral("/"), entry.path); !safe)
            return fail(safe.error());
        missing.remove(entry.path);
        const bool all = named.isEmpty() && request.include.isEmpty();
        const bool wanted = all || named.contains(entry.path) || matchesAny(request.include, entry.path);
        if (wanted && !matchesAny(request.exclude, entry.path))
            result.append(entry);
    }
    if (!missing.isEmpty()) {
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("Download", "“%1” is not in this repository.").arg(*missing.begin()),
            QCoreApplication::translate("Download", "Look at the list of its files."));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const auto& a, const auto& b) { return a.size < b.size; });
    return result;
}

} // namespace vitrine::storage
