#!/usr/bin/env python3
"""check.py is fed a small tree, translated well and then badly in each way. Usage: test_check.py LUPDATE"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).resolve().with_name("check.py")
LUPDATE = sys.argv.pop(1)
SOURCE = """
struct Texts { Q_DECLARE_TR_FUNCTIONS(Texts) };
void f(int n) { Texts::tr("Hello %1"); Texts::tr("%n letter(s)", "", n); }
"""
FORMS = "<numerusform>Ein Brief</numerusform>", "<numerusform>%n Briefe</numerusform>"


class Check(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        for name in ("models", "translations"):
            (self.root / name).mkdir()
        self.write("models/texts.cpp", SOURCE)
        self.run_check("--update")
        self.fill("hauspost_de.ts", "Hallo %1", *FORMS)
        self.fill("hauspost_en.ts", "", "<numerusform>%n letter</numerusform>", "<numerusform>%n letters</numerusform>")

    def write(self, name, text):
        (self.root / name).write_text(text, encoding="utf-8")

    def read(self, name):
        return (self.root / name).read_text(encoding="utf-8")

    def fill(self, file, hello, *numerus):
        text = self.read(f"translations/{file}")
        text = text.replace('<translation type="unfinished"></translation>', f"<translation>{hello}</translation>")
        text = text.replace(' type="unfinished">', ">")
        for form in numerus:
            text = text.replace("<numerusform></numerusform>", form, 1)
        self.write(f"translations/{file}", text)

    def replace(self, old, new):
        text = self.read("translations/hauspost_de.ts")
        self.assertIn(old, text)
        self.write("translations/hauspost_de.ts", text.replace(old, new))

    def run_check(self, *options):
        command = [sys.executable, "-B", str(CHECK), *options, str(self.root), LUPDATE]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        return run.returncode, run.stdout + run.stderr

    def refuses(self, expected):
        code, output = self.run_check()
        self.assertEqual(code, 1, output)
        self.assertIn(expected, output)
        self.assertNotIn("Traceback", output)

    def test_a_good_translation_is_fine(self):
        code, output = self.run_check()
        self.assertEqual(code, 0, output)

    def test_english_holds_plurals_only(self):
        self.assertNotIn("Hello", self.read("translations/hauspost_en.ts"))

    def test_a_new_sentence_is_missing(self):
        self.write("models/texts.cpp", SOURCE.replace("Hello %1", "Good day, %1"))
        self.refuses("hauspost_de.ts:1: out of date")

    def test_a_sentence_is_unfinished(self):
        self.replace("<translation>Hallo %1", '<translation type="unfinished">Hallo %1')
        self.refuses("unfinished: Hello %1")

    def test_a_translation_is_empty(self):
        self.replace("Hallo %1", "")
        self.refuses("empty: Hello %1")

    def test_a_place_is_lost_or_invented(self):
        self.replace("Hallo %1", "Hallo")
        self.refuses("hauspost_de.ts:7: Texts: other places")
        self.replace("Hallo", "Hallo %2")
        self.refuses("other places")

    def test_the_plural_needs_its_number(self):
        self.replace("%n Briefe", "Briefe")
        self.refuses("other places")

    def test_a_number_may_be_written_in_the_local_way(self):
        self.replace("Ein Brief", "%Ln Brief")
        self.replace("%n Briefe", "%Ln Briefe")
        code, output = self.run_check()
        self.assertEqual(code, 0, output)

    def test_a_sentence_without_context(self):
        self.write("models/texts.cpp", SOURCE.replace("{ Texts::tr", "{ using T = Texts; T::tr"))
        self.run_check("--update")
        self.refuses("lupdate found no context for: Hello %1")

    def test_a_file_is_missing(self):
        (self.root / "translations/hauspost_en.ts").unlink()
        self.refuses("hauspost_en.ts:1: the file is missing")


if __name__ == "__main__":
    unittest.main()
