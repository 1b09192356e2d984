#!/usr/bin/env python3
"""Pictures of every page and dialog of the desk, in each language, theme and scale. Needs a display (xvfb-run).
Usage: screenshots.py --bin BIN --out FOLDER [--quick] [NAME...]
"""

import argparse
import os
import pathlib
import subprocess
import sys

from sampledesk import SampleDesk

# Name of the picture -> page (see hauspost-desk --help); {0} is the first property, {1} a list of contact data, {2} a
# DTM file. One line for a new page.
PAGES = {
    "overview": "overview",
    "properties": "properties",
    "units": "units:{0}",
    "all-units": "units",
    "menu": "menu:{0}/1",
    "details": "details:{0}/1",
    "resident": "resident:{0}/1",
    "movein": "movein:{0}/1",
    "moveout": "moveout:{0}/1",
    "goto": "goto:mü",
    "recipients": "recipients:{0}",
    "email": "email:{0}/1",
    "letters": "letters",
    "outbox": "outbox",
    "consents": "consents",
    "person": "person:{0}/1",
    "erasure": "erasure:{0}/1",
    "retention": "retention",
    "list-columns": "listcolumns:{1}",
    "list-plan": "listplan:{1}",
    "import": "import:{2}",
    "settings-general": "settings:0",
    "settings-portal": "settings:1",
    "settings-letters": "settings:2",
    "settings-printer": "settings:3",
    "settings-notices": "settings:4",
    "settings-network": "settings:5",
    "connect": "connect",
    "restore": "restore",
    "diagnostics": "diagnostics",
    "handbook": "handbook:start",
    "shortcuts": "handbook:shortcuts",
    "lock": "lock",
}
LANGUAGES = ("de", "en")
THEMES = ("light", "dark")
SCALES = ("1", "2")


def take(desk, file, page, language, theme, scale):
    command = desk.command(page, "--screenshot", str(file), "--lang", language, "--theme", theme)
    environment = {**os.environ, "QT_SCALE_FACTOR": scale}
    subprocess.run(command, check=True, env=environment, timeout=60, stderr=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", required=True)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--quick", action="store_true", help="German, light, 100 % only")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    unknown = set(options.names) - set(PAGES)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}")
    languages, themes, scales = (("de",), ("light",), ("1",)) if options.quick else (LANGUAGES, THEMES, SCALES)
    options.out.mkdir(parents=True, exist_ok=True)
    with SampleDesk(options.bin) as desk:
        subprocess.run([desk.bin / "hauspost-ctl", *desk.command("")[1:-2], "sync"], check=True, capture_output=True)
        first = desk.properties()[0]
        for name in options.names or PAGES:
            for language in languages:
                for theme in themes:
                    for scale in scales:
                        file = options.out / f"{name}-{language}-{theme}-{scale}00.png"
                        take(desk, file, PAGES[name].format(first, desk.contact_list(), desk.later_file()), language, theme, scale)
                        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
