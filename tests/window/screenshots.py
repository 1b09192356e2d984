#!/usr/bin/env python3
"""Pictures of every page and dialog of the desk, in each language, theme and scale. Needs a display (xvfb-run).
Usage: screenshots.py --bin BIN --out FOLDER [--quick] [NAME...]
"""

import argparse
import os
import pathlib
import subprocess
import sys

from pages import PAGES, command
from sampledesk import SampleDesk

LANGUAGES = ("de", "en")
THEMES = ("light", "dark")
SCALES = ("1", "2")


def take(desk, name, file, language, theme, scale):
    line = command(desk, name, "--screenshot", str(file), "--lang", language, "--theme", theme)
    environment = {**os.environ, "QT_SCALE_FACTOR": scale}
    subprocess.run(line, check=True, env=environment, timeout=60, stderr=subprocess.DEVNULL)


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
        desk.work()
        for name in options.names or PAGES:
            for language in languages:
                for theme in themes:
                    for scale in scales:
                        file = options.out / f"{name}-{language}-{theme}-{scale}00.png"
                        take(desk, name, file, language, theme, scale)
                        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
