#include "core/hub/huburl.h"

#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::hub;

class HubUrlTest : public QObject {
    Q_OBJECT

    static Place place() { return *Place::parse(QStringLiteral("http://127.0.0.1:8090/hub")); }

private Q_SLOTS:
    /// Each link, and the address it becomes.
    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("address");
        const auto row = [](const char* link, const char* address) {
            QTest::newRow(link) << link << address;
        };
        row("https://huggingface.co/google/vit", "vitrine:model/google/vit");
        row("https://huggingface.co/google/vit/", "vitrine:model/google/vit");
        row("huggingface.co/google/vit", "vitrine:model/google/vit");
        row("https://hf.co/datasets/a/b", "vitrine:dataset/a/b");
        row("https://huggingface.co/spaces/a/b", "vitrine:space/a/b");
        row("https://huggingface.co/a/b/tree/main", "vitrine:model/a/b/files");
        row("https://huggingface.co/a/b/tree/main/onnx/deep", "vitrine:model/a/b/files/onnx/deep");
        row("https://huggingface.co/a/b/blob/refs%2Fpr%2F1/x%20y.txt",
            "vitrine:model/a/b@refs%2Fpr%2F1/files/x%20y.txt");
        row("https://huggingface.co/a/b/blob/refs/pr/1/x.txt", "vitrine:model/a/b@refs%2Fpr%2F1/files/x.txt");
        row("https://huggingface.co/a/b/resolve/v1.0/x.txt?download=true",
            "vitrine:model/a/b@v1.0/files/x.txt");
        row("https://huggingface.co/a/b/commits/main", "vitrine:model/a/b/history");
        row("https://huggingface.co/a/b/commit/0123456789012345678901234567890123456789",
            "vitrine:model/a/b@0123456789012345678901234567890123456789/history");
        row("https://huggingface.co/a/b/discussions/3", "vitrine:model/a/b/community/3");
        row("https://huggingface.co/a/b/discussions", "vitrine:model/a/b/community");
        row("https://huggingface.co/datasets/a/b/settings", "vitrine:dataset/a/b/manage");
        row("https://huggingface.co/collections/ada/small-models-0123456789abcdef01234567",
            "vitrine:collection/ada/small-models-0123456789abcdef01234567");
        row("https://huggingface.co/gpt2/tree/main", "vitrine:model/gpt2@main/files");
        row("https://huggingface.co/datasets/squad", "vitrine:dataset/squad@main");
        row("https://huggingface.co/google", "vitrine:author/google");
        row("https://huggingface.co/google/models", "vitrine:author/google");
        row("https://huggingface.co/", "vitrine:discover?type=model");
        row("https://huggingface.co/datasets?search=a+b&sort=likes",
            "vitrine:discover?type=dataset&search=a%20b&sort=likes");
        row("https://huggingface.co/"
            "models?pipeline_tag=fill-mask&library=onnx&language=en,de&license=license:mit"
            "&other=4-bit&num_parameters=min:6B,max:12.5B",
            "vitrine:discover?type=model&pipeline_tag=fill-mask&library=onnx&language=en%2Cde&license="
            "license%3Amit"
            "&other=4-bit&num_parameters=min%3A6000000000%2Cmax%3A12500000000");
        row("http://127.0.0.1:8090/hub/a/b", "vitrine:model/a/b");
        row("hf://a/b", "vitrine:model/a/b");
        row("hf://datasets/a/b@dev/data/x.csv", "vitrine:dataset/a/b@dev/files/data/x.csv");
        row("hf://models/a/b@refs/pr/2/x", "vitrine:model/a/b@refs%2Fpr%2F2/files/x");
        row("hf://gpt2@main/config.json", "vitrine:model/gpt2@main/files/config.json");
        row("vitrine:model/a/b/card", "vitrine:model/a/b");
        row("VITRINE:model/a/b", "vitrine:model/a/b");
    }

    void links()
    {
        QFETCH(QString, link);
        QFETCH(QString, address);
        const auto url = HubUrl::parse(link, place());
        VERIFY_RESULT(url);
        QCOMPARE(url->address(), address);
        const auto again = HubUrl::parse(address, place());
        VERIFY_RESULT(again);
        QVERIFY(*again == *url);
    }

    void otherAddressesComeBack_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address :
             {"vitrine:library", "vitrine:transfers", "vitrine:settings", "vitrine:model/a/b/try",
              "vitrine:model/gpt2@main/try", "vitrine:model/a/b@feature%2Fx/history",
              "vitrine:space/a/b/files", "vitrine:discover?type=space&search=%23%26%3D%2B%25",
              "vitrine:discover?type=model&gated=false", "vitrine:organization/acme",
              "vitrine:collection/ada/x-0123456789abcdef01234567"})
            QTest::newRow(address) << address;
    }

    void otherAddressesComeBack()
    {
        QFETCH(QString, address);
        const auto url = HubUrl::parse(address, place());
        VERIFY_RESULT(url);
        QCOMPARE(url->address(), address);
    }

    void nothingElse_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("known");
        for (const char* link : {"",
                                 "a",
                                 "https://example.org/a/b",
                                 "https://huggingface.co.evil.org/a/b",
                                 "file:///etc/passwd",
                                 "javascript:alert(1)",
                                 "vitrine:",
                                 "vitrine:model/../b",
                                 "vitrine:model/a/b/c",
                                 "vitrine:model/a/b/card/x",
                                 "vitrine:model/a--b/c",
                                 "vitrine:Model/a/b",
                                 "vitrine:author/a/b",
                                 "vitrine:organization/a/b",
                                 "vitrine:collection/a/b",
                                 "vitrine:collection/a/%2E%2E%2Fx-0123456789abcdef01234567",
                                 "hf://",
                                 "hf://datasets",
                                 "https://huggingface.co/a/b/tree/..%2Fx",
                                 "vitrine:model/a/b@..%2Fx",
                                 "vitrine:model/a/b/files/%2Fetc",
                                 "vitrine:model/a/b/files/x/%2E%2E/y",
                                 "hf://a/b/x/%2E%2E",
                                 "http://127.0.0.1:8091/hub/a/b"})
            QTest::newRow(link) << link << false;
        for (const char* link : {"https://huggingface.co/docs/hub", "https://huggingface.co/settings/tokens"})
            QTest::newRow(link) << link << true;
    }

    void nothingElse()
    {
        QFETCH(QString, link);
        QFETCH(bool, known);
        const auto url = HubUrl::parse(link, place());
        VERIFY_ERROR(url, known ? ErrorKind::Unsupported : ErrorKind::Invalid);
        QVERIFY(!url.error().next.isEmpty());
    }

    void webPages_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("web");
        const auto row = [](const char* address, const char* web) {
            QTest::newRow(address) << address << web;
        };
        row("vitrine:model/a/b", "http://127.0.0.1:8090/hub/a/b");
        row("vitrine:dataset/a/b/files/x y/z", "http://127.0.0.1:8090/hub/datasets/a/b/tree/main/x%20y/z");
        row("vitrine:space/a/b@refs%2Fpr%2F1", "http://127.0.0.1:8090/hub/spaces/a/b/tree/refs%2Fpr%2F1");
        row("vitrine:model/a/b/history", "http://127.0.0.1:8090/hub/a/b/commits/main");
        row("vitrine:author/a", "http://127.0.0.1:8090/hub/a");
        row("vitrine:discover?type=model&search=x", "http://127.0.0.1:8090/hub/models?search=x");
        row("vitrine:organization/acme", "http://127.0.0.1:8090/hub/acme");
        row("vitrine:collection/ada/x-0123456789abcdef01234567",
            "http://127.0.0.1:8090/hub/collections/ada/x-0123456789abcdef01234567");
        row("vitrine:library", "http://127.0.0.1:8090/hub");
    }

    void webPages()
    {
        QFETCH(QString, address);
        QFETCH(QString, web);
        auto url = HubUrl::parse(QString(address).replace(QLatin1Char(' '), QLatin1String("%20")), place());
        VERIFY_RESULT(url);
        QCOMPARE(QString::fromLatin1(url->webUrl(place()).toEncoded()), web);
    }
};

VITRINE_TEST(HubUrlTest)
#include "huburl_test.moc"
