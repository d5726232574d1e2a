#include "core/cards/callouts.h"

#include <QCoreApplication>

namespace vitrine::cards {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(vitrine::cards::Callout)
};

QString nameOf(const QString& kind)
{
    if (kind == QLatin1String("NOTE"))
        return Text::tr("Note");
    if (kind == QLatin1String("TIP"))
        return Text::tr("Tip");
    if (kind == QLatin1String("IMPORTANT"))
        return Text::tr("Important");
    if (kind == QLatin1String("WARNING"))
        return Text::tr("Warning");
    if (kind == QLatin1String("CAUTION"))
        return Text::tr("Caution");
    return {};
}

} // namespace

void nameCallout(Block& quote)
{
    if (quote.children.empty() || quote.children.front().kind != Block::Kind::Paragraph)
        return;
    Inlines& inlines = quote.children.front().inlines;
    if (inlines.empty() || inlines.front().kind != Inline::Kind::Text)
        return;
    const QString text = inlines.front().text;
    const qsizetype end = text.indexOf(QLatin1Char(']'));
    if (!text.startsWith(QLatin1String("[!")) || end < 0)
        return;
    const QString name = nameOf(text.mid(2, end - 2).toUpper());
    if (name.isEmpty())
        return;
    Inline heading;
    heading.kind = Inline::Kind::Strong;
    heading.children.emplace_back();
    heading.children.front().text = name;
    const QString rest = text.mid(end + 1).trimmed();
    const bool more = !rest.isEmpty() || inlines.size() > 1;
    if (rest.isEmpty())
        inlines.erase(inlines.begin());
    else
        inlines.front().text = text.mid(end + 1 + (text.mid(end + 1).startsWith(QLatin1Char(' ')) ? 1 : 0));
    if (more && (inlines.empty() || inlines.front().kind != Inline::Kind::LineBreak)) {
        Inline lineBreak;
        lineBreak.kind = Inline::Kind::LineBreak;
        inlines.insert(inlines.begin(), lineBreak);
    }
    inlines.insert(inlines.begin(), std::move(heading));
}

} // namespace vitrine::cards
