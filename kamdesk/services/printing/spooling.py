"""A finished PDF handed to the system's print spooler, or kept as a file."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message, term
from kamdesk.exchange.tables.whole_files import write_output
from kamdesk.services.printing.cups_papers import paper_options
from kamdesk.services.printing.page_ranges import written_ranges
from kamdesk.services.printing.paper_parts import excerpt, parts_by_paper
from kamdesk.services.printing.print_tools import ask
from kamdesk.services.printing.printers import is_disabled
from kamdesk.services.printing.trays import AUTOMATIC, Tray

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.printing.catalogue import Sides
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.services.printing.paper_parts import PaperPart

_SIDES = {"simplex": "one-sided", "long_edge": "two-sided-long-edge", "short_edge": "two-sided-short-edge"}
_PROGRAM: Final = "KamDesk"
_PATIENCE: Final = 30.0
"""Seconds to wait for a spooler, beside the time that the bytes need."""
_SLOWEST: Final = 500_000
"""Bytes a second that reach a print server even by a slow line."""
_LONGEST_REASON: Final = 200
_DISABLED: Final = term(
    "打印机“{printer}”已停用，什么都没有送去。请在系统的打印机设置里启用它，再打一次，或另存为 PDF。"
)
_LONGEST_NAME: Final = 60
"""Letters of the name of a job; drivers on Windows stumble over longer ones, and CUPS takes 255 bytes."""


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What a printer shall do: which pages (from 1), how often, on one side or both, from which tray.

    ``title`` is for the person who prints, ``number`` the form's own. ``as_pictures`` is for printers on
    Windows that make a mess of outlines.
    """

    printer: str
    title: str
    pages: tuple[int, ...]
    copies: int = 1
    duplex: Sides = "simplex"
    tray: Tray = AUTOMATIC
    number: str = ""
    as_pictures: bool = False

    @property
    def job_name(self) -> str:
        """The name of the job in the print queue, which all users of the printer see.

        It tells of no customer: titles of packets are chosen by people and may hold names. The number is
        as long as whoever changed the form made it.
        """
        name = "".join(char for char in f"{_PROGRAM} {self.number}" if char.isprintable())
        return name[:_LONGEST_NAME].rstrip()


def spooler_takes_pdf() -> bool:
    """Tell whether this system prints a PDF as it is (CUPS)."""
    return os.name == "posix"


def spool(pdf: bytes, order: PrintOrder, progress: Progress = no_progress) -> None:
    """Hand the PDF to CUPS through a pipe, so that no file of it is left behind.

    CUPS keeps one paper for a job, so pages of several papers become several jobs. ``progress`` is asked
    while the spooler takes its time, so that one can stop waiting. Raises `UserError` with the spooler's word
    where it refuses, and where it does not answer.
    """
    if shutil.which("lp") is None:
        raise _refused(order, Message("没有安装打印命令 lp"))
    if is_disabled(order.printer, lambda: progress(0, 0)):
        raise UserError(Message(_DISABLED, printer=order.printer))
    parts = parts_by_paper(pdf, order.pages)
    # Copies of several jobs are made by sending them again: each copy comes whole.
    jobs = parts if len(parts) == 1 else parts * order.copies
    copies = order.copies if len(parts) == 1 else 1
    for done, part in enumerate(jobs):
        try:
            _hand_over(pdf, order, part, copies, lambda: progress(0, 0))
        except UserError as problem:
            if not done:
                raise
            raise _broken_off(problem, sum(len(job.pages) for job in jobs[:done])) from problem


def _hand_over(
    pdf: bytes, order: PrintOrder, part: PaperPart, copies: int, waiting: Callable[[], object]
) -> None:
    command = _command(order, copies) + paper_options(order.printer, part, waiting)
    if part.pages == order.pages and list(part.pages) == sorted(part.pages):
        command += ["-P", written_ranges(part.pages)]
    else:  # ranges say neither an order nor which job they are meant for
        pdf = excerpt(pdf, part.pages)
    seconds = _PATIENCE + len(pdf) / _SLOWEST
    try:
        answer = ask(command, given=pdf, seconds=seconds, waiting=waiting)
    except TimeoutError as error:
        raise _no_answer(order, seconds) from error
    except OSError as error:
        raise _refused(order, reason_of(error)) from error
    if answer.code != 0:
        raise _refused(order, _first_words(answer.complaint) or Message("错误 {code}", code=answer.code))


def _command(order: PrintOrder, copies: int) -> list[str]:
    command = ["lp", "-d", order.printer, "-n", str(copies), "-t", order.job_name]
    if copies > 1:
        command += ["-o", "collate=true"]
    if order.tray.id:
        command += ["-o", f"InputSlot={order.tray.id}"]
    return [*command, "-o", f"sides={_SIDES[order.duplex]}"]


def _first_words(complaint: bytes) -> str:
    """Return the first line of what a program complained of, in whatever language, fit for a sentence."""
    lines = (line.strip() for line in complaint.decode(errors="replace").splitlines())
    first = next((line for line in lines if line), "")
    return "".join(char for char in first if char.isprintable())[:_LONGEST_REASON].rstrip(".。")


def _refused(order: PrintOrder, reason: str | Message) -> UserError:
    return UserError(
        Message(
            "打印机“{printer}”没有接收：{reason}。文件没有丢，可以另存为 PDF 再打印。",
            printer=order.printer,
            reason=reason,
        )
    )


def _no_answer(order: PrintOrder, seconds: float) -> UserError:
    return UserError(
        Message(
            "打印机“{printer}”过了 {seconds} 秒没有回应，已不再等待，不能确定它收到了没有。"
            "请先看打印队列，再打一次，或另存为 PDF。",
            printer=order.printer,
            seconds=round(seconds),
        )
    )


def _broken_off(problem: UserError, pages: int) -> UserError:
    return UserError(
        Message(
            "{problem}前面的 {pages} 页已经送到打印机，再打时可以只选其余的页。",
            problem=problem.message,
            pages=pages,
        )
    )


def save_pdf(pdf: bytes, path: Path) -> None:
    """Write the PDF under ``path`` whole or not at all; raise `UserError` where that fails."""
    write_output(path, pdf)
