#pragma once

#include "core/net/canceltoken.h"
#include "core/tasks/run.h"
#include "core/worker/loadrequest.h"
#include "core/worker/pending.h"

namespace vitrine::worker {

/// One call of WorkerClient, waiting or under way.
struct Operation {
    enum class Kind { Load, Run, Describe };

    quint64 number = 0;
    Kind kind = Kind::Describe;
    LoadRequest load;
    tasks::RunRequest run;
    Pending<Result<LoadReport>> loaded;
    Pending<Result<tasks::RunResult>> answered;
    Pending<Result<Description>> described;
    net::CancelToken cancel;
    std::shared_ptr<void> cancelHandle;

    void fail(const Error& error) const
    {
        switch (kind) {
        case Kind::Load:
            loaded.complete(vitrine::fail(error));
            break;
        case Kind::Run:
            answered.complete(vitrine::fail(error));
            break;
        case Kind::Describe:
            described.complete(vitrine::fail(error));
            break;
        }
    }
};

} // namespace vitrine::worker
