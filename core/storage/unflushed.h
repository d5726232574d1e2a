#pragma once

#include "core/base/result.h"
#include "core/net/canceltoken.h"
#include "core/storage/digest.h"

#include <QString>

#include <optional>

namespace vitrine::storage {

/// A verified file that took its final name while the disk may not hold all of its bytes yet. Waiting for the
/// disk would make every download as slow as the disk; a marker beside the file says instead that the wait is
/// still owed:
///
///     models--org--name/blobs/{etag}
///     models--org--name/blobs/{etag}.vitrine-unflushed    the id of the boot it was written in
///
/// A kill costs nothing: until the machine stops, every program reads the right bytes from its memory. After
/// the machine stopped in between, the marker carries the id of another boot (or nothing, where its own bytes
/// were lost): such a file is not used before its digest was checked, and is removed where it is wrong. File
/// systems with a journal bring back the marker wherever they bring back the name that was given after it.
///
/// Where the system tells no boot id, markers cannot be made, and files are flushed before they are named.
struct Unflushed {
    QString file;
    QString marker;
    ExpectedContent expected;
};

/// \p name and ".vitrine-unflushed".
QString unflushedMarker(const QString& name);

/// Says that the file about to be named is not flushed. \return whether it could be said; else flush first
bool markUnflushed(const QString& marker);

/// Whether \p marker is there and of another boot: the file must not be used unchecked. Cheap.
bool isUnchecked(const QString& marker);

/// Waits until the disk holds a file's bytes. Blocking. \return false where it cannot be read or written
bool flushFile(const QString& path);

/// Waits for the disk, then removes the marker. Blocking, for as long as the disk takes.
void flushNow(const Unflushed& file);

/// Looks after a marker that was found: of this boot, the file is flushed; of another, its digest is checked.
/// Hold the lock of the file. Blocking. \return false where the file is wrong, whose marker then stays until
/// the caller has removed the file; else the marker is gone (kept where \p cancel came, or reading failed)
bool settleUnflushed(const Unflushed& file, const net::CancelToken& cancel);

enum class Settle {
    Unchecked, ///< only what must not be used before: right away where there is none
    All,       ///< also flushes what this boot wrote, for as long as the disk takes
};

/// Settles markers of a repository's folder in a cache. Wrong blobs go with every link to them, so that
/// they are fetched again. Blocking.
/// \param root of the cache
/// \param folder of the repository in it: "models--org--name"
void settleUnflushedRepo(const QString& root, const QString& folder, Settle what,
                         const net::CancelToken& cancel);
/// The same for all repositories of a cache.
void settleUnflushedCache(const QString& root, Settle what, const net::CancelToken& cancel);

/// Whether a repository's folder holds blobs that must not be used unchecked. Lists one folder.
bool hasUnchecked(const QString& repoFolder);

} // namespace vitrine::storage
