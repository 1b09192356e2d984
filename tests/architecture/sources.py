"""What the checkers share: which files they look at, how comments and strings are blanked, how findings are told."""

import pathlib
import re
import sys

CODE = ("app", "models", "views")
SUFFIXES = (".h", ".cpp")


def code_files(root, folders=CODE):
    """All C++ files below the folders, as paths relative to root with '/' between the parts, sorted."""
    root = pathlib.Path(root)
    found = []
    for folder in folders:
        found += [p.relative_to(root).as_posix() for p in (root / folder).rglob("*") if p.suffix in SUFFIXES]
    return sorted(found)


def read(root, file):
    return (pathlib.Path(root) / file).read_text(encoding="utf-8")


_TOKEN = re.compile(
    r"""(?P<comment>//(?:[^\\\n]|\\.|\\\n)*|/\*.*?\*/)
      | (?P<raw>R"(?P<mark>[^()\s\\"]{0,16})\(.*?\)(?P=mark)")
      | (?P<string>"(?:[^"\\\n]|\\.)*")
      | (?P<char>(?<![0-9a-fA-F])'(?:[^'\\\n]|\\.)+')""",
    re.DOTALL | re.VERBOSE,
)


def blanked(text, keep_strings=False):
    """The text with comments (and strings) replaced by blanks: line numbers and columns stay what they are."""

    def blank(match):
        if keep_strings and match.group("comment") is None:
            return match.group(0)
        return re.sub(r"[^\n]", " ", match.group(0))

    return _TOKEN.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def finish(findings, what):
    """Prints every finding and ends the program: 0 without findings, else 1."""
    for finding in findings:
        print(finding)
    print(f"{what}: {len(findings)} violation(s)" if findings else f"{what}: fine")
    sys.exit(1 if findings else 0)
