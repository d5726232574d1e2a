#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace vitrine::ui {

/// A small repository that comes with Vitrine.
struct Sample {
    QString id;     ///< "vitrine-samples/language-of-a-sentence"
    QString folder; ///< absolute
    QString task;   ///< pipeline tag, from the beginning of its card
    qint64 bytes = 0;
};

/// The NAMESPACE/NAME folders below \p folder, by name. A few small directories of ours: reads at once.
QList<Sample> samples(const QString& folder);
/// The one a newcomer tries first: a text classifier where there is one.
std::optional<Sample> firstSample(const QString& folder);

} // namespace vitrine::ui
