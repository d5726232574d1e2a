#pragma once

#include "core/base/result.h"
#include "core/worker/uniquefd.h"

#include <QByteArray>
#include <QSize>

namespace vitrine::reader {

/// Decoded pixels, 32 bits each (QImage::Format_ARGB32_Premultiplied, or RGB32 without alpha), rows without
/// padding.
struct Picture {
    QSize size;
    bool hasAlpha = false;
    worker::UniqueFd pixels; ///< sealed memory
};

/// Decodes a picture of a format in the list, upright, scaled down to \p maximum where it is larger.
/// \return kinds Unsupported (format), Corrupt, OutOfMemory (more pixels than this process may hold)
Result<Picture> readPicture(const QByteArray& file, QSize maximum);

} // namespace vitrine::reader
