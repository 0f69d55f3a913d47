"""How CUPS is told the paper of a page, and whether a page may be made smaller to fit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamdesk.services.printing.print_tools import ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.services.printing.paper_parts import PaperPart

_NAMES: Final = {(105, 148): "A6", (148, 210): "A5", (210, 297): "A4", (297, 420): "A3"}
"""Papers that every print system calls by these names; others are told by their sides."""
_A4: Final = (210, 297)
_SIZES: Final = re.compile(r"^(?:PageSize|media)/[^:]*:(.*)$", re.MULTILINE)
_PATIENCE: Final = 5.0
"""Seconds to wait for the answer of a print server."""


def paper_options(printer: str, part: PaperPart, waiting: Callable[[], object]) -> list[str]:
    """Return the options of a job: CUPS finds the printer's name for a size, within two millimetres or so.

    Unless told, CUPS shrinks what reaches into the margins of the printer, so that no ruler and no
    pre-printed form fits. Only what is larger than A4, on a printer that lists no such paper, is made to fit.
    """
    is_large = part.short > _A4[0] or part.long > _A4[1]
    scaling = "fit" if is_large and not _has_paper(printer, part, waiting) else "none"
    size = f"{part.short}x{part.long}mm"
    name = _NAMES.get((part.short, part.long), f"custom_{size}_{size}")
    return ["-o", f"media={name}", "-o", f"print-scaling={scaling}"]


def _has_paper(printer: str, part: PaperPart, waiting: Callable[[], object]) -> bool:
    try:
        answer = ask(["lpoptions", "-p", printer, "-l"], seconds=_PATIENCE, waiting=waiting)
    except OSError:  # it hangs, or is not installed
        return False
    return lists_paper(answer.output.decode(errors="replace"), part)


def lists_paper(output: str, part: PaperPart) -> bool:
    """Read from what ``lpoptions -l`` prints whether a printer has a paper: ``PageSize/Size: *A4 A3``.

    Names are those of common papers, or end with the sides.
    """
    found = _SIZES.search(output)
    words = [word.lstrip("*").split(".")[0] for word in found[1].split()] if found else []
    name = _NAMES.get((part.short, part.long))
    return any(word == name or word.endswith(f"_{part.short}x{part.long}mm") for word in words)
