#include "core/tasks/run.h"

#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::tasks;

class RunTest : public QObject {
    Q_OBJECT

private:
    static Task task(const char* id) { return *findTask(QString::fromLatin1(id)); }

    static RunRequest text(const QString& value)
    {
        RunRequest request;
        request.inputs.insert(QStringLiteral("inputs"), value);
        return request;
    }

private Q_SLOTS:
    void acceptsWhatTheTaskAsksFor()
    {
        RunRequest request = text(QStringLiteral("hello"));
        request.parameters = {{QStringLiteral("top_k"), 3},
                              {QStringLiteral("function_to_apply"), QJsonValue()}};
        VERIFY_RESULT(validate(task("text-classification"), request));
        request.inputs.insert(QStringLiteral("inputs"), QString());
        VERIFY_RESULT(validate(task("text-classification"), request)); // an empty text is a text
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("inputs");
        QTest::addColumn<QJsonObject>("parameters");
        QTest::addColumn<QString>("named");
        const QString inputs = QStringLiteral("inputs");
        const QJsonObject good{{inputs, QStringLiteral("x")}};
        QTest::newRow("missing") << QJsonObject() << QJsonObject() << QStringLiteral("Text");
        QTest::newRow("number") << QJsonObject{{inputs, 4}} << QJsonObject() << QStringLiteral("Text");
        QTest::newRow("unknown input") << QJsonObject{{inputs, inputs}, {QStringLiteral("image"), inputs}}
                                       << QJsonObject() << QStringLiteral("image");
        QTest::newRow("unknown option")
            << good << QJsonObject{{QStringLiteral("topk"), 1}} << QStringLiteral("topk");
        QTest::newRow("zero") << good << QJsonObject{{QStringLiteral("top_k"), 0}} << QStringLiteral("top_k");
        QTest::newRow("half") << good << QJsonObject{{QStringLiteral("top_k"), 1.5}}
                              << QStringLiteral("top_k");
        QTest::newRow("word") << good << QJsonObject{{QStringLiteral("top_k"), inputs}}
                              << QStringLiteral("top_k");
        QTest::newRow("choice") << good << QJsonObject{{QStringLiteral("function_to_apply"), inputs}}
                                << QStringLiteral("function_to_apply");
    }

    void namesWhatIsWrong()
    {
        QFETCH(QJsonObject, inputs);
        QFETCH(QJsonObject, parameters);
        QFETCH(QString, named);
        RunRequest request;
        request.inputs = inputs;
        request.parameters = parameters;
        const auto checked = validate(task("text-classification"), request);
        VERIFY_ERROR(checked, ErrorKind::Invalid);
        QVERIFY2(checked.error().message().contains(named), qPrintable(checked.error().message()));
    }

    void readsTheHubsOwnBody()
    {
        const auto request =
            fromHubBody(task("sentence-similarity"),
                        {{QStringLiteral("inputs"),
                          QJsonObject{{QStringLiteral("source_sentence"), QStringLiteral("a")},
                                      {QStringLiteral("sentences"),
                                       QJsonArray{QStringLiteral("b"), QStringLiteral("c")}}}}});
        VERIFY_RESULT(request);
        QCOMPARE(request->inputs.value(QStringLiteral("sentences")).toArray().size(), 2);
        const auto image =
            fromHubBody(task("image-classification"), {{QStringLiteral("inputs"), QStringLiteral("aGk=")}});
        VERIFY_RESULT(image);
        QCOMPARE(image->files.value(QStringLiteral("inputs")), QByteArray("hi"));
        VERIFY_ERROR(
            fromHubBody(task("image-classification"), {{QStringLiteral("inputs"), QStringLiteral("%%")}}),
            ErrorKind::Invalid);
        VERIFY_ERROR(
            fromHubBody(task("sentence-similarity"), {{QStringLiteral("inputs"), QStringLiteral("a")}}),
            ErrorKind::Invalid);
    }

    void twoTextsMayBelongTogether()
    {
        const auto body = [](const QJsonValue& inputs) {
            return QJsonObject{{QStringLiteral("inputs"), inputs}};
        };
        const QJsonObject pair{{QStringLiteral("text"), QStringLiteral("a")},
                               {QStringLiteral("text_pair"), QStringLiteral("b")}};
        VERIFY_RESULT(fromHubBody(task("text-classification"), body(pair)));
        VERIFY_ERROR(fromHubBody(task("feature-extraction"), body(pair)), ErrorKind::Invalid);
        VERIFY_ERROR(fromHubBody(task("text-classification"), body(QJsonObject())), ErrorKind::Invalid);
        VERIFY_ERROR(fromHubBody(task("text-classification"), body(QJsonObject{{QStringLiteral("text"), 1}})),
                     ErrorKind::Invalid);
    }

    void severalQuestionsStandInAList()
    {
        const QJsonObject body{
            {QStringLiteral("inputs"), QJsonArray{QStringLiteral("a"), QStringLiteral("b")}},
            {QStringLiteral("parameters"), QJsonObject{{QStringLiteral("top_k"), 1}}}};
        QVERIFY(asksSeveral(task("text-classification"), body));
        QVERIFY(!asksSeveral(task("text-classification"), {{QStringLiteral("inputs"), QStringLiteral("a")}}));
        const QList<QJsonObject> each = eachOf(body);
        QCOMPARE(each.size(), 2);
        const auto second = fromHubBody(task("text-classification"), each.last());
        VERIFY_RESULT(second);
        QCOMPARE(second->inputs.value(QStringLiteral("inputs")).toString(), QStringLiteral("b"));
        QCOMPARE(second->parameters.value(QStringLiteral("top_k")).toInt(), 1);
    }

    void optionsMayStandBesideInputs()
    {
        QJsonObject body{{QStringLiteral("inputs"), QStringLiteral("a")},
                         {QStringLiteral("normalize"), true}};
        const auto request = fromHubBody(task("feature-extraction"), body);
        VERIFY_RESULT(request);
        QVERIFY(request->parameters.value(QStringLiteral("normalize")).toBool());
        body.insert(QStringLiteral("truncation_direction"), QStringLiteral("Right"));
        VERIFY_RESULT(fromHubBody(task("feature-extraction"), body));
        body.insert(QStringLiteral("truncation_direction"), QStringLiteral("Left"));
        VERIFY_ERROR(fromHubBody(task("feature-extraction"), body), ErrorKind::Unsupported);
    }

    void halfASurrogatePairIsNoText()
    {
        const QString half(QChar(0xd800));
        VERIFY_ERROR(validate(task("text-classification"), text(half)), ErrorKind::Invalid);
        VERIFY_RESULT(validate(task("text-classification"), text(half + QChar(0xdc00))));
    }

    void unfoldsEmbeddings()
    {
        const std::array<float, 6> numbers{1, 2, 3, 4, 5, 6};
        RunResult result;
        result.embedding =
            Tensor{{1, 2, 3}, QByteArray(reinterpret_cast<const char*>(numbers.data()), sizeof numbers)};
        const QJsonArray rows = result.fullOutput().toArray().first().toArray();
        QCOMPARE(rows, (QJsonArray{QJsonArray{1, 2, 3}, QJsonArray{4, 5, 6}}));
    }
};

VITRINE_TEST(RunTest)
#include "run_test.moc"
