# parlance_layer(NAME SOURCES … LINKS … [PRIVATE_LINKS …]): one static library per layer, named
# parlance_NAME, with the tree's root as include path ("models/core/result.h").
function(parlance_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(parlance_${name} STATIC ${ARG_SOURCES})
    target_include_directories(parlance_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(parlance_${name} PUBLIC ${ARG_LINKS} PRIVATE parlance_options ${ARG_PRIVATE_LINKS})
    set_target_properties(parlance_${name} PROPERTIES AUTOMOC ON)
    if(PARLANCE_FUZZ AND name IN_LIST PARLANCE_FUZZED)
        target_compile_options(parlance_${name} PRIVATE ${PARLANCE_FUZZ_OPTIONS})
    endif()
    parlance_use_precompiled(parlance_${name})
endfunction()

# Defines PARLANCE_SOURCE_DIR for the sources that name it, and for no others: with it a file cannot come out of the
# compiler cache in another clone.
function(parlance_define_source_dir)
    foreach(source ${ARGN})
        file(STRINGS "${source}" named REGEX PARLANCE_SOURCE_DIR LIMIT_COUNT 1)
        if(named)
            set_property(SOURCE "${source}" PROPERTY
                COMPILE_DEFINITIONS PARLANCE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
        endif()
    endforeach()
endfunction()

# "tst_x.moc" of the sources that include it. AUTOMOC, which scans each of the many test programs and compiles an empty
# file for it (a fifth of a build), is for headers with classes of Qt's only.
function(parlance_moc_test target)
    foreach(source ${ARGN})
        file(STRINGS "${source}" lines REGEX "^ *Q_OBJECT|^#include \"[a-z0-9_]+\\.moc\"")
        if(source MATCHES "\\.h$" AND lines)
            set_target_properties(${target} PROPERTIES AUTOMOC ON)
            return()
        elseif("${lines}" MATCHES "#include \"(.+)\"")
            set(mocs_of_${CMAKE_MATCH_1} "${source}")
            list(APPEND mocs "${CMAKE_MATCH_1}")
        endif()
    endforeach()
    foreach(moc ${mocs})
        set(made "${CMAKE_CURRENT_BINARY_DIR}/moc/${moc}")
        qt_generate_moc("${mocs_of_${moc}}" "${made}" TARGET ${target})
        target_sources(${target} PRIVATE "${made}")
    endforeach()
    target_include_directories(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/moc")
endfunction()

# Every test that exercises threads; what the thread sanitizer builds and runs (label "threads").
add_custom_target(thread_tests)

# parlance_test(NAME SOURCES … LINKS … [LABELS …]): one Qt Test program, run offscreen.
function(parlance_test name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;LABELS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    parlance_define_source_dir(${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE parlance_options Qt6::Test ${ARG_LINKS})
    parlance_moc_test(${name} ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    parlance_use_precompiled(${name})
    add_test(NAME ${name} COMMAND ${name})
    # The time limit is for hangs: under a sanitizer the longest function needs more than Qt Test's five minutes. What
    # the address sanitizer keeps of freed memory must not drown what tests of bounded memory measure.
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=1200000;ASAN_OPTIONS=quarantine_size_mb=16;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp:die_after_fork=0"
        LABELS "${ARG_LABELS}")
    if("threads" IN_LIST ARG_LABELS)
        add_dependencies(thread_tests ${name})
    endif()
endfunction()
