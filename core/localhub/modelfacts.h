#pragma once

#include "core/localhub/snapshot.h"

#include <QJsonObject>
#include <QStringList>

namespace vitrine::localhub {

/// The fields of deriveFacts() that only models have.
/// \param card    the front matter, empty where there is none
/// \param papers  arXiv ids that the card names
void addModelFacts(QJsonObject& facts, const QJsonObject& card, const QStringList& papers,
                   const Snapshot& snapshot);

} // namespace vitrine::localhub
