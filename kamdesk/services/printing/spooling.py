"""A finished PDF handed to the system's print spooler, or kept as a file."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.whole_files import write_output
from kamdesk.services.printing.page_ranges import written_ranges
from kamdesk.services.printing.trays import AUTOMATIC, Tray

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

Duplex = Literal["simplex", "long_edge", "short_edge"]

_SIDES = {"simplex": "one-sided", "long_edge": "two-sided-long-edge", "short_edge": "two-sided-short-edge"}
_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What a printer shall do: which pages (from 1), how often, on one side or both, from which tray."""

    printer: str
    title: str
    pages: tuple[int, ...]
    copies: int = 1
    duplex: Duplex = "simplex"
    tray: Tray = AUTOMATIC


def spooler_takes_pdf() -> bool:
    """Tell whether this system prints a PDF as it is (CUPS on Linux)."""
    return os.name == "posix" and shutil.which("lp") is not None


def spool(pdf: bytes, order: PrintOrder) -> None:
    """Hand the PDF to CUPS through a pipe, so that no file of it is left behind.

    Raises `UserError` with the spooler's word where it refuses.
    """
    command = ["lp", "-d", order.printer, "-n", str(order.copies), "-t", order.title]
    if order.tray.id:
        command += ["-o", f"InputSlot={order.tray.id}"]
    command += ["-o", f"sides={_SIDES[order.duplex]}", "-P", written_ranges(order.pages)]
    answer = subprocess.run(command, input=pdf, capture_output=True, check=False)
    if answer.returncode != 0:
        raise UserError(
            Message(
                "打印机“{printer}”没有接收：{reason}。文件没有丢，可以另存为 PDF 再打印。",
                printer=order.printer,
                reason=answer.stderr.decode(errors="replace").strip() or answer.returncode,
            )
        )


def proposed_name(title: str, day: date) -> str:
    """Return a file name for a document of that title; packets may be named with what no file name bears."""
    return f"{_NOT_IN_NAMES.sub('-', title)}-{day:%Y%m%d}.pdf"


def save_pdf(pdf: bytes, path: Path) -> None:
    """Write the PDF under ``path`` whole or not at all; raise `UserError` where that fails."""
    write_output(path, pdf)
