"""Handing a month's evaluation out as a workbook whose formulas give the printed totals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.evaluations.workbook import write_evaluations
from kamdesk.services.evaluations.month_book import open_book

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kamdesk.store.file.database import Database


class EvaluationExport:
    """The use case of exporting evaluation sheets."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def write(self, path: Path, month: date) -> int:
        """Write everyone's newest sheet of a month into a workbook; return how many.

        Raises `UserError` where nobody is evaluated that month or the file cannot be written.
        """
        with self._database.reading() as work:
            book = open_book(work, month)
            sheets = [book.sheet(work, member) for member in book.members]
            chosen = [(sheet, book.figures(sheet)) for sheet in sheets]
        if not chosen:
            raise UserError(Message("{month:%Y-%m} 没有参加考核的人员，没有导出任何内容。", month=month))
        write_evaluations(path, month, chosen)
        return len(chosen)
