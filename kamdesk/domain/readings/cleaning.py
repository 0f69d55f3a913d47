"""Rid text that was typed, pasted or imported of characters nobody can see."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_JOINER: Final = "\u200d"  # holds emoji families together, so it is the one format character kept
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co"})
_NONCHARACTERS: Final = range(0xFDD0, 0xFDF0)  # and the last two of every plane
_END_OF_PLANE: Final = 0xFFFE
_BLANKS: Final = re.compile(r"[\t\r\n\v\f\x1c-\x1f\x85\u2028\u2029]+")
_LINE_ENDS: Final = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")


def clean_line(text: str) -> str:
    """Return ``text`` as one line: breaks and tabs as a blank, control and bidi characters removed."""
    if text.isprintable():  # nearly all: no breaks, no tabs, nothing invisible
        return text.strip()
    return _visible(_BLANKS.sub(" ", text), keep="").strip()


def clean_text(text: str) -> str:
    r"""Return ``text`` with ``\n`` as its only control character and without blank edges."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return "\n".join(line.rstrip() for line in _visible(lines, keep="\n").split("\n")).strip()


def half_width(text: str) -> str:
    """Return ``text`` with full-width letters, digits and signs as their ordinary twins."""
    return unicodedata.normalize("NFKC", text)


def _is_invisible(char: str) -> bool:
    """Tell whether nobody can see a character, or it is none at all, which no workbook may hold."""
    code = ord(char)
    is_none = code in _NONCHARACTERS or code & _END_OF_PLANE == _END_OF_PLANE
    return is_none or unicodedata.category(char) in _INVISIBLE


def _visible(text: str, *, keep: str) -> str:
    if text.isprintable():
        return text
    return "".join(char for char in text if char in keep or char == _JOINER or not _is_invisible(char))
