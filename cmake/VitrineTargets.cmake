# How targets are made here. One folder, one target; the folder says what it uses.
#
#   vitrine_library(core_net SOURCES a.cpp b.cpp DEPS vitrine_core_base [PRIVATE_DEPS Qt6::Sql] [PCH core|ui|aten])
#   vitrine_program(vitrine-cli SOURCES main.cpp DEPS … [LIBEXEC])
#   vitrine_test(core_net SOURCES a_test.cpp DEPS … [APP core|gui|widgets] [PCH …] [TIMEOUT seconds])
#
# PCH names one of the shared precompiled headers below: core (QtCore, QtNetwork, QCoro), ui (core and QtWidgets),
# aten (ATen). A target without it gets "core"; "none" turns it off.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers and ccache work together only with these: https://ccache.dev/manual/latest.html
    set(launcher "${CMAKE_COMMAND}" -E env
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime"
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "CCACHE_NOHASHDIR=1" "CCACHE_PCH_EXTSUM=1" "${CCACHE_PROGRAM}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}" CACHE STRING "")
    set(CMAKE_C_COMPILER_LAUNCHER "${launcher}" CACHE STRING "")
endif()

# What every line of ours is compiled with.
add_library(vitrine_options INTERFACE)
target_include_directories(vitrine_options INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")
target_include_directories(vitrine_options SYSTEM INTERFACE "${TL_EXPECTED_INCLUDE_DIR}")
target_compile_definitions(vitrine_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_MESSAGELOGCONTEXT _FILE_OFFSET_BITS=64)
target_compile_options(vitrine_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-fcoroutines>)
if(VITRINE_SANITIZE)
    # GCC warns that its thread sanitizer does not see fences; Boost.Asio has some.
    target_compile_options(vitrine_options INTERFACE "-fsanitize=${VITRINE_SANITIZE}" -fno-omit-frame-pointer
                           $<$<CXX_COMPILER_ID:GNU>:-Wno-tsan> $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(vitrine_options INTERFACE "-fsanitize=${VITRINE_SANITIZE}")
endif()
if(VITRINE_SANITIZE MATCHES thread)
    add_library(vitrine_tsan STATIC EXCLUDE_FROM_ALL "${CMAKE_SOURCE_DIR}/tests/support/tsanqt.cpp")
    set_target_properties(vitrine_tsan PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_compile_options(vitrine_tsan PRIVATE "-fsanitize=${VITRINE_SANITIZE}" -fno-omit-frame-pointer)
    target_link_libraries(vitrine_tsan PUBLIC Qt6::Core ${CMAKE_DL_LIBS})
    target_link_libraries(vitrine_options INTERFACE vitrine_tsan)
    target_link_options(vitrine_options INTERFACE -Wl,--undefined=vitrineTellsThreadSanitizer)
endif()

if(VITRINE_FUZZ)
    target_compile_options(vitrine_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

configure_file("${CMAKE_SOURCE_DIR}/cmake/version.h.in" "${CMAKE_BINARY_DIR}/generated/vitrine/version.h")

if(CMAKE_CXX_CLANG_TIDY)
    # What moc writes is read without its checks.
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-definitions-in-headers'\n")
endif()

# The shared precompiled headers: one small target each, which the others reuse.
function(_vitrine_pch name)
    cmake_parse_arguments(ARG "" "" "HEADERS;DEPS" ${ARGN})
    file(WRITE "${CMAKE_BINARY_DIR}/generated/pch_${name}.cpp.in" "int vitrine_pch_${name}_anchor;\n")
    configure_file("${CMAKE_BINARY_DIR}/generated/pch_${name}.cpp.in"
                   "${CMAKE_BINARY_DIR}/generated/pch_${name}.cpp" COPYONLY)
    add_library(vitrine_pch_${name} STATIC EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/generated/pch_${name}.cpp")
    set_target_properties(vitrine_pch_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(vitrine_pch_${name} PUBLIC vitrine_options ${ARG_DEPS})
    target_precompile_headers(vitrine_pch_${name} PRIVATE ${ARG_HEADERS})
endfunction()

_vitrine_pch(core DEPS Qt6::Core Qt6::Network QCoro::Core QCoro::Network
    HEADERS <QtCore/QtCore> <QtNetwork/QtNetwork> <QCoro/QCoroTask> <QCoro/QCoroCore> <tl/expected.hpp>
            <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <utility> <variant> <vector>)
_vitrine_pch(ui DEPS Qt6::Core Qt6::Network Qt6::Widgets QCoro::Core QCoro::Network
    HEADERS <QtCore/QtCore> <QtNetwork/QtNetwork> <QtWidgets/QtWidgets> <QCoro/QCoroTask> <QCoro/QCoroCore>
            <tl/expected.hpp> <functional> <memory> <optional> <utility> <vector>)
if(VITRINE_INFERENCE)
    add_library(vitrine_torch INTERFACE)
    target_link_libraries(vitrine_torch INTERFACE vitrine_options)
    # at::parallel_for is an inline OpenMP loop: without the flag it runs on one thread.
    target_compile_options(vitrine_torch INTERFACE -fopenmp)
    target_link_options(vitrine_torch INTERFACE -fopenmp)
    target_include_directories(vitrine_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
    target_link_libraries(vitrine_torch INTERFACE ${TORCH_LIBRARIES})
    if(OPENBLAS_OPENMP_LIBRARY)
        # DT_RPATH, because a RUNPATH does not reach libtorch's own dependency on libblas and liblapack.
        target_link_libraries(vitrine_torch INTERFACE "${OPENBLAS_OPENMP_LIBRARY}")
        target_link_options(vitrine_torch INTERFACE -Wl,--disable-new-dtags "-Wl,-rpath,${OPENBLAS_OPENMP_DIR}")
    endif()
    # ATen beside Qt: QT_NO_KEYWORDS keeps the macros emit, signals and slots out of its way.
    _vitrine_pch(aten DEPS vitrine_torch Qt6::Core HEADERS <ATen/ATen.h> <QtCore/QtCore> <tl/expected.hpp>)
endif()

function(_vitrine_apply_pch target pch)
    if(NOT pch)
        set(pch core)
    endif()
    if(NOT pch STREQUAL "none")
        target_link_libraries(${target} PRIVATE $<TARGET_PROPERTY:vitrine_pch_${pch},INTERFACE_LINK_LIBRARIES>)
        target_precompile_headers(${target} REUSE_FROM vitrine_pch_${pch})
    endif()
endfunction()

function(vitrine_library name)
    cmake_parse_arguments(ARG "" "PCH" "SOURCES;DEPS;PRIVATE_DEPS" ${ARGN})
    add_library(vitrine_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(vitrine_${name} PUBLIC vitrine_options Qt6::Core ${ARG_DEPS} PRIVATE ${ARG_PRIVATE_DEPS})
    _vitrine_apply_pch(vitrine_${name} "${ARG_PCH}")
endfunction()

function(vitrine_program name)
    cmake_parse_arguments(ARG "LIBEXEC" "PCH" "SOURCES;DEPS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE vitrine_options ${ARG_DEPS})
    _vitrine_apply_pch(${name} "${ARG_PCH}")
    if(ARG_LIBEXEC)
        install(TARGETS ${name} DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/vitrine")
    else()
        install(TARGETS ${name} DESTINATION "${CMAKE_INSTALL_BINDIR}")
    endif()
endfunction()

# One test program per folder; its classes register themselves by VITRINE_TEST (tests/support/testmain.h).
function(vitrine_test name)
    cmake_parse_arguments(ARG "" "APP;PCH;TIMEOUT" "SOURCES;DEPS" ${ARGN})
    if(NOT ARG_APP)
        set(ARG_APP core)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(VITRINE_SANITIZE)
        math(EXPR ARG_TIMEOUT "5 * ${ARG_TIMEOUT}")
    endif()
    add_executable(test_${name} ${ARG_SOURCES} "${CMAKE_SOURCE_DIR}/tests/support/testmain_${ARG_APP}.cpp")
    target_link_libraries(test_${name} PRIVATE vitrine_options vitrine_test_support Qt6::Test ${ARG_DEPS})
    target_compile_definitions(test_${name} PRIVATE
        VITRINE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" VITRINE_BINARY_DIR="${CMAKE_BINARY_DIR}")
    if(ARG_APP STREQUAL "gui")
        target_link_libraries(test_${name} PRIVATE Qt6::Gui)
    elseif(ARG_APP STREQUAL "widgets")
        target_link_libraries(test_${name} PRIVATE Qt6::Widgets)
        if(NOT ARG_PCH)
            set(ARG_PCH ui)
        endif()
    endif()
    _vitrine_apply_pch(test_${name} "${ARG_PCH}")
    add_test(NAME ${name} COMMAND test_${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTEST_DISABLE_STACK_DUMP=1;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
