#include "core/cards/cardcbor.h"

#include "core/cards/target.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

namespace vitrine::cards {

namespace {

// A card is [version, more, front matter, orders, prompt, notes, blocks]. A block is an array of its fields;
// an inline is a text, or an array of its fields. The contents list and the typed facts are made again from
// these.
constexpr int formatVersion = 1;
constexpr quint64 blockFields = 9;
constexpr quint64 inlineFields = 8;

struct CborText {
    Q_DECLARE_TR_FUNCTIONS(vitrine::cards::CardCbor)
};

class Encoder {
public:
    explicit Encoder(QByteArray* bytes) : m_out(bytes) {}

    void card(const Card& card)
    {
        m_out.startArray(7);
        m_out.append(formatVersion);
        m_out.append(card.hasMore);
        QCborValue::fromJsonValue(card.metadata.all).toCbor(m_out);
        orders(card.metadata);
        blocks(card.metadata.gating.prompt);
        m_out.startArray(card.notes.size());
        for (const Note& note : card.notes) {
            m_out.startArray(2);
            m_out.append(static_cast<int>(note.kind));
            m_out.append(note.detail);
            m_out.endArray();
        }
        m_out.endArray();
        blocks(card.blocks);
        m_out.endArray();
    }

private:
    void orders(const CardMetadata& metadata)
    {
        QCborArray labels;
        for (const GatingField& field : metadata.gating.fields)
            labels.append(field.label);
        QCborArray columns;
        for (const WidgetExample& example : metadata.widget)
            columns.append(QCborArray::fromStringList(example.columns));
        QCborValue(QCborArray{labels, columns}).toCbor(m_out);
    }

    void blocks(const Blocks& blocks)
    {
        m_out.startArray(blocks.size());
        for (const Block& block : blocks)
            this->block(block);
        m_out.endArray();
    }

    void block(const Block& block)
    {
        m_out.startArray(blockFields);
        m_out.append(static_cast<int>(block.kind));
        const int flags = int(block.badges) | int(block.ordered) << 1 | int(block.tight) << 2 |
                          int(block.header) << 3 | int(block.open) << 4 | int(block.align) << 5 |
                          int(block.level) << 7;
        m_out.append(flags);
        m_out.append(block.start);
        m_out.append(block.text);
        m_out.append(block.language);
        m_out.append(block.anchor);
        QByteArray columns;
        for (const Align align : block.columns)
            columns.append(static_cast<char>(align));
        m_out.append(columns);
        inlines(block.inlines);
        blocks(block.children);
        m_out.endArray();
    }

    void inlines(const Inlines& inlines)
    {
        m_out.startArray(inlines.size());
        for (const Inline& part : inlines) {
            if (part.kind == Inline::Kind::Text)
                m_out.append(part.text);
            else
                this->part(part);
        }
        m_out.endArray();
    }

    void part(const Inline& part)
    {
        m_out.startArray(inlineFields);
        m_out.append(static_cast<int>(part.kind));
        m_out.append(part.widthIsPercent ? -part.width : part.width);
        m_out.append(part.height);
        m_out.append(part.number);
        m_out.append(part.text);
        m_out.append(part.title);
        m_out.startArray(2);
        m_out.append(static_cast<int>(part.target.kind));
        m_out.append(part.target.address);
        m_out.endArray();
        inlines(part.children);
        m_out.endArray();
    }

    QCborStreamWriter m_out;
};

// What went wrong, in English: thrown within this file only.
struct Malformed {
    const char* what;
};

void demand(bool condition, const char* what)
{
    if (!condition)
        throw Malformed{what};
}

bool isLeaf(Inline::Kind kind)
{
    return kind < Inline::Kind::Link;
}

// Which children a block may have.
bool mayHold(Block::Kind parent, Block::Kind child)
{
    switch (child) {
    case Block::Kind::ListItem:
        return parent == Block::Kind::List;
    case Block::Kind::TableRow:
        return parent == Block::Kind::Table;
    case Block::Kind::TableCell:
        return parent == Block::Kind::TableRow;
    case Block::Kind::Footnote:
        return parent == Block::Kind::Footnotes;
    default:
        return parent == Block::Kind::Quote || parent == Block::Kind::ListItem ||
               parent == Block::Kind::Details || parent == Block::Kind::Footnote;
    }
}

bool isTopLevel(Block::Kind kind)
{
    return kind != Block::Kind::ListItem && kind != Block::Kind::TableRow && kind != Block::Kind::TableCell &&
           kind != Block::Kind::Footnote;
}

class Decoder {
public:
    Decoder(const QByteArray& bytes, const CborLimits& limits)
        : m_in(bytes), m_nodes(limits.nodes), m_depth(limits.depth)
    {
    }

    Card card()
    {
        Card card;
        enter(7);
        demand(integer(0, 1000) == formatVersion, "version");
        demand(m_in.isBool(), "flag");
        card.hasMore = m_in.toBool();
        m_in.next();
        const QCborValue front = value();
        demand(front.isMap(), "front matter");
        const QCborValue orders = value();
        card.metadata = metadataFromJson(front.toMap().toJsonObject());
        restoreOrder(card.metadata, orders.toArray());
        card.metadata.gating.prompt = blocks();
        notes(card);
        card.blocks = blocks();
        for (const Block& block : card.blocks)
            demand(isTopLevel(block.kind), "block out of place");
        m_in.leaveContainer();
        demand(m_in.lastError() == QCborError::NoError || m_in.lastError() == QCborError::EndOfFile,
               "trailing bytes");
        card.contents = contentsOf(card.blocks);
        return card;
    }

private:
    quint64 enterAny()
    {
        demand(m_in.isArray() && m_in.isLengthKnown(), "array");
        const quint64 length = m_in.length();
        demand(length <= quint64(std::max<qsizetype>(m_nodes, 64)), "length");
        demand(m_in.enterContainer(), "array");
        return length;
    }

    void enter(quint64 wanted) { demand(enterAny() == wanted, "number of fields"); }
    void leave() { demand(m_in.leaveContainer(), "end of array"); }

    qint64 integer(qint64 least, qint64 most)
    {
        demand(m_in.isInteger(), "integer");
        const qint64 number = m_in.toInteger();
        demand(number >= least && number <= most, "integer in range");
        demand(m_in.next(), "integer");
        return number;
    }

    QString text()
    {
        demand(m_in.isString() && m_in.isLengthKnown(), "text");
        QString whole;
        auto part = m_in.readString();
        while (part.status == QCborStreamReader::Ok) {
            whole.append(part.data);
            part = m_in.readString();
        }
        demand(part.status == QCborStreamReader::EndOfString, "text");
        return whole;
    }

    QByteArray bytes()
    {
        demand(m_in.isByteArray() && m_in.isLengthKnown(), "bytes");
        QByteArray whole;
        auto part = m_in.readByteArray();
        while (part.status == QCborStreamReader::Ok) {
            whole.append(part.data);
            part = m_in.readByteArray();
        }
        demand(part.status == QCborStreamReader::EndOfString, "bytes");
        return whole;
    }

    QCborValue value()
    {
        QCborValue read = QCborValue::fromCbor(m_in);
        demand(m_in.lastError() == QCborError::NoError && !read.isInvalid(), "value");
        return read;
    }

    static void restoreOrder(CardMetadata& metadata, const QCborArray& orders)
    {
        demand(orders.size() == 2, "orders");
        QStringList labels;
        for (const QCborValue& label : orders.at(0).toArray())
            labels.append(label.toString());
        std::stable_sort(metadata.gating.fields.begin(), metadata.gating.fields.end(),
                         [&labels](const GatingField& left, const GatingField& right) {
                             return labels.indexOf(left.label) < labels.indexOf(right.label);
                         });
        const QCborArray columns = orders.at(1).toArray();
        for (qsizetype i = 0; i < columns.size() && size_t(i) < metadata.widget.size(); ++i) {
            QStringList names;
            for (const QCborValue& name : columns.at(i).toArray())
                names.append(name.toString());
            metadata.widget[size_t(i)].columns = names;
        }
    }

    void notes(Card& card)
    {
        const quint64 count = enterAny();
        for (quint64 i = 0; i < count; ++i) {
            enter(2);
            Note note;
            note.kind = static_cast<Note::Kind>(integer(0, int(Note::Kind::NotUtf8)));
            note.detail = text();
            card.notes.push_back(std::move(note));
            leave();
        }
        leave();
    }

    Blocks blocks()
    {
        demand(m_depth-- > 0, "depth");
        const quint64 count = enterAny();
        Blocks blocks;
        blocks.reserve(count);
        for (quint64 i = 0; i < count; ++i)
            blocks.push_back(block());
        leave();
        ++m_depth;
        return blocks;
    }

    Block block()
    {
        demand(m_nodes-- > 0, "count");
        enter(blockFields);
        Block block;
        block.kind = static_cast<Block::Kind>(integer(0, int(Block::Kind::Footnote)));
        const int flags = int(integer(0, 1023));
        block.badges = (flags & 1) != 0;
        block.ordered = (flags & 2) != 0;
        block.tight = (flags & 4) != 0;
        block.header = (flags & 8) != 0;
        block.open = (flags & 16) != 0;
        block.align = static_cast<Align>(flags >> 5 & 3);
        block.level = static_cast<qint8>(flags >> 7);
        block.start = static_cast<qint32>(integer(-2147483648LL, 2147483647LL));
        block.text = text();
        block.language = text();
        block.anchor = text();
        for (const char align : bytes()) {
            demand(align >= 0 && align <= char(Align::Right), "alignment");
            block.columns.push_back(static_cast<Align>(align));
        }
        block.inlines = inlines();
        block.children = blocks();
        check(block);
        leave();
        return block;
    }

    static void check(const Block& block)
    {
        const bool heading = block.kind == Block::Kind::Heading;
        demand(heading == (block.level >= 1 && block.level <= 6), "level");
        demand(block.columns.size() <= 1024, "columns");
        for (const Block& child : block.children) {
            demand(mayHold(block.kind, child.kind), "block out of place");
            demand(block.kind != Block::Kind::Table || child.children.size() <= block.columns.size(),
                   "wide row");
        }
    }

    Inlines inlines()
    {
        demand(m_depth-- > 0, "depth");
        const quint64 count = enterAny();
        Inlines inlines(count);
        for (Inline& part : inlines) {
            demand(m_nodes-- > 0, "count");
            if (m_in.isString())
                part.text = text();
            else
                read(part);
        }
        leave();
        ++m_depth;
        return inlines;
    }

    void read(Inline& part)
    {
        enter(inlineFields);
        part.kind = static_cast<Inline::Kind>(integer(1, int(Inline::Kind::Keyboard)));
        const qint64 width = integer(-100, 4096);
        part.widthIsPercent = width < 0;
        part.width = static_cast<qint16>(std::abs(width));
        part.height = static_cast<qint16>(integer(0, 4096));
        part.number = static_cast<qint16>(integer(0, 1));
        part.text = text();
        part.title = text();
        enter(2);
        part.target.kind = static_cast<Target::Kind>(integer(0, int(Target::Kind::Anchor)));
        part.target.address = text();
        demand(isSafe(part.target), "target");
        leave();
        part.children = inlines();
        demand(!isLeaf(part.kind) || part.children.empty(), "inline out of place");
        leave();
    }

    QCborStreamReader m_in;
    qsizetype m_nodes;
    int m_depth;
};

} // namespace

QByteArray toCbor(const Card& card)
{
    QByteArray bytes;
    Encoder(&bytes).card(card);
    return bytes;
}

Result<Card> cardFromCbor(const QByteArray& bytes, const CborLimits& limits)
{
    const auto refuse = [](const QString& detail) {
        return fail(ErrorKind::Corrupt, CborText::tr("The card could not be read."),
                    CborText::tr("Reload the page. The files of the repository are not touched."), detail);
    };
    if (bytes.size() > limits.bytes)
        return refuse(QStringLiteral("%1 bytes").arg(bytes.size()));
    try {
        return Decoder(bytes, limits).card();
    } catch (const Malformed& malformed) {
        return refuse(QStringLiteral("not a card: %1").arg(QLatin1String(malformed.what)));
    }
}

} // namespace vitrine::cards
