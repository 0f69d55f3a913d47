"""Writing that needs more than characters side by side: letters that join, or run from right to left.

Set character by character it would be wrong, and worse than nothing on a guest's card; so it is not set.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from kamdesk.domain.shared.text import term

_ARABIC: Final = term("阿拉伯字母（维吾尔文、哈萨克文等）")
_FROM_THE_RIGHT: Final = term("从右往左写的文字")
_SHAPED: Final = (
    (0x0590, 0x05FF, term("希伯来文")),
    (0x0600, 0x06FF, _ARABIC),
    (0x0750, 0x077F, _ARABIC),
    (0x0870, 0x08FF, _ARABIC),
    (0x0900, 0x0DFF, term("印度文字")),
    (0x0F00, 0x0FFF, term("藏文")),
    (0x1000, 0x109F, term("缅文")),
    (0x1780, 0x17FF, term("高棉文")),
    (0x1800, 0x18AF, term("蒙古文")),
    (0x1A20, 0x1AAF, term("傣文")),
    (0xFB50, 0xFDCF, _ARABIC),
    (0xFDF0, 0xFDFF, _ARABIC),
    (0xFE70, 0xFEFC, _ARABIC),
)


@cache
def script_to_shape(character: str) -> str:
    """Return the name of a character's script where it must be shaped or runs from the right; else empty."""
    if character.isascii():
        return ""
    code = ord(character)
    name = next((name for first, last, name in _SHAPED if first <= code <= last), "")
    if not name and unicodedata.bidirectional(character) in {"R", "AL"}:
        return _FROM_THE_RIGHT
    return name


def scripts_to_shape(text: str) -> tuple[str, ...]:
    """Return the scripts in a text that cannot be set, each once."""
    return tuple(dict.fromkeys(name for character in text if (name := script_to_shape(character))))
