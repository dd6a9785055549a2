#!/usr/bin/env python3
"""Reads every #include of the tree and fails on a breach of the layer rules of docs/architecture.md.

Prints one line per breach, "file:line: layer may not include that", and exits 1 when there is any.
"""
import pathlib
import re
import sys

# Layer → layers it may include besides itself. The key is the longest matching folder.
ALLOWED = {
    "models/core": [],
    "models/records": ["models/core"],
    "models/query": ["models/core"],
    "models/analysis": ["models/core", "models/records"],
    "models/store": ["models/core", "models/records", "models/analysis", "resources"],
    "models/engine": ["models/core", "models/query", "models/store"],
    "models/documents": ["models/core", "models/query", "resources"],
    "models/live": ["models/core", "models/query", "models/engine"],
    "models/items": ["models/core", "models/query", "models/live"],
    "importers": ["models/core", "models/records", "models/analysis"],
    "views/theme": ["resources"],
    "views/charts": ["models/core", "models/query", "models/documents", "views/theme"],
    "views": ["models/core", "models/query", "models/documents", "models/live", "models/items", "models/analysis",
              "views/charts", "views/theme"],
    "exporters": ["models/core", "models/query", "models/engine", "models/documents", "views/charts", "views/theme"],
    "resources": [],
    "app": ["models/core", "models/records", "models/query", "models/analysis", "models/store", "models/engine",
            "models/documents", "models/live", "models/items", "importers", "exporters", "views", "views/charts",
            "views/theme", "resources"],
}

# Third-party headers that belong to certain layers only: prefix → layers.
RESTRICTED = {
    "sqlite3.h": ["models/store"],
    "QSql": [],
    "QtSql": [],
    "simdjson": ["importers", "exporters"],
    "archive": ["importers", "exporters"],
    "isa-l": ["importers", "app"],
    "QtCharts": ["views/charts"],
    "QChart": ["views/charts"],
    "QWidget": ["views/charts", "views/theme", "views", "app"],
    "QMessageBox": ["views", "app"],
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def layer_of(path: str) -> str | None:
    matches = [layer for layer in ALLOWED if path == layer or path.startswith(layer + "/")]
    return max(matches, key=len) if matches else None


def breaches(root: pathlib.Path):
    for top in ("app", "models", "views", "importers", "exporters", "resources"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            name = file.relative_to(root).as_posix()
            layer = layer_of(name)
            if layer is None:
                yield name, 1, "this folder is no layer of docs/architecture.md"
                continue
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                found = INCLUDE.match(line)
                if not found:
                    continue
                target = found.group(2)
                other = layer_of(target)
                if other and other != layer and other not in ALLOWED[layer]:
                    yield name, number, f"{layer} may not include {target}"
                for prefix, layers in RESTRICTED.items():
                    if target.startswith(prefix) and layer not in layers:
                        yield name, number, f"{layer} may not include <{target}>"


def instances(root: pathlib.Path):
    """House rules that a look at the text can check."""
    rules = [(re.compile(r"\binstance\s*\(\s*\)"), "no instance(): pass what is needed"),
             (re.compile(r"processEvents\s*\("), "no processEvents"),
             (re.compile(r"QEventLoop\b"), "no nested event loops")]
    for top in ("app", "models", "views", "importers", "exporters"):
        for file in sorted((root / top).rglob("*.cpp")):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                for pattern, text in rules:
                    if pattern.search(line.split("//")[0]):
                        yield file.relative_to(root).as_posix(), number, text


NAMESPACE = re.compile(r"^namespace\s*([\w:]*)\s*\{")
NAMESPACE_END = re.compile(r"^\} // namespace")
DEFINED = re.compile(r"^(?:class|struct|enum class)\s+(\w+)(?:\s+final)?\s*(?::[^:][^;]*)?\{?$")


def defined(text: str):
    """Line and full name of each type that a file defines for others; those of anonymous namespaces are its own."""
    around: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if found := NAMESPACE.match(line):
            around.append(found.group(1))
        elif NAMESPACE_END.match(line) and around:
            around.pop()
        elif (found := DEFINED.match(line.rstrip())) and "" not in around:
            yield number, "::".join([*around, found.group(1)])


def twins(root: pathlib.Path):
    """One name for two types: the linker takes one's destructor for both, wherever a compiler does not inline it."""
    first: dict[str, str] = {}
    for top in ("app", "models", "views", "importers", "exporters"):
        for file in sorted((root / top).rglob("*")):
            if file.suffix not in (".h", ".cpp"):
                continue
            name = file.relative_to(root).as_posix()
            for number, type_name in defined(file.read_text(encoding="utf-8")):
                other = first.setdefault(type_name, name)
                if other != name:
                    yield name, number, f"{type_name} is also the name of a type in {other}"


def main() -> int:
    root = pathlib.Path(sys.argv[1])
    found = [*breaches(root), *instances(root), *twins(root)]
    for name, number, text in found:
        print(f"{name}:{number}: {text}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
