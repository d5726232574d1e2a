#pragma once

#include "core/base/repoid.h"
#include "core/base/revision.h"
#include "core/hub/place.h"
#include "core/hub/repoinfo.h"

#include <QList>
#include <QMap>

namespace vitrine::ui {

/// What a repository page shows: a repository of a place, or a folder on this computer that is laid out like
/// one.
struct RepoSubject {
    hub::Place place;
    QString account;
    RepoId id;
    Revision revision;
    QString folder; ///< absolute; empty for a repository of a place

    bool isFolder() const { return !folder.isEmpty(); }
    /// "owner/name", or the folder's name.
    QString title() const;
    /// What run records are kept under: the place's origin, or "folder".
    QString recordPlace() const;
    /// What run records call it: "model owner/name", or the folder's path.
    QString recordRepo() const;
};

/// Every file below \p folder as a repository's tree (hidden ones left out, links followed inside the folder
/// only). Blocking: call in the background. \return kind NotFound where there is no such folder
Result<QList<hub::TreeEntry>> listFolder(const QString& folder);

/// At most \p length bytes (-1: all) from \p offset of a file below \p folder. Blocking.
Result<QByteArray> readFolderFile(const QString& folder, const QString& path, qint64 offset, qint64 length);

} // namespace vitrine::ui
