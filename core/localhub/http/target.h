#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace vitrine::localhub {

/// Names and values of a query or form, decoded, in their order. "expand[]" counts as "expand".
class Query {
public:
    /// \return nothing where an escape or the text behind it (UTF-8, no control characters) is invalid
    static std::optional<Query> parse(const QByteArray& text);

    bool has(const char* name) const;
    QString value(const char* name) const; ///< the first; empty where missing
    QStringList values(const char* name) const;
    /// true, 1, True and the bare name count as true.
    bool flag(const char* name) const;
    const QList<QPair<QString, QString>>& items() const { return m_items; }
    void append(const QString& name, const QString& value) { m_items.append({name, value}); }
    /// Encoded again, without the fields called \p without.
    QByteArray encoded(const char* without = nullptr) const;

private:
    QList<QPair<QString, QString>> m_items;
};

/// Where a request goes: split at every raw "/" first and decoded then, so that "refs%2Fpr%2F1" is one
/// segment.
struct Target {
    QByteArray path;      ///< raw, starts with "/"
    QStringList segments; ///< decoded; "/a/" has an empty last one
    Query query;

    /// \return nothing unless \p raw is an absolute path with valid escapes that decode to UTF-8 without
    /// control characters
    static std::optional<Target> parse(const QByteArray& raw);
};

/// A boolean as clients send them: "true", "True", "1".
bool isTrue(const QString& text);

/// Percent-decoding. \return nothing for a broken escape, control characters or text that is not UTF-8
std::optional<QString> decoded(const QByteArray& raw, bool plusIsSpace = false);

} // namespace vitrine::localhub
