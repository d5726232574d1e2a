#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

#include <tl/expected.hpp>

namespace vitrine::localhub {

/// One line of a commit (protocol 5.5), in the order they are to be applied.
struct CommitOperation {
    enum class Kind { File, LargeFile, DeleteFile, DeleteFolder, DeleteEntry };

    Kind kind = Kind::File;
    QString path;
    QString oldPath;                   ///< a file that is to be renamed; empty for none
    std::optional<QByteArray> content; ///< of a file; none where it is only renamed
    QByteArray sha256;                 ///< of a large file; empty where it is only renamed
    qint64 size = -1;                  ///< bytes of a large file; -1: not said
};

struct CommitRequest {
    QString summary;
    QString description;
    QByteArray parent; ///< the head that the caller knew, 5 to 40 hex digits; empty: any
    QList<CommitOperation> operations;

    /// Title and text as git keeps them.
    QString message() const;
};

/// A commit as one JSON object a line, the header first. \return what is wrong with it, in the Hub's language
tl::expected<CommitRequest, QString> parseCommitLines(const QByteArray& body);
/// A commit as one object: summary, description, parentCommit, files, lfsFiles, deletedEntries.
tl::expected<CommitRequest, QString> parseCommitObject(const QJsonObject& body);

/// The text of a file as requests carry it. \param encoding "base64", "utf-8" or empty
std::optional<QByteArray> decodedContent(const QString& content, const QString& encoding);

/// Whether a repository may hold a file of that name.
bool isCommitPath(const QString& path);

} // namespace vitrine::localhub
