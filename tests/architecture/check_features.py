#!/usr/bin/env python3
"""Checks docs/features.md: every number once, and every tile, key, command and test it names exists.

Prints one line per mistake, "docs/features.md:line: what is wrong", and exits 1 when there is any.
"""
import json
import pathlib
import re
import sys

NAME = "docs/features.md"
RANGE = re.compile(r"numbers F(\d{3}) to F(\d{3})")
ROW = re.compile(r"^\| F")
NUMBER = re.compile(r"^F\d{3}$")
CODE = re.compile(r"`([^`]+)`")
TILE = re.compile(r"^([a-z][a-z0-9_-]*)/([a-z0-9_-]+)$")
GRAIN = re.compile(r'"(?:cohort\.)?(?:hour|day|week|month|quarter|year)"')
STATE = re.compile(r"^(whole|partly: \S.*|not yet(?: \(issue \d+\))?(?:: \S.*)?)$")


def cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


class Tree:
    """What the table may name."""

    def __init__(self, root: pathlib.Path):
        self.root = root
        self.tiles: dict[str, dict[str, str]] = {}
        for file in sorted((root / "resources/dashboards").glob("*.json")):
            page = json.loads(file.read_text(encoding="utf-8"))
            self.tiles[page["key"]] = {block["id"]: json.dumps(block) for block in page["blocks"]}
        catalogue = (root / "docs/catalogue.md").read_text(encoding="utf-8")
        self.keys = set(re.findall(r"^\| `([a-z0-9_]+)` \|", catalogue, re.MULTILINE))
        self.pages = (root / "app/pages.cpp").read_text(encoding="utf-8")
        self.commands = (root / "app/cli/commandline.cpp").read_text(encoding="utf-8")
        self.options = "".join(file.read_text(encoding="utf-8") for file in sorted((root / "app/cli").glob("*.cpp")))

    def place(self, text: str) -> str | None:
        """What is wrong with one place in backticks."""
        if found := TILE.match(text):
            page, tile = found.groups()
            if page not in self.tiles:
                return f"there is no page {page}"
            return None if tile in self.tiles[page] else f"page {page} has no tile {tile}"
        if text.startswith("parlance "):
            return self.command(text)
        if text in self.tiles or f'QStringLiteral("{text}")' in self.pages:
            return None
        return f"{text} is neither a tile, a page nor a command"

    def command(self, text: str) -> str | None:
        name, *words = text.split()[1:]
        if f"{name}Command()" not in self.commands:
            return f"there is no command {name}"
        for word in words:
            if word.startswith("--") and f'"{word[2:]}"' not in self.options:
                return f"no command has an option {word}"
        return None

    def asks(self, places: list[str], key: str) -> bool:
        """Whether one of the tiles names the key: what only tiles show must be asked by one of them."""
        tiles = [self.tiles.get(page, {}).get(tile, "") for page, tile in (place.split("/") for place in places)]
        if key == "time" and any(GRAIN.search(tile) for tile in tiles):
            return True
        return any(re.search(rf"(?<![a-z0-9_]){key}(?![a-z0-9_])", tile) for tile in tiles)


def row_mistakes(tree: Tree, row: list[str]):
    if len(row) != 6:
        yield f"{len(row)} cells instead of 6"
        return
    number, _, place, keys, test, state = row
    if not NUMBER.match(number):
        yield f"{number} is no number"
    if not STATE.match(state):
        yield f"{number}: the state is whole, partly: …, not yet, not yet (issue n)"
    if state.startswith("not yet") and place:
        yield f"{number}: what is not there yet has no place"
    if not state.startswith("not yet") and not (place and test):
        yield f"{number}: place or test is missing"
    for wrong in filter(None, map(tree.place, CODE.findall(place))):
        yield f"{number}: {wrong}"
    places = CODE.findall(place)
    only_tiles = all(map(TILE.match, places)) and not re.search(r"[^\s,]", CODE.sub("", place))
    for key in CODE.findall(keys):
        if key not in tree.keys:
            yield f"{number}: {key} is not in the catalogue"
        elif places and only_tiles and not tree.asks(places, key):
            yield f"{number}: none of these tiles asks for {key}"
    for file in filter(None, re.split(r",\s*", test)):
        if not (tree.root / "tests" / file).is_file():
            yield f"{number}: there is no test {file}"


def mistakes(root: pathlib.Path):
    text = (root / NAME).read_text(encoding="utf-8")
    valid = RANGE.search(text)
    if not valid:
        yield 1, "the sentence with the valid numbers (numbers F001 to F…) is missing"
        return
    expected = {f"F{number:03}" for number in range(int(valid[1]), int(valid[2]) + 1)}
    tree = Tree(root)
    seen: dict[str, int] = {}
    for line_number, line in enumerate(text.splitlines(), 1):
        if not ROW.match(line):
            continue
        row = cells(line)
        if row[0] in seen:
            yield line_number, f"{row[0]} stands in line {seen[row[0]]} already"
        elif row[0] not in expected:
            yield line_number, f"{row[0]} is not in the inventory"
        seen.setdefault(row[0], line_number)
        for wrong in row_mistakes(tree, row):
            yield line_number, wrong
    for number in sorted(expected - seen.keys()):
        yield 1, f"{number} is missing"


def main() -> int:
    found = list(mistakes(pathlib.Path(sys.argv[1])))
    for line, text in found:
        print(f"{NAME}:{line}: {text}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
