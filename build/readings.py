"""Makes the table of readings that ships with the program, from pypinyin, which then need not be loaded.

The library keeps each of its 47,000 phrases as a list of lists, 50 MB in all. Of those phrases, 3,400 change
how a character is read; the rest only say where a word ends, so that their characters are enough. Run it when
the pinned pypinyin changes (`python build/readings.py`); tests/domain/readings compares both.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from typing import Final

from pypinyin import Style, lazy_pinyin, pinyin
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

TABLE: Final = Path(__file__).resolve().parent.parent / "kamdesk" / "domain" / "readings" / "readings.txt"


def table() -> str:
    """The whole table: three parts between blank lines, as `kamdesk.domain.readings.table` reads them."""
    usual = {char: lazy_pinyin(char)[0] for char in map(chr, PINYIN_DICT)}
    by_readings: defaultdict[str, list[str]] = defaultdict(list)
    for char in sorted(usual):
        found = pinyin(char, style=Style.NORMAL, heteronym=True, errors="ignore")
        if found:
            by_readings[",".join(dict.fromkeys(found[0]))].append(char)
    characters = [f"{readings} {''.join(chars)}" for readings, chars in sorted(by_readings.items())]
    by_length: defaultdict[int, list[str]] = defaultdict(list)
    irregular = []
    for phrase in sorted(PHRASES_DICT):
        by_length[len(phrase)].append(phrase)
        readings = lazy_pinyin(phrase)
        if readings != [usual[char] for char in phrase]:
            irregular.append(f"{phrase} {' '.join(readings)}")
    phrases = [f"{length} {''.join(found)}" for length, found in sorted(by_length.items())]
    return "\n\n".join("\n".join(part) for part in (characters, phrases, irregular)) + "\n"


def main() -> int:
    """Writes the table."""
    TABLE.write_text(table(), encoding="utf-8", newline="\n")
    print(f"readings: {TABLE.name}, {TABLE.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
