#pragma once

#include <ATen/core/Tensor.h>

#include <array>

namespace vitrine::inference {

/// Memory for what layers compute on the way, kept from run to run: a layer asks for the same places again
/// and again, so nothing is allocated inside a forward pass after the first of its size.
class Workspace {
public:
    explicit Workspace(at::Device device = at::kCPU) : m_device(device) {}

    enum Slot { Hidden, Normed, Joined, Context, Inner, Output, Packed, SlotCount };

    /// Uninitialised float32 numbers. What was in the slot before is gone.
    /// \return [rows, width], contiguous
    at::Tensor rows(Slot slot, int64_t rows, int64_t width);

    /// Frees memory beyond what a usual input needs.
    void shrink(int64_t bytesEach = 64 << 20);

private:
    at::Device m_device;
    std::array<at::Tensor, SlotCount> m_slots;
};

} // namespace vitrine::inference
