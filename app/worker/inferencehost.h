#pragma once

#include "core/inference/runtime/runtime.h"
#include "core/worker/server.h"

namespace vitrine {

/// What vitrine-worker can do: the runtime's models behind the protocol.
class InferenceHost : public worker::ModelHost {
public:
    explicit InferenceHost(int threads) : m_runtime(threads) {}

    Result<QJsonObject> load(worker::HandedLoad load, const worker::Reporter& reporter) override;
    Result<tasks::RunResult> run(const tasks::RunRequest& request, const worker::Reporter& reporter) override;
    void unload() override { m_model.reset(); }
    QJsonObject describe() override;

private:
    inference::Runtime m_runtime;
    std::unique_ptr<inference::LoadedModel> m_model;
};

} // namespace vitrine
