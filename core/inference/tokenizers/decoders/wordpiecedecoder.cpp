#include "core/inference/tokenizers/decoders/wordpiecedecoder.h"

#include "core/inference/tokenizers/factory.h"

#include <QJsonObject>

#include <string_view>
#include <utility>

namespace vitrine::inference {

namespace {

void replaceAll(std::string& text, std::string_view from, std::string_view to)
{
    for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

void cleanUp(std::string& text)
{
    static constexpr std::pair<std::string_view, std::string_view> rules[] = {
        {" .", "."},   {" ?", "?"},           {" !", "!"},   {" ,", ","},     {" ' ", "'"},   {" n't", "n't"},
        {" 'm", "'m"}, {" do not", " don't"}, {" 's", "'s"}, {" 've", "'ve"}, {" 're", "'re"}};
    for (const auto& [from, to] : rules)
        replaceAll(text, from, to);
}

} // namespace

std::string WordPieceDecoder::decode(const std::vector<std::string>& tokens) const
{
    std::string out;
    for (size_t i = 0; i < tokens.size(); ++i) {
        std::string token = tokens[i];
        if (i > 0) {
            if (token.starts_with(m_prefix))
                token.erase(0, m_prefix.size());
            else
                token.insert(token.begin(), ' ');
        }
        if (m_cleanUp)
            cleanUp(token);
        out += token;
    }
    return out;
}

Result<DecoderPtr> makeDecoder(const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return DecoderPtr();
    const QJsonObject object = json.toObject();
    const QString type = object.value(QLatin1String("type")).toString();
    if (type != QLatin1String("WordPiece"))
        return unsupportedPart(QStringLiteral("decoder"), type);
    const QString prefix = object.value(QLatin1String("prefix")).toString(QStringLiteral("##"));
    return std::make_unique<WordPieceDecoder>(prefix.toStdString(),
                                              object.value(QLatin1String("cleanup")).toBool(true));
}

} // namespace vitrine::inference
