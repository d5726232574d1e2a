#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace vitrine {

/// A value, or why there is none. Everything that can fail returns one.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorKind::Corrupt, tr("…"), tr("…"), detail);`
inline tl::unexpected<Error> fail(ErrorKind kind, const QString& what, const QString& next = {},
                                  const QString& detail = {})
{
    return tl::unexpected<Error>(Error::make(kind, what, next, detail));
}

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace vitrine
