#pragma once

#include "core/cards/block.h"
#include "ui/widgets/cardview/cardstyle.h"

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QTextObjectInterface>

namespace vitrine::ui {

/// The pictures of one card: what is known of each, and how it stands in the text. Decoding happens
/// elsewhere.
class CardPictures : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    enum class State : quint8 {
        Waiting, ///< not asked for yet
        Blocked, ///< remote, and the person has not agreed
        Loading,
        Shown,
        Failed,
    };
    struct Picture {
        State state = State::Waiting;
        QPixmap pixmap;
    };

    static constexpr int objectType = QTextFormat::UserObject + 1;
    enum Property { Address = QTextFormat::UserProperty + 1, Words, Width, WidthIsPercent, Height, Badge };

    using QObject::QObject;

    void clear();
    void setStyle(const CardStyle& style) { m_style = style; }
    /// Width that a picture may take at most.
    void setColumn(double width) { m_column = width; }

    static QString keyOf(const cards::Target& target);
    static bool isRemote(const cards::Target& target) { return target.kind == cards::Target::Kind::Web; }
    Picture& picture(const QString& key) { return m_pictures[key]; }
    bool contains(const QString& key) const { return m_pictures.contains(key); }

    /// The format of the character that stands for \p image.
    QTextCharFormat format(const cards::Inline& image, bool badge) const;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rectangle, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    QSizeF natural(const QTextFormat& format, const Picture* picture) const;
    void drawPlaceholder(QPainter& painter, const QRectF& rectangle, const QString& words, State state) const;

    CardStyle m_style;
    double m_column = 600;
    QHash<QString, Picture> m_pictures;
};

} // namespace vitrine::ui
