#pragma once

#include "core/base/result.h"
#include "core/inference/layers/activation.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace vitrine::inference {

/// Reads the numbers of config.json and remembers the first that is not sensible, so that a `Config` can be
/// filled first and checked once. A configuration comes from strangers: every size has a limit.
class ConfigReader {
public:
    explicit ConfigReader(const QJsonObject& json) : m_json(json) {}

    /// A whole number from \p least to \p most.
    int64_t whole(const char* name, int64_t fallback, int64_t least = 1, int64_t most = 1 << 20);
    /// A finite number above zero.
    double positive(const char* name, double fallback);
    bool flag(const char* name, bool fallback);
    QString text(const char* name, const QString& fallback) const;
    Activation activation(const char* name, const QString& fallback);
    /// A side length, or two of them: {height, width}.
    std::pair<int64_t, int64_t> sides(const char* name, int64_t fallback, int64_t most);

    /// Notes that a combination of values cannot run. \param what for the detail, not translated
    void refuse(const QString& what, ErrorKind kind = ErrorKind::Corrupt);

    /// The first fault, if any.
    const std::optional<Error>& error() const { return m_error; }

private:
    QJsonObject m_json;
    std::optional<Error> m_error;
};

/// The labels of a classifier.
struct Labels {
    QStringList names; ///< by index
    QString
        problemType; ///< "regression", "single_label_classification", "multi_label_classification" or empty

    /// As transformers reads id2label and num_labels; LABEL_0, LABEL_1 where there are none.
    static Result<Labels> fromConfig(const QJsonObject& config);
};

} // namespace vitrine::inference
