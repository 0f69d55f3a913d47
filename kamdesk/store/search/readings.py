"""How Chinese characters are read, for sorting names and for finding them by pinyin."""

from __future__ import annotations

from functools import cache, lru_cache


def reading_order(name: str) -> str:
    """Return a text that sorts names by their syllables, each with its character behind it."""
    return " ".join(f"{_first_reading(char)}{char}" for char in name.casefold())


@cache
def _first_reading(char: str) -> str:
    readings = syllables_of(char)
    return readings[0] if readings else ""


@lru_cache(maxsize=30_000)
def syllables_of(char: str) -> tuple[str, ...]:
    """Return every reading of one character without tones, the most usual first; none for other signs."""
    from pypinyin import Style, pinyin

    if not char > "\u2fff":
        return ()
    found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore")
    return tuple(dict.fromkeys(found[0])) if found else ()
