#include "app/cli/context.h"
#include "app/cli/output.h"
#include "app/cli/tokenizerfile.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

using inference::Encoding;
using inference::TextInput;
using inference::Tokenizer;

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject encodingJson(const Tokenizer& tokenizer, const Encoding& encoding)
{
    QJsonArray ids;
    QJsonArray tokens;
    QJsonArray offsets;
    QJsonArray types;
    QJsonArray attention;
    QJsonArray special;
    QJsonArray words;
    for (const inference::Token& token : encoding.tokens) {
        ids.append(qint64(token.id));
        tokens.append(QString::fromStdString(tokenizer.spelling(encoding, token)));
        offsets.append(QJsonArray{qint64(token.begin), qint64(token.end)});
        types.append(qint64(token.type));
        attention.append(token.attention);
        special.append(token.special);
        words.append(token.word < 0 ? QJsonValue() : QJsonValue(token.word));
    }
    return {{QStringLiteral("ids"), ids},
            {QStringLiteral("tokens"), tokens},
            {QStringLiteral("offsets"), offsets},
            {QStringLiteral("type_ids"), types},
            {QStringLiteral("attention_mask"), attention},
            {QStringLiteral("special_tokens_mask"), special},
            {QStringLiteral("word_ids"), words}};
}

// Lines end at \n only; the last one may lack it.
std::vector<std::string> lines(const QByteArray& bytes)
{
    std::vector<std::string> result;
    const QList<QByteArray> parts = bytes.split('\n');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i + 1 < parts.size() || !parts.at(i).isEmpty())
            result.push_back(parts.at(i).toStdString());
    }
    return result;
}

Result<std::vector<std::string>> texts(const QString& input)
{
    if (input != QLatin1String("-") && !input.startsWith(QLatin1Char('@')))
        return std::vector<std::string>{input.toStdString()};
    const auto bytes = readInput(input);
    if (!bytes)
        return fail(bytes.error());
    return lines(*bytes);
}

int bench(Tokenizer& tokenizer, const std::vector<std::string>& all, bool special, bool json)
{
    size_t bytes = 0;
    size_t tokens = 0;
    QElapsedTimer clock;
    clock.start();
    for (const std::string& line : all) {
        const auto encoding = tokenizer.encode({line, {}}, special);
        if (!encoding)
            return failed(encoding.error(), json);
        bytes += line.size() + 1;
        tokens += encoding->size();
    }
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    const double speed = double(bytes) / 1e6 / qMax(seconds, 1e-9);
    if (json)
        printJson(QJsonObject{{QStringLiteral("mb_per_s"), speed},
                              {QStringLiteral("bytes"), qint64(bytes)},
                              {QStringLiteral("tokens"), qint64(tokens)},
                              {QStringLiteral("seconds"), seconds}});
    else
        print(tr("%1 MB/s, %2 tokens").arg(speed, 0, 'f', 2).arg(tokens));
    return 0;
}

void printTokens(const Tokenizer& tokenizer, const Encoding& encoding)
{
    QStringList tokens;
    for (const inference::Token& token : encoding.tokens)
        tokens.append(QString::fromStdString(tokenizer.spelling(encoding, token)));
    print(tokens.join(QLatin1Char(' ')));
}

Result<Arguments> parse(const QStringList& words)
{
    Options options;
    options.flags = {QStringLiteral("no-special"), QStringLiteral("bench"), QStringLiteral("truncate"),
                     QStringLiteral("pad")};
    options.values = {QStringLiteral("pair"), QStringLiteral("revision")};
    auto arguments = Arguments::parse(words, options, 2);
    if (arguments && arguments->positional().isEmpty())
        return fail(ErrorKind::Invalid, tr("“tokenize” needs a repository or a folder."));
    return arguments;
}

int tokenizeAll(const LocalModel& model, const Arguments& arguments)
{
    const bool json = arguments.json();
    const auto tokenizer = tokenizerOf(model);
    if (!tokenizer)
        return failed(tokenizer.error(), json);
    const auto all = texts(arguments.positional().value(1, QStringLiteral("-")));
    if (!all)
        return failed(all.error(), json);
    if (!arguments.flag(QStringLiteral("truncate")))
        (*tokenizer)->truncation.reset();
    if (!arguments.flag(QStringLiteral("pad")))
        (*tokenizer)->padding.reset();
    const bool special = !arguments.flag(QStringLiteral("no-special"));
    if (arguments.flag(QStringLiteral("bench")))
        return bench(**tokenizer, *all, special, json);
    for (const std::string& text : *all) {
        TextInput input{text, {}};
        if (arguments.has(QStringLiteral("pair")))
            input.pair = arguments.value(QStringLiteral("pair")).toStdString();
        const auto encodings = (*tokenizer)->encodeBatch({input}, special);
        if (!encodings)
            return failed(encodings.error(), json);
        if (json)
            printJson(encodingJson(**tokenizer, encodings->front()));
        else
            printTokens(**tokenizer, encodings->front());
    }
    return 0;
}

} // namespace

QCoro::Task<int> runTokenize(QStringList words)
{
    const auto arguments = parse(words);
    if (!arguments)
        co_return failed(arguments.error(), Arguments::asks(words, QStringLiteral("--json")));
    const auto context = Context::make(*arguments);
    if (!context)
        co_return failed(context.error(), arguments->json());
    const QString target = arguments->positional().first();
    const QStringList wanted(QStringLiteral("tokenizer.json")); // named: GCC 12 destroys a braced one twice
    auto model = co_await localModel(*context, target, *arguments, wanted);
    if (!model && model.error().kind == ErrorKind::NotFound) {
        const QStringList older{QStringLiteral("vocab.txt"), QStringLiteral("tokenizer_config.json")};
        if (auto other = co_await localModel(*context, target, *arguments, older))
            model = std::move(other);
    }
    if (!model)
        co_return failed(model.error(), arguments->json());
    co_return tokenizeAll(*model, *arguments);
}

} // namespace vitrine::cli
