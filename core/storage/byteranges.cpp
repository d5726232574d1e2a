#include "core/storage/byteranges.h"

#include <algorithm>

namespace vitrine::storage {

void ByteRanges::add(ByteRange range)
{
    if (range.end <= range.begin)
        return;
    auto it = m_ends.upperBound(range.begin);
    if (it != m_ends.begin() && std::prev(it).value() >= range.begin)
        --it;
    while (it != m_ends.end() && it.key() <= range.end) {
        range.begin = std::min(range.begin, it.key());
        range.end = std::max(range.end, it.value());
        m_total -= it.value() - it.key();
        it = m_ends.erase(it);
    }
    m_ends.insert(range.begin, range.end);
    m_total += range.length();
}

qint64 ByteRanges::prefixEnd() const
{
    return m_ends.isEmpty() || m_ends.firstKey() != 0 ? 0 : m_ends.first();
}

QList<ByteRange> ByteRanges::gaps(qint64 size) const
{
    QList<ByteRange> result;
    qint64 at = 0;
    for (auto it = m_ends.begin(); it != m_ends.end() && at < size; ++it) {
        if (it.key() > at)
            result.append({at, std::min(it.key(), size)});
        at = std::max(at, it.value());
    }
    if (at < size)
        result.append({at, size});
    return result;
}

QList<ByteRange> ByteRanges::ranges() const
{
    QList<ByteRange> result;
    for (auto it = m_ends.begin(); it != m_ends.end(); ++it)
        result.append({it.key(), it.value()});
    return result;
}

} // namespace vitrine::storage
