#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace vitrine::ui {

enum class CodeRole : quint8 { Keyword, String, Comment, Number, Key };

struct CodeSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    CodeRole role = CodeRole::Keyword;

    friend bool operator==(const CodeSpan&, const CodeSpan&) = default;
};

/// Spans of \p code to colour, in order, not overlapping. A small scanner, not a parser: comments, strings,
/// numbers, and the keywords of the usual languages (python, bash, json, yaml, C and C++, JavaScript, Rust,
/// Go, Java, SQL, …). Unknown languages get none. Linear.
std::vector<CodeSpan> highlightCode(const QString& language, QStringView code);

} // namespace vitrine::ui
