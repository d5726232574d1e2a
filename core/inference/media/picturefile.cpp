#include "core/inference/media/picturefile.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace vitrine::inference {

namespace {

constexpr char PngStart[] = "\x89PNG\r\n\x1a\n";

bool isPng(const QByteArray& content)
{
    return content.startsWith(QByteArray(PngStart, 8));
}

/// Numbers of a file in either order of bytes; 0 beyond its end.
class Bytes {
public:
    explicit Bytes(QByteArrayView view, bool bigEndian = true) : m_view(view), m_big(bigEndian) {}

    quint32 at16(qint64 at) const { return number<quint16>(at); }
    quint32 at32(qint64 at) const { return number<quint32>(at); }
    quint32 at8(qint64 at) const { return at >= 0 && at < m_view.size() ? uchar(m_view[at]) : 0; }
    qint64 size() const { return m_view.size(); }
    QByteArrayView part(qint64 at, qint64 length) const
    {
        const qint64 begin = std::clamp<qint64>(at, 0, size());
        return m_view.sliced(begin, std::clamp<qint64>(length, 0, size() - begin));
    }

private:
    template <typename T>
    quint32 number(qint64 at) const
    {
        if (at < 0 || at + qint64(sizeof(T)) > m_view.size())
            return 0;
        const char* place = m_view.data() + at;
        return m_big ? qFromBigEndian<T>(place) : qFromLittleEndian<T>(place);
    }

    QByteArrayView m_view;
    bool m_big;
};

struct PngChunk {
    qint64 begin = 0; ///< of its length
    QByteArrayView kind;
    QByteArrayView data;

    qint64 end() const { return begin + 12 + data.size(); }
};

/// The first chunk called \p wanted.
std::optional<PngChunk> findChunk(const QByteArray& png, QByteArrayView wanted)
{
    const Bytes bytes(png);
    PngChunk chunk;
    for (chunk.begin = 8; chunk.begin + 12 <= bytes.size(); chunk.begin = chunk.end()) {
        const qint64 length = bytes.at32(chunk.begin);
        chunk.kind = bytes.part(chunk.begin + 4, 4);
        chunk.data = bytes.part(chunk.begin + 8, length);
        if (chunk.data.size() != length)
            return std::nullopt;
        if (chunk.kind == wanted)
            return chunk;
    }
    return std::nullopt;
}

/// The EXIF part of a WebP, a RIFF file of little-endian chunks of even length.
QByteArrayView webpExif(const QByteArray& content)
{
    const Bytes bytes(content, false);
    for (qint64 at = 12; at + 8 <= bytes.size();) {
        const qint64 length = bytes.at32(at + 4);
        if (bytes.part(at, 4) == QByteArrayView("EXIF"))
            return bytes.part(at + 8, length);
        at += 8 + length + length % 2;
    }
    return {};
}

/// The number of \p tag in the first directory of a TIFF, which EXIF is, too; nothing where it is not there.
std::optional<quint32> tiffTag(QByteArrayView content, quint32 tag)
{
    if (content.startsWith("Exif\0\0"))
        content = content.sliced(6);
    const bool big = content.startsWith("MM");
    if (!big && !content.startsWith("II"))
        return std::nullopt;
    const Bytes bytes(content, big);
    const qint64 directory = bytes.at32(4);
    const quint32 entries = bytes.at16(directory);
    for (quint32 i = 0; i < entries; ++i) {
        const qint64 entry = directory + 2 + 12 * qint64(i);
        if (bytes.at16(entry) == tag)
            return bytes.at16(entry + 2) == 3 ? bytes.at16(entry + 8) : bytes.at32(entry + 8);
    }
    return std::nullopt;
}

/// Whether no end of the picture follows its first scan. What stands behind that end may be anything.
bool isJpegCutOff(const QByteArray& content)
{
    const Bytes bytes(content);
    bool scanned = false;
    for (qint64 at = 2; at + 1 < bytes.size();) {
        const quint32 marker = bytes.at8(at + 1);
        const bool stuffed = marker == 0 || (marker >= 0xd0 && marker <= 0xd7) || marker == 0xff;
        if (bytes.at8(at) != 0xff || stuffed) {
            ++at; // numbers of a scan, or filling
            continue;
        }
        if (marker == 0xd9)
            return false;
        scanned = scanned || marker == 0xda;
        at += 2 + qint64(bytes.at16(at + 2));
    }
    return scanned;
}

/// Behind the blocks of length and bytes that start at \p at; the file's size where they do not end.
qint64 behindBlocks(const Bytes& bytes, qint64 at)
{
    while (at < bytes.size() && bytes.at8(at) != 0)
        at += 1 + qint64(bytes.at8(at));
    return at < bytes.size() ? at + 1 : bytes.size() + 1;
}

qint64 colourTable(quint32 flags)
{
    return (flags & 0x80) != 0 ? 3 * (qint64(2) << (flags & 7)) : 0;
}

bool isGifCutOff(const QByteArray& content)
{
    const Bytes bytes(content, false);
    qint64 at = 13 + colourTable(bytes.at8(10));
    while (at < bytes.size() && bytes.at8(at) == 0x21)
        at = behindBlocks(bytes, at + 2);
    if (bytes.at8(at) != 0x2c)
        return true;
    return behindBlocks(bytes, at + 11 + colourTable(bytes.at8(at + 9))) > bytes.size();
}

bool isBmpCutOff(const QByteArray& content)
{
    const Bytes bytes(content, false);
    const quint32 compression = bytes.at32(30);
    if (bytes.at32(14) < 40 || (compression != 0 && compression != 3))
        return false;
    const qint64 width = qint32(bytes.at32(18));
    const qint64 height = std::abs(qint64(qint32(bytes.at32(22))));
    const qint64 line = (width * qint64(bytes.at16(28)) + 31) / 32 * 4;
    return bytes.at32(10) + line * height > bytes.size();
}

} // namespace

QByteArray withoutTransparentColour(const QByteArray& content)
{
    if (!isPng(content))
        return content;
    const auto transparent = findChunk(content, "tRNS");
    if (!transparent)
        return content;
    return content.left(transparent->begin) + content.mid(transparent->end());
}

QImageIOHandler::Transformations exifTurn(const QByteArray& content)
{
    using Turn = QImageIOHandler::Transformation;
    QByteArrayView exif;
    if (isPng(content)) {
        if (const auto chunk = findChunk(content, "eXIf"))
            exif = chunk->data;
    } else if (content.startsWith("RIFF") && content.mid(8, 4) == "WEBP") {
        exif = webpExif(content);
    }
    static constexpr std::array<Turn, 9> turns = {
        QImageIOHandler::TransformationNone,      QImageIOHandler::TransformationNone,
        QImageIOHandler::TransformationMirror,    QImageIOHandler::TransformationRotate180,
        QImageIOHandler::TransformationFlip,      QImageIOHandler::TransformationFlipAndRotate90,
        QImageIOHandler::TransformationRotate90,  QImageIOHandler::TransformationMirrorAndRotate90,
        QImageIOHandler::TransformationRotate270,
    };
    const quint32 orientation = tiffTag(exif, 0x112).value_or(0);
    return turns[orientation < turns.size() ? orientation : 0];
}

bool isCutOff(const QByteArray& content)
{
    if (content.startsWith("\xff\xd8"))
        return isJpegCutOff(content);
    if (content.startsWith("GIF8"))
        return isGifCutOff(content);
    return content.startsWith("BM") && isBmpCutOff(content);
}

bool isPictureFormat(const QByteArray& format)
{
    static const QList<QByteArray> drawn = {"svg", "svgz", "pdf", "xbm", "xpm"};
    return !drawn.contains(format);
}

bool isPrintTiff(const QByteArray& content)
{
    constexpr quint32 separated = 5;
    return tiffTag(content, 262) == separated;
}

} // namespace vitrine::inference
