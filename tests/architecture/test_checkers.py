#!/usr/bin/env python3
"""A checker that cannot fail is a defect: each one is fed small trees that break its rules, and one that does not."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import format as format_checker  # noqa: E402

GOOD_TREE = {
    "models/base/result.h": "#pragma once\n#include <tl/expected.hpp>\n#include <QtCore/QString>\n#include <vector>\n",
    "models/base/CMakeLists.txt": "hauspost_library(base HEADERS models/base/result.h SOURCES result.cpp LINK Qt6::Core tl::expected)\n",
    "models/domain/CMakeLists.txt": "hauspost_library(domain HEADERS a.h SOURCES a.cpp LINK hauspost_base)\n",
    "models/letters/CMakeLists.txt": "hauspost_library(letters SOURCES a.cpp\n"
    "    LINK hauspost_domain Qt6::Gui\n    PRIVATE_LINK PkgConfig::qpdf)\n",
    "views/CMakeLists.txt": "hauspost_library(views SOURCES a.cpp LINK hauspost_domain Qt6::Widgets)\n",
}


class CheckerCase(unittest.TestCase):
    def check(self, checker, files, environment=None):
        """Runs the checker over the good tree with these files added; (exit code, output)."""
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {**GOOD_TREE, **files}.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            run = subprocess.run(
                [sys.executable, "-B", str(HERE / checker), folder],
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, **(environment or {})},
            )
            return run.returncode, run.stdout + run.stderr

    def accepts(self, checker, files):
        code, output = self.check(checker, files)
        self.assertEqual(code, 0, output)

    def refuses(self, checker, files, *expected):
        code, output = self.check(checker, files)
        self.assertEqual(code, 1, output)
        for text in expected:
            self.assertIn(text, output)
        self.assertNotIn("Traceback", output)


class Layers(CheckerCase):
    def refuses_include(self, file, include, expected):
        self.refuses("layers.py", {file: f"#pragma once\n\n{include}\n"}, f"{file}:3: ", expected)

    def test_a_tidy_tree_is_fine(self):
        self.accepts("layers.py", {"views/page.cpp": '#include "views/page.h"\n#include <QtWidgets/QWidget>\n'})

    def test_a_room_reaches_up(self):
        self.refuses_include("models/base/x.h", '#include "models/domain/unit.h"', "models/base must not include models/domain")
        self.refuses_include("models/usecases/x.cpp", '#include "views/x.h"', "models/usecases must not include views")
        self.refuses_include("models/exchange/x.cpp", '#include "models/storage/x.h"', "models/exchange must not include")
        self.refuses_include("views/x.cpp", '#include "app/desk/x.h"', "views must not include app/desk")
        self.refuses_include("app/portal/x.cpp", '#include "models/storage/x.h"', "app/portal must not include models/storage")
        self.refuses_include("app/ctl/x.cpp", '#  include "views/x.h"', "app/ctl must not include views")

    def test_a_room_uses_a_qt_module_that_is_not_its_own(self):
        self.refuses_include("models/domain/x.cpp", "#include <QtWidgets/QWidget>", "models/domain must not use Qt Widgets")
        self.refuses_include("models/tables/x.cpp", "#include <QtGui/QColor>", "models/tables must not use Qt Gui")
        self.refuses_include("models/letters/x.cpp", "#include <QtPrintSupport/QPrinter>", "models/letters must not use")
        self.refuses_include("views/x.cpp", "#include <QtSql/QSqlQuery>", "views must not use Qt Sql")
        self.refuses_include("views/x.cpp", "#include <QtNetwork>", "views must not use Qt Network")

    def test_a_module_is_hidden(self):
        self.refuses_include("models/domain/x.cpp", "#include <QWidget>", "<QWidget> must name its module")
        self.refuses_include("models/domain/x.cpp", "#include <qwidget.h>", "<qwidget.h> must name its module")

    def test_a_foreign_library_is_used_elsewhere(self):
        self.refuses_include("models/domain/x.cpp", "#include <sodium.h>", "models/domain must not use sodium")
        self.refuses_include("models/sync/x.cpp", "#include <boost/asio.hpp>", "models/sync must not use boost")
        self.refuses_include("models/base/x.cpp", "#include <unheard/of.h>", "does not know")

    def test_a_path_is_not_named_from_the_root(self):
        self.refuses_include("models/domain/x.cpp", '#include "unit.h"', "not named from the repository root")
        self.refuses_include("models/domain/x.cpp", '#include "../../views/x.h"', "not named from the repository root")

    def test_an_unknown_room(self):
        self.refuses("layers.py", {"models/cellar/x.h": ""}, "models/cellar/x.h:1: unknown room")
        self.refuses("layers.py", {"app/x.cpp": ""}, "app/x.cpp:1: unknown room")
        self.refuses("layers.py", {"models/domain/x.h": '#include "cellar/x.h"\n'}, "lies in no known room")

    def test_code_among_data(self):
        self.refuses("layers.py", {"resources/x.cpp": ""}, "resources/x.cpp:1: this folder holds data and text only")

    def test_a_comment_is_not_an_include(self):
        self.accepts("layers.py", {"models/base/x.cpp": '/*\n#include "views/x.h"\n*/\n// #include <QtGui/QColor>\n'})

    def test_a_link_line_breaks_a_wall(self):
        def refuses_link(file, text, expected):
            self.refuses("layers.py", {file: text}, expected)

        file = "models/exchange/CMakeLists.txt"
        refuses_link(file, "hauspost_library(exchange SOURCES a.cpp\n  LINK hauspost_views)", f"{file}:2: models/exchange must not link views")
        refuses_link(file, "hauspost_library(exchange SOURCES a.cpp LINK hauspost_base PRIVATE_LINK Qt6::Sql)", "must not link Qt6::Sql")
        refuses_link(file, "hauspost_library(exchange SOURCES a.cpp LINK hauspost_base)\ntarget_link_libraries(hauspost_exchange PRIVATE\n  Qt6::Gui)", f"{file}:3: models/exchange must not link Qt6::Gui")
        refuses_link(file, "hauspost_library(exchange SOURCES a.cpp LINK PkgConfig::sodium)", "must not link PkgConfig::sodium")
        refuses_link(file, "hauspost_library(exchange SOURCES a.cpp LINK mystery)", "links mystery, which")
        refuses_link("app/ctl/CMakeLists.txt", "hauspost_program(hauspost-ctl SOURCES a.cpp LINK hauspost_views)", "app/ctl must not link views")

    def test_an_empty_tree(self):
        with tempfile.TemporaryDirectory() as folder:
            for checker in ("layers.py", "limits.py"):
                run = subprocess.run([sys.executable, "-B", HERE / checker, folder], capture_output=True, text=True, check=False)
                self.assertEqual(run.returncode, 1, run.stdout)
                self.assertIn("nothing was checked", run.stdout)


def function(lines, head="void Thing::work(int a)", step="    call(a);\n"):
    """A function of exactly so many lines."""
    return f"{head}\n{{\n" + step * (lines - 3) + "}\n"


class Limits(CheckerCase):
    def refuses_function(self, text, expected):
        self.refuses("limits.py", {"models/base/x.cpp": text}, f"models/base/x.cpp:{expected}")

    def test_the_limits_themselves_are_fine(self):
        self.accepts("limits.py", {"models/base/x.cpp": function(60), "views/x.h": "\n" * 400, "CMakeLists.txt": "\n" * 100})

    def test_a_long_file(self):
        self.refuses("limits.py", {"views/mainwindow.cpp": "\n" * 401}, "views/mainwindow.cpp:401: the file has 401 lines")
        self.refuses("limits.py", {"CMakeLists.txt": "\n" * 101}, "CMakeLists.txt:101: the file has 101 lines")

    def test_a_long_function(self):
        self.refuses_function(function(61), "1: the function Thing::work has 61 lines")

    def test_a_long_function_in_many_shapes(self):
        def wrapped(before, head, after=""):
            first = before.count("\n") + 1
            self.refuses_function(before + function(61, head) + after, f"{first}: the function ")

        wrapped("namespace hauspost {\nnamespace {\n", "int free(std::function<void(int)> f) noexcept", "}\n}\n")
        wrapped("class A final : public B\n{\n  public:\n", "    bool operator==(const A &) const override", "};\n")
        wrapped("", "Thing::Thing(int a) : m_a{a}, m_b(f({1, 2}))")
        wrapped("template <class T>\nstruct X\n{\n};\n", "auto f() -> std::vector<int>")
        wrapped('const char *a = "{{{";\n// {{{ "\nchar b = \'{\';\n', "void f()")
        wrapped("#define BRACE {\n", "void f()")
        wrapped("const int numbers[] = {1'000, 2'000};\n", "void f()")
        wrapped('const auto raw = R"sql(\n" { \' ( )sql";\n', "void f()")

    def test_a_lambda_belongs_to_its_function(self):
        text = function(61, step="    run([&] { if (a) { call(a); } });\n")
        self.refuses_function(text, "1: the function Thing::work has 61 lines")

    def test_two_short_functions_are_two(self):
        self.accepts("limits.py", {"models/base/x.cpp": function(40) + "\n" + function(40)})

    def test_a_table_may_be_long(self):
        cases = "    case Code::A:\n        return tr(\"a: %1\");\n    case Code::B:\n" * 30
        table = f"QString text(Code code)\n{{\n    switch (code) {{\n{cases}        return x;\n    }}\n    return {{}};\n}}\n"
        self.accepts("limits.py", {"models/base/x.cpp": table})
        self.refuses_function(table.replace("return x;", "call(code);\n        return x;"), "1: the function text has")


@unittest.skipIf(format_checker.clang_format() is None and not os.environ.get("CI"), "clang-format is not installed")
class Format(CheckerCase):
    STYLE = {".clang-format": (HERE.parents[1] / ".clang-format").read_text(encoding="utf-8")}
    CROOKED = {"views/x.cpp": "int  x( ) {return 1 ;}\n"}

    def test_a_formatted_tree_is_fine(self):
        self.accepts("format.py", {**self.STYLE, "models/base/result.h": "#pragma once\n", "views/x.cpp": "int x = 1;\n"})

    def test_a_crooked_file(self):
        self.refuses("format.py", {**self.STYLE, **self.CROOKED}, "views/x.cpp:1:")

    def test_a_missing_formatter_is_a_skip_but_a_failure_in_ci(self):
        with tempfile.TemporaryDirectory() as empty:
            nothing = {"PATH": empty, "CI": ""}
            code, output = self.check("format.py", self.CROOKED, nothing)
            self.assertEqual(code, 77, output)
            self.assertEqual(self.check("format.py", self.CROOKED, {**nothing, "CI": "true"})[0], 1)


if __name__ == "__main__":
    unittest.main()
