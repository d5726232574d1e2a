#include "core/cards/htmlreader.h"

#include "core/cards/target.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace vitrine::cards {

namespace {

using Names = QSet<QString>;

Names names(std::initializer_list<const char*> list)
{
    Names set;
    for (const char* name : list)
        set.insert(QString::fromLatin1(name));
    return set;
}

// Vanish with everything in them.
const Names& hidingTags()
{
    static const Names set =
        names({"script",  "style",    "iframe",   "noscript",  "object", "template", "svg",
               "math",    "select",   "textarea", "title",     "head",   "canvas",   "applet",
               "noembed", "noframes", "xmp",      "plaintext", "map",    "datalist", "frameset"});
    return set;
}

// HTML that says nothing here: only the tags vanish.
const Names& silentTags()
{
    static const Names set = names(
        {"html",    "body",    "font",    "small", "big",      "span",   "label",  "abbr",     "acronym",
         "address", "time",    "data",    "wbr",   "input",    "button", "form",   "fieldset", "legend",
         "option",  "picture", "source",  "track", "param",    "embed",  "meta",   "link",     "base",
         "area",    "bdi",     "bdo",     "rp",    "rt",       "ruby",   "output", "progress", "meter",
         "nobr",    "blink",   "marquee", "col",   "colgroup", "thead",  "tbody",  "tfoot",    "frame",
         "image",   "slot",    "dialog",  "menu",  "hgroup",   "search", "portal", "bgsound",  "basefont",
         "keygen",  "spacer",  "tt"});
    return set;
}

const QHash<QString, Inline::Kind>& formats()
{
    static const QHash<QString, Inline::Kind> table = {
        {QStringLiteral("b"), Inline::Kind::Strong},      {QStringLiteral("strong"), Inline::Kind::Strong},
        {QStringLiteral("em"), Inline::Kind::Emphasis},   {QStringLiteral("i"), Inline::Kind::Emphasis},
        {QStringLiteral("cite"), Inline::Kind::Emphasis}, {QStringLiteral("dfn"), Inline::Kind::Emphasis},
        {QStringLiteral("var"), Inline::Kind::Emphasis},  {QStringLiteral("s"), Inline::Kind::Strike},
        {QStringLiteral("strike"), Inline::Kind::Strike}, {QStringLiteral("del"), Inline::Kind::Strike},
        {QStringLiteral("u"), Inline::Kind::Underline},   {QStringLiteral("ins"), Inline::Kind::Underline},
        {QStringLiteral("sub"), Inline::Kind::Subscript}, {QStringLiteral("sup"), Inline::Kind::Superscript},
        {QStringLiteral("kbd"), Inline::Kind::Keyboard},  {QStringLiteral("samp"), Inline::Kind::Keyboard},
        {QStringLiteral("code"), Inline::Kind::Code},     {QStringLiteral("mark"), Inline::Kind::Strong},
        {QStringLiteral("a"), Inline::Kind::Link},
    };
    return table;
}

const QHash<QString, Element>& blocks()
{
    static const QHash<QString, Element> table = {
        {QStringLiteral("p"), Element::Paragraph},       {QStringLiteral("dt"), Element::Paragraph},
        {QStringLiteral("dd"), Element::Paragraph},      {QStringLiteral("figcaption"), Element::Paragraph},
        {QStringLiteral("caption"), Element::Paragraph}, {QStringLiteral("h1"), Element::Heading},
        {QStringLiteral("h2"), Element::Heading},        {QStringLiteral("h3"), Element::Heading},
        {QStringLiteral("h4"), Element::Heading},        {QStringLiteral("h5"), Element::Heading},
        {QStringLiteral("h6"), Element::Heading},        {QStringLiteral("div"), Element::Division},
        {QStringLiteral("center"), Element::Division},   {QStringLiteral("section"), Element::Division},
        {QStringLiteral("article"), Element::Division},  {QStringLiteral("header"), Element::Division},
        {QStringLiteral("footer"), Element::Division},   {QStringLiteral("main"), Element::Division},
        {QStringLiteral("nav"), Element::Division},      {QStringLiteral("aside"), Element::Division},
        {QStringLiteral("figure"), Element::Division},   {QStringLiteral("dl"), Element::Division},
        {QStringLiteral("blockquote"), Element::Quote},  {QStringLiteral("ul"), Element::List},
        {QStringLiteral("ol"), Element::List},           {QStringLiteral("li"), Element::ListItem},
        {QStringLiteral("table"), Element::Table},       {QStringLiteral("tr"), Element::Row},
        {QStringLiteral("td"), Element::Cell},           {QStringLiteral("th"), Element::Cell},
        {QStringLiteral("details"), Element::Details},   {QStringLiteral("summary"), Element::Summary},
        {QStringLiteral("pre"), Element::Preformatted},  {QStringLiteral("listing"), Element::Preformatted},
    };
    return table;
}

Align alignNamed(const QString& name)
{
    if (name == QLatin1String("center") || name == QLatin1String("middle"))
        return Align::Centre;
    if (name == QLatin1String("right") || name == QLatin1String("end") || name == QLatin1String("flex-end"))
        return Align::Right;
    if (name == QLatin1String("left") || name == QLatin1String("start"))
        return Align::Left;
    return Align::None;
}

// The value of one property of a style attribute; the rest of it is ignored.
QString styleValue(const QString& style, QLatin1String property)
{
    for (const QString& declaration : style.split(QLatin1Char(';'))) {
        const qsizetype colon = declaration.indexOf(QLatin1Char(':'));
        if (colon > 0 && declaration.left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0)
            return declaration.mid(colon + 1).trimmed().toLower();
    }
    return {};
}

Align alignOf(const HtmlToken& token)
{
    if (token.text == QLatin1String("center"))
        return Align::Centre;
    const Align align = alignNamed(token.attribute("align").trimmed().toLower());
    const QString style = token.attribute("style");
    if (align != Align::None || style.isEmpty())
        return align;
    const Align textAlign = alignNamed(styleValue(style, QLatin1String("text-align")));
    return textAlign != Align::None ? textAlign
                                    : alignNamed(styleValue(style, QLatin1String("justify-content")));
}

struct Length {
    qint16 value = 0;
    bool percent = false;
};

Length lengthOf(const HtmlToken& token, const char* name)
{
    QString text = token.attribute(name).trimmed();
    if (text.isEmpty())
        text = styleValue(token.attribute("style"), QLatin1String(name));
    const bool percent = text.endsWith(QLatin1Char('%'));
    qsizetype digits = 0;
    while (digits < text.size() && (text.at(digits).isDigit() || text.at(digits) == QLatin1Char('.')))
        ++digits;
    const QString unit = text.mid(digits).trimmed();
    bool ok = false;
    const double number = text.left(digits).toDouble(&ok);
    if (!ok || !(unit.isEmpty() || percent || unit == QLatin1String("px")))
        return {};
    return {static_cast<qint16>(std::clamp(number, 0.0, percent ? 100.0 : 4096.0)), percent};
}

QString lastSegment(const QString& address)
{
    return address.section(QLatin1Char('?'), 0, 0).section(QLatin1Char('/'), -1);
}

} // namespace

void HtmlReader::read(QStringView html)
{
    const QList<HtmlToken> tokens = tokenizeHtml(html);
    for (const HtmlToken& token : tokens) {
        if (hiding()) {
            if (!m_mediaName.isEmpty() && token.kind == HtmlToken::Kind::Open &&
                token.text == QLatin1String("source"))
                media(token);
            if (token.kind == HtmlToken::Kind::Text || token.text != m_hidden)
                continue;
            // Only these hold others of their name; a script ends at its first end tag.
            const bool nests = m_hidden == QLatin1String("svg") || m_hidden == QLatin1String("object");
            if (token.kind == HtmlToken::Kind::Open)
                m_hiddenDepth += nests ? 1 : 0;
            else if (--m_hiddenDepth == 0) {
                stopHiding();
                m_mediaName.clear();
            }
        } else if (token.kind == HtmlToken::Kind::Text) {
            m_builder.text(token.text);
        } else if (token.kind == HtmlToken::Kind::Open) {
            open(token);
        } else {
            close(token.text);
        }
    }
}

void HtmlReader::open(const HtmlToken& token)
{
    const QString& name = token.text;
    if (name == QLatin1String("video") || name == QLatin1String("audio")) {
        // What stands inside is for programs that cannot play them.
        m_mediaName = name;
        m_hidden = name;
        m_hiddenDepth = 1;
        return media(token);
    }
    if (hidingTags().contains(name)) {
        m_hidden = name;
        m_hiddenDepth = 1;
        if (token.source.endsWith(QLatin1String("/>")))
            stopHiding();
        return;
    }
    if (name == QLatin1String("br"))
        return m_builder.lineBreak();
    if (name == QLatin1String("hr"))
        return m_builder.rule();
    if (name == QLatin1String("img") || name == QLatin1String("image"))
        return image(token);
    if (openBlock(token) || openInline(token) || silentTags().contains(name))
        return;
    if (token.attributes.isEmpty() && !token.source.endsWith(QLatin1String("/>")))
        m_builder.text(token.source);
}

bool HtmlReader::openBlock(const HtmlToken& token)
{
    const auto known = blocks().constFind(token.text);
    if (known == blocks().cend())
        return false;
    Opening opening;
    opening.element = *known;
    opening.align = alignOf(token);
    Block& block = opening.block;
    if (*known == Element::Heading)
        block.level = static_cast<qint8>(token.text.at(1).digitValue());
    block.ordered = token.text == QLatin1String("ol");
    block.tight = *known == Element::List;
    block.header = token.text == QLatin1String("th");
    block.open = !token.attribute("open").isNull();
    bool hasStart = false;
    const int start = token.attribute("start").toInt(&hasStart);
    block.start = hasStart ? std::clamp(start, -1000000, 1000000) : 1;
    if (*known == Element::Cell) {
        block.align = opening.align;
        opening.columnSpan = std::max(1, token.attribute("colspan").toInt());
        opening.rowSpan = std::max(1, token.attribute("rowspan").toInt());
    }
    m_builder.open(std::move(opening));
    return true;
}

bool HtmlReader::openInline(const HtmlToken& token)
{
    const auto known = formats().constFind(token.text);
    if (known == formats().cend())
        return false;
    if (m_builder.preformatted()) {
        static const QRegularExpression language(QStringLiteral("\\b(?:language|lang)-([\\w+#.-]{1,40})"));
        const QRegularExpressionMatch match = language.match(token.attribute("class"));
        if (match.hasMatch())
            m_builder.setLanguage(match.captured(1));
        return true;
    }
    if (*known == Inline::Kind::Code) {
        m_builder.setCodeSpan(true);
        return true;
    }
    Inline format;
    format.kind = *known;
    if (*known == Inline::Kind::Link) {
        format.target = targetFor(token.attribute("href"));
        format.title = token.attribute("title").left(1000);
    }
    m_builder.openFormat(std::move(format), nullptr);
    return true;
}

void HtmlReader::close(const QString& name)
{
    if (name == QLatin1String("br"))
        return m_builder.lineBreak();
    if (const auto block = blocks().constFind(name); block != blocks().cend())
        return m_builder.close(*block);
    if (name == QLatin1String("code"))
        return m_builder.setCodeSpan(false);
    // A language model's end of text, not the end of a line through it.
    if (name == QLatin1String("s") && !m_builder.isOpen(Inline::Kind::Strike))
        return m_builder.text(QStringLiteral("</s>"));
    if (const auto format = formats().constFind(name); format != formats().cend())
        return m_builder.closeFormat(*format);
    if (!silentTags().contains(name) && !hidingTags().contains(name) && name != QLatin1String("img") &&
        name != QLatin1String("video") && name != QLatin1String("audio"))
        m_builder.text(QStringLiteral("</%1>").arg(name));
}

void HtmlReader::image(const HtmlToken& token)
{
    if (token.attribute("src").isNull()) {
        if (token.attributes.isEmpty())
            m_builder.text(token.source);
        return;
    }
    Inline picture;
    picture.kind = Inline::Kind::Image;
    picture.target = targetFor(token.attribute("src"));
    picture.text = token.attribute("alt").simplified().left(1000);
    picture.title = token.attribute("title").left(1000);
    const Length width = lengthOf(token, "width");
    const Length height = lengthOf(token, "height");
    picture.width = width.value;
    picture.widthIsPercent = width.percent;
    picture.height = height.percent ? qint16(0) : height.value;
    m_builder.leaf(std::move(picture));
}

// Films and sound are not played in a card: a link leads to them.
void HtmlReader::media(const HtmlToken& token)
{
    Inline link;
    link.kind = Inline::Kind::Link;
    link.target = targetFor(token.attribute("src"));
    if (link.target.kind == Target::Kind::None)
        return;
    m_mediaName.clear();
    const QString name = lastSegment(link.target.address);
    m_builder.openFormat(std::move(link), nullptr);
    m_builder.text(name);
    m_builder.closeFormat(Inline::Kind::Link);
}

} // namespace vitrine::cards
