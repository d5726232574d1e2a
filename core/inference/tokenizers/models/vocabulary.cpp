#include "core/inference/tokenizers/models/vocabulary.h"

#include "core/inference/tokenizers/factory.h"

namespace vitrine::inference {

namespace {

constexpr double IdLimit =
    16'000'000; ///< far above any vocabulary; keeps a wrong number from asking for memory

} // namespace

Result<Vocabulary> Vocabulary::fromJson(const QJsonObject& json)
{
    Vocabulary vocabulary;
    vocabulary.m_ids.reserve(size_t(json.size()));
    vocabulary.m_tokens.reserve(size_t(json.size()));
    for (auto it = json.begin(); it != json.end(); ++it) {
        const double id = it.value().toDouble(-1);
        if (id < 0 || id > IdLimit || id != double(std::uint32_t(id)))
            return brokenPart(QStringLiteral("model"),
                              QStringLiteral("the number of \"%1\" is not valid").arg(it.key()));
        vocabulary.insert(it.key().toStdString(), std::uint32_t(id));
    }
    return vocabulary;
}

Vocabulary Vocabulary::fromLines(const QByteArray& text)
{
    Vocabulary vocabulary;
    std::uint32_t id = 0;
    for (qsizetype begin = 0; begin < text.size(); ++id) {
        qsizetype end = text.indexOf('\n', begin);
        if (end < 0)
            end = text.size();
        qsizetype stop = end;
        while (stop > begin && (text[stop - 1] == '\r' || text[stop - 1] == ' ' || text[stop - 1] == '\t'))
            --stop;
        vocabulary.insert(std::string(text.constData() + begin, size_t(stop - begin)), id);
        begin = end + 1;
    }
    return vocabulary;
}

void Vocabulary::insert(std::string token, std::uint32_t id)
{
    if (id >= m_tokens.size())
        m_tokens.resize(id + 1);
    m_tokens[id] = token;
    m_ids.insert_or_assign(std::move(token), id);
}

std::optional<std::uint32_t> Vocabulary::idOf(std::string_view token) const
{
    const auto found = m_ids.find(token);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

std::string_view Vocabulary::tokenOf(std::uint32_t id) const
{
    return id < m_tokens.size() ? std::string_view(m_tokens[id]) : std::string_view();
}

} // namespace vitrine::inference
