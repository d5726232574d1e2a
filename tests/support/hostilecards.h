#pragma once

#include <QByteArray>
#include <QList>

namespace vitrine::test {

/// A README made to hurt whoever reads it.
struct HostileCard {
    const char* name;
    QByteArray (*make)(qsizetype bytes); ///< about this many bytes; some are smaller because they hurt early
};

/// Every known one: markdown that is quadratic in cmark-gfm, nesting, floods, YAML that unfolds, HTML that
/// never ends.
const QList<HostileCard>& hostileCards();

} // namespace vitrine::test
