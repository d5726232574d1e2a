#pragma once

#include <cstddef>
#include <vector>

namespace vitrine::ui {

/// The heights of a column of sections, with sums and searches in logarithmic time (a Fenwick tree).
/// Device-independent pixels.
class HeightIndex {
public:
    void clear();
    void append(double height);
    void set(size_t index, double height);

    size_t size() const { return m_heights.size(); }
    double height(size_t index) const { return m_heights[index]; }
    /// Where section \p index begins; for size(), where the last one ends.
    double top(size_t index) const;
    double total() const { return top(size()); }
    /// The section in which \p y lies: the first one above it, the last one below all. Needs at least one
    /// section.
    size_t at(double y) const;

private:
    std::vector<double> m_heights;
    std::vector<double> m_tree; // one-based
};

} // namespace vitrine::ui
