#pragma once

#include <cstdint>
#include <memory>

namespace vitrine::inference::kernels {

/// Whether this processor has the registers that make multiplyRows() worth it; elsewhere a BLAS is as good.
bool canMultiplyRows();

/// Rows of float32 numbers laid out for multiplyRows(): in panels of 48 rows (the last one of 16, 32 or 48),
/// the numbers of a column side by side. One PackedRows serves every product with the same rows (questions,
/// keys and values).
class PackedRows {
public:
    /// \param x [rows, depth], \p stride numbers from row to row
    PackedRows(const float* x, std::int64_t rows, std::int64_t depth, std::int64_t stride);

    std::int64_t rows() const { return m_rows; }
    std::int64_t depth() const { return m_depth; }
    /// Rows rounded up to whole vectors; those beyond rows() are zero.
    std::int64_t paddedRows() const { return m_paddedRows; }
    static constexpr std::int64_t PanelRows = 48;
    /// The panel that starts with row \p row, a multiple of PanelRows: [depth, rows of the panel].
    const float* panel(std::int64_t row) const { return m_numbers + row * m_depth; }

private:
    std::int64_t m_rows;
    std::int64_t m_depth;
    std::int64_t m_paddedRows;
    std::unique_ptr<float[]> m_memory;
    float* m_numbers = nullptr; ///< in m_memory, where a cache line begins
};

/// out = x Wᵀ. The weights are read once, in the order in which they lie in the file, and never copied or
/// packed: each is multiplied with a vector of rows. A BLAS packs them first, which costs a sixth of its time
/// for a sentence. \param weight [outputs, depth] \param out [rows, outputs], \p stride numbers from row to
/// row
void multiplyRows(const PackedRows& x, const float* weight, std::int64_t outputs, float* out,
                  std::int64_t stride);

} // namespace vitrine::inference::kernels
