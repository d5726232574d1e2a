#pragma once

#include <cstdint>
#include <cstdlib>

#include <QByteArray>

/// What must hold for every input: a false \p condition is a finding, as a crash is.
#define EXPECT(condition)                                                                                    \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            std::abort();                                                                                    \
    } while (false)

namespace vitrine::fuzz {

inline QByteArray bytes(const std::uint8_t* data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
}

} // namespace vitrine::fuzz
