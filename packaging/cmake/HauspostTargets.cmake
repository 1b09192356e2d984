# How every target of the house is made: one place for language level, warnings and walls.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(hauspost_options INTERFACE)
target_compile_definitions(hauspost_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(hauspost_options INTERFACE /W4 /WX /permissive- /utf-8 /Zc:__cplusplus)
else()
    target_compile_options(hauspost_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Werror)
    # PCH and ccache agree only with this flag.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(hauspost_options INTERFACE -fpch-preprocess)
    endif()
endif()
if(HAUSPOST_SANITIZE)
    target_compile_options(hauspost_options INTERFACE -fsanitize=${HAUSPOST_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(hauspost_options INTERFACE -fsanitize=${HAUSPOST_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # With sanitizers GCC 12 sees uninitialised members in the standard library that are none.
        target_compile_options(hauspost_options INTERFACE -Wno-error=maybe-uninitialized)
    endif()
endif()

# What is not cached yet costs nothing more than without ccache only if the compiler itself names what was included
# (instead of a preprocessor run before it) and the digest of a precompiled header, more than 100 MB, is remembered.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_DEPEND=1 CCACHE_INODECACHE=1 ${CCACHE_PROGRAM})
endif()

# What nearly every file includes. Not <QtCore/QtCore>: each compilation maps the whole precompiled header, and the umbrella
# is 217 MB instead of 134, which costs a quarter of the time of a typical file.
set(hauspost_precompiled
    <QtCore/QByteArray> <QtCore/QCoreApplication> <QtCore/QDateTime> <QtCore/QFuture> <QtCore/QHash> <QtCore/QLocale>
    <QtCore/QObject> <QtCore/QString> <QtCore/QStringList> <QtCore/QTimer> <QtCore/QUrl> <QtCore/QVariant>
    <algorithm> <functional> <memory> <optional> <unordered_map> <variant> <vector>)
set(hauspost_precompiled_widgets
    <QtWidgets/QApplication> <QtWidgets/QBoxLayout> <QtWidgets/QDialog> <QtWidgets/QLabel> <QtWidgets/QLineEdit>
    <QtWidgets/QMainWindow> <QtWidgets/QPushButton> <QtWidgets/QTableView> <QtWidgets/QWidget>)

# hauspost_library(<name> HEADERS h... SOURCES cpp... LINK target...)
# HEADERS are named from the repository root, SOURCES from the folder.
# Makes the static library hauspost_<name> with exactly these public link lines. Headers form a verified
# header set: each must compile alone (target all_verify_interface_header_sets).
function(hauspost_library name)
    cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    list(TRANSFORM ARG_HEADERS PREPEND ${CMAKE_SOURCE_DIR}/)
    add_library(hauspost_${name} STATIC ${ARG_SOURCES})
    target_sources(hauspost_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${ARG_HEADERS})
    set_target_properties(hauspost_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_link_libraries(hauspost_${name} PUBLIC ${ARG_LINK} hauspost_options PRIVATE ${ARG_PRIVATE_LINK})
    target_precompile_headers(hauspost_${name} PRIVATE ${hauspost_precompiled})
    if("Qt6::Widgets" IN_LIST ARG_LINK)
        target_precompile_headers(hauspost_${name} PRIVATE ${hauspost_precompiled_widgets})
    endif()
endfunction()

# hauspost_program(<name> SOURCES ... LINK ...)
function(hauspost_program name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE ${ARG_LINK} hauspost_options)
    target_compile_definitions(${name} PRIVATE HAUSPOST_VERSION="${PROJECT_VERSION}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
endfunction()
