#include "core/account/keychainstore.h"

#include "tests/support/await.h"
#include "tests/support/secretservice.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::account;
using vitrine::test::await;

/// Against a real Secret Service, started for this test.
class KeychainTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::SecretService> m_service;

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<test::SecretService>();
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
    }

    void cleanupTestCase() { m_service.reset(); }

    void keepsAndForgets()
    {
        KeychainStore store;
        QVERIFY(await(store.isAvailable()));
        const QString key = QStringLiteral("https://huggingface.co ada");
        VERIFY_ERROR(await(store.read(key)), ErrorKind::NotFound);
        const Secret secret{QStringLiteral("hf_keptInTheKeychain"), QStringLiteral("hf_again"),
                            QDateTime::fromSecsSinceEpoch(1767225600, Qt::UTC)};
        VERIFY_RESULT(await(store.write(key, secret)));
        KeychainStore another; // another program
        const auto read = await(another.read(key));
        VERIFY_RESULT(read);
        QVERIFY(*read == secret);
        VERIFY_ERROR(await(store.read(QStringLiteral("https://huggingface.co eve"))), ErrorKind::NotFound);
        VERIFY_RESULT(await(store.write(key, {QStringLiteral("hf_other"), {}, {}})));
        QCOMPARE(await(store.read(key))->token, QStringLiteral("hf_other"));
        VERIFY_RESULT(await(store.remove(key)));
        VERIFY_ERROR(await(store.read(key)), ErrorKind::NotFound);
        VERIFY_RESULT(await(store.remove(key)));
    }

    void theKeychainsOwnFilesAreClosed()
    {
        KeychainStore store;
        VERIFY_RESULT(await(store.write(QStringLiteral("https://huggingface.co ada"),
                                        {QStringLiteral("hf_neverInTheOpen"), {}, {}})));
        QVERIFY(!m_service->writtenBytes().isEmpty());
        QVERIFY(!m_service->writtenBytes().contains("hf_neverInTheOpen"));
    }
};

VITRINE_TEST(KeychainTest)

#include "keychain_test.moc"
