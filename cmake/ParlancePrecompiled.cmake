# Headers that most files include, compiled once for each kind of target: reading them is more than half of a build.
# Only a convenience: every file includes what it uses, and the daily build, which goes without, says so if not.
option(PARLANCE_PRECOMPILE "Compile common headers once" OFF)

# Under the address sanitizer most of the compiler's time goes into optimising what draws, and hardly any of the tests' into
# running it.
set(PARLANCE_WIDGETS_OPTIONS "" CACHE STRING "More compile options for all that uses widgets")

# One target that owns the precompiled headers of a kind; the others of that kind reuse them.
function(parlance_precompiled kind)
    cmake_parse_arguments(ARG "" "" "HEADERS;LINKS" ${ARGN})
    set(source "${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Gives the precompiled headers a target to belong to.\n")
    add_library(parlance_precompiled_${kind} OBJECT "${source}")
    target_link_libraries(parlance_precompiled_${kind} PRIVATE parlance_options ${ARG_LINKS})
    target_precompile_headers(parlance_precompiled_${kind} PRIVATE ${ARG_HEADERS})
endfunction()

# Whether a target links a library, or something that does.
function(parlance_links target library result)
    set(${result} FALSE PARENT_SCOPE)
    set(all "")
    foreach(property LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
        get_target_property(links ${target} ${property})
        if(links)
            list(APPEND all ${links})
        endif()
    endforeach()
    list(REMOVE_DUPLICATES all)
    foreach(link ${all})
        if(link STREQUAL "${library}")
            set(${result} TRUE PARENT_SCOPE)
            return()
        elseif(link MATCHES "^parlance_" AND TARGET ${link})
            parlance_links(${link} ${library} found)
            if(found)
                set(${result} TRUE PARENT_SCOPE)
                return()
            endif()
        endif()
    endforeach()
endfunction()

# By the definitions that a target is compiled with, and by what most of its files read.
function(parlance_use_precompiled target)
    if(NOT PARLANCE_PRECOMPILE)
        return()
    endif()
    parlance_links(${target} Qt6::Widgets widgets)
    parlance_links(${target} simdjson::simdjson json)
    if(widgets)
        target_compile_options(${target} PRIVATE ${PARLANCE_WIDGETS_OPTIONS})
        target_precompile_headers(${target} REUSE_FROM parlance_precompiled_widgets)
    elseif(json)
        target_precompile_headers(${target} REUSE_FROM parlance_precompiled_json)
    else()
        target_precompile_headers(${target} REUSE_FROM parlance_precompiled_core)
    endif()
endfunction()

if(PARLANCE_PRECOMPILE)
    set(common
        <algorithm> <array> <atomic> <cmath> <functional> <map> <memory> <optional> <set> <span> <stop_token> <string>
        <thread> <unordered_map> <variant> <vector> <tl/expected.hpp>
        <QByteArray> <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QObject>
        <QPointer> <QString> <QStringList> <QTimeZone> <QTimer> <QVariant>)
    parlance_precompiled(core HEADERS ${common} LINKS Qt6::Core)
    parlance_precompiled(json HEADERS ${common} <simdjson.h> LINKS Qt6::Core simdjson::simdjson)
    parlance_precompiled(widgets HEADERS ${common}
            <QApplication> <QBoxLayout> <QLabel> <QMainWindow> <QMenu> <QPainter> <QPainterPath> <QScrollArea>
            <QStyledItemDelegate> <QWidget>
        LINKS Qt6::Widgets)
    target_compile_options(parlance_precompiled_widgets PRIVATE ${PARLANCE_WIDGETS_OPTIONS})
endif()
