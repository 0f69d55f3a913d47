"""Asks the system for the trays of a printer."""

from __future__ import annotations

import os
import re
import shutil
import sys
from typing import TYPE_CHECKING, Final

from kamdesk.services.printing.print_tools import ask
from kamdesk.services.printing.trays import Tray

if TYPE_CHECKING:
    from collections.abc import Iterable

_CUPS_OPTION: Final = re.compile(r"^(?:InputSlot|media-source)/[^:]*:(.*)$", re.MULTILINE)
_CUPS_AUTOMATIC: Final = frozenset({"auto", "default", "autoselect", "printerdefault"})
_PATIENCE: Final = 5.0
"""Seconds to wait for the answer of a print server."""
_WINDOWS_AUTOMATIC: Final = frozenset({7, 15})
"""The numbers under which drivers list their own choice."""


def can_list_trays() -> bool:
    """Return whether trays can be listed here: on Windows, and where the tools of CUPS are installed."""
    return sys.platform == "win32" or (os.name == "posix" and shutil.which("lpoptions") is not None)


def trays_of(printer: str) -> tuple[Tray, ...]:
    """Return the trays that can be chosen, none where the system lists none; may take seconds."""
    if sys.platform == "win32":
        from kamdesk.services.printing.windows.gdi import GdiPrintSystem

        return windows_trays(GdiPrintSystem().trays(printer))
    if os.name != "posix" or shutil.which("lpoptions") is None:
        return ()
    try:
        answer = ask(["lpoptions", "-p", printer, "-l"], seconds=_PATIENCE)
    except OSError:  # it hangs, or does not run
        return ()
    return cups_trays(answer.output.decode(errors="replace"))


def cups_trays(output: str) -> tuple[Tray, ...]:
    """Read the trays from what ``lpoptions -l`` prints: ``InputSlot/Media Source: *Auto Tray1 Tray2``."""
    found = _CUPS_OPTION.search(output)
    words = [word.lstrip("*") for word in found[1].split()] if found else []
    return tuple(Tray(word, _spaced(word)) for word in words if word.lower() not in _CUPS_AUTOMATIC)


def windows_trays(listed: Iterable[tuple[int, str]]) -> tuple[Tray, ...]:
    """Take the trays from what a driver lists, whatever numbers of its own it gives them."""
    return tuple(
        Tray(str(number), name) for number, name in listed if name and number not in _WINDOWS_AUTOMATIC
    )


def _spaced(word: str) -> str:
    """Return ``tray-2`` and ``Tray2`` as people write them: ``Tray 2``."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", word.replace("_", "-"))
    return " ".join(parts).capitalize() if parts else word
