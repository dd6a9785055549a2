#!/usr/bin/env python3
"""Makes countries.txt out of the npm packages world-atlas 2.0.2 and i18n-iso-countries 7.14.0, once.

    npm pack world-atlas@2.0.2 i18n-iso-countries@7.14.0    # and unpack both
    resources/map/make_map.py WORLD_ATLAS_DIR I18N_ISO_COUNTRIES_DIR > resources/map/countries.txt

Outlines are those of Natural Earth (public domain) at 1:110 million, as TopoJSON by world-atlas (ISC). Countries that are
too small for that scale have the middle of their outline at 1:50 or 1:10 million instead. Codes and names are those of
i18n-iso-countries (MIT). Boundaries are as in Natural Earth. Antarctica is left out of the picture.

A line per country, its fields separated by tabs:
alpha-2, alpha-3, numeric, names in English, German and Japanese, further English names (";"), the middle of its largest
part ("x y"), rings (";") as "x y dx dy dx dy ...". Land without a code has empty codes. Coordinates are those of the Natural
Earth projection (Tom Patterson; polynomial by Bojan Savric et al., 2011), 0 to 10000 across, y downwards.
"""

import json
import math
import os
import sys

WIDTH = 10000
# What people write, and neither list has.
FURTHER = {
    "GB": ["England", "Scotland", "Wales", "Northern Ireland", "Britain"], "US": ["America"], "NL": ["Holland"],
    "VN": ["Vietnam"], "LA": ["Laos"], "SY": ["Syria"], "BO": ["Bolivia"], "VE": ["Venezuela"], "MD": ["Moldova"],
    "BN": ["Brunei"], "SZ": ["Swaziland"], "CV": ["Cape Verde"], "TL": ["East Timor"], "MK": ["Macedonia"],
    "KP": ["North Korea"], "MM": ["Burma"], "FM": ["Micronesia"], "VA": ["Vatican", "Vatican City"],
    "CD": ["DR Congo", "Democratic Republic of Congo", "Congo (Kinshasa)"], "CG": ["Congo (Brazzaville)"],
    "HK": ["Hong Kong SAR"], "MO": ["Macau", "Macao SAR"], "CI": ["Ivory Coast"], "RE": ["Reunion"],
}
# What the atlas counts as parts of other countries: longitude and latitude of the middle.
WHERE = {
    "GF": (-53.1, 3.9), "GP": (-61.55, 16.25), "MQ": (-61.02, 14.64), "RE": (55.54, -21.11), "YT": (45.17, -12.83),
    "SJ": (16.0, 78.5), "BQ": (-68.26, 12.18), "CX": (105.69, -10.45), "CC": (96.83, -12.16), "TK": (-171.8, -9.2),
    "BV": (3.4, -54.4),
}
SHORT = {
    "en": {"KR": "South Korea", "KP": "North Korea", "TR": "Turkey", "US": "United States", "GM": "Gambia",
           "CD": "DR Congo", "CG": "Congo", "SY": "Syria", "LA": "Laos", "MD": "Moldova"},
    "de": {"RU": "Russland", "US": "Vereinigte Staaten"},
    "ja": {"RU": "ロシア", "US": "アメリカ"},
}
WITHOUT_CODE = {"Kosovo": "XK"}
LEFT_OUT = {"AQ"}


def project(lon, lat):
    l, p = math.radians(lon), math.radians(lat)
    p2 = p * p
    p4 = p2 * p2
    x = l * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)))
    y = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)))
    half = math.pi * 0.8707
    return (x + half) / (2 * half) * WIDTH, -y / (2 * half) * WIDTH


# What lies east (sign 1) or west (-1) of the meridian.
def clipped(ring, edge, sign):
    kept = []
    for a, b in zip(ring, ring[1:] + ring[:1]):
        isIn, willBeIn = sign * (a[0] - edge) >= 0, sign * (b[0] - edge) >= 0
        if isIn:
            kept.append(a)
        if isIn != willBeIn:
            part = (edge - a[0]) / (b[0] - a[0])
            kept.append((edge, a[1] + part * (b[1] - a[1])))
    return kept


class Atlas:
    def __init__(self, path):
        with open(path) as file:
            topology = json.load(file)
        scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
        self.arcs = []
        for arc in topology["arcs"]:
            x = y = 0
            points = []
            for dx, dy in arc:
                x, y = x + dx, y + dy
                points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
            self.arcs.append(points)
        self.countries = {}
        for geometry in topology["objects"]["countries"]["geometries"]:
            key = geometry.get("id", geometry["properties"]["name"])
            name, rings = self.countries.get(key, (geometry["properties"]["name"], []))
            parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
            for part in parts:
                rings = rings + [piece for ring in part for piece in self.pieces(ring)]
            self.countries[key] = (name, rings)

    # The atlas joins what lies on both sides of the antimeridian; here it is cut again.
    def pieces(self, indexes):
        points = []
        for index in indexes:
            arc = self.arcs[index] if index >= 0 else self.arcs[~index][::-1]
            points += arc[1:] if points else arc
        unrolled = [points[0]]
        for lon, lat in points[1:]:
            before = unrolled[-1][0]
            unrolled.append((lon + 360 * round((before - lon) / 360), lat))
        pieces = []
        for turn in (-360, 0, 360):
            piece = [(lon + turn, lat) for lon, lat in unrolled]
            for edge, sign in ((-180, 1), (180, -1)):
                piece = clipped(piece, edge, sign)
            if len(piece) > 2:
                pieces.append([project(*point) for point in piece])
        return pieces


def area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1])) / 2


def middle(rings):
    ring = max(rings, key=lambda one: abs(area(one)))
    twice = 6 * area(ring)
    if abs(twice) < 1e-6:
        return ring[0]
    x = y = 0
    for a, b in zip(ring, ring[1:] + ring[:1]):
        cross = a[0] * b[1] - b[0] * a[1]
        x += (a[0] + b[0]) * cross
        y += (a[1] + b[1]) * cross
    return x / twice, y / twice


def written(ring):
    points = []
    for x, y in ring:
        point = (round(x), round(y))
        if not points or points[-1] != point:
            points.append(point)
    if len(points) > 1 and points[0] == points[-1]:
        points.pop()
    if len(points) < 3:
        return None
    numbers = list(points[0])
    for (ax, ay), (bx, by) in zip(points, points[1:]):
        numbers += [bx - ax, by - ay]
    return " ".join(map(str, numbers))


def main():
    atlas, names = sys.argv[1:3]
    scales = [Atlas(os.path.join(atlas, "countries-%s.json" % scale)) for scale in ("110m", "50m", "10m")]
    with open(os.path.join(names, "codes.json")) as file:
        codes = json.load(file)
    said = {}
    for language in ("en", "de", "ja"):
        with open(os.path.join(names, "langs", language + ".json")) as file:
            said[language] = json.load(file)["countries"]

    def namesOf(language, code):
        name = said[language].get(code, "")
        return name if isinstance(name, list) else [name]

    lines, drawn, taken = [], set(), set()
    for alpha2, alpha3, numeric, *_ in sorted(codes):
        keys = [numeric] + [name for name, code in WITHOUT_CODE.items() if code == alpha2]
        found = [(scale, key) for scale in scales for key in keys if key in scale.countries]
        atlasName, rings = found[0][0].countries[found[0][1]] if found else ("", [])
        drawn.update(keys)
        inPicture = rings and alpha2 not in LEFT_OUT
        outline = [text for text in map(written, rings) if text] if inPicture and found[0][0] is scales[0] else []
        english = namesOf("en", alpha2)
        short = min(english, key=len) if alpha2 in ("CN", "CZ", "IR", "MK", "PS", "RU", "TW", "TZ", "NL") else english[0]
        short = SHORT["en"].get(alpha2, short)
        others = []
        for name in english + [atlasName] + FURTHER.get(alpha2, []):
            if name and name != short and name not in others and not (alpha2 == "CD" and name == "Congo"):
                others.append(name)
        centre = middle(rings) if inPicture else project(*WHERE[alpha2]) if alpha2 in WHERE else None
        at = "%d %d" % tuple(map(round, centre)) if centre else ""
        german, japanese = (SHORT[one].get(alpha2, namesOf(one, alpha2)[0]) for one in ("de", "ja"))
        lines.append([alpha2, alpha3, numeric, short, german, japanese,
                      ";".join(others), at, ";".join(outline)])
    for key, (name, rings) in scales[0].countries.items():
        if key not in drawn:
            lines.append(["", "", "", name, "", "", "", "", ";".join(filter(None, map(written, rings)))])
    print("# Made by resources/map/make_map.py, which says what the fields are. Boundaries as in Natural Earth.")
    for line in lines:
        print("\t".join(line))


main()
