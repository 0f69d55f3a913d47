"""Handing out what a list shows that is no list of records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.exchange.tables.workbooks import WorkbookWriter

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.records.shown_table import ShownTable


def write_shown(path: Path, shown: ShownTable) -> int:
    """Write a table as a workbook and return how many rows it has; raises `UserError` where it cannot."""
    workbook = WorkbookWriter()
    count = workbook.sheet(shown.title, shown.columns, shown.rows)
    workbook.save(path)
    return count
