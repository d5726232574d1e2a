#pragma once

#include "core/cards/block.h"
#include "core/cards/metadata.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <vector>

namespace vitrine::cards {

/// What a person should know about how this card is shown.
struct Note {
    enum class Kind : quint8 {
        BrokenFrontMatter,  ///< its YAML does not parse; detail says where, in English
        HostileFrontMatter, ///< YAML that would unfold to far more than it is (aliases, depth); left out
        PlainText,          ///< the text could not be laid out in time and is shown as it was written
        CutShort,           ///< the card is longer than can be shown; the beginning is shown
        TooDeep,            ///< parts that are nested too deeply are shown as text
        NotUtf8,            ///< bytes that are not text were replaced
    };
    Kind kind = Kind::PlainText;
    QString detail; ///< for "Details"; not translated; may be empty

    friend bool operator==(const Note&, const Note&) = default;
};

/// \p note in words for people, translated.
QString noteText(const Note& note);

/// An entry of the contents list.
struct ContentsEntry {
    qint8 level = 1; ///< 1 to 6
    QString title;
    QString anchor;

    friend bool operator==(const ContentsEntry&, const ContentsEntry&) = default;
};

/// A README.md, read: nothing in it can run, load or lead anywhere by itself. A value; copying is deep, so
/// move it.
struct Card {
    CardMetadata metadata;
    Blocks blocks;
    std::vector<ContentsEntry> contents; ///< every heading, top to bottom
    std::vector<Note> notes;
    bool hasMore = false; ///< only the beginning was read (ParseOptions::maxBytes)

    friend bool operator==(const Card&, const Card&) = default;
};

/// The contents list of \p blocks: every heading that has words, top to bottom.
std::vector<ContentsEntry> contentsOf(const Blocks& blocks);

/// \p body, which has no front matter, in Code blocks of at most 200 lines. Linear.
Blocks plainTextBlocks(QByteArrayView body);

/// \p readme as it was written: front matter left out, lines in Code blocks, links not followed. Linear in
/// its size, needs neither parser: what the window shows where the reader gave up. \p maxBytes is cut at a
/// line's end.
Card plainTextCard(const QByteArray& readme, const Note& note, qsizetype maxBytes = 4 * 1024 * 1024);

} // namespace vitrine::cards

Q_DECLARE_METATYPE(vitrine::cards::Card)
