#include "ui/shell/history.h"

namespace vitrine::ui {

namespace {
constexpr qsizetype limit = 100;
}

void History::visit(const QString& address)
{
    if (m_at >= 0 && m_entries.at(m_at).address == address)
        return;
    m_entries.resize(m_at + 1);
    m_entries.append({address, {}});
    if (m_entries.size() > limit)
        m_entries.removeFirst();
    m_at = m_entries.size() - 1;
}

void History::replaceAddress(const QString& address)
{
    if (m_at >= 0)
        m_entries[m_at].address = address;
}

void History::keepState(const QVariantMap& state)
{
    if (m_at >= 0)
        m_entries[m_at].state = state;
}

std::optional<History::Entry> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_entries.at(--m_at);
}

std::optional<History::Entry> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_entries.at(++m_at);
}

std::optional<History::Entry> History::current() const
{
    return m_at < 0 ? std::nullopt : std::optional(m_entries.at(m_at));
}

} // namespace vitrine::ui
