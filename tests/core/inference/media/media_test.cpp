#include "core/inference/media/imageprocessor.h"
#include "tests/core/inference/fixtures.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QSize>

using namespace vitrine;
using namespace vitrine::inference;
using namespace vitrine::test;

/// Pictures against Pillow and transformers' ViTImageProcessorPil (tests/reference/goldens/images.py).
class MediaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodesLikePillow_data();
    void decodesLikePillow();
    void resizesLikePillow_data();
    void resizesLikePillow();
    void processesLikeTransformers_data();
    void processesLikeTransformers();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void refusesAGiganticPicture();
    void refusesUnknownProcessors_data();
    void refusesUnknownProcessors();

private:
    static QByteArray bytes(const QJsonValue& base64)
    {
        return QByteArray::fromBase64(base64.toString().toLatin1());
    }
    static QString digest(const void* data, size_t size)
    {
        const QByteArrayView view(static_cast<const char*>(data), qsizetype(size));
        return QString::fromLatin1(
            QCryptographicHash::hash(view.toByteArray(), QCryptographicHash::Sha256).toHex());
    }
    const QJsonObject m_golden = dataObject(QStringLiteral("goldens/images/pictures.json"));
};

void MediaTest::decodesLikePillow_data()
{
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue& value : m_golden.value(QLatin1String("decoding")).toArray())
        QTest::newRow(qPrintable(value.toObject().value(QLatin1String("name")).toString()))
            << value.toObject();
}

void MediaTest::decodesLikePillow()
{
    QFETCH(QJsonObject, entry);
    const auto picture = decodePicture(bytes(entry.value(QLatin1String("file"))));
    VERIFY_RESULT(picture);
    QCOMPARE(picture->width, entry.value(QLatin1String("width")).toInt());
    QCOMPARE(picture->height, entry.value(QLatin1String("height")).toInt());
    const QByteArray wanted = bytes(entry.value(QLatin1String("rgb")));
    QCOMPARE(qsizetype(picture->rgb.size()), wanted.size());
    int differing = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        differing += picture->rgb[size_t(i)] != uchar(wanted[i]);
    QCOMPARE(differing, 0);
}

void MediaTest::resizesLikePillow_data()
{
    QTest::addColumn<QJsonObject>("entry");
    for (const QJsonValue& value : m_golden.value(QLatin1String("resizing")).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto number = [&](const char* key) {
            return entry.value(QLatin1String(key)).toInt();
        };
        QTest::addRow("%dx%d to %dx%d by filter %d", number("width"), number("height"), number("toWidth"),
                      number("toHeight"), number("filter"))
            << entry;
    }
}

void MediaTest::resizesLikePillow()
{
    QFETCH(QJsonObject, entry);
    const auto number = [&](const char* key) {
        return entry.value(QLatin1String(key)).toInt();
    };
    const QByteArray source = bytes(m_golden.value(QLatin1String("sources")).toArray().at(number("source")));
    const Picture picture{number("width"), number("height"), {source.begin(), source.end()}};
    const Picture small = resized(picture, number("toWidth"), number("toHeight"), Filter(number("filter")));
    QCOMPARE(digest(small.rgb.data(), small.rgb.size()), entry.value(QLatin1String("sha256")).toString());
}

void MediaTest::processesLikeTransformers_data()
{
    QTest::addColumn<QJsonObject>("entry");
    int row = 0;
    for (const QJsonValue& value : m_golden.value(QLatin1String("processing")).toArray())
        QTest::addRow("%d", row++) << value.toObject();
}

void MediaTest::processesLikeTransformers()
{
    QFETCH(QJsonObject, entry);
    const auto processor = ImageProcessor::fromJson(entry.value(QLatin1String("settings")).toObject());
    VERIFY_RESULT(processor);
    const auto picture = decodePicture(bytes(entry.value(QLatin1String("png"))));
    VERIFY_RESULT(picture);
    const QJsonArray shape = entry.value(QLatin1String("shape")).toArray();
    QCOMPARE(processor->outputSize({picture->width, picture->height}),
             QSize(shape.at(2).toInt(), shape.at(1).toInt()));
    const std::vector<float> pixels = processor->process(*picture);
    const QJsonArray first = entry.value(QLatin1String("first")).toArray();
    for (qsizetype i = 0; i < first.size(); ++i)
        QCOMPARE(double(pixels.at(size_t(i))), first.at(i).toDouble());
    QCOMPARE(digest(pixels.data(), pixels.size() * sizeof(float)),
             entry.value(QLatin1String("sha256")).toString());
}

void MediaTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage(20, 20, QImage::Format_RGB32).save(&buffer, "PNG");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("this is not a picture");
    QTest::newRow("cut off in the header") << png.first(20);
    QByteArray zero = png;
    zero.replace(16, 8, QByteArray(8, '\0')); // width and height of IHDR
    QTest::newRow("zero size") << zero;
    for (const char* kind : {"JPG", "BMP"}) {
        QByteArray whole;
        QBuffer buffer(&whole);
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(&buffer, kind));
        QVERIFY(decodePicture(whole).has_value());
        QTest::newRow(kind) << whole.chopped(3);
    }
    QTest::newRow("a drawing") << QByteArray(
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>)");
}

void MediaTest::refusesWhatIsNoPicture()
{
    QFETCH(QByteArray, content);
    const auto picture = decodePicture(content);
    VERIFY_ERROR(picture, ErrorKind::Corrupt);
    QVERIFY(!picture.error().next.isEmpty());
}

void MediaTest::refusesAGiganticPicture()
{
    // A PNG that says 60,000 by 60,000 in its header; its pixels never have to exist.
    const QByteArray png =
        QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000fb0e215"
                            "0000000849444154789c030000000001480689d2");
    const auto picture = decodePicture(png);
    VERIFY_ERROR(picture, ErrorKind::Unsupported);
    QVERIFY(picture.error().what.contains(QLatin1String("60000")));
}

void MediaTest::refusesUnknownProcessors_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("named");
    QTest::newRow("kind") << QJsonObject{{QStringLiteral("image_processor_type"),
                                          QStringLiteral("CLIPImageProcessor")}}
                          << QStringLiteral("CLIPImageProcessor");
    QTest::newRow("padding") << QJsonObject{{QStringLiteral("do_pad"), true}} << QStringLiteral("do_pad");
    QTest::newRow("filter") << QJsonObject{{QStringLiteral("resample"), 9}} << QStringLiteral("resample 9");
    QTest::newRow("size") << QJsonObject{{QStringLiteral("size"), QJsonObject{{QStringLiteral("width"), 3}}}}
                          << QStringLiteral("size");
    QTest::newRow("huge size") << QJsonObject{{QStringLiteral("size"), 1000000}} << QStringLiteral("size");
    QTest::newRow("mean") << QJsonObject{{QStringLiteral("image_mean"), QJsonArray{0.5, 0.5}}}
                          << QStringLiteral("image_mean");
}

void MediaTest::refusesUnknownProcessors()
{
    QFETCH(QJsonObject, settings);
    QFETCH(QString, named);
    const auto processor = ImageProcessor::fromJson(settings);
    VERIFY_ERROR(processor, ErrorKind::Unsupported);
    QVERIFY(processor.error().message().contains(named));
}

VITRINE_TEST(MediaTest)
#include "media_test.moc"
