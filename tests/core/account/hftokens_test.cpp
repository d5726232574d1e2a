#include "core/account/hftokens.h"

#include "tests/support/await.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::account;
using vitrine::test::await;

class HfTokensTest : public QObject {
    Q_OBJECT

    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static constexpr auto secretly =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

private Q_SLOTS:
    void writesWhatHfReads()
    {
        QTemporaryDir home;
        const QString token = home.filePath(QStringLiteral("hf/token"));
        const HfTokenFiles files(token);
        VERIFY_RESULT(files.store(QStringLiteral("laptop"), {QStringLiteral("hf_one"), {}, {}}, true));
        const QDateTime end = QDateTime::fromSecsSinceEpoch(1767225600, Qt::UTC);
        VERIFY_RESULT(files.store(QStringLiteral("a laptop"),
                                  {QStringLiteral("hf_oauth_two"), QStringLiteral("hf_again"), end}, false));
        QCOMPARE(contents(files.storedTokensFile()),
                 QByteArray("[a laptop]\nhf_token = hf_oauth_two\nrefresh_token = hf_again\nexpires_at = "
                            "1767225600\n\n[laptop]\nhf_token = hf_one\n\n"));
        QCOMPARE(contents(token), QByteArray("hf_one"));
        QCOMPARE(QFile::permissions(token), QFile::Permissions(secretly));
        QCOMPARE(QFile::permissions(files.storedTokensFile()), QFile::Permissions(secretly));
        QCOMPARE(QFile::permissions(home.filePath(QStringLiteral("hf"))),
                 QFile::Permissions(secretly | QFile::ExeOwner | QFile::ExeUser));
        const QList<HfToken> all = files.sections();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().secret.expiresAt, end);
    }

    void leavesWhatIsNotItsOwn()
    {
        QTemporaryDir home;
        const HfTokenFiles files(home.filePath(QStringLiteral("token")));
        QFile stored(files.storedTokensFile());
        QVERIFY(stored.open(QIODevice::WriteOnly));
        stored.write("[work]\nhf_token = hf_100%work\nnote = mine\n\n[empty]\n\n");
        stored.close();
        VERIFY_RESULT(files.store(QStringLiteral("new"), {QStringLiteral("hf_new"), {}, {}}, true));
        QCOMPARE(contents(files.storedTokensFile()),
                 QByteArray("[empty]\n\n[new]\nhf_token = hf_new\n\n[work]\nhf_token = hf_100%work\nnote = "
                            "mine\n\n"));
        VERIFY_RESULT(files.remove(QStringLiteral("new")));
        QVERIFY(files.active().isEmpty());
        QCOMPARE(contents(files.storedTokensFile()),
                 QByteArray("[empty]\n\n[work]\nhf_token = hf_100%work\nnote = mine\n\n"));
    }

    void strangeFilesAndNamesDoNoHarm()
    {
        QTemporaryDir home;
        const HfTokenFiles files(home.filePath(QStringLiteral("token")));
        QFile stored(files.storedTokensFile());
        QVERIFY(stored.open(QIODevice::WriteOnly));
        stored.write("\xff\xfe garbage\n= nothing\nhf_token = nobody's\n[broken\n[ok]\nhf_token = hf_ok\n");
        stored.close();
        QCOMPARE(files.sections().size(), 1);
        VERIFY_RESULT(
            files.store(QStringLiteral("two\nlines]\n[other"), {QStringLiteral("hf_x"), {}, {}}, false));
        QCOMPARE(files.sections().size(), 2);
        HfTokenStore store{files};
        QCOMPARE(await(store.read(QStringLiteral("two\nlines]\n[other")))->token, QStringLiteral("hf_x"));
        VERIFY_ERROR(await(store.read(QStringLiteral("gone"))), ErrorKind::NotFound);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const HfTokenFiles files(QStringLiteral("/proc/nowhere/token"));
        VERIFY_ERROR(files.store(QStringLiteral("a"), {QStringLiteral("hf_a"), {}, {}}, true),
                     ErrorKind::Failed);
    }
};

VITRINE_TEST(HfTokensTest)

#include "hftokens_test.moc"
