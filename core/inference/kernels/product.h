#pragma once

#include <cstdint>
#include <memory>

namespace vitrine::inference::kernels {

/// Whether this processor has the registers that make multiplyRows() worth it; elsewhere a BLAS is as good.
bool canMultiplyRows();

/// Rows of float32 numbers laid out for multiplyRows(): neighbours of a column side by side, sixteen rows to a vector.
/// One PackedRows serves every product with the same rows (questions, keys and values).
class PackedRows {
public:
    /// \param x [rows, depth], \p stride numbers from row to row
    PackedRows(const float* x, std::int64_t rows, std::int64_t depth, std::int64_t stride);

    std::int64_t rows() const { return m_rows; }
    std::int64_t depth() const { return m_depth; }
    /// Rows rounded up to whole vectors; those beyond rows() are zero.
    std::int64_t paddedRows() const { return m_paddedRows; }
    /// The numbers of rows `row` to `row + 16`: [depth, 16].
    const float* vectors(std::int64_t row) const { return m_numbers.get() + row * m_depth; }

private:
    std::int64_t m_rows;
    std::int64_t m_depth;
    std::int64_t m_paddedRows;
    std::unique_ptr<float[]> m_numbers;
};

/// out = x Wᵀ. The weights are read once, in the order in which they lie in the file, and never copied or packed:
/// each is multiplied with a vector of rows. A BLAS packs them first, which costs a sixth of its time for a sentence.
/// \param weight [outputs, depth] \param out [rows, outputs], \p stride numbers from row to row
void multiplyRows(const PackedRows& x, const float* weight, std::int64_t outputs, float* out, std::int64_t stride);

} // namespace vitrine::inference::kernels
