// What a section holds, without laying it out: its words and its pictures.
#include "ui/widgets/cardview/sectionwriter.h"

#include "ui/widgets/cardview/textcost.h"

namespace vitrine::ui {

using cards::Block;
using cards::Inline;
using cards::Inlines;

namespace {

void appendText(QString& text, const Inlines& inlines, size_t first, size_t last)
{
    for (size_t i = first; i < last; ++i) {
        const Inline& part = inlines[i];
        switch (part.kind) {
        case Inline::Kind::LineBreak:
            text += QLatin1Char('\n');
            break;
        case Inline::Kind::TaskBox:
            text += part.number != 0 ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ");
            break;
        default:
            text += part.text;
        }
        appendText(text, part.children, 0, part.children.size());
    }
}

} // namespace

void collectPictures(const Inline& part, std::vector<const Inline*>& found)
{
    if (part.kind == Inline::Kind::Image)
        found.push_back(&part);
    collectPictures(part.children, found);
}

void collectPictures(const Inlines& inlines, std::vector<const Inline*>& found)
{
    for (const Inline& part : inlines)
        collectPictures(part, found);
}

qsizetype longestCell(const cards::Block& table)
{
    constexpr qsizetype rowCharacters = 16000;
    return std::clamp<qsizetype>(
        rowCharacters / std::max<qsizetype>(1, static_cast<qsizetype>(table.columns.size())), 40, 2000);
}

std::vector<const Inline*> picturesOf(const Section& section)
{
    std::vector<const Inline*> found;
    for (const Piece& piece : section.pieces) {
        if (piece.block != nullptr && piece.flat.isEmpty() && piece.count < 0) {
            for (size_t i = piece.first; i < piece.last; ++i)
                collectPictures(piece.block->inlines[i], found);
        }
    }
    if (section.kind == Section::Kind::Fold)
        collectPictures(section.block->inlines, found);
    if (section.kind == Section::Kind::Table) {
        for (qsizetype row = section.first; row < section.first + section.count; ++row) {
            for (const Block& cell : section.block->children[static_cast<size_t>(row)].children)
                collectPictures(cell.inlines, found);
        }
    }
    return found;
}

QString sectionText(const Section& section)
{
    QString text;
    for (const Piece& piece : section.pieces) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        if (piece.block == nullptr)
            continue;
        if (!piece.flat.isEmpty())
            text += piece.flat;
        else if (piece.count >= 0)
            text += QStringView(piece.block->inlines[piece.first].text).mid(piece.from, piece.count);
        else
            appendText(text, piece.block->inlines, piece.first, piece.last);
    }
    if (section.kind == Section::Kind::Code) {
        text = section.block->text.mid(section.first, section.count);
        if (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
    }
    if (section.kind == Section::Kind::Fold)
        appendText(text, section.block->inlines, 0, section.block->inlines.size());
    if (section.kind == Section::Kind::Table) {
        for (qsizetype row = section.first; row < section.first + section.count; ++row) {
            bool first = true;
            for (const Block& cell : section.block->children[static_cast<size_t>(row)].children) {
                if (!first)
                    text += QLatin1Char('\t');
                first = false;
                QString words;
                appendText(words, cell.inlines, 0, cell.inlines.size());
                const qsizetype most = textThatCosts(words, longestCell(*section.block));
                text += words.size() > most ? words.left(most) + QChar(0x2026) : words;
            }
            text += QLatin1Char('\n');
        }
    }
    return text;
}

// What a person is told about where a link leads.
QString addressOf(const cards::Target& target)
{
    switch (target.kind) {
    case cards::Target::Kind::None:
        return {};
    case cards::Target::Kind::Mail:
        return QStringLiteral("mailto:") + target.address;
    case cards::Target::Kind::Anchor:
        return QLatin1Char('#') + target.address;
    case cards::Target::Kind::Web:
    case cards::Target::Kind::RepoPath:
    case cards::Target::Kind::Place:
        break;
    }
    return target.address;
}

} // namespace vitrine::ui
