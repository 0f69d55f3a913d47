"""Names of PDF files in the words of the paper: what it is, whom it is about, its month or day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from kamdesk.domain.printing.print_log import DocumentPart

ENDING: Final = ".pdf"
_MODES: Final = {"blank": "空白表", "sample": "样张"}
_FORBIDDEN: Final = re.compile(r'[\\/:*?"<>|]')
_RESERVED: Final = re.compile(r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])", re.IGNORECASE)
_LONGEST_TITLE: Final = 100
"""Bytes in UTF-8: with a name and a date the whole stays well below the 255 that file systems take."""
_LONGEST_NAME: Final = 80


def file_name(title: str, parts: Sequence[DocumentPart], pages: Collection[int], today: date) -> str:
    """Return a name for these pages of a document.

    Like “客户专员月度考核表 王喆 2026-11.pdf”, of several “… 3人 2026-11.pdf”; without month with the day.
    """
    words = (_cut(_plain(title), _LONGEST_TITLE), _cut(_plain(_whom(parts, pages)), _LONGEST_NAME))
    months = {part.delivery.month for part in parts if part.delivery.month is not None}
    when = f"{months.pop():%Y-%m}" if len(months) == 1 else f"{today:%Y-%m-%d}"
    return _not_reserved(" ".join(filter(None, (*words, when)))) + ENDING


def _whom(parts: Sequence[DocumentPart], pages: Collection[int]) -> str:
    """Return the one whom the pages are about, how many there are, or that nobody is."""
    chosen = frozenset(pages)
    shown = {
        (record.label, record.record_id if len(parts) == 1 else None)
        for part in parts
        for record in part.printed
        if record.record_id is not None and not chosen.isdisjoint(record.pages)
    }
    if len(shown) == 1:
        return shown.pop()[0]
    if shown:
        are_members = all(part.delivery.month and not part.delivery.packet for part in parts)
        return f"{len(shown)}{'人' if are_members else '份'}"
    modes = {part.delivery.mode for part in parts}
    return _MODES.get(modes.pop(), "") if len(modes) == 1 else ""


def _plain(text: str) -> str:
    """Return a text without what Windows forbids, and without what one cannot see, in a name."""
    words = (" " if char.isspace() else char for char in text if char.isspace() or _is_seen(char))
    return " ".join(_FORBIDDEN.sub("-", "".join(words)).split()).strip(" .")


def _is_seen(char: str) -> bool:
    return category(char) not in {"Cc", "Cf", "Cs"}  # unassigned ones may be new Chinese characters


def _cut(text: str, most: int) -> str:
    """Return a text cut to so many bytes, never within a character."""
    if len(text.encode()) <= most:
        return text
    end = "…"
    kept = text.encode()[: most - len(end.encode())].decode(errors="ignore")
    return kept.rstrip(" .") + end


def _not_reserved(name: str) -> str:
    """Return a name that Windows does not take for a device, as it does whatever stands before a dot."""
    return f"_{name}" if _RESERVED.fullmatch(name.split(".", maxsplit=1)[0].rstrip()) else name
