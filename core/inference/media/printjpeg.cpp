#include "core/inference/media/printjpeg.h"

#include <csetjmp>
#include <cstdio>
#include <vector>

#include <jpeglib.h>

namespace vitrine::inference {

namespace {

/// Where libjpeg's errors go: back to decodePrintJpeg(). It knows no exceptions.
struct Fault {
    jpeg_error_mgr manager;
    std::jmp_buf back;
};

void onError(j_common_ptr reader)
{
    std::longjmp(reinterpret_cast<Fault*>(reader->err)->back, 1);
}

void onMessage(j_common_ptr) {}

/// a * b / 255, rounded to the nearest.
int share(int a, int b)
{
    const int product = a * b + 128;
    return ((product >> 8) + product) >> 8;
}

/// Adobe writes such files inverted, and Pillow takes all of them for Adobe's.
void convert(const JSAMPLE* from, int width, QRgb* to)
{
    for (int x = 0; x < width; ++x, from += 4) {
        const int light = from[3];
        const auto channel = [&](int i) {
            return light - share(255 - from[i], light);
        };
        to[x] = qRgb(channel(0), channel(1), channel(2));
    }
}

/// Nothing with a destructor lives here: errors leave by longjmp. \return whether \p image is whole
bool read(jpeg_decompress_struct& reader, Fault& fault, const QByteArray& content, qint64 pixelLimit,
          std::vector<JSAMPLE>& line, QImage& image)
{
    if (setjmp(fault.back) != 0)
        return false;
    jpeg_mem_src(&reader, reinterpret_cast<const unsigned char*>(content.constData()),
                 static_cast<unsigned long>(content.size()));
    jpeg_read_header(&reader, TRUE);
    const qint64 pixels = qint64(reader.image_width) * qint64(reader.image_height);
    if (reader.num_components != 4 || pixels <= 0 || pixels > pixelLimit)
        return false;
    reader.out_color_space = JCS_CMYK;
    jpeg_start_decompress(&reader);
    image = QImage(int(reader.output_width), int(reader.output_height), QImage::Format_RGB32);
    line.resize(size_t(reader.output_width) * 4);
    JSAMPROW row = line.data();
    while (!image.isNull() && reader.output_scanline < reader.output_height) {
        const int y = int(reader.output_scanline);
        jpeg_read_scanlines(&reader, &row, 1);
        convert(row, image.width(), reinterpret_cast<QRgb*>(image.scanLine(y)));
    }
    return !image.isNull();
}

} // namespace

std::optional<QImage> decodePrintJpeg(const QByteArray& content, qint64 pixelLimit)
{
    if (!content.startsWith("\xff\xd8"))
        return std::nullopt;
    Fault fault;
    jpeg_decompress_struct reader = {};
    reader.err = jpeg_std_error(&fault.manager);
    fault.manager.error_exit = onError;
    fault.manager.output_message = onMessage;
    std::vector<JSAMPLE> line;
    QImage image;
    if (setjmp(fault.back) != 0)
        return std::nullopt;
    jpeg_create_decompress(&reader);
    const bool whole = read(reader, fault, content, pixelLimit, line, image);
    jpeg_destroy_decompress(&reader);
    return whole ? std::optional(image) : std::nullopt;
}

} // namespace vitrine::inference
