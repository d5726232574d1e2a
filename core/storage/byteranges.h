#pragma once

#include <QList>
#include <QMap>

namespace vitrine::storage {

/// Bytes [begin, end) of a file.
struct ByteRange {
    qint64 begin = 0;
    qint64 end = 0;

    qint64 length() const { return end - begin; }
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// A set of bytes of a file, kept as ranges that neither touch nor overlap.
class ByteRanges {
public:
    void add(ByteRange range);
    qint64 total() const { return m_total; }
    /// Where the range that starts at byte 0 ends; 0 where there is none.
    qint64 prefixEnd() const;
    /// What [0, size) lacks, in order.
    QList<ByteRange> gaps(qint64 size) const;
    QList<ByteRange> ranges() const;

private:
    QMap<qint64, qint64> m_ends; ///< begin -> end
    qint64 m_total = 0;
};

} // namespace vitrine::storage
