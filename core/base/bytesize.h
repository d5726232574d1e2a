#pragma once

#include <QString>

namespace vitrine {

/// A number of bytes as people read it: decimal units as the Hub counts, "268 MB", "1.3 GB".
QString byteSizeText(qint64 bytes);

/// A count as people read it: 812, 5.4k, 3.2M, 1.1B.
QString countText(qint64 count);

} // namespace vitrine
