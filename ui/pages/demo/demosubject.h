#pragma once

#include "core/cards/metadata.h"
#include "core/storage/runrecords.h"
#include "core/tasks/run.h"
#include "core/worker/modelrunner.h"

#include <QCoroTask>

#include <functional>
#include <optional>

namespace vitrine::ui {

/// What a demo panel runs, and how it gets there.
struct DemoSubject {
    tasks::Task task;
    cards::CardMetadata card;
    QString title; ///< "owner/name"
    QString place; ///< keys of run records
    QString account;
    QString repo;
    QString commit;
    qint64 missingBytes = 0;               ///< what is not on this computer yet
    std::optional<worker::ModelRef> model; ///< empty until its files are here
    /// Bytes of a file of the repository, for examples that are pictures.
    std::function<QCoro::Task<Result<QByteArray>>(QString path)> file;

    /// How an answer of now is kept.
    storage::RunRecord record(const tasks::RunRequest& request, const tasks::RunResult& result) const;
};

} // namespace vitrine::ui
