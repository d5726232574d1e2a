#pragma once

#include "core/cards/block.h"
#include "ui/widgets/cardview/cardpictures.h"
#include "ui/widgets/cardview/cardstyle.h"
#include "ui/widgets/cardview/sectionwriter.h"
#include "ui/widgets/cardview/textcost.h"

#include <QTextCursor>

#include <limits>

namespace vitrine::ui {

/// Writes inlines at a cursor, at most so much of them (as textCost counts).
class InlineWriter {
public:
    InlineWriter(QTextCursor& cursor, const CardStyle& style, CardPictures& pictures, bool badges,
                 qsizetype most)
        : m_cursor(cursor), m_style(style), m_pictures(pictures), m_badges(badges), m_left(most)
    {
    }

    void write(const cards::Inlines& inlines, size_t first, size_t last, const QTextCharFormat& format)
    {
        for (size_t i = first; i < last && m_left > 0; ++i)
            write(inlines[i], format);
    }

    void write(const cards::Inline& part, const QTextCharFormat& format)
    {
        switch (part.kind) {
        case cards::Inline::Kind::Text:
            return insert(part.text, format);
        case cards::Inline::Kind::LineBreak:
            return insert(QString(QChar::LineSeparator), format);
        case cards::Inline::Kind::Code:
            return insert(part.text, mono(format));
        case cards::Inline::Kind::TaskBox:
            return insert(part.number != 0 ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 "), format);
        case cards::Inline::Kind::FootnoteRef:
            return insert(part.text, raised(linked(format, part.target)));
        case cards::Inline::Kind::Image:
            return image(part, format);
        default:
            return write(part.children, 0, part.children.size(), shaped(part, format));
        }
    }

    void insert(const QString& text, const QTextCharFormat& wanted)
    {
        QTextCharFormat format = wanted;
        // Each of many joined pictures would be scaled anew in each frame: boxes say as much.
        constexpr qsizetype mostJoined = 16;
        if (text.count(QChar(0x200D)) > mostJoined)
            format.setFontStyleStrategy(QFont::NoFontMerging);
        const qsizetype shown =
            m_left == std::numeric_limits<qint32>::max() ? text.size() : textThatCosts(text, m_left);
        if (shown == text.size())
            m_cursor.insertText(text, format);
        else
            m_cursor.insertText(text.left(shown) + QChar(0x2026), format);
        if (m_left != std::numeric_limits<qint32>::max())
            m_left -= shown == text.size() ? textCost(text) : m_left;
    }

private:
    QTextCharFormat mono(QTextCharFormat format) const
    {
        const QFont font = m_style.mono();
        format.setFontFamilies(font.families());
        if (font.pixelSize() > 0)
            format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
        else
            format.setFontPointSize(font.pointSizeF());
        format.setBackground(m_style.theme.sunken);
        return format;
    }

    QTextCharFormat linked(QTextCharFormat format, const cards::Target& target) const
    {
        if (target.kind == cards::Target::Kind::None)
            return format;
        format.setAnchor(true);
        format.setAnchorHref(hrefOf(target));
        format.setForeground(m_style.theme.accent);
        // Between badges a line would stand under nothing.
        format.setFontUnderline(!m_badges);
        return format;
    }

    static QTextCharFormat raised(QTextCharFormat format)
    {
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        return format;
    }

    QTextCharFormat shaped(const cards::Inline& part, QTextCharFormat format) const
    {
        switch (part.kind) {
        case cards::Inline::Kind::Link: {
            format = linked(format, part.target);
            if (!part.title.isEmpty())
                format.setToolTip(part.title);
            break;
        }
        case cards::Inline::Kind::Strong:
            format.setFontWeight(QFont::Bold);
            break;
        case cards::Inline::Kind::Emphasis:
            format.setFontItalic(true);
            break;
        case cards::Inline::Kind::Strike:
            format.setFontStrikeOut(true);
            break;
        case cards::Inline::Kind::Underline:
            format.setFontUnderline(true);
            break;
        case cards::Inline::Kind::Subscript:
            format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
            break;
        case cards::Inline::Kind::Superscript:
            return raised(format);
        case cards::Inline::Kind::Keyboard:
            return mono(format);
        default:
            break;
        }
        return format;
    }

    void image(const cards::Inline& part, const QTextCharFormat& format)
    {
        QTextCharFormat object = m_pictures.format(part, m_badges);
        if (format.isAnchor()) {
            object.setAnchor(true);
            object.setAnchorHref(format.anchorHref());
        }
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
        --m_left;
    }

    QTextCursor& m_cursor;
    const CardStyle& m_style;
    CardPictures& m_pictures;
    bool m_badges;
    qsizetype m_left;
};

} // namespace vitrine::ui
