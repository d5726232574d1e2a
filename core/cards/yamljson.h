#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace vitrine::cards {

/// A front matter as JSON, read as YAML 1.2 as the Hub does ("no" is text, dates are text).
struct YamlMap {
    enum class State { Read, Broken, Hostile };
    State state = State::Read;
    QString problem; ///< Broken: what is wrong and on which line of the YAML, in English
    int line = 0;    ///< Broken: counted from 1 within the YAML; 0 where unknown
    QJsonObject object;
    /// Keys in the author's order, of the maps whose order counts: "extra_gated_fields", "widget/0/table",
    /// "widget/0/structured_data".
    QHash<QString, QStringList> order;
};

/// Aliases are followed, but a text that unfolds to more than a hundred thousand values, 64 levels or 4 MB is
/// Hostile.
YamlMap readYaml(QByteArrayView yaml);

} // namespace vitrine::cards
