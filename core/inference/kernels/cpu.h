#pragma once

#if defined(__x86_64__) && defined(__GNUC__)
#define VITRINE_X86 1
#endif

/// One source, compiled for several processors; which one runs is chosen at run time. No file needs compiler
/// options of its own, so that nothing compiled for a newer processor can end up where an older one runs it.
namespace vitrine::inference::kernels {

enum class Cpu { Plain, Avx2, Avx512 };

/// What the processor at hand has.
inline Cpu thisCpu()
{
#ifdef VITRINE_X86
    static const Cpu found =
        __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
            ? Cpu::Avx512
            : (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? Cpu::Avx2 : Cpu::Plain);
    return found;
#else
    return Cpu::Plain;
#endif
}

#define VITRINE_INLINE inline __attribute__((always_inline))

#ifdef VITRINE_X86
template <typename Body, typename... Arguments>
__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx2,fma"))) void onAvx512(Arguments... arguments)
{
    Body::template run<Cpu::Avx512>(arguments...);
}

template <typename Body, typename... Arguments>
__attribute__((target("avx2,fma"))) void onAvx2(Arguments... arguments)
{
    Body::template run<Cpu::Avx2>(arguments...);
}
#endif

/// Calls `Body::run<Cpu>(arguments…)`, compiled for the processor at hand. Body::run and all it calls are
/// VITRINE_INLINE.
template <typename Body, typename... Arguments>
void onThisCpu(Arguments... arguments)
{
#ifdef VITRINE_X86
    if (thisCpu() == Cpu::Avx512)
        return onAvx512<Body, Arguments...>(arguments...);
    if (thisCpu() == Cpu::Avx2)
        return onAvx2<Body, Arguments...>(arguments...);
#endif
    Body::template run<Cpu::Plain>(arguments...);
}

} // namespace vitrine::inference::kernels
