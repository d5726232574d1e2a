#pragma once

namespace vitrine {

/// For programs that hold tokens: a crash leaves no picture of their memory, neither as a file nor through a
/// collector such as systemd-coredump. Child processes inherit it.
void forbidCoreDumps();

} // namespace vitrine
