"""When two spellings of a name mean the same body."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_BRACKETS: Final = str.maketrans("〔【[{〈《「〕】]}〉》」", "(((((((" + ")))))))")
_IGNORED: Final = re.compile(r"[\s\u200b-\u200f\u2060\ufeff·・•]+")


@lru_cache(maxsize=1_000)  # a row is looked up several times before the next
def name_key(name: str) -> str:
    """Reduce a full name to what identifies it: width, case, kind of bracket and blanks do not count."""
    return _IGNORED.sub("", unicodedata.normalize("NFKC", name).casefold().translate(_BRACKETS))
