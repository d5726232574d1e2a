#pragma once

#include "core/base/repoid.h"

#include <QStringList>

#include <optional>

namespace vitrine::hub {

enum class Sort { Trending, Likes, Downloads, Created, Modified };

/// What to list: protocol section 2.1. The Hub joins everything with AND.
struct RepoQuery {
    RepoType type = RepoType::Model;
    QString search; ///< substring of the id
    QString author;
    QString task; ///< pipeline tag (models), task category (datasets)
    QString library;
    QStringList languages; ///< ISO codes
    QString license;       ///< "mit"
    QStringList tags;      ///< any other tags, as the Hub writes them
    std::optional<bool> gated;
    std::optional<qint64> minParameters;
    std::optional<qint64> maxParameters;
    Sort sort = Sort::Trending;
    int limit = 50; ///< of one page, 1 to 1000

    friend bool operator==(const RepoQuery&, const RepoQuery&) = default;
};

} // namespace vitrine::hub
