#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <mutex>
#include <optional>

namespace vitrine::localhub {

/// A defect that the server shows on purpose, for tests. As JSON (`serve --faults FILE` takes a list of
/// these):
///
///     {"match": "GET /*/resolve/*", "times": 1, "do": "drop", "after_bytes": 65536}
///
/// "match" is a glob over "METHOD /raw/target?query" in which "*" also crosses "/". Counted from the first
/// byte of the body; where "after_bytes" is left out nothing at all is sent before a drop or stall, not even
/// the head.
///
///     drop     a normal close of the line
///     stall    the line stays open and silent until the other side leaves
///     status   "status" (default 500) instead of the answer, with "headers" {name: value} and "body" where
///     given corrupt  one bit of the body's byte at "after_bytes" (default 0) is turned short    a
///     well-formed answer whose body ends after "after_bytes" (default half of it) slow     from
///     "after_bytes" on the body comes at "bytes_per_second" (default 16384)
struct Fault {
    enum class Kind { Drop, Stall, Status, Corrupt, Short, Slow };

    QByteArray match = "*";
    int times = 1; ///< requests it is used for; -1: always
    Kind kind = Kind::Drop;
    qint64 afterBytes = -1; ///< -1: not given
    int status = 500;
    qint64 bytesPerSecond = 16384;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// \return kind Invalid, naming the entry, for anything that is not such a list
Result<QList<Fault>> parseFaults(const QByteArray& json);

/// Whether \p pattern (with "*") matches all of \p text.
bool globMatches(QByteArrayView pattern, QByteArrayView text);

/// The faults that are left; may be used from several threads.
class Faults {
public:
    void replace(QList<Fault> faults);
    /// The first fault that matches "METHOD target", used up by one.
    std::optional<Fault> take(const QByteArray& method, const QByteArray& target);

private:
    std::mutex m_mutex;
    QList<Fault> m_faults;
};

} // namespace vitrine::localhub
