"""What the scripts that make the cases of observability platforms share."""
import csv
import gzip
import io
import json
import pathlib

HERE = pathlib.Path(__file__).parent


def writer(platform):
    def write(case, name, data):
        path = HERE / platform / case / "input" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return write


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def lines(*records):
    return "".join((r if isinstance(r, str) else compact(r)) + "\n" for r in records)


def table(*rows, quoting=csv.QUOTE_MINIMAL):
    """Dictionaries as CSV; nested values as JSON text."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO()
    sheet = csv.DictWriter(out, names, quoting=quoting, lineterminator="\n")
    sheet.writeheader()
    for row in rows:
        sheet.writerow({k: compact(v) if isinstance(v, (dict, list)) else v for k, v in row.items()})
    return out.getvalue()


def flat(value, prefix=""):
    """Nested values as PostHog's CSV spreads them: a.b, list.0."""
    if isinstance(value, dict):
        pairs = value.items()
    elif isinstance(value, list):
        pairs = ((str(i), v) for i, v in enumerate(value))
    else:
        return {prefix: value}
    out = {}
    for key, inner in pairs:
        out.update(flat(inner, f"{prefix}.{key}" if prefix else key))
    return out


def zipped(data):
    return gzip.compress(data.encode(), mtime=0)
