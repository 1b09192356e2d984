#!/usr/bin/env python3
"""The translations are fresh and complete: lupdate would change nothing, nothing is unfinished, empty or vanished, and
each translation has the places (%1, %n) of its source. Usage: check.py [--update] ROOT LUPDATE
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

SOURCES = ("app", "models", "views")
# Language -> further options: English sources need no English translation but their plurals.
FILES = {"hauspost_de.ts": (), "hauspost_en.ts": ("-pluralonly",)}
OPTIONS = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-no-ui-lines")


def update(root, lupdate, file):
    """Lets lupdate bring the file up to date; the sources are read in root. Returns what it complains about."""
    language = file.stem.split("_")[-1]
    options = [*OPTIONS, *FILES[file.name], "-target-language", language]
    folders = [folder for folder in SOURCES if (root / folder).is_dir()]
    # With "-I ." it finds the headers and thereby the namespace of each class.
    command = [lupdate, *options, "-I", ".", *folders, "-ts", str(file)]
    return subprocess.run(command, cwd=root, check=True, stderr=subprocess.PIPE, text=True).stderr.splitlines()


def freshness(root, lupdate, file):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, file.name)
        shutil.copyfile(file, copy)
        complaints = [f"{file.name}:1: lupdate: {line.removeprefix(f'{root}/')}" for line in update(root, lupdate, copy)]
        if copy.read_bytes() != file.read_bytes():
            complaints.append(f"{file.name}:1: out of date: run ./dev translate and translate what is new")
    return complaints


def places(text):
    return sorted(set(re.findall(r"%L?(?:\d\d?|n)", text.replace("%L", "%"))))


def forms(translation):
    return translation.findall("numerusform") or [translation]


def check_message(message):
    """The rules that the message breaks."""
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return [f"{'not translated' if translation is None else translation.get('type')}: {source}"]
    texts = ["".join(form.itertext()) for form in forms(translation)]
    if not all(text.strip() for text in texts):
        return [f"empty: {source}"]
    findings = []
    for number, text in enumerate(texts):
        expected = places(source)
        # The singular may say the number in words: "Ein Schreiben".
        if len(texts) > 1 and number == 0 and "%n" not in places(text):
            expected = [place for place in expected if place != "%n"]
        if places(text) != expected:
            findings.append(f"other places (%1, %n) than the source: {source} -> {text}")
    return findings


def completeness(file):
    findings = []
    lines = file.read_text(encoding="utf-8").splitlines()
    for context in xml.parse(file).getroot().iter("context"):
        if not context.findtext("name"):
            findings.append(f"{file.name}:1: lupdate found no context for: {context.findtext('message/source')}")
        for message in context.iter("message"):
            for rule in check_message(message):
                start = xml.tostring(message.find("source"), encoding="unicode").strip().splitlines()[0][8:28]
                line = next((i for i, text in enumerate(lines, 1) if start in text), 1)
                findings.append(f"{file.name}:{line}: {context.findtext('name')}: {rule}")
    return findings


def main():
    arguments = [a for a in sys.argv[1:] if a != "--update"]
    root, lupdate = pathlib.Path(arguments[0]).resolve(), arguments[1]
    findings = []
    for name in FILES:
        file = root / "translations" / name
        if "--update" in sys.argv:
            print("".join(line + "\n" for line in update(root, lupdate, file)), end="")
            continue
        if not file.is_file():
            findings.append(f"{name}:1: the file is missing")
            continue
        findings += freshness(root, lupdate, file) + completeness(file)
    for finding in findings:
        print(f"translations/{finding}")
    print(f"translations: {len(findings)} violation(s)" if findings else "translations: fine")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
