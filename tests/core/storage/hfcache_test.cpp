#include "core/storage/cachetrash.h"
#include "core/storage/cachewriter.h"
#include "core/storage/environment.h"
#include "core/storage/filelock.h"
#include "core/storage/fileselection.h"
#include "core/storage/hfcache.h"
#include "core/storage/sharedblobs.h"
#include "core/storage/snapshotfetch.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>

#include <unistd.h>

using namespace vitrine;
using namespace vitrine::storage;

namespace {

const QString commitA = QString(40, QLatin1Char('a'));
const QString commitB = QString(40, QLatin1Char('b'));

QString etag(char digit)
{
    return QString(40, QLatin1Char(digit));
}

} // namespace

class HfCacheTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    RepoId m_repo = *RepoId::parse(QStringLiteral("acme/tiny"));

    static void write(const QString& path, const QByteArray& content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    QString addFile(const QString& commit, const QString& path, const QString& tag, const QByteArray& content)
    {
        const CacheWriter writer(m_root, m_repo);
        writer.prepare();
        const QString blob = *writer.blobPath(tag);
        const bool isNew = !QFile::exists(blob);
        if (isNew)
            write(blob, content);
        const auto placed = writer.place(commit, path, tag, isNew);
        return placed ? *placed : QString();
    }

    // Two revisions that share one blob; main points to the second.
    void fill()
    {
        addFile(commitA, QStringLiteral("config.json"), etag('1'), "old");
        addFile(commitA, QStringLiteral("sub/weights.bin"), etag('2'), QByteArray(1000, 'w'));
        addFile(commitB, QStringLiteral("config.json"), etag('3'), "newer");
        addFile(commitB, QStringLiteral("sub/weights.bin"), etag('2'), {});
        const CacheWriter writer(m_root, m_repo);
        VERIFY_RESULT(writer.writeRef(Revision(), commitB));
        VERIFY_RESULT(writer.writeRef(*Revision::parse(QStringLiteral("refs/pr/1")), commitA));
    }

    QString makeShared(char digit, const QByteArray& content, const QStringList& users)
    {
        write(m_root + QStringLiteral("/blobs/.huggingface-shared-blobs"), "1\n");
        const QString hash(64, QLatin1Char(digit));
        const QString payload = m_root + QStringLiteral("/blobs/") + hash.left(2) + QLatin1Char('/') + hash;
        write(payload, content);
        write(payload + QStringLiteral(".refs"), users.join(QLatin1Char('\n')).toUtf8() + '\n');
        return payload;
    }

    QString linkShared(const RepoId& repo, const QString& tag, const QString& payload)
    {
        const CacheWriter writer(m_root, repo);
        writer.prepare();
        const QString blob = *writer.blobPath(tag);
        const QByteArray target = QFile::encodeName(QStringLiteral("../..") + payload.mid(m_root.size()));
        if (symlink(target.constData(), QFile::encodeName(blob).constData()) != 0)
            return {};
        return *writer.place(commitA, QStringLiteral("model.safetensors"), tag, false);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = m_folder->filePath(QStringLiteral("hub"));
    }

    void linksEndInTheRepositoryOfTheirSnapshot()
    {
        const QString repository = m_root + QStringLiteral("/models--acme--words");
        const QString snapshot = repository + QStringLiteral("/snapshots/0123");
        QVERIFY(QDir().mkpath(snapshot + QStringLiteral("/onnx")));
        QCOMPARE(HfCache::linkRoot(snapshot), repository);
        QCOMPARE(HfCache::linkRoot(snapshot + QStringLiteral("/onnx")), snapshot + QStringLiteral("/onnx"));
        QCOMPARE(HfCache::linkRoot(m_root), m_root);
    }

    void rootFollowsTheEnvironmentAndThePlace()
    {
        const auto hub = *hub::Place::parse(QStringLiteral("https://huggingface.co"), hub::Place::Kind::Hub);
        qputenv("HF_HOME", "~/hfhome");
        QCOMPARE(HfCache::rootFor(hub, QStringLiteral("/data")),
                 QDir::homePath() + QStringLiteral("/hfhome/hub"));
        qputenv("MY_CACHES", "/caches");
        qputenv("HF_HUB_CACHE", "$MY_CACHES/hub");
        QCOMPARE(HfCache::rootFor(hub, QStringLiteral("/data"), QStringLiteral("/chosen")),
                 QStringLiteral("/caches/hub"));
        qunsetenv("HF_HUB_CACHE");
        qunsetenv("HF_HOME");
        QCOMPARE(HfCache::rootFor(hub, QStringLiteral("/data"), QStringLiteral("/chosen")),
                 QStringLiteral("/chosen"));
        QVERIFY(HfCache::rootFor(hub, QStringLiteral("/data")).endsWith(QLatin1String("/huggingface/hub")));
        const auto one = *hub::Place::parse(QStringLiteral("http://127.0.0.1:8001"));
        const auto two = *hub::Place::parse(QStringLiteral("http://127.0.0.1:8002"));
        QVERIFY(HfCache::rootFor(one, QStringLiteral("/data")).startsWith(QLatin1String("/data/places/")));
        QVERIFY(HfCache::rootFor(one, QStringLiteral("/data")) !=
                HfCache::rootFor(two, QStringLiteral("/data")));
        QVERIFY(HfCache::rootFor(one, QStringLiteral("/data"), QStringLiteral("/chosen"))
                    .startsWith(QLatin1String("/data/places/")));
    }

    void layoutIsTheOfficialOne()
    {
        fill();
        const QString repo = m_root + QStringLiteral("/models--acme--tiny");
        QCOMPARE(read(repo + QStringLiteral("/refs/main")), commitB.toLatin1());
        QCOMPARE(read(repo + QStringLiteral("/refs/refs/pr/1")), commitA.toLatin1());
        char target[200] = {};
        const QString link =
            repo + QStringLiteral("/snapshots/") + commitA + QStringLiteral("/sub/weights.bin");
        QVERIFY(readlink(QFile::encodeName(link).constData(), target, sizeof target) > 0);
        QCOMPARE(QString::fromLatin1(target), QStringLiteral("../../../blobs/") + etag('2'));
        QVERIFY(read(m_root + QStringLiteral("/CACHEDIR.TAG"))
                    .startsWith("Signature: 8a477f597d28d172789f06886806bc55\n"));
        const CacheWriter writer(m_root, m_repo);
        VERIFY_RESULT(writer.writeRef(*Revision::parse(commitA), commitA));
        QVERIFY(!QFile::exists(repo + QStringLiteral("/refs/") + commitA));
        VERIFY_RESULT(writer.markMissing(commitA, QStringLiteral("a/b.json")));
        QCOMPARE(read(repo + QStringLiteral("/.no_exist/") + commitA + QStringLiteral("/a/b.json")),
                 QByteArray());
        QVERIFY(HfCache(m_root).isKnownMissing(m_repo, commitA, QStringLiteral("a/b.json")));
        QVERIFY(!HfCache(m_root).isKnownMissing(m_repo, commitB, QStringLiteral("a/b.json")));
    }

    void filesAreFound()
    {
        fill();
        const HfCache cache(m_root);
        QCOMPARE(*cache.commitOf(m_repo, Revision()), commitB);
        QCOMPARE(read(*cache.find(m_repo, Revision(), QStringLiteral("config.json"))), QByteArray("newer"));
        QCOMPARE(read(*cache.find(m_repo, *Revision::parse(QStringLiteral("refs/pr/1")),
                                  QStringLiteral("config.json"))),
                 QByteArray("old"));
        QVERIFY(!cache.find(m_repo, Revision(), QStringLiteral("none.json")));
        QVERIFY(!cache.find(m_repo, *Revision::parse(QStringLiteral("dev")), QStringLiteral("config.json")));
        QVERIFY(!cache.find(m_repo, Revision(), QStringLiteral("../../refs/main")));
        QFile::remove(*CacheWriter(m_root, m_repo).blobPath(etag('3')));
        QVERIFY(!cache.find(m_repo, Revision(), QStringLiteral("config.json"))); // a link without its blob
    }

    void pathsStayInside()
    {
        const CacheWriter writer(m_root, m_repo);
        VERIFY_RESULT(writer.prepare());
        for (const char* bad : {"../evil", "a/../../evil", "/etc/passwd", "a//b", "C:/x", "a\\..\\b", "."}) {
            VERIFY_ERROR(writer.place(commitA, QString::fromLatin1(bad), etag('1'), true),
                         ErrorKind::Corrupt);
            VERIFY_ERROR(writer.markMissing(commitA, QString::fromLatin1(bad)), ErrorKind::Corrupt);
        }
        for (const char* bad : {"", "../x", "a/b", ".hidden", "a b"})
            VERIFY_ERROR(writer.blobPath(QString::fromLatin1(bad)), ErrorKind::Corrupt);
    }

    void withoutLinksFilesAreMovedAndCopied()
    {
        qputenv("HF_HUB_DISABLE_SYMLINKS", "1");
        const QString first = addFile(commitA, QStringLiteral("x/a.txt"), etag('1'), "content");
        QVERIFY(!QFileInfo(first).isSymLink());
        QCOMPARE(read(first), QByteArray("content"));
        QVERIFY(!QFile::exists(*CacheWriter(m_root, m_repo).blobPath(etag('1')))); // moved
        write(*CacheWriter(m_root, m_repo).blobPath(etag('2')), "known");
        const QString second = addFile(commitA, QStringLiteral("b.txt"), etag('2'), {});
        QVERIFY(!QFileInfo(second).isSymLink());
        QCOMPARE(read(second), QByteArray("known"));
        QVERIFY(QFile::exists(*CacheWriter(m_root, m_repo).blobPath(etag('2')))); // copied
        qunsetenv("HF_HUB_DISABLE_SYMLINKS");
    }

    void treesAreKept()
    {
        const CacheWriter writer(m_root, m_repo);
        const QMap<QString, ListedFile> files{
            {QStringLiteral("a b/ü.txt"), {5, etag('1'), {}}},
            {QStringLiteral("m.bin"), {9, etag('2'), QString(64, QLatin1Char('f'))}}};
        writer.writeTree(commitA, files);
        QVERIFY(writer.readTree(commitA) == files);
        QVERIFY(!writer.readTree(commitB));
        write(
            m_root + QStringLiteral("/models--acme--tiny/trees/") + commitB + QStringLiteral(".json"),
            R"({"format_version":1,"files":{"../x":{"size":1,"blob_id":"1"},"ok":{"size":1,"blob_id":"1"}}})");
        QCOMPARE(writer.readTree(commitB)->keys(), QStringList{QStringLiteral("ok")});
    }

    void scanCountsBlobsOnce()
    {
        fill();
        const auto scan = HfCache(m_root).scan();
        VERIFY_RESULT(scan);
        QCOMPARE(scan->warnings, QStringList());
        QCOMPARE(scan->repos.size(), 1);
        QCOMPARE(scan->bytes, 1008);
        const CachedRepo repo = scan->repos.first();
        QCOMPARE(repo.bytes, 1008);
        QCOMPARE(repo.revisions.size(), 2);
        for (const CachedRevision& revision : repo.revisions) {
            QCOMPARE(revision.bytes, revision.commit == commitA ? 1003 : 1005);
            QCOMPARE(revision.refs, QStringList{revision.commit == commitA ? QStringLiteral("refs/pr/1")
                                                                           : QStringLiteral("main")});
            QCOMPARE(revision.files.keys(),
                     (QStringList{QStringLiteral("config.json"), QStringLiteral("sub/weights.bin")}));
        }
    }

    void scanWarnsOfWhatIsWrong()
    {
        fill();
        QVERIFY(QDir(m_root).mkpath(QStringLiteral("models--a--nosnapshots/blobs")));
        QVERIFY(QDir(m_root).mkpath(QStringLiteral("something")));
        write(m_root + QStringLiteral("/models--a--badref/refs/main"), commitA.toLatin1());
        QVERIFY(QDir(m_root).mkpath(QStringLiteral("models--a--badref/snapshots")));
        write(m_root + QStringLiteral("/datasets--a--file/snapshots/oops"), "x");
        QVERIFY(QDir(m_root).mkpath(QStringLiteral("spaces--a--ok/snapshots")));
        const auto scan = HfCache(m_root).scan();
        VERIFY_RESULT(scan);
        QCOMPARE(scan->warnings.size(), 4);
        QCOMPARE(scan->repos.size(), 2);
        QVERIFY(HfCache(m_folder->filePath(QStringLiteral("nowhere"))).scan()->repos.isEmpty());
    }

    void deletingARevisionKeepsWhatOthersUse()
    {
        fill();
        HfCache cache(m_root);
        const auto freed = cache.deleteRevisions(m_repo, {commitA});
        VERIFY_RESULT(freed);
        QCOMPARE(*freed, 3);
        QVERIFY(!cache.snapshotFolder(m_repo, *Revision::parse(commitA)));
        QCOMPARE(read(*cache.find(m_repo, Revision(), QStringLiteral("sub/weights.bin"))).size(), 1000);
        QVERIFY(!cache.commitOf(m_repo, *Revision::parse(QStringLiteral("refs/pr/1"))));
        QCOMPARE(cache.scan()->warnings, QStringList());
        QCOMPARE(*cache.deleteRevisions(m_repo, {commitB}), 1005);
        QVERIFY(!QFile::exists(cache.repoFolder(m_repo)));
        VERIFY_ERROR(cache.deleteRevisions(m_repo, {commitB}), ErrorKind::NotFound);
    }

    void deletingAFileTakesItFromAllRevisions()
    {
        fill();
        HfCache cache(m_root);
        QCOMPARE(*cache.deleteFile(m_repo, QStringLiteral("sub/weights.bin")), 1000);
        QVERIFY(!cache.find(m_repo, Revision(), QStringLiteral("sub/weights.bin")));
        QVERIFY(cache.find(m_repo, Revision(), QStringLiteral("config.json")));
        QCOMPARE(cache.scan()->bytes, 8);
    }

    void deletionCanBeUndone_data()
    {
        QTest::addColumn<QStringList>("commits");
        QTest::newRow("one revision") << QStringList{commitA};
        QTest::newRow("repository") << QStringList();
    }

    void deletionCanBeUndone()
    {
        QFETCH(QStringList, commits);
        fill();
        const HfCache cache(m_root);
        CacheTrash trash(m_root);
        const auto item = trash.remove(m_repo, commits);
        VERIFY_RESULT(item);
        QCOMPARE(item->bytes, commits.isEmpty() ? 1008 : 3);
        QVERIFY(!cache.snapshotFolder(m_repo, *Revision::parse(commitA)));
        QCOMPARE(cache.scan()->warnings, QStringList()); // the trash is nothing that a scan meets
        QCOMPARE(CacheTrash(m_root).items().size(), 1);  // and survives a restart
        VERIFY_RESULT(trash.restore(item->id));
        QCOMPARE(cache.scan()->bytes, 1008);
        QCOMPARE(cache.scan()->warnings, QStringList());
        QCOMPARE(read(*cache.find(m_repo, *Revision::parse(QStringLiteral("refs/pr/1")),
                                  QStringLiteral("config.json"))),
                 QByteArray("old"));
        QCOMPARE(trash.items().size(), 0);
        VERIFY_ERROR(trash.restore(item->id), ErrorKind::NotFound);
        VERIFY_ERROR(trash.restore(QStringLiteral("../../..")), ErrorKind::NotFound);
    }

    void undoAfterANewDownloadKeepsTheNewOne()
    {
        fill();
        CacheTrash trash(m_root);
        const auto item = trash.remove(m_repo, {});
        addFile(commitB, QStringLiteral("config.json"), etag('3'), "newer");
        VERIFY_RESULT(CacheWriter(m_root, m_repo).writeRef(Revision(), commitB));
        VERIFY_RESULT(trash.restore(item->id));
        const auto scan = HfCache(m_root).scan();
        QCOMPARE(scan->warnings, QStringList());
        QCOMPARE(scan->repos.first().revisions.size(), 2);
        QCOMPARE(scan->bytes, 1008);
    }

    void sharedBlobsAreReadThroughTwoLinks()
    {
        const RepoId other = *RepoId::parse(QStringLiteral("acme/other"));
        const QString payload = makeShared('e', QByteArray(500, 'p'),
                                           {QStringLiteral("models--acme--tiny/blobs/") + etag('7'),
                                            QStringLiteral("models--acme--other/blobs/") + etag('7')});
        QVERIFY(!linkShared(m_repo, etag('7'), payload).isEmpty());
        QVERIFY(!linkShared(other, etag('7'), payload).isEmpty());
        HfCache cache(m_root);
        QCOMPARE(
            read(*cache.find(m_repo, *Revision::parse(commitA), QStringLiteral("model.safetensors"))).size(),
            500);
        const auto scan = cache.scan();
        QCOMPARE(scan->warnings, QStringList());
        QCOMPARE(scan->bytes, 500); // once, though two repositories show 500 each
        QCOMPARE(scan->repos.size(), 2);
        QCOMPARE(scan->repos.first().bytes, 500);
        QCOMPARE(*cache.deleteRevisions(m_repo, {}), 0);
        QVERIFY(QFile::exists(payload));
        QCOMPARE(read(payload + QStringLiteral(".refs")),
                 "models--acme--other/blobs/" + etag('7').toLatin1() + '\n');
        QCOMPARE(*cache.deleteRevisions(other, {}), 500);
        QVERIFY(!QFile::exists(payload));
    }

    void sharedPayloadWithoutNotesStays()
    {
        const QString payload = makeShared('d', "bytes", {});
        QFile::remove(payload + QStringLiteral(".refs"));
        QVERIFY(!linkShared(m_repo, etag('7'), payload).isEmpty());
        HfCache cache(m_root);
        QCOMPARE(*cache.deleteRevisions(m_repo, {}), 0);
        QVERIFY(QFile::exists(payload));
        QCOMPARE(cache.scan()->bytes, 5);
    }

    void unmarkedBlobsFolderIsForeign()
    {
        write(m_root + QStringLiteral("/blobs/ee/") + QString(64, QLatin1Char('e')), "x");
        QVERIFY(!SharedBlobs(m_root).isThere());
        QCOMPARE(HfCache(m_root).scan()->warnings.size(), 1);
    }

    void patternsAreTheOfficialOnes()
    {
        const auto matches = [](const char* pattern, const char* path) {
            return matchesAny({QString::fromLatin1(pattern)}, QString::fromLatin1(path));
        };
        QVERIFY(matches("*.json", "a/b/config.json"));
        QVERIFY(matches("onnx/", "onnx/deep/model.onnx"));
        QVERIFY(matches("onnx\\*", "onnx/model.onnx"));
        QVERIFY(matches("m?del[0-9].bin", "model3.bin"));
        QVERIFY(!matches("*.JSON", "config.json"));
        QVERIFY(!matches("config", "config.json"));
    }

    void selectionNamesWhatIsMissing()
    {
        QList<hub::TreeEntry> tree(3);
        tree[0].path = QStringLiteral("big.bin");
        tree[0].size = 100;
        tree[1].path = QStringLiteral("small.json");
        tree[1].size = 1;
        tree[2].path = QStringLiteral("folder");
        tree[2].type = hub::TreeEntry::Type::Directory;
        DownloadRequest request;
        QCOMPARE(selectFiles(tree, request)->size(), 2);
        QCOMPARE(selectFiles(tree, request)->first().path, QStringLiteral("small.json"));
        request.files = {QStringLiteral("big.bin")};
        QCOMPARE(selectFiles(tree, request)->size(), 1);
        request.files = {QStringLiteral("none.bin")};
        VERIFY_ERROR(selectFiles(tree, request), ErrorKind::NotFound);
        request = {};
        request.exclude = {QStringLiteral("*.bin")};
        QCOMPARE(selectFiles(tree, request)->size(), 1);
        tree[1].path = QStringLiteral("../../evil");
        VERIFY_ERROR(selectFiles(tree, request), ErrorKind::Corrupt);
    }

    void fullDiskIsSaidBeforeTheFirstByte()
    {
        VERIFY_RESULT(checkSpace(m_folder->path(), 1));
        const auto tooMuch = checkSpace(m_folder->filePath(QStringLiteral("not/there/yet")), qint64(1) << 60);
        VERIFY_ERROR(tooMuch, ErrorKind::DiskFull);
        QVERIFY(tooMuch.error().what.contains(QLatin1String("PB")));
    }
};

VITRINE_TEST(HfCacheTest)
#include "hfcache_test.moc"
