#include "core/inference/layers/workspace.h"

#include <ATen/ATen.h>

namespace vitrine::inference {

at::Tensor Workspace::rows(Slot slot, int64_t rows, int64_t width)
{
    at::Tensor& memory = m_slots[slot];
    const int64_t wanted = rows * width;
    if (!memory.defined() || memory.numel() < wanted)
        memory = at::empty({wanted}, at::TensorOptions(at::kFloat).device(m_device));
    return memory.narrow(0, 0, wanted).view({rows, width});
}

void Workspace::shrink(int64_t bytesEach)
{
    for (at::Tensor& memory : m_slots) {
        if (memory.defined() && int64_t(memory.nbytes()) > bytesEach)
            memory.reset();
    }
}

} // namespace vitrine::inference
