"""Sending a finished PDF to the system's print spooler, and saving it as a file."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.whole_files import write_whole
from kamdesk.services.printing.page_ranges import written_ranges
from kamdesk.services.printing.trays import AUTOMATIC, Tray

if TYPE_CHECKING:
    from datetime import date

Duplex = Literal["simplex", "long_edge", "short_edge"]

_SIDES = {"simplex": "one-sided", "long_edge": "two-sided-long-edge", "short_edge": "two-sided-short-edge"}
_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """A print job: which pages (from 1), how many copies, on one side or both, from which tray."""

    printer: str
    title: str
    pages: tuple[int, ...]
    copies: int = 1
    duplex: Duplex = "simplex"
    tray: Tray = AUTOMATIC


def spooler_takes_pdf() -> bool:
    """Return whether this system prints a PDF as it is (CUPS on Linux)."""
    return os.name == "posix" and shutil.which("lp") is not None


def spool(pdf: bytes, order: PrintOrder) -> None:
    """Send the PDF to CUPS; raise `UserError` with the spooler's own reason where it refuses."""
    with tempfile.TemporaryDirectory(prefix="kamdesk-print-") as folder:
        file = Path(folder) / "document.pdf"
        file.write_bytes(pdf)
        command = ["lp", "-d", order.printer, "-n", str(order.copies), "-t", order.title]
        if order.tray.id:
            command += ["-o", f"InputSlot={order.tray.id}"]
        command += ["-o", f"sides={_SIDES[order.duplex]}", "-P", written_ranges(order.pages), str(file)]
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        raise UserError(
            Message(
                "打印机“{printer}”没有接收：{reason}。文件没有丢，可以另存为 PDF 再打印。",
                printer=order.printer,
                reason=answer.stderr.strip() or answer.returncode,
            )
        )


def proposed_name(title: str, day: date) -> str:
    """Return a file name for a document of that title; characters forbidden there are replaced."""
    return f"{_NOT_IN_NAMES.sub('-', title)}-{day:%Y%m%d}.pdf"


def save_pdf(pdf: bytes, path: Path) -> None:
    """Write the PDF under ``path`` whole or not at all; raise `UserError` where that fails."""
    write_whole(path, lambda draft: draft.write_bytes(pdf))
