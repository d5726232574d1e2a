#pragma once

#include "core/localhub/discussions.h"

/// For the sources of Discussions only: what both write into its tables.
namespace vitrine::localhub::community {

inline const QString commentType = QStringLiteral("comment");

/// The next number of the repository's discussions, taken for good. 0: cannot be written.
int takeNumber(sqlite3* connection, const RepoRecord& repo);

/// \param at milliseconds since 1970. \return the event; nothing where it cannot be written
std::optional<DiscussionEvent> addEvent(Database::Lease& connection, qint64 discussion, qint64 author,
                                        const QString& type, const QJsonObject& data, qint64 at);

QJsonObject version(const QString& text, qint64 author, qint64 at);
/// The data of a comment that was never changed.
QJsonObject firstVersion(const QString& text, qint64 author, qint64 at);

Result<DiscussionEvent> append(Database& database, const Discussion& discussion, qint64 author,
                               const QString& type, const QJsonObject& data);
/// Sets a column of the discussion and notes why, at once.
Result<DiscussionEvent> change(Database& database, const Discussion& discussion, qint64 author,
                               const char* column, const QString& value, const QString& type,
                               const QJsonObject& data);
Result<DiscussionEvent> storeData(Database& database, const DiscussionEvent& event);

} // namespace vitrine::localhub::community
