"""The mark in the letterhead of samples, a steel girder in a ring: drawn, for no firm bears it."""

from __future__ import annotations

import io
from functools import cache
from typing import Final

from PIL import Image, ImageDraw  # reportlab brings it, and draws pictures by it

_EDGE: Final = 320
"""Dots of the picture's side: over 700 to the inch at the height of a letterhead."""
_FINER: Final = 4
"""How much larger it is drawn than kept, which makes its edges smooth."""
_BLUE: Final = (30, 58, 95, 255)
_WHITE: Final = (255, 255, 255, 255)
_DISCS: Final = ((152, _BLUE), (134, _WHITE), (124, _BLUE))
"""Radius and colour, the lowest first."""
_GIRDER: Final = ((94, 88, 226, 118), (144, 88, 176, 232), (94, 202, 226, 232))
"""Upper flange, web and lower flange: left, top, right, bottom."""


@cache
def sample_logo() -> bytes:
    """Return the mark as a PNG picture without background."""
    picture = Image.new("RGBA", (_EDGE * _FINER, _EDGE * _FINER), (*_BLUE[:3], 0))
    draw = ImageDraw.Draw(picture)
    middle = _EDGE // 2
    for radius, colour in _DISCS:
        corners = (middle - radius, middle - radius, middle + radius, middle + radius)
        draw.ellipse([each * _FINER for each in corners], fill=colour)
    for part in _GIRDER:
        draw.rectangle([each * _FINER for each in part], fill=_WHITE)
    content = io.BytesIO()
    picture.resize((_EDGE, _EDGE), Image.Resampling.LANCZOS).save(content, "PNG")
    return content.getvalue()
