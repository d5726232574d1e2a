#include "core/inference/kernels/amx.h"

#include "core/inference/kernels/cpu.h"

#if defined(VITRINE_X86) && defined(__linux__)
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace vitrine::inference::kernels {

#if defined(VITRINE_X86) && defined(__linux__)

namespace {

bool processorHasAmx()
{
    unsigned eax = 0;
    unsigned ebx = 0;
    unsigned ecx = 0;
    unsigned edx = 0;
    // Intel's manual, CPUID leaf 7: EDX bit 22 is AMX-BF16, bit 24 AMX-TILE
    return __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 && (edx & (1u << 22)) != 0 &&
           (edx & (1u << 24)) != 0;
}

bool systemAllowsTiles()
{
    // Linux, Documentation/arch/x86/xstate.rst: a process asks once for the state of the tiles.
    constexpr long RequestPermission = 0x1023;
    constexpr long TileData = 18;
    return syscall(SYS_arch_prctl, RequestPermission, TileData) == 0;
}

} // namespace

bool hasAmx()
{
    static const bool has = thisCpu() == Cpu::Avx512 && processorHasAmx() && systemAllowsTiles();
    return has;
}

#else

bool hasAmx()
{
    return false;
}

#endif

bool hasPairProducts()
{
#ifdef VITRINE_X86
    static const bool has = thisCpu() == Cpu::Avx512 && __builtin_cpu_supports("avx512bf16");
    return has;
#else
    return false;
#endif
}

} // namespace vitrine::inference::kernels
