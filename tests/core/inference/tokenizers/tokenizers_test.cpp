#include "core/inference/tokenizers/berttokenizer.h"
#include "core/inference/tokenizers/tokenizerfiles.h"
#include "tests/core/inference/fixtures.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace vitrine;
using namespace vitrine::inference;
using namespace vitrine::test;

/// Walks tests/data/goldens/tokenizers/: what the Rust library makes of difficult texts, token by token
/// (tests/reference/goldens/tokenizers_goldens.py).
class TokenizersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
    void decodes_data() { agrees_data(); }
    void decodes();
    void refusesUnknownParts_data();
    void refusesUnknownParts();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void refusesInvalidUtf8_data();
    void refusesInvalidUtf8();
    void readsVocabularyAlone();
    void padsBatches();
    void remembersWordsRightly();
    void aWordWithoutAnyTokenIsSaid();
    void numbersOfAddedTokensFollowTheVocabulary();
    void refusesExpressionsItWouldReadOtherwise_data();
    void refusesExpressionsItWouldReadOtherwise();
    void theConfigurationHasTheLastWordForModels();
    void readsOlderFilesOfAddedTokens();

private:
    static QString lines(const Tokenizer& tokenizer, const Encoding& encoding);
    static std::unique_ptr<Tokenizer> tokenizer(const QJsonObject& golden);
    static QJsonObject minimal();
};

QString TokenizersTest::lines(const Tokenizer& tokenizer, const Encoding& encoding)
{
    QStringList out;
    for (const Token& token : encoding.tokens) {
        QStringList parts;
        for (qint64 number : {qint64(token.id), qint64(token.begin), qint64(token.end), qint64(token.word),
                              qint64(token.type), qint64(token.special), qint64(token.attention)})
            parts.append(QString::number(number));
        const QString text = QString::fromStdString(tokenizer.spelling(encoding, token));
        out.append(parts.join(QLatin1Char(' ')) + QLatin1Char(' ') + text);
    }
    return out.join(QLatin1Char('\n'));
}

std::unique_ptr<Tokenizer> TokenizersTest::tokenizer(const QJsonObject& golden)
{
    auto made =
        Tokenizer::fromJson(QJsonDocument(golden.value(QLatin1String("tokenizer")).toObject()).toJson());
    if (!made)
        qWarning("%s", qPrintable(made.error().message() + made.error().detail));
    return made ? std::move(*made) : nullptr;
}

/// The golden's lines with the token's text unquoted, as lines() writes them.
static QString unquoted(const QString& lines)
{
    QStringList out;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString numbers = line.section(QLatin1Char(' '), 0, 6);
        const QByteArray quoted = line.section(QLatin1Char(' '), 7).toUtf8();
        out.append(numbers + QLatin1Char(' ') +
                   QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString());
    }
    return out.join(QLatin1Char('\n'));
}

void TokenizersTest::agrees_data()
{
    QTest::addColumn<QString>("file");
    const QStringList names = QDir(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/goldens/tokenizers"))
                                  .entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() >= 30);
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << QStringLiteral("goldens/tokenizers/") + name;
}

void TokenizersTest::agrees()
{
    QFETCH(QString, file);
    const QJsonObject golden = dataObject(file);
    const auto made = tokenizer(golden);
    QVERIFY(made);
    int wrong = 0;
    for (const QJsonValue& value : golden.value(QLatin1String("cases")).toArray()) {
        const QJsonObject entry = value.toObject();
        TextInput input{entry.value(QLatin1String("text")).toString().toStdString(), std::nullopt};
        if (entry.contains(QLatin1String("pair")))
            input.pair = entry.value(QLatin1String("pair")).toString().toStdString();
        const auto encoding = made->encode(input, entry.value(QLatin1String("addSpecial")).toBool(true));
        if (entry.contains(QLatin1String("refused"))) {
            VERIFY_ERROR(encoding, ErrorKind::Invalid);
            continue;
        }
        VERIFY_RESULT(encoding);
        QString got = lines(*made, *encoding);
        QString wanted = unquoted(entry.value(QLatin1String("lines")).toString());
        const QJsonArray overflowing = entry.value(QLatin1String("overflowing")).toArray();
        for (const Encoding& part : encoding->overflowing)
            got += QStringLiteral("\n--\n") + lines(*made, part);
        for (const QJsonValue& part : overflowing)
            wanted += QStringLiteral("\n--\n") + unquoted(part.toString());
        if (got == wanted)
            continue;
        ++wrong;
        qWarning().noquote() << file << entry.value(QLatin1String("text")).toString() << "\ngot\n"
                             << got << "\nwanted\n"
                             << wanted;
    }
    QCOMPARE(wrong, 0);
}

void TokenizersTest::decodes()
{
    QFETCH(QString, file);
    const QJsonObject golden = dataObject(file);
    const auto made = tokenizer(golden);
    QVERIFY(made);
    for (const QJsonValue& value : golden.value(QLatin1String("decoded")).toArray()) {
        const QJsonObject entry = value.toObject();
        std::vector<std::uint32_t> ids;
        for (const QJsonValue& id : entry.value(QLatin1String("ids")).toArray())
            ids.push_back(std::uint32_t(id.toInt()));
        QCOMPARE(QString::fromStdString(made->decode(ids, entry.value(QLatin1String("skip")).toBool())),
                 entry.value(QLatin1String("text")).toString());
    }
}

QJsonObject TokenizersTest::minimal()
{
    const QJsonObject vocabulary{{QStringLiteral("[UNK]"), 0}, {QStringLiteral("a"), 1}};
    return {{QStringLiteral("model"), QJsonObject{{QStringLiteral("type"), QStringLiteral("WordPiece")},
                                                  {QStringLiteral("vocab"), vocabulary}}}};
}

void TokenizersTest::refusesUnknownParts_data()
{
    QTest::addColumn<QString>("part");
    for (const char* part : {"normalizer", "pre_tokenizer", "model", "post_processor", "decoder"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TokenizersTest::refusesUnknownParts()
{
    QFETCH(QString, part);
    QJsonObject file = minimal();
    VERIFY_RESULT(Tokenizer::fromJson(QJsonDocument(file).toJson()));
    file.insert(part, QJsonObject{{QStringLiteral("type"), QStringLiteral("Frobnicator")}});
    const auto made = Tokenizer::fromJson(QJsonDocument(file).toJson());
    VERIFY_ERROR(made, ErrorKind::Unsupported);
    QVERIFY(made.error().what.contains(QLatin1String("Frobnicator")));
}

void TokenizersTest::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto with = [](const char* part, const QByteArray& json) {
        QJsonObject file = minimal();
        file.insert(QLatin1String(part), QJsonDocument::fromJson('[' + json + ']').array().at(0));
        return QJsonDocument(file).toJson();
    };
    QTest::newRow("not JSON") << QByteArray("{\"model\": ");
    QTest::newRow("negative id") << with("model", R"({"type":"WordPiece","vocab":{"[UNK]":-1}})");
    QTest::newRow("gigantic id") << with("model",
                                         R"({"type":"WordPiece","vocab":{"[UNK]":0,"a":4000000000}})");
    QTest::newRow("broken expression")
        << with("pre_tokenizer", R"({"type":"Split","pattern":{"Regex":"(("},"behavior":"Isolated"})");
    QTest::newRow("no pattern") << with("normalizer", R"({"type":"Replace","content":"x"})");
    QTest::newRow("unknown behavior")
        << with("pre_tokenizer", R"({"type":"Split","pattern":{"String":"x"},"behavior":"Odd"})");
    QTest::newRow("unknown template token") << with(
        "post_processor",
        R"({"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"X","type_id":0}}],"pair":[],"special_tokens":{}})");
    QTest::newRow("added token without id") << with("added_tokens", R"([{"content":"x"}])");
}

void TokenizersTest::refusesBrokenFiles()
{
    QFETCH(QByteArray, file);
    VERIFY_ERROR(Tokenizer::fromJson(file), ErrorKind::Corrupt);
}

void TokenizersTest::refusesInvalidUtf8_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lone continuation") << QByteArray("a\x80");
    QTest::newRow("cut off") << QByteArray("a\xe4\xbd");
    QTest::newRow("overlong") << QByteArray("\xc0\x80");
    QTest::newRow("overlong of three") << QByteArray("\xe0\x80\x80");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80");
}

void TokenizersTest::refusesInvalidUtf8()
{
    QFETCH(QByteArray, text);
    const auto made = Tokenizer::fromJson(QJsonDocument(minimal()).toJson());
    VERIFY_RESULT(made);
    VERIFY_ERROR((*made)->encode({text.toStdString(), std::nullopt}), ErrorKind::Invalid);
}

/// vocab.txt and tokenizer.json of the same vocabulary give the same tokens.
void TokenizersTest::readsVocabularyAlone()
{
    const QJsonObject golden = dataObject(QStringLiteral("goldens/tokenizers/cased.json"));
    const QJsonObject vocabulary = golden.value(QLatin1String("tokenizer"))
                                       .toObject()
                                       .value(QLatin1String("model"))
                                       .toObject()
                                       .value(QLatin1String("vocab"))
                                       .toObject();
    QByteArrayList lines(vocabulary.size());
    for (auto it = vocabulary.begin(); it != vocabulary.end(); ++it)
        lines[it.value().toInt()] = it.key().toUtf8();
    const auto made =
        bertFromVocabulary(lines.join("\r\n"), {{{QStringLiteral("do_lower_case"), false}}, {}, {}});
    VERIFY_RESULT(made);
    const auto whole = tokenizer(golden);
    const TextInput input{"Hello, wörld! 你好 [MASK] Éclair", "second"};
    QCOMPARE(TokenizersTest::lines(**made, *(*made)->encode(input)),
             TokenizersTest::lines(*whole, *whole->encode(input)));
    VERIFY_ERROR(bertFromVocabulary("a\nb\n", {}), ErrorKind::Corrupt);
}

void TokenizersTest::padsBatches()
{
    const auto made = tokenizer(dataObject(QStringLiteral("goldens/tokenizers/length-padded-batch.json")));
    const auto batch = made->encodeBatch(
        {{"the", std::nullopt}, {"the quick brown fox jumps over the lazy dog", std::nullopt}});
    VERIFY_RESULT(batch);
    QCOMPARE(batch->at(0).size(), batch->at(1).size());
    QCOMPARE(batch->at(0).size() % 4, size_t(0));
    QCOMPARE(int(batch->at(0).tokens.back().attention), 0);
}

/// Many words through the memory of words, each compared with a tokenizer that has seen nothing.
void TokenizersTest::remembersWordsRightly()
{
    const QJsonObject golden = dataObject(QStringLiteral("goldens/tokenizers/uncased.json"));
    const auto warm = tokenizer(golden);
    std::string text;
    for (int i = 0; i < 40000; ++i)
        text += "w" + std::to_string(i * 7919 % 100003) + " ";
    QVERIFY(warm->encode({text, std::nullopt}).has_value());
    const auto cold = tokenizer(golden);
    const std::string sample = "w7919 the w15838 w3 w99999 quick w40 unaffable";
    QCOMPARE(lines(*warm, *warm->encode({sample, std::nullopt})),
             lines(*cold, *cold->encode({sample, std::nullopt})));
}

void TokenizersTest::aWordWithoutAnyTokenIsSaid()
{
    QJsonObject file = minimal();
    file.insert(QStringLiteral("model"),
                QJsonDocument::fromJson(R"({"type":"WordPiece","vocab":{"a":1}})").object());
    const auto made = Tokenizer::fromJson(QJsonDocument(file).toJson());
    VERIFY_RESULT(made);
    VERIFY_RESULT((*made)->encode({"a", std::nullopt}));
    VERIFY_ERROR((*made)->encode({"b", std::nullopt}), ErrorKind::Corrupt);
}

void TokenizersTest::numbersOfAddedTokensFollowTheVocabulary()
{
    QJsonObject file = minimal();
    const QByteArray added = R"([{"id": 900, "content": "<new>", "special": true},
                                 {"id": 901, "content": "[UNK]", "special": true},
                                 {"id": 902, "content": "<newer>", "special": true}])";
    file.insert(QStringLiteral("added_tokens"), QJsonDocument::fromJson(added).array());
    const auto made = Tokenizer::fromJson(QJsonDocument(file).toJson());
    VERIFY_RESULT(made);
    const auto unknown = (*made)->idOf("[UNK]");
    const auto first = (*made)->idOf("<new>");
    QVERIFY(unknown && first && (*made)->idOf("<newer>"));
    QVERIFY(*unknown < *first);
    QCOMPARE(*(*made)->idOf("<newer>"), *first + 1);
    QVERIFY(*first < 900);
}

void TokenizersTest::refusesExpressionsItWouldReadOtherwise_data()
{
    QTest::addColumn<QString>("expression");
    for (const char* expression : {R"([\W])", R"([[:alpha:]])", "[a-z&&[^e]]", "[a[bc]]", R"(\X)"})
        QTest::newRow(expression) << QString::fromLatin1(expression);
}

void TokenizersTest::refusesExpressionsItWouldReadOtherwise()
{
    QFETCH(QString, expression);
    QJsonObject file = minimal();
    file.insert(QStringLiteral("pre_tokenizer"),
                QJsonObject{{QStringLiteral("type"), QStringLiteral("Split")},
                            {QStringLiteral("pattern"), QJsonObject{{QStringLiteral("Regex"), expression}}},
                            {QStringLiteral("behavior"), QStringLiteral("Isolated")}});
    const auto made = Tokenizer::fromJson(QJsonDocument(file).toJson());
    VERIFY_ERROR(made, ErrorKind::Unsupported);
    QVERIFY(made.error().what.contains(expression));
}

void TokenizersTest::theConfigurationHasTheLastWordForModels()
{
    const QJsonObject golden = dataObject(QStringLiteral("goldens/tokenizers/cased.json"));
    const QByteArray cased = QJsonDocument(golden.value(QLatin1String("tokenizer")).toObject()).toJson();
    QByteArray config = R"({"do_lower_case": true, "tokenizer_class": "BertTokenizer"})";
    const auto read = [&](const QString& name) -> Result<std::optional<QByteArray>> {
        if (name == QLatin1String("tokenizer.json"))
            return std::optional(cased);
        return name == QLatin1String("tokenizer_config.json") && !config.isEmpty()
                   ? std::optional(config)
                   : std::optional<QByteArray>();
    };
    const auto said = [&](TokenizerUse use) {
        const auto made = tokenizerFromFiles(read, {}, use);
        return made ? lines(**made, *(*made)->encode({"THE", std::nullopt})) : made.error().message();
    };
    const QString asFile = said(TokenizerUse::AsFile);
    QVERIFY(said(TokenizerUse::ForModel) != asFile);
    QVERIFY(said(TokenizerUse::ForModel).contains(QLatin1String("the")));
    config = R"({"do_lower_case": true, "tokenizer_class": "PreTrainedTokenizerFast"})";
    QCOMPARE(said(TokenizerUse::ForModel), asFile);
    config.clear();
    QCOMPARE(said(TokenizerUse::ForModel), asFile);
}

void TokenizersTest::readsOlderFilesOfAddedTokens()
{
    const QByteArray vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na\n";
    const BertFiles files{
        QJsonObject{{QStringLiteral("additional_special_tokens"), QJsonArray{QStringLiteral("<x>")}}},
        {},
        QJsonObject{{QStringLiteral("<new>"), 6}}};
    const auto made = bertFromVocabulary(vocabulary, files);
    VERIFY_RESULT(made);
    const auto encoding = (*made)->encode({"a <new> <x>", std::nullopt});
    VERIFY_RESULT(encoding);
    QList<quint32> ids;
    for (const Token& token : encoding->tokens)
        ids.append(token.id);
    QCOMPARE(ids, (QList<quint32>{2, 5, 6, 7, 3}));
}

VITRINE_TEST(TokenizersTest)
#include "tokenizers_test.moc"
