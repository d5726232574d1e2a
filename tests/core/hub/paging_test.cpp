#include "core/hub/paging.h"

#include "tests/support/testmain.h"

using namespace vitrine::hub;

class PagingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("next");
        const auto row = [](const char* name, const char* link, const char* next) {
            QTest::newRow(name) << QByteArray(link) << QByteArray(next);
        };
        row("absolute", "<https://hub.example/api/models?cursor=eyJ%3D>; rel=\"next\"",
            "https://hub.example/api/models?cursor=eyJ%3D");
        row("relative", "</api/models?p=2>; rel=\"next\"", "https://hub.example/api/models?p=2");
        row("among others", "<https://hub.example/a>; rel=\"prev\", <https://hub.example/b>; rel=\"next\"",
            "https://hub.example/b");
        row("without quotes", "<https://hub.example/b>;rel=next", "https://hub.example/b");
        row("further parameters", "<https://hub.example/b>; title=\"x\"; rel=\"next\"",
            "https://hub.example/b");
        row("none", "", "");
        row("another relation", "<https://hub.example/x>; rel=\"xet-auth\"", "");
        row("another host", "<https://evil.example/api/models>; rel=\"next\"", "");
        row("another port", "<https://hub.example:444/api/models>; rel=\"next\"", "");
        row("without TLS", "<http://hub.example/api/models>; rel=\"next\"", "");
        row("with a user", "<https://a:b@hub.example/api/models>; rel=\"next\"", "");
        row("nonsense", "<<>>;;rel", "");
    }

    void links()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, next);
        const QUrl page(QStringLiteral("https://hub.example/api/models?limit=2"));
        QCOMPARE(nextPage(link, page).toEncoded(), next);
    }
};

VITRINE_TEST(PagingTest)
#include "paging_test.moc"
