#pragma once

#include "core/base/repoid.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace vitrine::hub {

enum class Gating { None, Auto, Manual };

/// A repository as lists and info describe it; what the reply did not hold is empty.
struct RepoInfo {
    RepoId id;
    QString commit; ///< full commit id of the revision asked for
    QDateTime createdAt;
    QDateTime lastModified;
    qint64 downloads = 0; ///< last 30 days
    qint64 likes = 0;
    bool isPrivate = false;
    bool disabled = false;
    Gating gated = Gating::None;
    QString pipelineTag;
    QString library;
    QStringList tags;
    QStringList baseModels;
    QMap<QString, qint64> parameters; ///< weights by dtype ("F32": 67 000 000); empty where unknown
    qint64 usedStorage = 0;           ///< bytes, 0 where unknown
    QString sdk;                      ///< Spaces
    QString description;              ///< datasets: beginning of the card
    QStringList siblings;             ///< file paths; info only
    QJsonObject config;               ///< the Hub's extract of config.json
    QJsonObject cardData;             ///< front matter as JSON

    qint64 parameterCount() const; ///< over all dtypes; 0 where unknown
    /// Languages, licence: read from tags, as the Hub derives them.
    QStringList languages() const;
    QString license() const;
};

struct RepoPage {
    QList<RepoInfo> items;
    QUrl next;                   ///< empty: the last page
    std::optional<qint64> total; ///< only where the place counts
};

struct TreeEntry {
    enum class Type { File, Directory };
    Type type = Type::File;
    QString path;
    qint64 size = 0;         ///< bytes of the real content
    QString oid;             ///< git id of the blob (LFS: of the pointer) or tree
    QString lfsSha256;       ///< empty for regular files, and where a gate masks it
    bool hashMasked = false; ///< LFS, but a gate shows stars in place of the hash
    QString lastCommitTitle;
    QString lastCommit;
    QDateTime lastCommitDate;
    QString securityStatus; ///< "safe", "suspicious", … as the server says; empty where unknown

    bool isLfs() const { return !lfsSha256.isEmpty(); }
};

struct Ref {
    QString name;
    QString ref;
    QString commit;
};

struct Refs {
    QList<Ref> branches;
    QList<Ref> tags;
    QList<Ref> converts;
    QList<Ref> pullRequests;
};

struct Commit {
    QString id;
    QString title;
    QString message; ///< body without the title
    QStringList authors;
    QDateTime date;
};

struct CommitPage {
    QList<Commit> items;
    qint64 total = 0;
    QUrl next;
};

} // namespace vitrine::hub
