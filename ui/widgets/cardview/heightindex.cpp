#include "ui/widgets/cardview/heightindex.h"

#include <algorithm>

namespace vitrine::ui {

void HeightIndex::clear()
{
    m_heights.clear();
    m_tree.assign(1, 0.0);
}

void HeightIndex::append(double height)
{
    if (m_tree.empty())
        m_tree.push_back(0.0);
    m_heights.push_back(height);
    const size_t node = m_heights.size();
    // A node holds the sum of the (node & -node) heights that end with its own.
    const size_t first = node - (node & (~node + 1));
    double sum = height;
    for (size_t below = node - 1; below > first; below -= below & (~below + 1))
        sum += m_tree[below];
    m_tree.push_back(sum);
}

void HeightIndex::set(size_t index, double height)
{
    const double change = height - m_heights[index];
    m_heights[index] = height;
    for (size_t node = index + 1; node < m_tree.size(); node += node & (~node + 1))
        m_tree[node] += change;
}

double HeightIndex::top(size_t index) const
{
    double sum = 0.0;
    for (size_t node = index; node > 0; node -= node & (~node + 1))
        sum += m_tree[node];
    return sum;
}

size_t HeightIndex::at(double y) const
{
    size_t node = 0;
    size_t step = 1;
    while (2 * step < m_tree.size())
        step *= 2;
    double left = std::max(0.0, y);
    for (; step > 0; step /= 2) {
        if (node + step < m_tree.size() && m_tree[node + step] <= left) {
            node += step;
            left -= m_tree[node];
        }
    }
    return std::min(node, m_heights.size() - 1);
}

} // namespace vitrine::ui
