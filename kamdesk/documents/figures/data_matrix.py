"""The small Data Matrix of a sheet as plain bars, for paper."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

MODULES: Final = (25.4 * 9 / 600, 25.4 * 8 / 600)
"""Millimetres of one module, and of one where room is short: whole dots of a printer with 600 to the inch."""
_KEPT: Final = 1024  # of the pages last drawn: a preview is drawn again when it is printed
_DARK: Final = re.compile(rb"\0+")


class DataMatrix(NamedTuple):
    """A square code ``modules`` wide; its bars are begin, line from above, and length, in modules."""

    modules: int
    bars: tuple[tuple[int, int, int], ...]


@lru_cache(maxsize=_KEPT)
def data_matrix(text: str) -> DataMatrix:
    """Return the smallest square code that says a text."""
    import zxingcpp  # loaded with the first sheet that has a code

    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.DataMatrix, force_square=True)
    picture = barcode.to_image(scale=1, add_quiet_zones=False)
    modules: int = picture.shape[0]
    pixels = bytes(memoryview(picture))
    lines = (pixels[begin : begin + modules] for begin in range(0, len(pixels), modules))
    bars = (
        (dark.start(), n, dark.end() - dark.start())
        for n, line in enumerate(lines)
        for dark in _DARK.finditer(line)
    )
    return DataMatrix(modules, tuple(bars))
