#pragma once

#include "core/net/canceltoken.h"
#include "core/storage/libraryindex.h"
#include "core/tasks/runshere.h"
#include "ui/shell/samples.h"

#include <QCoroTask>
#include <QHash>

namespace vitrine::worker {
class ReaderClient;
}

namespace vitrine::ui {

/// A model whose files lie on this computer.
struct ModelFolder {
    QString key;                 ///< what its verdict is kept under: CachedRepo::folder, Sample::folder
    QString id;                  ///< "owner/name", for messages
    QString folder;              ///< absolute, where the files lie
    QMap<QString, qint64> files; ///< every path below it with its size in bytes
};

/// What is wrong with the weights in \p folder as far as their headers tell: cut off, a pointer in place of
/// the file, a missing shard. Headers are parsed in the reader. GUI thread, which waits for nothing. \return
/// nothing where they are sound, or there are none
QCoro::Task<std::optional<Error>> weightsDamage(worker::ReaderClient& reader, QString folder,
                                                QMap<QString, qint64> files, net::CancelToken cancel);

/// Models of the cache (their newest revision) and samples.
QList<ModelFolder> modelFolders(const QList<storage::LibraryItem>& items);
QList<ModelFolder> modelFolders(const QList<Sample>& samples);

/// Whether each of \p models runs here, from the configurations alone, by ModelFolder::key: a first look, for
/// which nobody waits for the headers of the weights.
QCoro::Task<QHash<QString, tasks::RunsHere>> firstVerdictsOf(QList<ModelFolder> models);

/// \p first with what the headers of the weights say against it; where cancelled, as far as it came then.
QCoro::Task<QHash<QString, tasks::RunsHere>> withDamage(worker::ReaderClient& reader,
                                                        QList<ModelFolder> models,
                                                        QHash<QString, tasks::RunsHere> first,
                                                        net::CancelToken cancel);

/// One after the other, for who shows the whole only.
QCoro::Task<QHash<QString, tasks::RunsHere>> verdictsOf(worker::ReaderClient& reader,
                                                        QList<ModelFolder> models, net::CancelToken cancel);

} // namespace vitrine::ui
