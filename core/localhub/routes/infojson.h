#pragma once

#include "core/localhub/repositories.h"

#include <QJsonObject>
#include <QStringList>

namespace vitrine::localhub {

/// A repository at one commit, as its info and its place in lists show it.
struct RepoState {
    const RepoRecord& record;
    QJsonObject facts; ///< of the files at that commit
    QByteArray sha;
    qint64 modified = 0; ///< milliseconds since 1970
};

/// The state at the head of main, as the database has it.
RepoState headState(const RepoRecord& record);

/// Every field the server knows, under the names of protocol 3.1 and 2.3.
QJsonObject everyField(const RepoState& state);

/// The info of protocol 3.1: everyField() without what only `expand` gives.
QJsonObject infoJson(const RepoState& state);

/// What an item of a list has (protocol 2.4).
struct ListFields {
    bool full = false;
    bool cardData = false;
    bool config = false;
    bool trendingScore = false;
    QStringList expand; ///< where not empty, only these (and _id and id)
};
QJsonObject listItemJson(const RepoRecord& record, const ListFields& fields);

/// The values of `expand` (protocol 2.3).
const QStringList& expandValues(RepoType type);

/// Only the named fields, with _id and id.
QJsonObject expanded(const QJsonObject& every, const QStringList& fields);

} // namespace vitrine::localhub
