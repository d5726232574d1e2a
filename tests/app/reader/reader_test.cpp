#include "core/cards/card.h"
#include "core/tasks/safetensorsheader.h"
#include "core/worker/readerclient.h"
#include "core/worker/workerclient.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QtEndian>

using namespace vitrine;
using namespace vitrine::worker;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

QByteArray fileOf(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage sample(QSize size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(size.width() / 2, 0, size.width(), size.height(), Qt::blue);
    return image;
}

// Text of every block, for looking things up.
QString textOf(const cards::Inlines& inlines)
{
    QString text;
    for (const cards::Inline& one : inlines)
        text += one.text + textOf(one.children);
    return text;
}

QString textOf(const cards::Blocks& blocks)
{
    QString text;
    for (const cards::Block& block : blocks)
        text += block.text + textOf(block.inlines) + textOf(block.children) + QLatin1Char('\n');
    return text;
}

bool isPlainText(const cards::Card& card)
{
    return std::any_of(card.notes.begin(), card.notes.end(),
                       [](const cards::Note& note) { return note.kind == cards::Note::Kind::PlainText; });
}

} // namespace

class ReaderTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ReaderClient> m_reader;

    template <typename T>
    static T wait(QCoro::Task<T>&& task)
    {
        return QCoro::waitFor(std::move(task));
    }

    Result<cards::Card> card(const QByteArray& readme, CardPart part = CardPart::Whole)
    {
        return wait(m_reader->readCard(readme, part, {}));
    }

    Result<QImage> image(const QByteArray& file, QSize maximum = {1000, 1000})
    {
        return wait(m_reader->readImage(file, maximum, {}));
    }

private Q_SLOTS:
    void init() { m_reader = std::make_unique<ReaderClient>(); }

    void versionAndHelp()
    {
        for (const char* option : {"--version", "--help"}) {
            QProcess process;
            process.start(findProgram(QStringLiteral("vitrine-reader")), {QLatin1String(option)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(process.readAllStandardOutput().contains("vitrine-reader"));
        }
    }

    void readsACard()
    {
        const auto read = card("---\nlicense: mit\ntags: [a, b]\n---\n# Title\n\nSome *text*.\n");
        VERIFY_RESULT(read);
        QCOMPARE(read->contents.size(), size_t(1));
        QCOMPARE(read->contents.front().title, QStringLiteral("Title"));
        QVERIFY(textOf(read->blocks).contains(QLatin1String("text")));
        QVERIFY(read->notes.empty());
        QVERIFY(!read->hasMore);
    }

    void readsTheBeginningFirst()
    {
        QByteArray readme = "# Start\n\n";
        while (readme.size() < 200 * 1024)
            readme += "A line of a long card.\n\n";
        readme += "# End\n";
        const auto beginning = card(readme, CardPart::Beginning);
        VERIFY_RESULT(beginning);
        QVERIFY(beginning->hasMore);
        QCOMPARE(beginning->contents.size(), size_t(1));
        const auto whole = card(readme);
        VERIFY_RESULT(whole);
        QVERIFY(!whole->hasMore);
        QCOMPARE(whole->contents.size(), size_t(2));
    }

    void frontMatter()
    {
        const auto json = wait(m_reader->readFrontMatter("---\nlicense: mit\n---\n", {}));
        VERIFY_RESULT(json);
        QCOMPARE(json->value(QStringLiteral("license")).toString(), QStringLiteral("mit"));
        VERIFY_ERROR(wait(m_reader->readFrontMatter("---\na: [1\n---\n", {})), ErrorKind::Corrupt);
        QVERIFY(wait(m_reader->readFrontMatter("# none", {}))->isEmpty());
    }

    void hostileCards_data()
    {
        QTest::addColumn<QByteArray>("readme");
        QTest::newRow("CDATA") << QByteArray("a <![CDATA[").repeated(megabyte / 11);
        QTest::newRow("declarations") << QByteArray("a <!A ").repeated(megabyte / 6);
        QTest::newRow("brackets") << QByteArray(megabyte, '[');
        QTest::newRow("quotes") << QByteArray(megabyte, '>');
        QTest::newRow("wide table") << '|' + QByteArray("a|").repeated(9000) + "\n|" +
                                           QByteArray("-|").repeated(9000) + '\n' +
                                           QByteArray("|\n").repeated(3000);
        QTest::newRow("YAML bomb") << QByteArray(
            "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
            "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n---\n"
            "# Body\n");
    }

    void hostileCards()
    {
        QFETCH(QByteArray, readme);
        QElapsedTimer timer;
        timer.start();
        const auto read = card(readme);
        VERIFY_RESULT(read);
        QVERIFY(!read->notes.empty() || !read->blocks.empty());
        qInfo("%lld ms, %s", timer.elapsed(), isPlainText(*read) ? "plain text" : "read");
        QVERIFY(timer.elapsed() < 2500); // one second for the reader; the rest is for machines under load
        VERIFY_RESULT(card("# Next\n")); // whatever that was, the next one is read
    }

    // A reader that only burns time stands in for a card that no guard foresaw.
    void aReaderThatHangsIsReplaced()
    {
        ReaderOptions options;
        options.program = QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine-faulty-worker");
        options.cardTimeout = std::chrono::milliseconds(200);
        ReaderClient client(options);
        QElapsedTimer timer;
        timer.start();
        const auto read = wait(client.readCard("# Title\n\nbody\n", CardPart::Whole, {}));
        VERIFY_RESULT(read);
        QVERIFY(isPlainText(*read));
        QVERIFY(textOf(read->blocks).contains(QLatin1String("# Title")));
        QVERIFY(timer.elapsed() < 5000);
        VERIFY_ERROR(wait(client.readImage("x", {1, 1}, {})), ErrorKind::WorkerLost);
    }

    void aMissingReaderIsSaid()
    {
        ReaderOptions options;
        options.program = QStringLiteral("/nowhere/vitrine-reader");
        ReaderClient client(options);
        VERIFY_ERROR(wait(client.readCard("# Title", CardPart::Whole, {})), ErrorKind::Failed);
    }

    void pictures_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char* format : {"png", "jpg", "webp", "bmp", "tiff"})
            QTest::newRow(format) << QByteArray(format);
    }

    void pictures()
    {
        QFETCH(QByteArray, format);
        const auto read = image(fileOf(sample(), format.constData()));
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), QSize(40, 20));
        const QColor left = read->pixelColor(5, 10);
        const QColor right = read->pixelColor(35, 10);
        QVERIFY(left.red() > 240 && left.blue() < 15);
        QVERIFY(right.blue() > 240 && right.red() < 15);
    }

    void picturesAreScaledDown()
    {
        const QByteArray file = fileOf(sample({800, 400}), "jpg");
        const auto read = image(file, {100, 100});
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), QSize(100, 50));
        QCOMPARE(image(file)->size(), QSize(800, 400));
    }

    void transparencyIsKept()
    {
        QImage clear({4, 4}, QImage::Format_ARGB32);
        clear.fill(QColor(255, 0, 0, 128));
        const auto read = image(fileOf(clear, "png"));
        VERIFY_RESULT(read);
        QCOMPARE(read->pixelColor(1, 1).alpha(), 128);
    }

    void drawings()
    {
        const auto read =
            image("<svg xmlns='http://www.w3.org/2000/svg' width='60' height='20'>"
                  "<rect width='60' height='20' fill='#00ff00'/>"
                  "<text x='5' y='15' font-family='sans-serif' font-size='12'>MMM</text></svg>");
        VERIFY_RESULT(read);
        if (qEnvironmentVariableIsSet("VITRINE_KEEP_PICTURES"))
            read->scaled(600, 200).save(qEnvironmentVariable("VITRINE_KEEP_PICTURES"));
        QCOMPARE(read->size(), QSize(60, 20));
        QCOMPARE(read->pixelColor(55, 2), QColor(0, 255, 0));
        int dark = 0;
        for (int x = 0; x < 60; ++x) {
            for (int y = 0; y < 20; ++y)
                dark += read->pixelColor(x, y).green() < 128;
        }
        QVERIFY2(dark > 20, "the text of a badge is drawn");
    }

    void drawingsReachNoFiles()
    {
        const QString secret = QStringLiteral(VITRINE_SOURCE_DIR "/CMakeLists.txt");
        const auto read =
            image("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                  "width='20' height='20'><image width='20' height='20' xlink:href='file://" +
                  secret.toUtf8() + "'/></svg>");
        VERIFY_RESULT(read);
        QCOMPARE(read->pixelColor(10, 10).alpha(), 0);
    }

    void badPictures()
    {
        VERIFY_ERROR(image("no picture at all"), ErrorKind::Unsupported);
        VERIFY_ERROR(image({}), ErrorKind::Unsupported);
        const QByteArray file = fileOf(sample({400, 400}), "png");
        VERIFY_ERROR(image(file.left(file.size() / 2)), ErrorKind::Corrupt);
        // A header that claims 60000 x 60000 pixels.
        QByteArray bomb = file;
        qToBigEndian<quint32>(60000, bomb.data() + 16);
        qToBigEndian<quint32>(60000, bomb.data() + 20);
        const auto large = image(bomb);
        QVERIFY(!large);
        VERIFY_RESULT(image(file));
    }

    // Who reads German is told in German, also by a process that was started before the choice.
    void speaksTheLanguageOfTheWindow()
    {
        const auto tooShort = [this] {
            return wait(m_reader->readSafetensorsHeader(QByteArray(8, '\0'), 9, QStringLiteral("m"), {}));
        };
        const auto english = tooShort();
        VERIFY_ERROR(english, ErrorKind::Corrupt);
        m_reader->setLanguage(QStringLiteral("de_DE"));
        const auto german = tooShort();
        VERIFY_ERROR(german, ErrorKind::Corrupt);
        QVERIFY(!german.error().what.isEmpty());
        QVERIFY(german.error().what != english.error().what);
    }

    void safetensors()
    {
        QByteArray json =
            R"({"__metadata__":{"format":"pt"},"w":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}})";
        QByteArray head(8, '\0');
        qToLittleEndian<quint64>(static_cast<quint64>(json.size()), head.data());
        head += json;
        const auto header = wait(
            m_reader->readSafetensorsHeader(head, head.size() + 24, QStringLiteral("m.safetensors"), {}));
        VERIFY_RESULT(header);
        QCOMPARE(header->tensors.size(), 1);
        QCOMPARE(header->tensors.first().shape, (QList<qint64>{2, 3}));
        QCOMPARE(header->metadata.value(QStringLiteral("format")), QStringLiteral("pt"));
        QCOMPARE(header->parametersByDtype().value(QStringLiteral("F32")), 6);
        const auto broken = wait(
            m_reader->readSafetensorsHeader(head, head.size() + 20, QStringLiteral("m.safetensors"), {}));
        VERIFY_ERROR(broken, ErrorKind::Corrupt);
        QVERIFY(broken.error().message().contains(QLatin1String("m.safetensors")));
    }

    void cancelled()
    {
        net::CancelSource source;
        auto reading = m_reader->readCard("# Title", CardPart::Whole, source.token());
        source.cancel();
        VERIFY_ERROR(wait(std::move(reading)), ErrorKind::Cancelled);
        VERIFY_RESULT(card("# Title"));
    }

    void manyAtOnce()
    {
        std::vector<QCoro::Task<Result<QImage>>> tasks;
        const QByteArray file = fileOf(sample(), "png");
        for (int i = 0; i < 50; ++i)
            tasks.push_back(m_reader->readImage(file, {100, 100}, {}));
        for (auto& task : tasks)
            VERIFY_RESULT(wait(std::move(task)));
    }

    void destroyedInTheMiddle()
    {
        auto reading = m_reader->readCard("# Title", CardPart::Whole, {});
        m_reader.reset();
        VERIFY_ERROR(wait(std::move(reading)), ErrorKind::Cancelled);
    }

    void timeOfACard()
    {
        QByteArray readme = "# Start\n\n";
        while (readme.size() < megabyte)
            readme += "A line with **bold** and [a link](https://example.org) and `code`.\n\n| a | b "
                      "|\n|---|---|\n| 1 | 2 |\n\n";
        QElapsedTimer timer;
        timer.start();
        VERIFY_RESULT(card("# Small\n"));
        const qint64 start = timer.restart();
        VERIFY_RESULT(card(readme, CardPart::Beginning));
        const qint64 first = timer.restart();
        VERIFY_RESULT(card(readme));
        qInfo("start and a small card %lld ms, first 64 KB %lld ms, whole 1 MB %lld ms", start, first,
              timer.elapsed());
    }
};

VITRINE_TEST(ReaderTest)
#include "reader_test.moc"
