# Every library the product uses, found once. What each is for: installer/debian-packages.txt.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql Svg Concurrent DBus Multimedia Test LinguistTools)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(yaml-cpp REQUIRED)
find_package(JPEG REQUIRED)
pkg_check_modules(LIBGIT2 REQUIRED IMPORTED_TARGET libgit2)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp)
pkg_check_modules(PCRE2 REQUIRED IMPORTED_TARGET libpcre2-8)
find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
find_path(CMARK_GFM_INCLUDE_DIR cmark-gfm.h REQUIRED)
find_library(CMARK_GFM_LIBRARY cmark-gfm REQUIRED)
find_library(CMARK_GFM_EXTENSIONS_LIBRARY cmark-gfm-extensions REQUIRED)

add_library(vitrine_cmark INTERFACE)
target_include_directories(vitrine_cmark SYSTEM INTERFACE "${CMARK_GFM_INCLUDE_DIR}")
target_link_libraries(vitrine_cmark INTERFACE "${CMARK_GFM_EXTENSIONS_LIBRARY}" "${CMARK_GFM_LIBRARY}")

if(VITRINE_INFERENCE)
    # A libtorch of one's own (-DTorch_DIR=…/share/cmake/Torch) looks for its libraries in the system's folders first, and
    # would take Debian's beside its own headers.
    get_filename_component(VITRINE_OWN_TORCH "${Torch_DIR}/../../../lib" ABSOLUTE)
    if(Torch_DIR AND EXISTS "${VITRINE_OWN_TORCH}/libtorch.so")
        list(PREPEND CMAKE_LIBRARY_PATH "${VITRINE_OWN_TORCH}")
    else()
        unset(VITRINE_OWN_TORCH)
    endif()
    find_package(Torch REQUIRED)
    if(NOT VITRINE_OWN_TORCH)
        # The openmp flavour of OpenBLAS: the pthread flavour fights libtorch's own pool (3 to 5 times slower).
        find_library(OPENBLAS_OPENMP_LIBRARY NAMES openblas libopenblas.so.0
                     PATHS "/usr/lib/${CMAKE_LIBRARY_ARCHITECTURE}/openblas-openmp" NO_DEFAULT_PATH REQUIRED)
        get_filename_component(OPENBLAS_OPENMP_DIR "${OPENBLAS_OPENMP_LIBRARY}" DIRECTORY)
    endif()
endif()
