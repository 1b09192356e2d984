#!/usr/bin/env python3
"""The walls of the house: which room may include and link which other room, Qt module and foreign library.

The linker alone does not stop an include of a header, so both are read: every #include of a source file and every
link line of a CMakeLists.txt. Usage: layers.py [ROOT]
"""

import pathlib
import re
import sys

from sources import CODE, SUFFIXES, blanked, code_files, finish, line_of, read

MODELS = ("base", "domain", "wire", "sql", "storage", "sync", "exchange", "letters", "usecases", "tables")


def models(*rooms):
    return {f"models/{room}" for room in rooms}


class Room:
    def __init__(self, own, qt="", foreign=""):
        self.own = own
        self.qt = {"Core"} | set(qt.split())
        self.foreign = set(foreign.split())


# The one table; ARCHITECTURE.md explains it. A room may always include itself.
ROOMS = {
    "models/base": Room(set(), foreign="expected"),
    "models/domain": Room(models("base")),
    "models/wire": Room(models("base", "domain")),
    "models/sql": Room(models("base"), "Sql"),
    "models/storage": Room(models("base", "domain", "wire", "sql"), "Sql", "sodium"),
    "models/sync": Room(models("base", "domain", "wire", "storage"), "Network", "qtkeychain"),
    "models/exchange": Room(models("base", "domain"), foreign="minizip xlsxwriter"),
    "models/letters": Room(models("base", "domain"), "Gui", "qrcodegen qpdf"),
    "models/usecases": Room(models(*MODELS) - models("tables")),
    "models/tables": Room(models("base", "domain", "storage")),
    "views": Room(models(*MODELS), "Gui Widgets PrintSupport Concurrent"),
    "app/desk": Room(models(*MODELS) | {"views", "translations"}, "Gui Widgets Concurrent"),
    "app/ctl": Room(models(*MODELS) | {"translations"}, "Gui"),
    "app/portal": Room(
        models("base", "domain", "wire", "exchange", "sql") | {"translations"}, "Sql", "sodium boost curl zlib threads"
    ),
    # Tests see what they test; those without a window must also build without Widgets.
    "tests/support": Room(models(*MODELS), "Gui Widgets Sql Network Test", "catch minizip"),
    "tests/models": Room(
        models(*MODELS) | {"tests/support", "translations"},
        "Gui Sql Network Concurrent Test",
        "catch sodium qrcodegen qpdf",
    ),
    "tests/translations": Room(models("base") | {"tests/support", "translations"}, "", "catch"),
    "tests/views": Room(
        models(*MODELS) | {"views", "tests/support", "translations"},
        "Gui Widgets PrintSupport Sql Network Concurrent Test",
        "catch",
    ),
    "tests/app/desk": Room(
        models(*MODELS) | {"views", "app/desk", "tests/support", "translations"},
        "Gui Widgets Sql Network Concurrent Test",
        "catch",
    ),
    "tests/app/ctl": Room(
        models(*MODELS) | {"app/ctl", "app/portal", "tests/support", "translations"}, "Gui Sql Network Test", "catch"
    ),
    "tests/app/portal": Room(
        models(*MODELS) | {"app/portal", "tests/support", "translations"},
        "Sql Network Test",
        "catch sodium boost zlib threads",
    ),
    # The whole way with the built programs: knows what travels, not how it is done.
    "tests/app/endtoend": Room(models("base", "domain", "wire") | {"tests/support"}, "Network", "catch"),
    "tests/benchmarks": Room(
        models(*MODELS) | {"views", "app/desk", "app/portal", "tests/support", "translations"},
        "Gui Widgets Sql Network Concurrent Test",
        "catch",
    ),
}

# How a foreign library shows in <includes> and in link lines.
FOREIGN_INCLUDES = {
    "tl/": "expected",
    "sodium": "sodium",
    "qrcodegen": "qrcodegen",
    "qpdf/": "qpdf",
    "unzip.h": "minizip",
    "xlsxwriter": "xlsxwriter",
    "boost/": "boost",
    "curl/": "curl",
    "zlib.h": "zlib",
    "qt6keychain/": "qtkeychain",
    "catch2/": "catch",
}
FOREIGN_TARGETS = {
    "tl::expected": "expected",
    "PkgConfig::sodium": "sodium",
    "PkgConfig::qrcodegencpp": "qrcodegen",
    "PkgConfig::qpdf": "qpdf",
    "PkgConfig::minizip": "minizip",
    "PkgConfig::xlsxwriter": "xlsxwriter",
    "Boost::headers": "boost",
    "Boost::boost": "boost",
    "CURL::libcurl": "curl",
    "ZLIB::ZLIB": "zlib",
    "Threads::Threads": "threads",
    "Qt6Keychain::Qt6Keychain": "qtkeychain",
    "Catch2::Catch2": "catch",
}
FREE_TARGETS = {"hauspost_options", "hauspost_testmain_widgets"}
TEXT_AND_DATA = ("resources", "translations")

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?P<quote>[<"])(?P<name>[^>"\n]+)[>"]', re.MULTILINE)
LIBRARY = re.compile(r"\b(?:hauspost_library|add_library)\s*\(\s*(\w+)")
COMMAND = re.compile(r"\b(hauspost_library|hauspost_program|hauspost_test|target_link_libraries)\s*\(([^()]*)\)")
KEYWORDS = {"PUBLIC", "PRIVATE", "INTERFACE"}


def room_of(file):
    """The longest room name that the path lies in; None where there is none."""
    parts = file.split("/")[:-1]
    while parts:
        if "/".join(parts) in ROOMS:
            return "/".join(parts)
        parts.pop()
    return None


def may(room, other):
    return other == room or other in ROOMS[room].own


def check_include(file, room, quote, name):
    """The rule that the include breaks, or None."""
    if quote == '"':
        if name.endswith(".moc") and name == pathlib.PurePosixPath(file).stem + ".moc":
            return None
        if ".." in name.split("/") or "/" not in name:
            return f'"{name}" is not named from the repository root'
        other = room_of(name)
        if other is None:
            return f'"{name}" lies in no known room'
        return None if may(room, other) else f'{room} must not include {other} ("{name}")'
    qt = re.match(r"Qt([A-Z]\w*)(?:/|$)", name)
    if qt:
        return None if qt[1] in ROOMS[room].qt else f"{room} must not use Qt {qt[1]} (<{name}>)"
    if re.match(r"Q[A-Z]\w*$|q[a-z0-9]+\.h$", name):
        return f"<{name}> must name its module, as in <QtCore/QString>"
    for prefix, library in FOREIGN_INCLUDES.items():
        if name.startswith(prefix) and library not in ROOMS[room].foreign:
            return f"{room} must not use {library} (<{name}>)"
    if "/" in name and not name.startswith(("sys/", "netinet/", "arpa/", *FOREIGN_INCLUDES)):
        return f"<{name}> belongs to a library that tests/architecture/layers.py does not know"
    return None


def check_includes(root):
    findings = []
    for file in code_files(root, (*CODE, "tests")):
        room = room_of(file)
        if room is None:
            findings.append(f"{file}:1: unknown room: add it to the table in tests/architecture/layers.py")
            continue
        text = blanked(read(root, file), keep_strings=True)
        for match in INCLUDE.finditer(text):
            rule = check_include(file, room, match["quote"], match["name"])
            if rule:
                findings.append(f"{file}:{line_of(text, match.start())}: {rule}")
    return findings


def check_data_folders(root):
    found = [p for folder in TEXT_AND_DATA for p in (root / folder).rglob("*") if p.suffix in SUFFIXES]
    return [f"{p.relative_to(root).as_posix()}:1: this folder holds data and text only, no code" for p in sorted(found)]


def cmake_files(root):
    for folder in (*CODE, "tests", *TEXT_AND_DATA):
        for path in sorted((root / folder).rglob("CMakeLists.txt")):
            text = re.sub(r"#[^\n]*", lambda m: " " * len(m[0]), path.read_text(encoding="utf-8"))
            yield path.relative_to(root).as_posix(), text


def libraries(root):
    """Library target -> room it is made in."""
    rooms = {"hauspost_translations": "translations"}
    for file, text in cmake_files(root):
        room = room_of(file)
        if room is None:
            continue
        for match in LIBRARY.finditer(text):
            name = match[1]
            rooms[name if name.startswith("hauspost_") else f"hauspost_{name}"] = room
    return rooms


def linked_targets(command, arguments):
    """(target, position) of everything that the command links."""
    linking = command == "target_link_libraries"
    first = True
    for match in re.finditer(r'[^\s"]+', arguments):
        word = match[0]
        if first:
            first = False
        elif word in KEYWORDS:
            continue
        elif re.fullmatch(r"[A-Z_]+", word):
            linking = word in ("LINK", "PRIVATE_LINK")
        elif linking:
            yield word, match.start()


def check_target(room, target, rooms):
    if target in FREE_TARGETS:
        return None
    if target.startswith("Qt6::"):
        module = target.removeprefix("Qt6::")
        return None if module in ROOMS[room].qt else f"{room} must not link {target}"
    if target in rooms:
        return None if may(room, rooms[target]) else f"{room} must not link {rooms[target]} ({target})"
    if target in FOREIGN_TARGETS:
        return None if FOREIGN_TARGETS[target] in ROOMS[room].foreign else f"{room} must not link {target}"
    return f"{room} links {target}, which tests/architecture/layers.py does not know"


def check_links(root):
    findings = []
    rooms = libraries(root)
    for file, text in cmake_files(root):
        room = room_of(file)
        if room is None:
            continue
        for command in COMMAND.finditer(text):
            for target, position in linked_targets(command[1], command[2]):
                rule = check_target(room, target, rooms)
                if rule:
                    findings.append(f"{file}:{line_of(text, command.start(2) + position)}: {rule}")
    return findings


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]).resolve()
    findings = check_includes(root) + check_data_folders(root) + check_links(root)
    if not code_files(root):
        findings.append(f"{root.name}: no source file found, nothing was checked")
    finish(findings, "layers")


if __name__ == "__main__":
    main()
