#include "ui/widgets/cardview/flattener.h"

#include "ui/widgets/cardview/cardstyle.h"
#include "ui/widgets/cardview/textcost.h"

#include <algorithm>

namespace vitrine::ui {

using cards::Block;
using cards::Inline;

namespace {

constexpr int linesOfSection = 30;
constexpr int charactersOfLine = 72;
constexpr qsizetype longestPiece = 2000;
constexpr qsizetype mostAnchors = 20000;

// An item to be ticked: its box is its bullet.
bool beginsWithBox(const Block& item)
{
    if (item.children.empty())
        return false;
    const cards::Inlines& inlines = item.children.front().inlines;
    return !inlines.empty() && inlines.front().kind == Inline::Kind::TaskBox;
}

// Where to end a piece of \p text that begins at \p from.
qsizetype pieceEnd(const QString& text, qsizetype from)
{
    const QStringView rest = QStringView(text).sliced(from);
    const qsizetype most = textThatCosts(rest, longestPiece);
    if (most == rest.size())
        return text.size();
    const qsizetype space = rest.first(most).lastIndexOf(QLatin1Char(' '));
    return from + (space > most / 2 ? space + 1 : most);
}

} // namespace

qsizetype Flattener::cost(const Inline& part)
{
    qsizetype sum = textCost(part.text) + (part.kind == Inline::Kind::Image ? 40 : 1);
    for (const Inline& child : part.children)
        sum += cost(child);
    return sum;
}

Flattener::Flattener(const cards::Blocks& blocks)
{
    Place place;
    place.blocks = &blocks;
    m_places.push_back(place);
}

bool Flattener::step(std::vector<Section>& sections)
{
    if (m_table != nullptr) {
        tableRows(sections);
        return true;
    }
    while (!m_places.empty()) {
        Place& place = m_places.back();
        if (place.next < place.blocks->size()) {
            block((*place.blocks)[place.next++], sections);
            return true;
        }
        if (place.closesFold)
            flush(sections);
        const bool inList = place.depthOfList > 0;
        m_places.pop_back();
        // What follows a list stands a paragraph's distance below it.
        if (inList && !m_places.empty() && m_places.back().depthOfList == 0 && !m_text.pieces.empty())
            m_text.pieces.back().tight = false;
    }
    flush(sections);
    return false;
}

void Flattener::block(const Block& block, std::vector<Section>& sections)
{
    Place place = m_places.back();
    place.blocks = &block.children;
    place.next = 0;
    place.closesFold = false;
    switch (block.kind) {
    case Block::Kind::Paragraph:
    case Block::Kind::Heading:
        return paragraph(block, sections);
    case Block::Kind::Code:
        return code(block, sections);
    case Block::Kind::Table:
        return table(block, sections);
    case Block::Kind::Rule:
        flush(sections);
        sections.push_back(sectionHere(Section::Kind::Rule));
        return;
    default:
        return enter(block, place, sections);
    }
}

void Flattener::enter(const Block& block, Place place, std::vector<Section>& sections)
{
    switch (block.kind) {
    case Block::Kind::Quote:
        place.bars.append(place.indent * CardStyle::indent +
                          static_cast<double>(place.bars.size()) * CardStyle::quoteIndent);
        break;
    case Block::Kind::List:
        ++place.indent;
        ++place.depthOfList;
        place.tight = block.tight;
        place.ordered = block.ordered;
        place.number = block.start;
        break;
    case Block::Kind::ListItem:
        markerLine(sections);
        m_marker = beginsWithBox(block) ? QString() : markerFor(m_places.back());
        ++m_places.back().number;
        break;
    case Block::Kind::Footnotes:
        flush(sections);
        sections.push_back(sectionHere(Section::Kind::Rule));
        ++place.indent;
        break;
    case Block::Kind::Footnote:
        markerLine(sections);
        m_marker = block.text + QLatin1Char('.');
        m_anchor = block.anchor;
        break;
    case Block::Kind::Details: {
        flush(sections);
        Section fold = sectionHere(Section::Kind::Fold);
        fold.block = &block;
        fold.open = block.open;
        place.fold = static_cast<int>(sections.size());
        place.closesFold = true;
        ++place.indent;
        sections.push_back(std::move(fold));
        break;
    }
    default:
        break;
    }
    m_places.push_back(place);
}

QString Flattener::markerFor(const Place& list) const
{
    if (list.ordered)
        return QString::number(list.number) + QLatin1Char('.');
    return list.depthOfList % 2 == 1 ? QStringLiteral("\u2022") : QStringLiteral("\u25E6");
}

// An item that holds no paragraph of its own still shows its marker.
void Flattener::markerLine(std::vector<Section>& sections)
{
    if (!m_marker.isEmpty())
        addPiece({}, 0, sections);
}

void Flattener::paragraph(const Block& block, std::vector<Section>& sections)
{
    std::vector<Piece> pieces;
    Piece run;
    run.block = &block;
    qsizetype characters = 0;
    const auto endRun = [&](size_t next) {
        if (run.last > run.first)
            pieces.push_back(run);
        run.first = next;
        run.last = next;
        characters = 0;
    };
    for (size_t i = 0; i < block.inlines.size(); ++i) {
        const Inline& part = block.inlines[i];
        const qsizetype size = cost(part);
        if (characters + size > longestPiece)
            endRun(i);
        if (size <= longestPiece) {
            run.last = i + 1;
            characters += size;
            continue;
        }
        const bool text = part.kind == Inline::Kind::Text;
        const QString words = text ? part.text : cards::plainText({part});
        for (qsizetype from = 0; from < words.size();) {
            const qsizetype end = pieceEnd(words, from);
            Piece piece;
            piece.block = &block;
            piece.first = i;
            piece.last = text ? i + 1 : i;
            piece.from = from;
            piece.count = end - from;
            if (!text)
                piece.flat = words.mid(from, end - from);
            pieces.push_back(piece);
            from = end;
        }
        run.first = i + 1;
        run.last = i + 1;
    }
    endRun(block.inlines.size());
    for (size_t i = 0; i < pieces.size(); ++i) {
        Piece& piece = pieces[i];
        piece.begins = i == 0;
        piece.ends = i + 1 == pieces.size();
        qsizetype size =
            piece.count < 0
                ? 0
                : textCost(piece.flat.isEmpty()
                               ? QStringView(block.inlines[piece.first].text).sliced(piece.from, piece.count)
                               : QStringView(piece.flat));
        for (size_t j = piece.first; piece.count < 0 && j < piece.last; ++j)
            size += cost(block.inlines[j]);
        addPiece(std::move(piece), size, sections);
    }
}

void Flattener::addPiece(Piece piece, qsizetype characters, std::vector<Section>& sections)
{
    const Place& place = m_places.back();
    piece.indent = place.indent;
    piece.bars = place.bars;
    piece.tight = place.tight;
    piece.marker = std::exchange(m_marker, {});
    piece.anchor = std::exchange(m_anchor, {});
    if (piece.block != nullptr && piece.block->kind == Block::Kind::Heading && piece.begins)
        piece.anchor = piece.block->anchor;
    const int lines = 1 + static_cast<int>(characters / charactersOfLine);
    if (!m_text.pieces.empty() && (m_text.lines + lines > linesOfSection ||
                                   m_characters + characters > linesOfSection * charactersOfLine))
        flush(sections);
    if (m_text.pieces.empty()) {
        m_text = sectionHere(Section::Kind::Text);
        m_text.lines = 0;
        m_characters = 0;
    }
    if (!piece.anchor.isEmpty() && m_anchors.size() < mostAnchors)
        m_anchors.insert(piece.anchor, sections.size());
    m_text.lines += lines;
    m_characters += characters;
    m_text.pieces.push_back(std::move(piece));
}

Section Flattener::sectionHere(Section::Kind kind) const
{
    Section section;
    section.kind = kind;
    if (!m_places.empty()) {
        section.indent = m_places.back().indent;
        section.bars = m_places.back().bars;
        section.fold = m_places.back().fold;
    }
    return section;
}

void Flattener::flush(std::vector<Section>& sections)
{
    if (m_text.pieces.empty())
        return;
    sections.push_back(std::move(m_text));
    m_text = Section();
    m_characters = 0;
}

} // namespace vitrine::ui
