"""The paper trays of a printer, as far as the system lists them."""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import sys
from dataclasses import dataclass
from typing import Final

from kamdesk.services.printing.print_tools import ask

_CUPS_OPTION: Final = re.compile(r"^(?:InputSlot|media-source)/[^:]*:(.*)$", re.MULTILINE)
_CUPS_AUTOMATIC: Final = frozenset({"auto", "default", "autoselect", "printerdefault"})
_PATIENCE: Final = 5.0
"""Seconds to wait for the answer of a print server."""

_BINS: Final = 6  # DC_BINS and DC_BINNAMES of the Windows function DeviceCapabilities
_BIN_NAMES: Final = 12
_NAME_LENGTH: Final = 24
_NOT_AVAILABLE: Final = 0xFFFFFFFF
_WINDOWS_AUTOMATIC: Final = frozenset({7, 15})
WINDOWS_STANDARD: Final = frozenset({1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 14})
"""Trays that have the same number with every driver; only these can be chosen through Qt."""


@dataclass(frozen=True, slots=True)
class Tray:
    """A tray: its id in the system, and its name for people. A tray without id is only a name.

    Such a name only distinguishes calibrations; the printer chooses the paper itself.
    """

    id: str
    name: str


AUTOMATIC: Final = Tray("", "")
"""The printer's own choice."""


def can_list_trays() -> bool:
    """Return whether trays can be listed here: on Windows, and where the tools of CUPS are installed."""
    return sys.platform == "win32" or shutil.which("lpoptions") is not None


def trays_of(printer: str) -> tuple[Tray, ...]:
    """Return the trays that can be chosen, none where the system lists none; may take seconds."""
    if sys.platform == "win32":
        return _windows_trays(printer)
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


def _spaced(word: str) -> str:
    """Return ``tray-2`` and ``Tray2`` as people write them: ``Tray 2``."""
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", word.replace("_", "-"))
    return " ".join(parts).capitalize() if parts else word


def _windows_trays(printer: str) -> tuple[Tray, ...]:
    ask = ctypes.WinDLL("winspool.drv").DeviceCapabilitiesW  # type: ignore[attr-defined,unused-ignore]
    ask.restype = ctypes.c_uint32
    count = ask(ctypes.c_wchar_p(printer), None, _BINS, None, None)
    if count in {0, _NOT_AVAILABLE}:
        return ()
    numbers = (ctypes.c_uint16 * count)()
    names = ctypes.create_unicode_buffer(count * _NAME_LENGTH)
    ask(ctypes.c_wchar_p(printer), None, _BINS, numbers, None)
    ask(ctypes.c_wchar_p(printer), None, _BIN_NAMES, names, None)
    whole = "".join(names[:])
    output = (whole[n * _NAME_LENGTH : (n + 1) * _NAME_LENGTH].split("\0")[0] for n in range(count))
    return tuple(
        Tray(str(number), name.strip())
        for number, name in zip(numbers, output, strict=True)
        if number in WINDOWS_STANDARD and number not in _WINDOWS_AUTOMATIC
    )
