#pragma once

#include <QStringList>

namespace vitrine::localhub {

/// The 57 tasks of protocol 2.5.
const QStringList& pipelineTags();

/// Libraries that the tags of a card may name.
const QStringList& knownLibraries();

} // namespace vitrine::localhub
