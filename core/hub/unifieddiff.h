#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vitrine::hub {

struct DiffLine {
    enum class Kind { Context, Added, Removed, Hunk, Note };
    Kind kind = Kind::Context;
    QString text;    ///< without its sign and line end
    int oldLine = 0; ///< counted from 1; 0: none
    int newLine = 0;
};

/// One file of a unified diff, as git writes it.
struct FileDiff {
    enum class Kind { Changed, Added, Deleted, Renamed };
    Kind kind = Kind::Changed;
    QString path;    ///< as it is now, or (Deleted) was
    QString oldPath; ///< Renamed, otherwise like path
    bool binary = false;
    bool large = false;  ///< both sides are, or one is, a pointer to a large file
    qint64 oldSize = -1; ///< of a large file in bytes; -1: none there
    qint64 newSize = -1;
    int added = 0; ///< lines
    int removed = 0;
    QList<DiffLine> lines; ///< at most what was asked for
    bool cut = false;      ///< there are more lines

    /// The file's part of the diff again, as text.
    QString asText() const;
};

/// Reads a unified diff; what is no diff gives no files. Never more than \p maximumLines lines of each file
/// are kept, all are counted.
QList<FileDiff> parseUnifiedDiff(const QByteArray& text, int maximumLines = 5000);

} // namespace vitrine::hub
