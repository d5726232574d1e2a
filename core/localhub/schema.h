#pragma once

#include <vector>

namespace vitrine::localhub {

/// The tables of the data folder's database, in SQL, as they grew: a database of version N (PRAGMA
/// user_version) has the first N steps. Steps that were released are never changed; new tables come in a new
/// one.
const std::vector<const char*>& schemaSteps();

} // namespace vitrine::localhub
