#include "core/inference/tokenizers/factory.h"
#include "core/inference/tokenizers/models/wordlevel.h"
#include "core/inference/tokenizers/models/wordpiece.h"

namespace vitrine::inference {

Result<TokenModelPtr> makeTokenModel(const QJsonObject& json)
{
    const QString type = json.value(QLatin1String("type")).toString();
    // Files from before the kind was written down are WordPiece where they have its prefix.
    if (type == QLatin1String("WordPiece") ||
        (type.isEmpty() && json.contains(QLatin1String("continuing_subword_prefix"))))
        return WordPiece::fromJson(json);
    if (type == QLatin1String("WordLevel"))
        return WordLevel::fromJson(json);
    return unsupportedPart(QStringLiteral("model"), type);
}

} // namespace vitrine::inference
