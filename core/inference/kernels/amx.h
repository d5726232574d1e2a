#pragma once

/// Advanced Matrix Extensions: registers of 16 rows of 64 bytes that are multiplied whole.
namespace vitrine::inference::kernels {

/// Whether the processor multiplies matrices of bfloat16 and the system lets this process do so. The first
/// call asks the system.
bool hasAmx();

/// Whether the processor adds products of bfloat16 pairs to vectors of sixteen floats (AVX512-BF16).
bool hasPairProducts();

} // namespace vitrine::inference::kernels
