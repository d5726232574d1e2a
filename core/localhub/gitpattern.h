#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace vitrine::localhub {

/// A pattern as .gitignore and .gitattributes write it: "*" and "?" stop at a slash, "**" does not, without a
/// slash it fits a name in every folder.
class GitPattern {
public:
    explicit GitPattern(const QString& pattern);
    bool matches(const QString& path) const;

private:
    QRegularExpression m_expression;
};

/// Which files git keeps as pointers: what .gitattributes gives to LFS, and all from 10 MiB. Empty files
/// never. Lines are read in their order; the last that says something about a file holds.
class LfsRules {
public:
    static constexpr qint64 largestRegular = 10 * 1024 * 1024 - 1; ///< bytes

    explicit LfsRules(const QByteArray& attributes);
    bool applies(const QString& path, qint64 size) const;
    /// Whether a line gives the file to LFS, whatever its size.
    bool names(const QString& path) const;
    /// The line that gives just this file to LFS, with its end.
    static QByteArray lineFor(const QString& path);

private:
    struct Line {
        GitPattern pattern;
        bool isLarge;
    };
    QList<Line> m_lines;
};

/// What a .gitignore at the root leaves out.
class IgnoreRules {
public:
    explicit IgnoreRules(const QByteArray& text);
    bool leavesOut(const QString& path) const;

private:
    struct Line {
        GitPattern pattern;
        bool isBack; ///< "!pattern" takes back what an earlier line left out
        bool foldersOnly;
    };
    bool says(const QString& path, bool isFolder) const;

    QList<Line> m_lines;
};

} // namespace vitrine::localhub
