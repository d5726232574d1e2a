#include "core/cards/frontmatter.h"

namespace vitrine::cards {

namespace {

// One line without its end; \p position moves behind it.
QByteArrayView nextLine(QByteArrayView text, qsizetype& position)
{
    const qsizetype end = text.indexOf('\n', position);
    const qsizetype stop = end < 0 ? text.size() : end;
    QByteArrayView line = text.sliced(position, stop - position);
    position = end < 0 ? text.size() : end + 1;
    return line;
}

bool isDashes(QByteArrayView line)
{
    if (!line.startsWith("---"))
        return false;
    for (const char c : line.sliced(3)) {
        if (c != ' ' && c != '\t' && c != '\r')
            return false;
    }
    return true;
}

} // namespace

FrontMatter splitFrontMatter(QByteArrayView readme)
{
    FrontMatter parts;
    if (readme.startsWith("\xEF\xBB\xBF"))
        readme = readme.sliced(3);
    parts.body = readme;
    qsizetype position = 0;
    int line = 1;
    while (position < readme.size()) {
        const char c = readme.at(position);
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            break;
        line += c == '\n' ? 1 : 0;
        ++position;
    }
    if (position >= readme.size() || !isDashes(nextLine(readme, position)))
        return parts;
    const qsizetype begin = position;
    while (position < readme.size()) {
        const qsizetype lineStart = position;
        if (!isDashes(nextLine(readme, position)))
            continue;
        parts.present = true;
        parts.yaml = readme.sliced(begin, lineStart - begin);
        parts.body = readme.sliced(position);
        parts.firstLine = line + 1;
        return parts;
    }
    return parts;
}

QByteArrayView cutAtLine(QByteArrayView text, qsizetype bytes)
{
    if (bytes <= 0 || text.size() <= bytes)
        return text;
    const qsizetype end = text.first(bytes).lastIndexOf('\n');
    if (end >= 0)
        return text.first(end + 1);
    // One endless line: do not cut inside a character.
    qsizetype stop = bytes;
    while (stop > 0 && (static_cast<unsigned char>(text.at(stop)) & 0xC0) == 0x80)
        --stop;
    return text.first(stop);
}

} // namespace vitrine::cards
