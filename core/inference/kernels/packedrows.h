#pragma once

#include <cstdint>

namespace vitrine::inference::kernels {

/// What a product multiplies: float32 numbers, or pairs of bfloat16 numbers.
enum class Kind { Floats, Halves };

/// Rows of numbers laid out for products: in panels of 48 rows (pairs: 32), the last one of 16, 32 or 48, in
/// which the units of a column lie side by side. A unit is a float or a pair of neighbours of a row. One
/// PackedRows serves every product with the same rows (questions, keys and values). A view: the memory is
/// another's.
class PackedRows {
public:
    PackedRows() = default;
    /// \param memory room for size(…) floats, where a cache line begins \param depth numbers of a row; even
    /// for pairs
    PackedRows(Kind kind, float* memory, std::int64_t rows, std::int64_t depth);

    /// Floats of memory.
    static std::int64_t size(Kind kind, std::int64_t rows, std::int64_t depth);
    /// Fills it. \param x [rows, depth], \p stride numbers from row to row
    void pack(const float* x, std::int64_t stride) const;

    Kind kind() const { return m_kind; }
    std::int64_t rows() const { return m_rows; }
    /// Units of a row.
    std::int64_t units() const { return m_units; }
    /// Rows rounded up to whole vectors; those beyond rows() are worthless, but finite.
    std::int64_t paddedRows() const { return (m_rows + 15) / 16 * 16; }
    std::int64_t panelRows() const { return m_kind == Kind::Floats ? 48 : 32; }
    std::int64_t panels() const { return (m_rows + panelRows() - 1) / panelRows(); }
    /// Rows of the panel that starts with row \p row: what lies between its columns.
    std::int64_t panelWidth(std::int64_t row) const
    {
        return paddedRows() - row < panelRows() ? paddedRows() - row : panelRows();
    }
    /// The panel that starts with row \p row, a multiple of panelRows(): [units, panelWidth].
    float* panel(std::int64_t row) const { return m_numbers + row * m_units; }

private:
    Kind m_kind = Kind::Floats;
    std::int64_t m_rows = 0;
    std::int64_t m_units = 0;
    float* m_numbers = nullptr;
};

} // namespace vitrine::inference::kernels
