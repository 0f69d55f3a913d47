"""Marks that follow each other share the space between them: 》， and ：“ take one and a half ems, not two.

A Chinese mark fills a whole square but inks half of it. Where two of them meet, typesetters take out the
empty half em between them (标点挤压).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_CLOSING: Final = "，。、；：！？）》〉」』】〕〗”’"  # ink at the left, the right half is free
_OPENING: Final = "（《〈「『【〔〖“‘"  # the left half is free
_MEETING: Final = re.compile(f"(?<=[{_CLOSING}])(?=[{_CLOSING}{_OPENING}])|(?<=[{_OPENING}])(?=[{_OPENING}])")
HALF: Final = 0.5
"""What is taken out between two marks, in ems."""
_WHOLE: Final = 0.99  # ems; faces whose marks are narrow already leave nothing to take


def trailing_white(text: str, widths: Mapping[str, float]) -> float:
    """Return how many ems at the end of a line stay white because a closing mark fills half its square."""
    return HALF if text and text[-1] in _CLOSING and widths[text[-1]] > _WHOLE else 0.0


def compression_points(text: str, widths: Mapping[str, float]) -> list[int]:
    """Return the places of a line before which half an em is taken out; ``widths`` are in ems."""
    return [
        found.start()
        for found in _MEETING.finditer(text)
        if widths[text[found.start() - (text[found.start() - 1] in _CLOSING)]] > _WHOLE
    ]
