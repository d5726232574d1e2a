#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vitrine::cards {

/// Where the front matter of a README ends and its body begins (Hub: protocol 12.1). Views into the given
/// bytes.
struct FrontMatter {
    bool present = false;
    QByteArrayView yaml; ///< between the two lines of dashes
    QByteArrayView body; ///< everything where there is no front matter; never begins with a byte order mark
    int firstLine = 0;   ///< line of the file, counted from 1, on which the YAML begins
};

FrontMatter splitFrontMatter(QByteArrayView readme);

/// The first \p bytes of \p text, back to the last line's end in it; all of \p text where it is shorter.
QByteArrayView cutAtLine(QByteArrayView text, qsizetype bytes);

} // namespace vitrine::cards
