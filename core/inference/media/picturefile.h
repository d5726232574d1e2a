#pragma once

#include <QByteArray>
#include <QImageIOHandler>
#include <QString>

namespace vitrine::inference {

/// What Qt's decoders do not say, or do otherwise than Pillow, read from the file itself.

/// \p content without the chunk that makes levels or colours of a PNG transparent: Pillow keeps their colour,
/// Qt does not. Other files as they are.
QByteArray withoutTransparentColour(const QByteArray& content);

/// How a PNG or WebP is turned by its EXIF part; Qt turns JPEG and TIFF itself.
QImageIOHandler::Transformations exifTurn(const QByteArray& content);

/// Whether a JPEG, GIF or BMP ends before its (first) picture does. Qt shows what is there; Pillow refuses.
bool isCutOff(const QByteArray& content);

/// Whether these are formats of pictures, not of drawings or documents that Qt can show too.
bool isPictureFormat(const QByteArray& format);

/// Whether a TIFF holds colours for printing (CMYK), which Qt converts otherwise than Pillow.
bool isPrintTiff(const QByteArray& content);

} // namespace vitrine::inference
