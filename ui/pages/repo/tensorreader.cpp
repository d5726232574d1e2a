#include "ui/pages/repo/tensorreader.h"

#include "core/worker/readerclient.h"
#include "ui/pages/repo/repostate.h"

namespace vitrine::ui {

QCoro::Task<Result<tasks::SafetensorsHeader>> readTensors(QPointer<RepoState> state, QString path,
                                                          qint64 size, net::CancelToken cancel)
{
    const auto first = co_await state->fileBytes(path, 0, 8, cancel);
    if (!first)
        co_return fail(first.error());
    const auto length = tasks::safetensorsHeaderBytes(*first, size, path);
    if (!length)
        co_return fail(length.error());
    if (!state)
        co_return fail(Error::cancelled());
    const auto head = co_await state->fileBytes(path, 0, *length, cancel);
    if (!head)
        co_return fail(head.error());
    if (!state)
        co_return fail(Error::cancelled());
    co_return co_await state->services().reader.readSafetensorsHeader(*head, size, path, cancel);
}

} // namespace vitrine::ui
