#pragma once

#include "core/base/result.h"
#include "core/cards/card.h"

#include <QByteArray>
#include <QJsonObject>

namespace vitrine::cards {

/// How much of a card is read, and what is too much.
struct ParseOptions {
    qsizetype maxBytes = 0; ///< read only this much of the body, cut at a line's end; 0: all of it. Front
                            ///< matter is read whole, or not at all where it alone is longer than this
    qsizetype largest = 4 * 1024 * 1024; ///< longer cards are cut here, with a note
    int depth = 32;                      ///< blocks and inlines nested deeper are shown as text
    qsizetype nodes = 400000;            ///< blocks and inlines in all; the rest is cut, with a note
};

/// A README.md to metadata and safe blocks. Never fails: what cannot be read is shown as text, with a note.
/// Untrusted input goes through parsers that can be made slow: call it in vitrine-reader (which is killed
/// after a second), never in the window. Input known to be slow is found beforehand and becomes plain text.
Card parseCard(const QByteArray& readme, const ParseOptions& options = {});

/// The front matter alone, as the Hub's API gives it in "cardData". \return an empty object where there is
/// none; kind Corrupt where its YAML is broken or would unfold to far more than it is
Result<QJsonObject> frontMatterJson(const QByteArray& readme);

} // namespace vitrine::cards
