#!/usr/bin/env python3
"""What a screen reader finds in the real program: every control that takes the focus has a name, roles make sense, the
cells of tables can be read. Needs a display, a session bus and AT-SPI. Usage: accessibility.py BIN LANGUAGE [NAME...]
"""

import os
import pathlib
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
from pages import PAGES, command  # noqa: E402
from sampledesk import SampleDesk  # noqa: E402

PATIENCE = 30  # seconds, for a slow machine
NO_ROLES = (Atspi.Role.INVALID, Atspi.Role.UNKNOWN)
CELLS = (Atspi.Role.TABLE_CELL, Atspi.Role.LIST_ITEM, Atspi.Role.TREE_ITEM)


def until(what, condition):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise RuntimeError(f"waited in vain for {what}")


def children(item):
    for i in range(min(item.get_child_count(), 400)):
        child = item.get_child_at_index(i)
        if child:
            yield child


def program(process):
    for candidate in children(Atspi.get_desktop(0)):
        if candidate.get_process_id() == process.pid:
            return candidate
    return None


def walk(item):
    """Everything that is shown, from the top."""
    for child in children(item):
        states = child.get_state_set()
        if states.contains(Atspi.StateType.VISIBLE) and states.contains(Atspi.StateType.SHOWING):
            yield child
            yield from walk(child)


def has_name(item):
    relations = (Atspi.RelationType.LABELLED_BY,)
    return bool(item.get_name()) or any(r.get_relation_type() in relations for r in item.get_relation_set())


def faults_of(items):
    faults, cells, read = [], 0, 0
    for item in items:
        role, states = item.get_role(), item.get_state_set()
        if role in CELLS:
            cells += 1
            read += bool(item.get_name())
            continue
        if role in NO_ROLES and states.contains(Atspi.StateType.FOCUSABLE):
            faults.append(f"no role: {item.get_name()!r}")
        if states.contains(Atspi.StateType.FOCUSABLE) and not has_name(item):
            faults.append(f"no name: {item.get_role_name()} in {item.get_parent().get_name()!r}")
    if cells and read < cells / 2:
        faults.append(f"only {read} of {cells} cells can be read")
    return faults


def settled(application):
    """The tree, once it has something in it and two looks find the same."""
    last = None

    def unchanged():
        nonlocal last
        try:
            now = [(i.get_role(), i.get_name()) for i in walk(application)]
        except gi.repository.GLib.Error:
            return None  # something was deleted meanwhile
        same = now == last and len(now) > 5
        last = now
        return same

    until("a tree at rest", unchanged)
    return list(walk(application))


def special_faults(name, items):
    """What only some pages promise."""
    if name == "lock" and any(item.get_role() in (*CELLS, Atspi.Role.TABLE) for item in items):
        return ["a table is in reach while the window is locked"]
    dialogs = [item for item in items if item.get_role() == Atspi.Role.DIALOG]
    if name == "erasure" and not any(item.get_description() for item in dialogs):
        return ["what goes and what stays is not told when the dialog opens"]
    return []


def check(desk, name, language):
    line = command(desk, name, "--lang", language)
    page = line[line.index("--page") + 1]
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1"}
    told = pathlib.Path(desk.folder.name, "told")
    with told.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(line, env=environment, stdout=output, stderr=subprocess.DEVNULL)
    try:
        # The program says when the page is there: before, another one can be at rest.
        until(f"the page {name}", lambda: page in told.read_text(encoding="utf-8") or process.poll() is not None)
        if process.poll() is not None:
            raise RuntimeError(f"{name}: the program ended with {process.returncode}")
        application = until("the program", lambda: program(process))
        items = settled(application)
        faults = faults_of(items) + special_faults(name, items)
        print(f"{name} ({language}): {len(items)} objects, {len(faults)} faults", flush=True)
        return [f"{name} ({language}): {fault}" for fault in faults]
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def main():
    Atspi.init()
    binaries, language, *names = sys.argv[1:]
    faults = []
    with SampleDesk(binaries) as desk:
        desk.work()
        for name in names or PAGES:
            faults += check(desk, name, language)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
