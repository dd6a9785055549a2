#!/usr/bin/env python3
"""Prints the texts of the built-in documents as C++ that lupdate understands (context "Document")."""
import json
import pathlib
import sys

TEXT_KEYS = {"title", "label", "subtitle", "text", "caption", "unit", "emptyText", "search",
             "highlight_label"}
# Objects whose members are texts by another key: a title per grain, a reason per measure.
TEXT_MAPS = {"grains", "empty", "lines"}


def texts(value):
    if isinstance(value, dict):
        for key, member in value.items():
            if key in TEXT_KEYS and isinstance(member, str) and member:
                yield member
            elif key == "steps" and isinstance(member, list):
                yield from (text for text in member if text)
            elif key in TEXT_MAPS and isinstance(member, dict):
                yield from member.values()
            else:
                yield from texts(member)
    elif isinstance(value, list):
        for member in value:
            yield from texts(member)


def main() -> int:
    found = set()
    for folder in sys.argv[1:]:
        for file in sorted(pathlib.Path(folder).rglob("*.json")):
            found.update(texts(json.loads(file.read_text(encoding="utf-8"))))
    print("#include <QtGlobal>")
    print("static const char *documentTexts[] = {")
    for text in sorted(found):
        print(f'    QT_TRANSLATE_NOOP("Document", {json.dumps(text, ensure_ascii=False)}),')
    print("};")
    return 0


if __name__ == "__main__":
    sys.exit(main())
