#pragma once

#include <QByteArray>
#include <QString>

namespace vitrine::ui {

/// JSON on several lines, indented by two: only white space changes, so that names keep their order and
/// numbers their digits. Text that is no JSON comes back as it is. Any thread.
QString laidOutJson(const QByteArray& text);

/// Text of any encoding a repository holds: UTF-8, UTF-16 with a mark, else Latin-1.
struct DecodedText {
    QString text;
    bool isText = true; ///< false: bytes that are no text
    bool utf8 = true;
};
DecodedText decoded(const QByteArray& bytes);

} // namespace vitrine::ui
