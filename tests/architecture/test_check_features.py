#!/usr/bin/env python3
"""The check of docs/features.md must find planted mistakes: a check that cannot fail is none."""
import json
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import check_features  # noqa: E402

HEAD = "The inventory has the numbers F001 to F002.\n\n| no. | what | place | keys | test | state |\n|---|---|---|---|---|---|\n"
GOOD = "| F001 | cost | `overview/total` | `cost` by `time` | app/tst_a.cpp | whole |\n"
LAST = "| F002 | alarm | | | | not yet (issue 6) |\n"
PAGE = {"key": "overview", "blocks": [{"id": "total", "queries": [{"measures": ["cost"], "by": ["day"]}]}]}
FILES = {
    "resources/dashboards/overview.json": json.dumps(PAGE),
    "docs/catalogue.md": "| `cost` | Cost | money | Sum. |\n| `users` | Users | count | Number. |\n| `time` | Time | Hour. |\n",
    "app/pages.cpp": 'entry.key = QStringLiteral("sources");\n',
    "app/cli/commandline.cpp": "return {queryCommand()};\n",
    "app/cli/query.cpp": '{"measures", "LIST"}',
    "tests/app/tst_a.cpp": "\n",
}


def mistakes(text: str) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        for name, content in {**FILES, "docs/features.md": text}.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return [f"{line}: {wrong}" for line, wrong in check_features.mistakes(pathlib.Path(folder))]


class FeatureCheck(unittest.TestCase):
    def test_a_sound_table_passes(self):
        self.assertEqual(mistakes(HEAD + GOOD + LAST), [])
        other = GOOD.replace("`overview/total`", "`sources`; `parlance query --measures`").replace("`time`", "`users`")
        self.assertEqual(mistakes(HEAD + other + LAST), [])

    def fails(self, text: str, message: str):
        self.assertIn(message, "\n".join(mistakes(text)))

    def test_every_number_once(self):
        self.fails(HEAD + GOOD, "1: F002 is missing")
        self.fails(HEAD + GOOD + GOOD + LAST, "6: F001 stands in line 5 already")
        self.fails(HEAD + GOOD + LAST + LAST.replace("F002", "F003"), "7: F003 is not in the inventory")
        self.fails(GOOD + LAST, "the sentence with the valid numbers")

    def test_places_exist(self):
        for place, message in (("overview/none", "page overview has no tile none"), ("none/total", "there is no page none"),
                               ("none", "none is neither"), ("parlance none", "there is no command none"),
                               ("parlance query --none", "no command has an option --none")):
            self.fails(HEAD + GOOD.replace("overview/total", place) + LAST, f"F001: {message}")

    def test_keys_are_asked(self):
        self.fails(HEAD + GOOD.replace("`cost`", "`costs`") + LAST, "F001: costs is not in the catalogue")
        self.fails(HEAD + GOOD.replace("`cost`", "`users`") + LAST, "F001: none of these tiles asks for users")

    def test_tests_exist(self):
        self.fails(HEAD + GOOD.replace("tst_a", "tst_b") + LAST, "F001: there is no test app/tst_b.cpp")

    def test_states_are_honest(self):
        self.fails(HEAD + GOOD.replace("whole", "done") + LAST, "F001: the state is")
        self.fails(HEAD + GOOD.replace("whole", "partly") + LAST, "F001: the state is")
        self.fails(HEAD + GOOD.replace("whole", "not yet") + LAST, "F001: what is not there yet has no place")
        self.fails(HEAD + GOOD.replace("app/tst_a.cpp", "") + LAST, "F001: place or test is missing")
        self.fails(HEAD + GOOD.replace(" | whole", "") + LAST, "5 cells instead of 6")


if __name__ == "__main__":
    unittest.main()
