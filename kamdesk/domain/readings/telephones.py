"""What numbers of telephones look like."""

from __future__ import annotations

import re
from typing import Final

_MOBILE: Final = re.compile(r"(?:\+?86)?1[3-9]\d{9}")
_BETWEEN: Final = re.compile(r"[\s()（）-]")


def is_mobile(number: str) -> bool:
    """Tell whether a number is that of a mobile telephone in China."""
    return _MOBILE.fullmatch(_BETWEEN.sub("", number)) is not None
