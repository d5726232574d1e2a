#pragma once

#include "core/localhub/repositories.h"

namespace vitrine::localhub {

/// kind NotFound, naming the repository.
tl::unexpected<Error> missing(const RepoId& id);
/// kind Failed: the data folder takes nothing.
tl::unexpected<Error> notWritten();

} // namespace vitrine::localhub
