#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vitrine::inference {

/// Tokens (UTF-8) and their numbers, both ways.
class Vocabulary {
public:
    /// From {"token": id, …}. \return kind Corrupt for ids that are no small whole numbers
    static Result<Vocabulary> fromJson(const QJsonObject& json);
    /// From vocab.txt: one token a line, numbered from 0.
    static Vocabulary fromLines(const QByteArray& text);

    std::optional<std::uint32_t> idOf(std::string_view token) const;
    std::string_view tokenOf(std::uint32_t id) const;
    /// One more than the largest id.
    std::uint32_t size() const { return std::uint32_t(m_tokens.size()); }
    /// Different tokens; fewer than size() where ids are left out or a token is listed twice.
    std::uint32_t count() const { return std::uint32_t(m_ids.size()); }

private:
    void insert(std::string token, std::uint32_t id);

    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::vector<std::string> m_tokens;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_ids;
};

} // namespace vitrine::inference
