#include "core/inference/tokenizers/tokenizer.h"
#include "tests/fuzz/expect.h"

#include <QList>

using namespace vitrine;

namespace {

const QByteArray bert = R"json({"version":"1.0","truncation":null,"padding":null,
"added_tokens":[{"id":0,"content":"[PAD]","single_word":false,"lstrip":false,"rstrip":false,"normalized":false,"special":true},
{"id":2,"content":"[CLS]","single_word":false,"lstrip":false,"rstrip":false,"normalized":false,"special":true}],
"normalizer":{"type":"BertNormalizer","clean_text":true,"handle_chinese_chars":true,"strip_accents":null,"lowercase":true},
"pre_tokenizer":{"type":"BertPreTokenizer"},
"post_processor":{"type":"BertProcessing","sep":["[SEP]",3],"cls":["[CLS]",2]},
"decoder":{"type":"WordPiece","prefix":"##","cleanup":true},
"model":{"type":"WordPiece","unk_token":"[UNK]","continuing_subword_prefix":"##","max_input_chars_per_word":100,
"vocab":{"[PAD]":0,"[UNK]":1,"[CLS]":2,"[SEP]":3,"a":4,"##b":5,"un":6,"##a":7,"##ff":8,",":9,"!":10}}})json";

qint64 codePoints(const std::string& text)
{
    return std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
}

void encode(inference::Tokenizer& tokenizer, const inference::TextInput& input)
{
    const auto encoding = tokenizer.encode(input);
    if (!encoding)
        return;
    const qint64 longest = std::max(codePoints(input.text), input.pair ? codePoints(*input.pair) : 0);
    std::vector<std::uint32_t> ids;
    for (const inference::Token& token : encoding->tokens) {
        EXPECT(qint64(token.begin) <= qint64(token.end) && qint64(token.end) <= longest);
        tokenizer.spelling(*encoding, token);
        ids.push_back(token.id);
    }
    tokenizer.decode(ids);
}

} // namespace

// "tokenizer.json NUL text [NUL pair]"; without a file before the text, BERT's own kind reads it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const auto usual = inference::Tokenizer::fromJson(bert);
    EXPECT(usual.has_value());
    const QList<QByteArray> parts = fuzz::bytes(data, size).split('\0');
    inference::TextInput input{parts.value(1).toStdString(), {}};
    if (parts.size() > 2)
        input.pair = parts.at(2).toStdString();
    if (parts.first().isEmpty()) {
        encode(**usual, input);
        return 0;
    }
    const auto made = inference::Tokenizer::fromJson(parts.first());
    if (made)
        encode(**made, input);
    return 0;
}
