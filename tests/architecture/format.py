#!/usr/bin/env python3
"""Every source file is as clang-format leaves it. `--fix` formats instead of checking.

clang-format 14 it is, because versions differ in details: another version is not asked. Without it the check is
skipped (exit code 77), but fails where CI is set. Usage: format.py [--fix] [ROOT]
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

from sources import CODE, code_files, finish

VERSION = 14
SKIPPED = 77


def clang_format():
    """The program in the right version, or None."""
    for name in (f"clang-format-{VERSION}", "clang-format"):
        program = shutil.which(name)
        if program:
            answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
            if re.search(rf"version {VERSION}\.", answer):
                return program
    return None


def main():
    arguments = [a for a in sys.argv[1:] if a != "--fix"]
    root = pathlib.Path(arguments[0] if arguments else pathlib.Path(__file__).parents[2]).resolve()
    program = clang_format()
    if program is None:
        print(f"format: clang-format {VERSION} is not installed")
        sys.exit(1 if os.environ.get("CI") or "--fix" in sys.argv else SKIPPED)
    files = code_files(root, (*CODE, "tests"))
    if not files:
        finish([f"{root.name}: no source file found, nothing was checked"], "format")
    mode = ["-i"] if "--fix" in sys.argv else ["--dry-run", "-Werror", "--ferror-limit=1"]
    run = subprocess.run([program, *mode, *files], cwd=root, capture_output=True, text=True, check=False)
    findings = re.findall(r"^\S+:\d+:\d+: error: .*", run.stderr, re.MULTILINE)
    if run.returncode and not findings:
        findings = [run.stderr.strip()]
    finish(findings, "format")


if __name__ == "__main__":
    main()
