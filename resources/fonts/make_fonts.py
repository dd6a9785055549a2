#!/usr/bin/env python3
"""Makes the bundled fonts "Parlance Inter" from the static web fonts of Inter 4.1.

    pip install fonttools brotli
    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz
    ./make_fonts.py package/web .

Why a copy under an own name: the digits of Inter are proportional, and the `tnum` feature cannot be switched
on in Qt before 6.7. So the tabular glyphs take the place of the digits here, and the family gets its own
name in order not to be mixed up with an installed Inter. Only the scripts that Inter serves are kept.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Parlance Inter"
WEIGHTS = ["Regular", "Medium", "SemiBold", "Bold"]
UNICODES = [
    (0x0020, 0x007E), (0x00A0, 0x024F),  # Latin
    (0x02B0, 0x036F),                    # modifiers, combining marks
    (0x0370, 0x03FF), (0x0400, 0x052F),  # Greek, Cyrillic
    (0x1E00, 0x1EFF),                    # Latin Extended Additional (Vietnamese)
    (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),  # punctuation, super- and subscripts, currencies
    (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF),  # letter-like, arrows, mathematics
    (0x2300, 0x23FF), (0x25A0, 0x25FF), (0x2713, 0x2717),  # technical, shapes, check marks
    (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
]


def tabular_digits(font):
    """digit glyph name -> tabular glyph name, read from the font's own tnum feature"""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    mapping = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    return mapping


def make(source, target, weight):
    font = TTFont(source)
    mapping = tabular_digits(font)
    for cmap in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if code in cmap.cmap:
                # sub-tables may share one dictionary: a digit is then already replaced
                cmap.cmap[code] = mapping.get(cmap.cmap[code], cmap.cmap[code])

    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in UNICODES for c in range(first, last + 1)])
    subsetter.subset(font)

    names = {1: FAMILY, 2: weight, 3: f"{FAMILY} {weight} 4.1", 4: f"{FAMILY} {weight}",
             6: f"{FAMILY.replace(' ', '')}-{weight}"}
    for record in list(font["name"].names):
        if record.nameID in names:
            record.string = names[record.nameID]
    font.flavor = None
    font.recalcTimestamp = False
    font.save(target)

    widths = {font["hmtx"][font.getBestCmap()[c]][0] for c in range(0x30, 0x3A)}
    assert len(widths) == 1, f"digits of {weight} differ in width: {widths}"


for name in WEIGHTS:
    make(Path(sys.argv[1]) / f"Inter-{name}.woff2", Path(sys.argv[2]) / f"ParlanceInter-{name}.ttf", name)
