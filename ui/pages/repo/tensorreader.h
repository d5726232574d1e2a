#pragma once

#include "core/net/canceltoken.h"
#include "core/tasks/safetensorsheader.h"

#include <QCoroTask>
#include <QPointer>

namespace vitrine::ui {

class RepoState;

/// The header of a safetensors file of a repository, read without the numbers: eight bytes tell how long it
/// is, then just the header is asked for, and parsed in the reader. Completes with Cancelled where \p state
/// is gone meanwhile.
QCoro::Task<Result<tasks::SafetensorsHeader>> readTensors(QPointer<RepoState> state, QString path,
                                                          qint64 size, net::CancelToken cancel);

} // namespace vitrine::ui
