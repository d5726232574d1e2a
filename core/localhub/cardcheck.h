#pragma once

#include "core/base/repoid.h"

#include <QByteArray>
#include <QStringList>

namespace vitrine::localhub {

/// What the Hub says about a README.md before it takes it (protocol 12.6): errors stop the commit.
struct CardReport {
    QStringList errors;
    QStringList warnings;
};

CardReport checkCard(const QByteArray& readme, RepoType type);

} // namespace vitrine::localhub
