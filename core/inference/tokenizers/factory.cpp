#include "core/inference/tokenizers/factory.h"

#include <QCoreApplication>

namespace vitrine::inference {

tl::unexpected<Error> unsupportedPart(const QString& stage, const QString& type)
{
    return fail(ErrorKind::Unsupported,
                QCoreApplication::translate("Tokenizer",
                                            "The tokenizer uses the %1 \"%2\", which does not run here yet.")
                    .arg(stage, type),
                QCoreApplication::translate("Tokenizer", "Choose another model."),
                QStringLiteral("tokenizer.json: %1 %2").arg(stage, type));
}

tl::unexpected<Error> brokenPart(const QString& stage, const QString& defect)
{
    return fail(
        ErrorKind::Corrupt,
        QCoreApplication::translate("Tokenizer", "The tokenizer file is broken: %1.").arg(defect),
        QCoreApplication::translate("Tokenizer", "Download it again; if it stays broken, tell its author."),
        QStringLiteral("tokenizer.json: %1: %2").arg(stage, defect));
}

} // namespace vitrine::inference
