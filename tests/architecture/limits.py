#!/usr/bin/env python3
"""Limits of size: files of at most 400 lines, functions of at most 60, a root CMakeLists.txt of at most 100.

A table is not counted as a function's length: a body that is one switch whose cases only return (a text or a name
per code) gets longer with every code and never harder to read. Usage: limits.py [ROOT]
"""

import pathlib
import re
import sys

from sources import blanked, code_files, finish, line_of, read

FILE_LINES = 400
FUNCTION_LINES = 60
ROOT_CMAKE_LINES = 100

NAMESPACE = re.compile(r"^(?:inline\s+)?namespace\b|^extern\s*$")
TYPE = re.compile(r"\b(?:class|struct|union|enum)\b[^()=]*$")
TABLE = re.compile(
    r"^\s*switch\s*\([^{}]*\)\s*\{(?:\s*(?:case\b(?:[^;{}:]|::)*:(?!:)|default\s*:|return\b[^;]*;))*\s*\}"
    r"(?:\s*Q_UNREACHABLE\(\);)?(?:\s*return\b[^;]*;)?\s*$"
)


def functions(text):
    """(name, first line, last line, body) of each function in the blanked text; a lambda belongs to its function."""
    text = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.|\\\n)*", lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.MULTILINE)
    scopes = []  # of each open brace: None or (name, start of head, start of body)
    head = 0  # where the current declaration starts
    parens = 0
    inside = 0  # how many open braces since the outermost function's one
    for match in re.finditer(r"[(){};]|(?<!:):(?!:)", text):
        mark, at = match[0], match.start()
        if mark == "{":
            declaration = text[head:at].strip()
            is_function = (
                not inside and "(" in declaration and not NAMESPACE.search(declaration) and not TYPE.search(declaration)
            )
            scopes.append((declaration, head, at + 1) if is_function else None)
            inside += 1 if inside or is_function else 0
        elif mark == "}":
            scope = scopes.pop() if scopes else None
            inside -= 1 if inside else 0
            if scope and not inside:
                name = re.search(r"([\w:~]+(?:\s*operator\s*\S+?)?)\s*\(", scope[0])
                start = scope[1] + len(text[scope[1] :]) - len(text[scope[1] :].lstrip())
                yield name[1] if name else "?", line_of(text, start), line_of(text, at), text[scope[2] : at]
        elif mark in "()":
            parens = max(0, parens + (1 if mark == "(" else -1))
            continue
        if inside or parens and mark != "{":
            continue
        if mark in "{};" or re.search(r"\b(?:public|protected|private|Q_SIGNALS|Q_SLOTS)\s*$", text[head:at]):
            head = at + 1


def check_file(root, file):
    text = read(root, file)
    lines = len(text.splitlines())
    findings = []
    if lines > FILE_LINES:
        findings.append(f"{file}:{FILE_LINES + 1}: the file has {lines} lines, at most {FILE_LINES} are allowed")
    for name, first, last, body in functions(blanked(text)):
        length = last - first + 1
        if length > FUNCTION_LINES and not TABLE.match(body):
            findings.append(
                f"{file}:{first}: the function {name} has {length} lines, at most {FUNCTION_LINES} are allowed"
            )
    return findings


def main():
    root = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parents[2]).resolve()
    findings = []
    files = code_files(root)
    for file in files:
        findings += check_file(root, file)
    cmake = root / "CMakeLists.txt"
    lines = len(cmake.read_text(encoding="utf-8").splitlines()) if cmake.exists() else 0
    if lines > ROOT_CMAKE_LINES:
        findings.append(
            f"CMakeLists.txt:{ROOT_CMAKE_LINES + 1}: the file has {lines} lines, at most {ROOT_CMAKE_LINES} are allowed"
        )
    if not files:
        findings.append(f"{root.name}: no source file found, nothing was checked")
    finish(findings, "limits")


if __name__ == "__main__":
    main()
