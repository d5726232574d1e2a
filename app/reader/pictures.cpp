#include "app/reader/pictures.h"

#include "app/reader/guiapplication.h"
#include "core/worker/memfd.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <cstring>

namespace vitrine::reader {

namespace {

constexpr int allocationMegabytes = 128;
constexpr qint64 mostPixels = 30'000'000;
constexpr qint64 largestSvg = 2 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

bool isKnown(const QByteArray& format)
{
    static const QList<QByteArray> formats{"png", "jpeg", "jpg", "webp", "gif", "bmp", "tiff", "tif", "ico"};
    return formats.contains(format);
}

bool looksLikeSvg(const QByteArray& file)
{
    const QByteArray head = file.left(1024);
    return head.trimmed().startsWith('<') && (head.contains("<svg") || head.contains("<!DOCTYPE svg"));
}

tl::unexpected<Error> broken(const QString& detail)
{
    return fail(ErrorKind::Corrupt, Text::tr("This picture cannot be decoded."),
                Text::tr("Download it and open it with another program."), detail);
}

tl::unexpected<Error> tooLarge(QSize size)
{
    return fail(ErrorKind::OutOfMemory, Text::tr("This picture is too large to show."),
                Text::tr("Download it and open it with another program."),
                QStringLiteral("%1 x %2 pixels").arg(size.width()).arg(size.height()));
}

QSize fitted(QSize size, QSize maximum)
{
    if (size.width() <= maximum.width() && size.height() <= maximum.height())
        return size;
    return size.scaled(maximum, Qt::KeepAspectRatio).expandedTo({1, 1});
}

Result<QImage> readRaster(const QByteArray& file, QSize maximum)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (!isKnown(format))
        return fail(ErrorKind::Unsupported, Text::tr("This kind of picture cannot be shown."),
                    Text::tr("Download it and open it with another program."), QString::fromLatin1(format));
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    // JPEG is decoded smaller at once; the others need their full size first.
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels && format != "jpeg" &&
        format != "jpg")
        return tooLarge(size);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize bounds = turned ? maximum.transposed() : maximum;
    if (size.isValid() && fitted(size, bounds) != size)
        reader.setScaledSize(fitted(size, bounds));
    QImage image = reader.read();
    if (image.isNull())
        return broken(reader.errorString());
    if (fitted(image.size(), maximum) != image.size())
        image = image.scaled(fitted(image.size(), maximum), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

Result<QImage> readSvg(const QByteArray& file, QSize maximum)
{
    if (file.size() > largestSvg)
        return tooLarge({});
    needGuiApplication(); // for the fonts of text in the drawing
    QSvgRenderer renderer;
    if (!renderer.load(file))
        return broken(QStringLiteral("svg"));
    const QSize natural = renderer.defaultSize();
    if (natural.isEmpty())
        return broken(QStringLiteral("a drawing without a size"));
    QImage image(fitted(natural, maximum), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return tooLarge(natural);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

Result<Picture> readPicture(const QByteArray& file, QSize maximum)
{
    if (maximum.isEmpty())
        return broken(QStringLiteral("no room for it"));
    QImageReader::setAllocationLimit(allocationMegabytes);
    auto image = looksLikeSvg(file) ? readSvg(file, maximum) : readRaster(file, maximum);
    if (!image)
        return fail(image.error());
    const bool alpha = image->hasAlphaChannel();
    const QImage pixels =
        std::move(*image).convertToFormat(alpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    const qint64 row = qint64(4) * pixels.width();
    auto memory = worker::MemoryWriter::create(row * pixels.height(), "picture");
    if (!memory)
        return fail(memory.error());
    for (int y = 0; y < pixels.height(); ++y)
        std::memcpy(memory->data() + y * row, pixels.constScanLine(y), static_cast<size_t>(row));
    auto sealed = memory->finish();
    if (!sealed)
        return fail(sealed.error());
    return Picture{pixels.size(), alpha, std::move(*sealed)};
}

} // namespace vitrine::reader
