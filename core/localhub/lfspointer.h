#pragma once

#include <QByteArray>

#include <optional>

namespace vitrine::localhub {

/// A large file as git keeps it (protocol 4.5).
struct LfsPointer {
    QByteArray sha256;
    qint64 size = 0;

    static constexpr qsizetype longest = 300; ///< bytes of its text; what is longer is a file like any other

    QByteArray text() const;
    static std::optional<LfsPointer> parse(const QByteArray& text);
};

/// The id git gives to a file of this content: SHA-1 of "blob LENGTH\0CONTENT".
QByteArray gitBlobId(const QByteArray& content);

} // namespace vitrine::localhub
