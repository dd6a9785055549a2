#!/usr/bin/env python3
"""Writes the small marks of the style sheet (arrows, check) in the colours of both themes.

Style sheets cannot tint images. Colours are those of views/theme/tokens.cpp; the theme test compares them.
    ./make_marks.py ../icons .
"""
import sys
from pathlib import Path

MARKS = {  # mark: (icon, token)
    "down": ("chevron-down", "text2"), "down-disabled": ("chevron-down", "border2"),
    "up": ("chevron-up", "text2"), "right": ("chevron-right", "text2"), "left": ("chevron-left", "text2"),
    "check": ("check", "on-accent"), "check-text": ("check", "accent"), "check-disabled": ("check", "text3"),
    "partial": ("minus", "on-accent"), "dot": ("circle", "on-accent"), "close": ("x", "text2"),
}
COLOURS = {
    "light": {"text2": "#465162", "text3": "#5c6777", "border2": "#c2cad4", "on-accent": "#ffffff", "accent": "#0b5cad"},
    "dark": {"text2": "#b4bec9", "text3": "#919cab", "border2": "#465260", "on-accent": "#0e1217", "accent": "#6db3f2"},
}
for theme, colours in COLOURS.items():
    for mark, (icon, token) in MARKS.items():
        svg = (Path(sys.argv[1]) / f"{icon}.svg").read_text().replace("currentColor", colours[token])
        if mark.startswith("check") or mark == "partial":
            svg = svg.replace('stroke-width="2"', 'stroke-width="3"')
        if mark == "dot":
            svg = svg.replace('r="10"', 'r="5"').replace('fill="none"', f'fill="{colours[token]}"')
        (Path(sys.argv[2]) / theme / f"{mark}.svg").write_text(svg)
