#!/usr/bin/env python3
"""Do reports as Excel say what they say as CSV? check_workbooks.py PROGRAM WORKSPACE [REPORT…]

Renders each report in both forms, lets LibreOffice read the workbook, and looks for every number of the CSV in the row of
the sheet where it belongs. Without a workspace ("-") one is made of the sample. Ends with 77 where there is no LibreOffice.
"""
import csv
import glob
import os
import shutil
import subprocess
import sys
import tempfile

REPORTS = "usage performance content business weekly chargeback scorecard feedback audit".split()
# Every sheet, with commas, in UTF-8, numbers as they are.
FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"


def run(words, **more):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=300, **more)


def number(cell):
    cell = cell.strip().replace("$", "").replace(",", "")
    try:
        return float(cell[:-1]) / 100 if cell.endswith("%") else float(cell)
    except ValueError:
        return None


def numbers(row):
    return [value for value in map(number, row) if value is not None]


def close(a, b):
    return abs(a - b) <= 1e-9 * max(1, abs(a))


def found(wanted, sheet):
    """How many numbers of the rows stand in the same row of the sheet; durations are seconds there, milliseconds in CSV."""
    rows = [numbers(row) for row in sheet[1:len(wanted) + 1]]
    if len(rows) < len(wanted):
        return -1
    return sum(any(close(v, x) or close(v / 1000, x) for x in row) for values, row in zip(wanted, rows) for v in values)


def check(program, workspace, report, folder):
    """Numbers that were compared, and sentences about those that were not found."""
    place = os.path.join(folder, report)
    os.makedirs(place)
    base = [program, "report", "render", report, "-w", workspace, "--from", "1970-01-01", "--to", "2099-12-31",
            "--language", "en", "-o"]
    run(base + [os.path.join(place, "r.xlsx")])
    run(base + [os.path.join(place, "r.csv")])
    sheets = os.path.join(place, "sheets")
    run([shutil.which("soffice"), "--headless", "--convert-to", FILTER, "--outdir", sheets, os.path.join(place, "r.xlsx")],
        env=dict(os.environ, HOME=folder))
    read = [list(csv.reader(open(path, encoding="utf-8-sig"))) for path in glob.glob(sheets + "/*.csv")]
    compared, problems = 0, []
    for path in sorted(glob.glob(place + "/r*.csv")):
        wanted = [numbers(row) for row in list(csv.reader(open(path, encoding="utf-8")))[1:]]
        count = sum(map(len, wanted))
        best = max((found(wanted, sheet) for sheet in read), default=-1)
        compared += count
        if best < count:
            problems.append(f"{report}: {count - max(best, 0)} of {count} numbers of {os.path.basename(path)} are not in the workbook")
    return compared, problems


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    if not shutil.which("soffice"):
        print("LibreOffice is not there")
        sys.exit(77)
    program, workspace, reports = sys.argv[1], sys.argv[2], sys.argv[3:] or REPORTS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        if workspace == "-":
            workspace = os.path.join(folder, "sample.parlance")
            run([program, "sample", os.path.join(folder, "nordwind"), "--days", "20"])
            run([program, "import", os.path.join(folder, "nordwind"), "-w", workspace])
        compared, problems = 0, []
        for report in reports:
            count, wrong = check(program, workspace, report, folder)
            compared += count
            problems += wrong
    print(f"{compared} numbers compared")
    if problems or compared == 0:
        sys.exit("\n".join(problems) or "nothing was compared")


if __name__ == "__main__":
    main()
