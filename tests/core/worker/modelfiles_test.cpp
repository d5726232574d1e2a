#include "core/worker/modelfiles.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>

using namespace vitrine;
using namespace vitrine::worker;

class ModelFilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }

    void write(const QString& name, const QByteArray& content = "x")
    {
        QDir(m_folder->path()).mkpath(QFileInfo(name).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    Result<std::vector<OpenFile>> openOne(const QString& name, const QString& file, const QString& root)
    {
        return openModelFiles({{QStringLiteral("a/b"), root, {{name, file}}}});
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void linksOfTheCacheAreFollowed()
    {
        // As the Hugging Face cache has it: snapshots/REV/config.json -> ../../blobs/ETAG
        write(QStringLiteral("models--a--b/blobs/abc"), "content");
        QDir(path(QString())).mkpath(QStringLiteral("models--a--b/snapshots/1"));
        const QString link = path(QStringLiteral("models--a--b/snapshots/1/config.json"));
        QVERIFY(QFile::link(QStringLiteral("../../blobs/abc"), link));
        const auto opened = openOne(QStringLiteral("config.json"), link, m_folder->path());
        VERIFY_RESULT(opened);
        QCOMPARE(opened->size(), size_t(1));
        QCOMPARE(opened->front().size, 7);
        const int flags = fcntl(opened->front().descriptor.fd(), F_GETFL);
        QCOMPARE(flags & O_ACCMODE, O_RDONLY);
        QVERIFY(fcntl(opened->front().descriptor.fd(), F_GETFD) & FD_CLOEXEC);
    }

    void linksOutOfTheRootAreRefused()
    {
        write(QStringLiteral("secret"));
        write(QStringLiteral("root/inside"));
        QVERIFY(QFile::link(path(QStringLiteral("secret")), path(QStringLiteral("root/out"))));
        QVERIFY(QFile::link(path(QStringLiteral("root/out")), path(QStringLiteral("root/twice"))));
        QVERIFY(QFile::link(path(QString()), path(QStringLiteral("root/up"))));
        const QString root = path(QStringLiteral("root"));
        VERIFY_RESULT(openOne(QStringLiteral("inside"), root + QStringLiteral("/inside"), root));
        for (const char* name : {"out", "twice", "up/secret", "../secret"}) {
            const QString file = root + QLatin1Char('/') + QLatin1String(name);
            VERIFY_ERROR(openOne(QStringLiteral("model.bin"), file, root), ErrorKind::Invalid);
        }
        // A folder whose name only begins like the root is not inside it.
        write(QStringLiteral("rootless/file"));
        VERIFY_ERROR(openOne(QStringLiteral("file"), path(QStringLiteral("rootless/file")), root),
                     ErrorKind::Invalid);
    }

    void onlyRegularFiles()
    {
        const QString pipe = path(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        VERIFY_ERROR(openOne(QStringLiteral("pipe"), pipe, m_folder->path()), ErrorKind::Invalid);
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path(QStringLiteral("zero"))));
        VERIFY_ERROR(openOne(QStringLiteral("zero"), path(QStringLiteral("zero")), m_folder->path()),
                     ErrorKind::Invalid);
        VERIFY_ERROR(openOne(QStringLiteral("f"), m_folder->path(), m_folder->path()), ErrorKind::Invalid);
    }

    void namesStayInsideTheRepository()
    {
        write(QStringLiteral("f"));
        for (const char* name : {"", "../f", "/etc/passwd", "a/../../f"})
            VERIFY_ERROR(openOne(QLatin1String(name), path(QStringLiteral("f")), m_folder->path()),
                         ErrorKind::Invalid);
    }

    void whatIsMissingIsNamed()
    {
        const auto opened =
            openOne(QStringLiteral("model.safetensors"), path(QStringLiteral("none")), m_folder->path());
        VERIFY_ERROR(opened, ErrorKind::NotFound);
        QVERIFY(opened.error().what.contains(QLatin1String("model.safetensors")));
        VERIFY_ERROR(openOne(QStringLiteral("f"), path(QStringLiteral("f")), path(QStringLiteral("no root"))),
                     ErrorKind::NotFound);
    }

    void aFolderIsASource()
    {
        write(QStringLiteral("model/config.json"));
        write(QStringLiteral("model/1_Pooling/config.json"));
        write(QStringLiteral("model/.hidden"));
        const ModelSource source = ModelSource::fromFolder(path(QStringLiteral("model")));
        QCOMPARE(source.name, QStringLiteral("model"));
        QCOMPARE(source.files.size(), 2);
        QCOMPARE(source.files.at(0).name, QStringLiteral("1_Pooling/config.json"));
        VERIFY_RESULT(openModelFiles({source}));
    }
};

VITRINE_TEST(ModelFilesTest)
#include "modelfiles_test.moc"
