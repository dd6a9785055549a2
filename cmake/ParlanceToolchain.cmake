# Compiler, linker and sanitizer settings shared by every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(PARLANCE_CCACHE ccache)
if(PARLANCE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without the sloppiness ccache passes by what is compiled with precompiled headers; with the other two a second
    # clone is compiled out of what the first one left.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros
        "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${PARLANCE_CCACHE}")
endif()

find_program(PARLANCE_MOLD mold)
if(PARLANCE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(parlance_options INTERFACE)
target_compile_options(parlance_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wnull-dereference
    # Errors wherever tests are built; a user's release build is not stopped by another compiler's opinion.
    $<$<NOT:$<CONFIG:Release>>:-Werror>)
target_compile_definitions(parlance_options INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # -Wnull-dereference looks through inlined Qt containers once sanitizers or -O3 are on; -Wrestrict of GCC 12 sees
    # overlaps in every inlined "literal" + std::string at -O3 (GCC bug 105651).
    target_compile_options(parlance_options INTERFACE -Wno-null-dereference -Wno-restrict)
endif()

option(PARLANCE_FUZZ "Build the fuzz targets with libFuzzer (clang only)" OFF)
# What stands between a fuzzer and the bytes it makes: only there is its instrumentation worth its time. Named one by
# one, as -fsanitize=fuzzer-no-link would need precompiled headers of its own.
set(PARLANCE_FUZZED core records importers)
set(PARLANCE_FUZZ_OPTIONS -fsanitize-coverage=inline-8bit-counters,indirect-calls,trace-cmp,pc-table)

set(PARLANCE_SANITIZE "" CACHE STRING "Sanitizers, as for -fsanitize= (address,undefined or thread)")
if(PARLANCE_SANITIZE)
    add_compile_options(-fsanitize=${PARLANCE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${PARLANCE_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND PARLANCE_SANITIZE MATCHES "thread")
        # What the instrumentation puts between lets GCC 12 see short strings overrun and optionals unset.
        target_compile_options(parlance_options INTERFACE -Wno-array-bounds -Wno-stringop-overflow -Wno-maybe-uninitialized)
    endif()
endif()
