#pragma once

#include <QByteArray>

namespace vitrine::localhub {

/// What a Range header asks of a body of \p size bytes (RFC 9110, 14.2).
struct RangeAnswer {
    enum class Kind { Whole, Part, Unsatisfiable };
    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 length = 0;
};

/// "bytes=A-B", "bytes=A-" and "bytes=-N"; several ranges and what is not understood are answered with the
/// whole.
RangeAnswer rangeOf(const QByteArray& header, qint64 size);

} // namespace vitrine::localhub
