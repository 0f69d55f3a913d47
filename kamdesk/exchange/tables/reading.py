"""Read a file of either kind as tables; what the file is, its first bytes decide, not its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.config.given_files import require_file
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.csv_tables import read_csv
from kamdesk.exchange.tables.xlsx_tables import WORKBOOK_SUFFIXES, broken_workbook, read_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.records.imports.table import SourceTable
    from kamdesk.domain.shared.progress import Progress

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_OTHERS: Final = (
    (b"%PDF", Message("“{name}”其实是 PDF 文件，不是表格；请向对方索要 Excel 或 CSV 文件。")),
    (_OLE, Message("“{name}”是旧式 .xls 或加了密码的工作簿；请在 Excel 里去掉密码、另存为 .xlsx 再导入。")),
    (b"\x89PNG", Message("“{name}”是图片，不是表格。")),
    (b"\xff\xd8\xff", Message("“{name}”是图片，不是表格。")),
    (b"{\\rtf", Message("“{name}”是文字文档，不是表格。")),
)
_LARGEST: Final = 80_000_000  # bytes


def read_tables(
    path: Path, encoding: str | None = None, progress: Progress = no_progress
) -> tuple[SourceTable, ...]:
    """Read the tables of a CSV file (one) or workbook (one a sheet) that hold anything.

    ``encoding`` overrides what is recognised in text files; progress counts rows, of an unknown total (0).
    Raises `UserError` for a file that is missing, empty, unreadable, or no table at all.
    """
    tables = _read(path, encoding, progress)
    if not tables or not any(table.rows for table in tables):
        raise UserError(Message("“{name}”是空的，没有可以导入的内容。", name=path.name))
    return tables


def _read(path: Path, encoding: str | None, progress: Progress) -> tuple[SourceTable, ...]:
    try:
        require_file(path)
        if path.stat().st_size > _LARGEST:
            raise UserError(Message("“{name}”太大，不像客户名单。", name=path.name))
        with path.open("rb") as file:
            beginning = file.read(8)
        for mark, sentence in _OTHERS:
            if beginning.startswith(mark):
                raise UserError(Message(sentence.template, name=path.name))
        if beginning.startswith(_ZIP):
            return read_xlsx(path, progress)
        return (_read_text(path, encoding, progress),)
    except FileNotFoundError as error:
        raise UserError(Message("找不到文件“{path}”。", path=path)) from error
    except OSError as error:
        if path.is_dir():  # Windows only says that it is not permitted
            raise UserError(Message("“{path}”是文件夹，不是文件。", path=path)) from error
        raise UserError(Message("读不了文件“{path}”：可能正被占用，或没有权限。", path=path)) from error


def _read_text(path: Path, encoding: str | None, progress: Progress) -> SourceTable:
    """Read a text table; one that calls itself a workbook and is no text either is a damaged workbook."""
    try:
        return read_csv(path, encoding, progress)
    except UserError as error:
        if path.suffix.lower() in WORKBOOK_SUFFIXES:
            raise broken_workbook(path) from error
        raise
