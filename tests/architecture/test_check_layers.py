#!/usr/bin/env python3
"""The layer check must find planted breaches: a check that cannot fail is none."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).with_name("check_layers.py")


def run(files: dict[str, str]) -> tuple[int, str]:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, CHECK, folder], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout


class LayerCheck(unittest.TestCase):
    def test_clean_tree_passes(self):
        code, out = run({"models/query/a.cpp": '#include "models/core/result.h"\n'})
        self.assertEqual((code, out), (0, ""))

    def test_view_must_not_know_the_store(self):
        code, out = run({"views/pages/a.h": '#include "models/store/store.h"\n'})
        self.assertEqual(code, 1)
        self.assertIn("views/pages/a.h:1: views may not include models/store/store.h", out)

    def test_core_must_not_know_records(self):
        self.assertEqual(run({"models/core/a.h": '#include "models/records/records.h"\n'})[0], 1)

    def test_sqlite_only_in_store(self):
        self.assertEqual(run({"models/engine/a.cpp": "#include <sqlite3.h>\n"})[0], 1)
        self.assertEqual(run({"models/store/a.cpp": "#include <sqlite3.h>\n"})[0], 0)

    def test_one_name_for_two_types(self):
        files = {"models/core/a.h": "namespace parlance {\nstruct Cells\n{\n};\n} // namespace parlance\n",
                 "views/b.h": "namespace parlance {\nclass Cells final : public Other\n{\n};\n} // namespace parlance\n"}
        code, out = run(files)
        self.assertEqual(code, 1)
        self.assertIn("views/b.h:2: parlance::Cells is also the name of a type in models/core/a.h", out)

    def test_anonymous_types_and_declarations_may_share_names(self):
        own = "namespace parlance {\nnamespace {\nstruct Part\n{\n};\n} // namespace\nclass Store;\n} // namespace parlance\n"
        self.assertEqual(run({"models/core/a.cpp": own, "views/b.cpp": own})[0], 0)

    def test_unknown_folder(self):
        self.assertEqual(run({"models/misc/a.h": "\n"})[0], 1)

    def test_instance_and_nested_loops(self):
        self.assertEqual(run({"views/a.cpp": "auto &x = Engine::instance();\n"})[0], 1)
        self.assertEqual(run({"views/a.cpp": "QEventLoop loop;\n"})[0], 1)
        self.assertEqual(run({"views/a.cpp": "// QEventLoop is not used\n"})[0], 0)


if __name__ == "__main__":
    unittest.main()
