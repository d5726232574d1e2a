#pragma once

#include "core/inference/tokenizers/pretokenizers/pretokenizer.h"

namespace vitrine::inference {

/// Words between white space, every punctuation character on its own.
class BertPreTokenizer : public PreTokenizer {
public:
    void split(Pieces& pieces) const override;
};

/// Runs of word characters, and runs of what is neither word nor space: \w+|[^\w\s]+
class Whitespace : public PreTokenizer {
public:
    void split(Pieces& pieces) const override;
};

class WhitespaceSplit : public PreTokenizer {
public:
    void split(Pieces& pieces) const override;
};

class Punctuation : public PreTokenizer {
public:
    explicit Punctuation(Behavior behavior) : m_behavior(behavior) {}
    void split(Pieces& pieces) const override;

private:
    Behavior m_behavior;
};

class Digits : public PreTokenizer {
public:
    explicit Digits(bool individual) : m_behavior(individual ? Behavior::Isolated : Behavior::Contiguous) {}
    void split(Pieces& pieces) const override;

private:
    Behavior m_behavior;
};

class CharDelimiterSplit : public PreTokenizer {
public:
    explicit CharDelimiterSplit(char32_t delimiter) : m_delimiter(delimiter) {}
    void split(Pieces& pieces) const override;

private:
    char32_t m_delimiter;
};

/// {"type": "Split", "pattern": {…}, "behavior": "…", "invert": false}
class Split : public PreTokenizer {
public:
    static Result<PreTokenizerPtr> fromJson(const QJsonObject& json);
    Split(std::shared_ptr<const Pattern> pattern, Behavior behavior, bool invert);
    void split(Pieces& pieces) const override;

private:
    std::shared_ptr<const Pattern> m_pattern;
    Behavior m_behavior;
    bool m_invert;
};

/// {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always|first|never", "split": true}
class Metaspace : public PreTokenizer {
public:
    enum class Prepend { Always, First, Never };

    static Result<PreTokenizerPtr> fromJson(const QJsonObject& json);
    Metaspace(char32_t replacement, Prepend prepend, bool split);
    void split(Pieces& pieces) const override;

private:
    char32_t m_replacement;
    Prepend m_prepend;
    bool m_split;
};

} // namespace vitrine::inference
