#include "app/cli/verbs.h"
#include "tests/app/cli/cliprogram.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace vitrine;
using namespace vitrine::test;

namespace {

// Cuts at two tokens and fills up to four where the file's own words are asked for.
const QByteArray tokenizer = R"json({"version":"1.0",
"truncation":{"max_length":3,"strategy":"LongestFirst","stride":0,"direction":"Right"},
"padding":{"strategy":{"Fixed":6},"direction":"Right","pad_to_multiple_of":null,"pad_id":0,"pad_type_id":0,"pad_token":"[PAD]"},
"added_tokens":[],"normalizer":null,"pre_tokenizer":{"type":"WhitespaceSplit"},
"post_processor":{"type":"BertProcessing","sep":["[SEP]",3],"cls":["[CLS]",2]},"decoder":null,
"model":{"type":"WordLevel","unk_token":"[UNK]","vocab":{"[PAD]":0,"[UNK]":1,"[CLS]":2,"[SEP]":3,"eins":4,"zwei":5}}})json";

QJsonObject parsed(const QByteArray& line)
{
    return QJsonDocument::fromJson(line).object();
}

QByteArray field(const QByteArray& line, const char* name)
{
    return QJsonDocument(parsed(line).value(QLatin1String(name)).toArray()).toJson(QJsonDocument::Compact);
}

} // namespace

/// The verbs that need no place.
class LocalVerbsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliProgram> m_cli;

    Outcome run(const QStringList& arguments, const QByteArray& input = {})
    {
        return m_cli->run(arguments, input);
    }
    Outcome tokenize(const QStringList& arguments, const QByteArray& input = {})
    {
        return run(QStringList{QStringLiteral("tokenize"), QStringLiteral("./words")} + arguments, input);
    }

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliProgram>(QUrl(QStringLiteral("http://127.0.0.1:1")));
        m_cli->write(QStringLiteral("words/tokenizer.json"), tokenizer);
    }

    void helpVersionAndCompletion()
    {
        QVERIFY(run({QStringLiteral("--version")}).out.startsWith("vitrine-cli "));
        const Outcome usage = run({});
        QVERIFY(usage.code == 2 && usage.out.isEmpty() && usage.err.contains("usage:"));
        const Outcome help = run({QStringLiteral("--help")});
        const Outcome completion = run({QStringLiteral("completion"), QStringLiteral("bash")});
        QVERIFY(help.code == 0 && completion.code == 0);
        for (const cli::Verb& verb : cli::verbs()) {
            const QByteArray name = verb.name;
            QVERIFY2(help.out.contains("\n  " + name + ' '), name.constData());
            QVERIFY2(completion.out.contains(name), name.constData());
            const Outcome own = run({QString::fromLatin1(name), QStringLiteral("--help")});
            QVERIFY2(own.code == 0 && own.err.isEmpty(), name.constData());
            QVERIFY2(own.out.startsWith("usage: vitrine-cli " + name) &&
                         own.out.count("vitrine-cli " + name) >= 2,
                     own.out);
        }
        QVERIFY(run({QStringLiteral("download"), QStringLiteral("--help")}).out.contains("locked"));
        QCOMPARE(run({QStringLiteral("completion"), QStringLiteral("fish")}).code, 2);
        QProcess bash;
        bash.start(QStringLiteral("bash"), {});
        bash.write(
            completion.out +
            "COMP_WORDS=(vitrine-cli run x --re); COMP_CWORD=3; _vitrine_cli; echo \"${COMPREPLY[@]}\"\n");
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished() && bash.exitCode() == 0);
        QCOMPARE(bash.readAllStandardOutput(), QByteArray("--repeat --revision\n"));
    }

    void tasksAreListed()
    {
        const QJsonArray tasks = run({QStringLiteral("tasks"), QStringLiteral("--json")}).json().toArray();
        QVERIFY(tasks.size() >= 4);
        const QByteArray plain = run({QStringLiteral("tasks")}).out;
        for (const QJsonValue& task : tasks) {
            QVERIFY(!task[QLatin1String("inputs")].toArray().isEmpty());
            QVERIFY(!task[QLatin1String("output")].toString().isEmpty());
            QVERIFY(plain.contains(task[QLatin1String("id")].toString().toUtf8()));
        }
    }

    void tokenizePrintsOneLineALine()
    {
        const Outcome all =
            tokenize({QStringLiteral("-"), QStringLiteral("--json")}, "eins zwei\r\n\nübel zwei");
        QCOMPARE(all.code, 0);
        const QList<QByteArray> lines = all.lines();
        QCOMPARE(lines.size(), 3);
        QStringList keys{QStringLiteral("attention_mask"), QStringLiteral("ids"),
                         QStringLiteral("offsets"),        QStringLiteral("special_tokens_mask"),
                         QStringLiteral("tokens"),         QStringLiteral("type_ids"),
                         QStringLiteral("word_ids")};
        for (const QByteArray& line : lines)
            QCOMPARE(parsed(line).keys(), keys);
        QCOMPARE(field(lines.first(), "ids"),
                 QByteArray("[2,4,5,3]")); // the file's truncation is not asked for
        QCOMPARE(field(lines.first(), "tokens"), QByteArray(R"(["[CLS]","eins","zwei","[SEP]"])"));
        QCOMPARE(field(lines.at(1), "ids"), QByteArray("[2,3]"));
        QCOMPARE(field(lines.at(2), "ids"), QByteArray("[2,1,5,3]"));
        QCOMPARE(field(lines.at(2), "offsets"),
                 QByteArray("[[0,0],[0,4],[5,9],[0,0]]")); // code points, not bytes
        QCOMPARE(field(lines.at(2), "word_ids"), QByteArray("[null,0,1,null]"));
        QCOMPARE(field(lines.at(2), "special_tokens_mask"), QByteArray("[1,0,0,1]"));
        QCOMPARE(field(lines.at(2), "type_ids"), QByteArray("[0,0,0,0]"));
        const QString file = m_cli->write(QStringLiteral("lines.txt"), "eins zwei\r\n\nübel zwei\n");
        QCOMPARE(tokenize({QLatin1Char('@') + file, QStringLiteral("--json")}).out, all.out);
        QCOMPARE(tokenize({QStringLiteral("eins zwei")}).out, QByteArray("[CLS] eins zwei [SEP]\n"));
        QCOMPARE(tokenize({QStringLiteral("--"), QStringLiteral("--help")}).out,
                 QByteArray("[CLS] [UNK] [SEP]\n"));
    }

    void tokenizeOptions()
    {
        const QString text = QStringLiteral("eins zwei");
        const QString json = QStringLiteral("--json");
        const auto ids = [&](const QStringList& options) {
            return field(tokenize(options + QStringList{json}).out, "ids");
        };
        QCOMPARE(ids({text, QStringLiteral("--no-special")}), QByteArray("[4,5]"));
        QCOMPARE(ids({text, QStringLiteral("--truncate")}), QByteArray("[2,4,3]"));
        QCOMPARE(ids({text, QStringLiteral("--pad")}), QByteArray("[2,4,5,3,0,0]"));
        const QByteArray padded = tokenize({text, QStringLiteral("--pad"), json}).out;
        QCOMPARE(field(padded, "attention_mask"), QByteArray("[1,1,1,1,0,0]"));
        QCOMPARE(ids({text, QStringLiteral("--pad"), QStringLiteral("--truncate")}),
                 QByteArray("[2,4,3,0,0,0]"));
        const QByteArray pair = tokenize({text, QStringLiteral("--pair"), QStringLiteral("zwei"), json}).out;
        QCOMPARE(field(pair, "ids"), QByteArray("[2,4,5,3,5,3]"));
        QCOMPARE(field(pair, "type_ids"), QByteArray("[0,0,0,0,1,1]"));
        const QString file =
            m_cli->write(QStringLiteral("lines.txt"), QByteArray("eins zwei\n").repeated(1000));
        const QJsonObject bench =
            tokenize({QLatin1Char('@') + file, QStringLiteral("--bench"), json}).object();
        QCOMPARE(bench.value(QLatin1String("bytes")).toInteger(), 10'000);
        QCOMPARE(bench.value(QLatin1String("tokens")).toInteger(), 4'000);
        QVERIFY(bench.value(QLatin1String("mb_per_s")).toDouble() > 0);
        QVERIFY(tokenize({QLatin1Char('@') + file, QStringLiteral("--bench")}).out.contains("MB/s"));
    }

    void tokenizeFailures()
    {
        QCOMPARE(tokenize({QStringLiteral("@nowhere.txt"), QStringLiteral("--json")}).errorKind(),
                 QStringLiteral("notFound"));
        QCOMPARE(tokenize({QStringLiteral("-"), QStringLiteral("--json")}, "\xff\xfe\n").errorKind(),
                 QStringLiteral("invalid"));
        m_cli->write(QStringLiteral("empty/README.md"), "x");
        QCOMPARE(run({QStringLiteral("tokenize"), QStringLiteral("./empty"), QStringLiteral("x")}).code, 7);
        m_cli->write(QStringLiteral("broken/tokenizer.json"), "{\"model\":");
        QCOMPARE(run({QStringLiteral("tokenize"), QStringLiteral("./broken"), QStringLiteral("x")}).code, 8);
        m_cli->write(QStringLiteral("older/vocab.txt"), "[PAD]\n[UNK]\n[CLS]\n[SEP]\neins\n");
        QCOMPARE(run({QStringLiteral("tokenize"), QStringLiteral("./older"), QStringLiteral("Eins")}).out,
                 QByteArray("[CLS] eins [SEP]\n"));
    }

    void inspectFolderAndFile()
    {
        const QString folder = samplePath(QStringLiteral("handwritten-digits"));
        const QString json = QStringLiteral("--json");
        const QJsonObject model = run({QStringLiteral("inspect"), folder, json}).object();
        QCOMPARE(model.value(QLatin1String("model_type")).toString(), QStringLiteral("vit"));
        QCOMPARE(model.value(QLatin1String("runs_here"))[QLatin1String("task")].toString(),
                 QStringLiteral("image-classification"));
        const QJsonArray tensors = model.value(QLatin1String("tensors")).toArray();
        const QString weights = folder + QStringLiteral("/model.safetensors");
        const QJsonObject file = run({QStringLiteral("inspect"), weights, json}).object();
        QCOMPARE(file.value(QLatin1String("tensors")).toArray(), tensors);
        qint64 parameters = 0;
        for (const QJsonValue& tensor : tensors) {
            qint64 elements = 1;
            const QJsonArray shape = tensor[QLatin1String("shape")].toArray();
            for (const QJsonValue& size : shape)
                elements *= size.toInteger();
            parameters += elements;
        }
        QCOMPARE(model.value(QLatin1String("parameters"))[QLatin1String("F32")].toInteger(), parameters);
        QCOMPARE(file.value(QLatin1String("parameters")), model.value(QLatin1String("parameters")));
        QVERIFY(run({QStringLiteral("inspect"), weights}).out.contains("  F32  ["));
        const QJsonObject text =
            run({QStringLiteral("inspect"), QStringLiteral("vitrine-samples/language-of-a-sentence"), json})
                .object();
        QCOMPARE(text.value(QLatin1String("tokenizer"))[QLatin1String("kind")].toString(),
                 QStringLiteral("WordPiece"));
        QVERIFY(text.value(QLatin1String("tokenizer"))[QLatin1String("size")].toInteger() > 1000);
        QVERIFY(model.value(QLatin1String("tokenizer")).isNull());
    }

    void whatCannotBeWrittenIsAFailure()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        m_cli->start(process, {QStringLiteral("tasks"), QStringLiteral("--json")});
        QCOMPARE(m_cli->finish(process).code, 1);
    }
};

VITRINE_TEST(LocalVerbsTest)
#include "localverbs_test.moc"
