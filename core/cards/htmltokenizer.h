#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace vitrine::cards {

/// A piece of HTML. Comments, declarations and processing instructions never become one.
struct HtmlToken {
    enum class Kind : quint8 { Text, Open, Close };
    struct Attribute {
        QString name; ///< lower case
        QString value;
    };
    Kind kind = Kind::Text;
    QString text; ///< Text: entities resolved; Open, Close: the tag's name in lower case
    QList<Attribute> attributes;
    QStringView source; ///< as written

    /// The value of an attribute; null where it is not there.
    QString attribute(const char* name) const;
};

/// Cuts \p html into tokens, from left to right and in linear time. What only looks like a tag is text.
QList<HtmlToken> tokenizeHtml(QStringView html);

/// \p text with its entities resolved: numeric ones and those that cards use by name; others stay as written.
QString resolveEntities(QStringView text);

} // namespace vitrine::cards
