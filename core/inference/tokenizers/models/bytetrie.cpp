#include "core/inference/tokenizers/models/bytetrie.h"

namespace vitrine::inference {

ByteTrie::ByteTrie() : m_slots(1024), m_values{NoValue}, m_mask(1023) {}

void ByteTrie::place(std::uint64_t key, Node node)
{
    size_t slot = hash(key) & m_mask;
    while (m_slots[slot].key != 0)
        slot = (slot + 1) & m_mask;
    m_slots[slot] = {key, node};
}

void ByteTrie::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    m_mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (slot.key != 0)
            place(slot.key, slot.node);
    }
}

void ByteTrie::insert(std::string_view key, std::uint32_t value)
{
    Node node = Root;
    for (char c : key) {
        const auto byte = static_cast<unsigned char>(c);
        Node child = next(node, byte);
        if (child == None) {
            if (m_values.size() * 2 > m_slots.size())
                grow();
            child = Node(m_values.size());
            m_values.push_back(NoValue);
            place((std::uint64_t(node) << 8 | byte) + 1, child);
        }
        node = child;
    }
    m_values[node] = value;
}

} // namespace vitrine::inference
