#include "core/inference/media/picture.h"

#include "core/inference/media/picturefile.h"
#include "core/inference/media/printjpeg.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QTransform>

#include <algorithm>

namespace vitrine::inference {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

tl::unexpected<Error> unreadable(const QString& detail)
{
    return fail(ErrorKind::Corrupt, Text::tr("This is not a picture that can be read."),
                Text::tr("Use a JPEG, PNG, WebP or GIF file that opens in other programs."), detail);
}

/// Pillow takes the high byte of 16-bit colours (Qt would round), but of 16-bit grey everything above 255 is
/// white.
void fillDeep(const QImage& image, Picture& picture)
{
    const bool grey = image.format() == QImage::Format_Grayscale16;
    const QImage deep = image.convertToFormat(QImage::Format_RGBA64);
    const auto narrow = [grey](quint16 value) {
        return std::uint8_t(grey ? std::min<quint16>(value, 255) : value >> 8);
    };
    auto* out = picture.rgb.data();
    for (int y = 0; y < picture.height; ++y) {
        const auto* line = reinterpret_cast<const QRgba64*>(deep.constScanLine(y));
        for (int x = 0; x < picture.width; ++x) {
            *out++ = narrow(line[x].red());
            *out++ = narrow(line[x].green());
            *out++ = narrow(line[x].blue());
        }
    }
}

void fill(const QImage& image, Picture& picture)
{
    const QImage flat =
        image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    auto* out = picture.rgb.data();
    for (int y = 0; y < picture.height; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(flat.constScanLine(y));
        for (int x = 0; x < picture.width; ++x) {
            *out++ = std::uint8_t(qRed(line[x]));
            *out++ = std::uint8_t(qGreen(line[x]));
            *out++ = std::uint8_t(qBlue(line[x]));
        }
    }
}

/// What is turned as \p turned says, put right.
QImage upright(QImage image, QImageIOHandler::Transformations turned)
{
    if (turned.testFlag(QImageIOHandler::TransformationMirror) ||
        turned.testFlag(QImageIOHandler::TransformationFlip))
        image = image.mirrored(turned.testFlag(QImageIOHandler::TransformationMirror),
                               turned.testFlag(QImageIOHandler::TransformationFlip));
    if (turned.testFlag(QImageIOHandler::TransformationRotate90))
        image = image.transformed(QTransform().rotate(90));
    return image;
}

bool isOpaque(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return true;
    const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
    for (int y = 0; y < alpha.height(); ++y) {
        const uchar* line = alpha.constScanLine(y);
        if (std::any_of(line, line + alpha.width(), [](uchar a) { return a != 255; }))
            return false;
    }
    return true;
}

/// Turned upright. Null, with the reason, where it cannot be read.
QImage readImage(const QByteArray& content, QImageReader& reader)
{
    const QImageIOHandler::Transformations turned = reader.transformation() | exifTurn(content);
    if (reader.format() != "jpeg") {
        reader.setAutoTransform(true);
        return upright(reader.read(), exifTurn(content));
    }
    const auto print = decodePrintJpeg(content, PicturePixelLimit);
    return upright(print ? *print : reader.read(), turned);
}

} // namespace

Result<Picture> decodePicture(const QByteArray& file)
{
    const QByteArray content = withoutTransparentColour(file);
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!isPictureFormat(reader.format()))
        return unreadable(QString::fromLatin1(reader.format()));
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > PicturePixelLimit)
        return fail(ErrorKind::Unsupported,
                    Text::tr("The picture has %1 × %2 pixels, more than can be read here.")
                        .arg(size.width())
                        .arg(size.height()),
                    Text::tr("Make it smaller than 100 megapixels first."));
    if (isPrintTiff(content))
        return fail(ErrorKind::Unsupported,
                    Text::tr("TIFF pictures in colours for printing cannot be read here yet."),
                    Text::tr("Save it as JPEG or PNG."), QStringLiteral("CMYK TIFF"));
    if (isCutOff(content))
        return fail(ErrorKind::Corrupt, Text::tr("The end of the picture is missing."),
                    Text::tr("Download or copy it again."), QStringLiteral("cut off"));
    QImageReader::setAllocationLimit(int(PicturePixelLimit * 8 >> 20));
    const QImage image = readImage(content, reader);
    if (image.isNull() || image.width() == 0 || image.height() == 0)
        return unreadable(reader.errorString());
    if (reader.format() == "tiff" && !isOpaque(image))
        return fail(ErrorKind::Unsupported,
                    Text::tr("TIFF pictures with transparent parts cannot be read here yet."),
                    Text::tr("Save it as JPEG or PNG."), QStringLiteral("TIFF with alpha"));
    Picture picture;
    picture.width = image.width();
    picture.height = image.height();
    picture.rgb.resize(size_t(image.width()) * size_t(image.height()) * 3);
    const int depth = image.pixelFormat().redSize() + image.pixelFormat().greenSize();
    const bool deep = image.format() == QImage::Format_Grayscale16 || depth > 16;
    deep ? fillDeep(image, picture) : fill(image, picture);
    return picture;
}

} // namespace vitrine::inference
