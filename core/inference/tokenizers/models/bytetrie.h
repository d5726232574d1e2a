#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace vitrine::inference {

/// Strings of bytes to numbers, walked byte by byte. Compact: one open-addressed table of (node, byte) ->
/// node.
class ByteTrie {
public:
    using Node = std::uint32_t;
    static constexpr Node Root = 0;
    static constexpr Node None = ~Node(0);
    static constexpr std::uint32_t NoValue = ~std::uint32_t(0);

    ByteTrie();

    void insert(std::string_view key, std::uint32_t value);

    /// The node behind \p byte, or None.
    Node next(Node node, unsigned char byte) const
    {
        const std::uint64_t key = (std::uint64_t(node) << 8 | byte) + 1;
        for (size_t slot = hash(key) & m_mask;; slot = (slot + 1) & m_mask) {
            if (m_slots[slot].key == key)
                return m_slots[slot].node;
            if (m_slots[slot].key == 0)
                return None;
        }
    }

    /// The number of the string that ends at \p node, or NoValue.
    std::uint32_t value(Node node) const { return m_values[node]; }

private:
    struct Slot {
        std::uint64_t key = 0;
        Node node = None;
    };

    static size_t hash(std::uint64_t key) { return size_t((key * 0x9e3779b97f4a7c15ull) >> 24); }
    void grow();
    void place(std::uint64_t key, Node node);

    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_values;
    size_t m_mask = 0;
};

} // namespace vitrine::inference
