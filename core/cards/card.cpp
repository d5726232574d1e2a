#include "core/cards/card.h"

#include "core/cards/frontmatter.h"

#include <QCoreApplication>
#include <QStringTokenizer>

namespace vitrine::cards {

namespace {

constexpr qsizetype linesOfPart = 200;
constexpr qsizetype longestLine = 4000;

// A line of a megabyte would be laid out in one go: it is broken where a reader would not mind.
void appendLine(QString& text, QStringView line, qsizetype& lines)
{
    while (line.size() > longestLine) {
        const qsizetype space = line.first(longestLine).lastIndexOf(QLatin1Char(' '));
        qsizetype stop = space > longestLine / 2 ? space + 1 : longestLine;
        if (line.at(stop - 1).isHighSurrogate())
            --stop;
        text.append(line.first(stop)).append(QLatin1Char('\n'));
        line = line.sliced(stop);
        ++lines;
    }
    text.append(line).append(QLatin1Char('\n'));
    ++lines;
}

Block codeBlock(QString& text)
{
    Block block;
    block.kind = Block::Kind::Code;
    text.chop(1);
    block.text = text;
    text.clear();
    return block;
}

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(vitrine::cards::Note)
};

} // namespace

QString noteText(const Note& note)
{
    switch (note.kind) {
    case Note::Kind::BrokenFrontMatter:
        return NoteText::tr("The facts at the top of this card are not valid YAML, so some of them are "
                            "missing here. The text "
                            "below is complete.");
    case Note::Kind::HostileFrontMatter:
        return NoteText::tr("The facts at the top of this card would unfold to far more than they are, so "
                            "they were left out. "
                            "The text below is complete.");
    case Note::Kind::PlainText:
        return NoteText::tr("This card could not be laid out in time, so it is shown as it was written.");
    case Note::Kind::CutShort:
        return NoteText::tr("This card is too long to show whole. You are reading its beginning.");
    case Note::Kind::TooDeep:
        return NoteText::tr("Some parts of this card are nested too deeply and are shown more simply.");
    case Note::Kind::NotUtf8:
        return NoteText::tr("Some bytes of this card are not text and were replaced.");
    }
    return {};
}

std::vector<ContentsEntry> contentsOf(const Blocks& blocks)
{
    constexpr qsizetype longestTitle = 300;
    std::vector<ContentsEntry> entries;
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Heading) {
            const QString title = plainText(block.inlines).simplified().left(longestTitle);
            if (!title.isEmpty())
                entries.push_back({block.level, title, block.anchor});
        } else if (block.kind != Block::Kind::Table) {
            for (ContentsEntry& entry : contentsOf(block.children))
                entries.push_back(std::move(entry));
        }
    }
    return entries;
}

Blocks plainTextBlocks(QByteArrayView body)
{
    Blocks blocks;
    QString whole = QString::fromUtf8(body);
    whole.remove(QChar::Null);
    if (whole.endsWith(QLatin1Char('\n')))
        whole.chop(1);
    QString part;
    qsizetype lines = 0;
    for (const QStringView line : qTokenize(QStringView(whole), QLatin1Char('\n'))) {
        appendLine(part, line.endsWith(QLatin1Char('\r')) ? line.chopped(1) : line, lines);
        if (lines >= linesOfPart) {
            blocks.push_back(codeBlock(part));
            lines = 0;
        }
    }
    if (!part.trimmed().isEmpty())
        blocks.push_back(codeBlock(part));
    return blocks;
}

Card plainTextCard(const QByteArray& readme, const Note& note, qsizetype maxBytes)
{
    Card card;
    card.notes.push_back(note);
    const QByteArrayView body = splitFrontMatter(readme).body;
    const QByteArrayView shown = cutAtLine(body, maxBytes);
    if (shown.size() < body.size())
        card.notes.push_back({Note::Kind::CutShort, {}});
    card.blocks = plainTextBlocks(shown);
    return card;
}

} // namespace vitrine::cards
