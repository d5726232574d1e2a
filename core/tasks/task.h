#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What each demo asks for and answers, described once: the panel is built from it, the worker validates
/// against it, the command line prints it. Names are the Hub's own schemas (huggingface.js, packages/tasks).
namespace vitrine::tasks {

enum class Modality { Text, Image, Audio, Multimodal, Tabular };

enum class FieldKind {
    Text,     ///< a JSON string
    TextList, ///< a JSON array of strings
    Image,    ///< a picture's file content (any format the reader can decode)
};

struct InputField {
    QString name;  ///< key in RunRequest::inputs or RunRequest::files; "inputs" for tasks with a single field
    QString title; ///< translated
    FieldKind kind = FieldKind::Text;
    QString hint;       ///< translated placeholder
    bool pairs = false; ///< Text: also two texts that belong together, {"text", "text_pair"}
};

enum class ParameterKind { Integer, Number, Boolean, Choice };

struct Parameter {
    QString name;
    QString title; ///< translated
    QString help;  ///< translated, one sentence
    ParameterKind kind = ParameterKind::Number;
    QJsonValue defaultValue; ///< null: the model decides
    std::optional<double> minimum;
    std::optional<double> maximum;
    QStringList choices; ///< Choice only
};

enum class OutputKind {
    Scores,       ///< [{"label", "score"}], best first
    Embedding,    ///< [number…] or [[number…]…]
    Similarities, ///< [number…], one for each of "sentences"
};

struct Task {
    QString id;      ///< the Hub's pipeline tag
    QString title;   ///< translated, "Text classification"
    QString summary; ///< translated, one sentence
    Modality modality = Modality::Text;
    QList<InputField> inputs;
    QList<Parameter> parameters;
    OutputKind output = OutputKind::Scores;
};

/// Every task that runs here, in the order they are shown. Translated anew at each call.
QList<Task> catalogue();

/// \return kind Unsupported, naming \p id, for a task that does not run here
Result<Task> findTask(const QString& id);

/// Title and modality of any of the Hub's pipeline tags, also of those that do not run here
/// ("text-to-video").
QString taskTitle(const QString& id);
Modality taskModality(const QString& id);
/// Every pipeline tag of the Hub (protocol section 2.5), for filters.
QStringList allPipelineTags();

} // namespace vitrine::tasks
