#include "core/localhub/routes/range.h"

#include <algorithm>

namespace vitrine::localhub {

namespace {

bool isNumber(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 18 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

RangeAnswer rangeOf(const QByteArray& header, qint64 size)
{
    constexpr RangeAnswer whole;
    constexpr RangeAnswer unsatisfiable{RangeAnswer::Kind::Unsatisfiable, 0, 0};
    if (!header.startsWith("bytes="))
        return whole;
    const QByteArray text = header.mid(6).trimmed();
    const qsizetype dash = text.indexOf('-');
    const QByteArray left = text.left(dash);
    const QByteArray right = text.mid(dash + 1);
    if (dash < 0 || (!left.isEmpty() && !isNumber(left)) || (!right.isEmpty() && !isNumber(right)) ||
        (left.isEmpty() && right.isEmpty()))
        return whole;
    if (left.isEmpty()) {
        const qint64 length = std::min(right.toLongLong(), size);
        return length == 0 ? unsatisfiable : RangeAnswer{RangeAnswer::Kind::Part, size - length, length};
    }
    const qint64 first = left.toLongLong();
    const qint64 last = right.isEmpty() ? size - 1 : std::min(right.toLongLong(), size - 1);
    if (!right.isEmpty() && right.toLongLong() < first)
        return whole;
    if (first >= size)
        return unsatisfiable;
    return {RangeAnswer::Kind::Part, first, last - first + 1};
}

} // namespace vitrine::localhub
