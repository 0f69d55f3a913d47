"""Read a file of any kind as tables; what the file is, its content decides, not its name."""

from __future__ import annotations

import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from kamdesk.config.given_files import require_file
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.tables.cards import are_cards, read_cards
from kamdesk.exchange.tables.csv_tables import read_csv
from kamdesk.exchange.tables.encodings import decode
from kamdesk.exchange.tables.kinds_of_files import (
    BEGINNING,
    refuse_by_first_bytes,
    refuse_packed,
    refuse_text,
    type_of,
)
from kamdesk.exchange.tables.ods_tables import TYPE as OPEN_DOCUMENT
from kamdesk.exchange.tables.ods_tables import read_ods
from kamdesk.exchange.tables.xls_tables import read_xls
from kamdesk.exchange.tables.xlsx_tables import WORKBOOK_SUFFIXES, broken_workbook, read_xlsx

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.records.imports.table import SourceTable
    from kamdesk.domain.shared.progress import Progress

_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0"
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError)
"""What reading a damaged archive raises."""
_LARGEST: Final = 80_000_000  # bytes


def read_tables(
    path: Path, encoding: str | None = None, progress: Progress = no_progress
) -> tuple[SourceTable, ...]:
    """Read the tables of a text file or of cards (one) or of a workbook (one a sheet) that hold anything.

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
            beginning = file.read(BEGINNING)
        refuse_by_first_bytes(path.name, beginning)
        if beginning.startswith(_OLE):
            return read_xls(path, progress)
        if beginning.startswith(_ZIP):
            return _read_packed(path, progress)
        return (_read_text(path, encoding, progress),)
    except FileNotFoundError as error:
        raise UserError(Message("找不到文件“{path}”。", path=path)) from error
    except OSError as error:
        if path.is_dir():  # Windows only says that it is not permitted
            raise UserError(Message("“{path}”是文件夹，不是文件。", path=path)) from error
        raise UserError(
            Message(
                "读不了文件“{path}”：可能正被别的程序占用，或没有权限；请先在别的程序里关闭它再试。",
                path=path,
            )
        ) from error


def _read_packed(path: Path, progress: Progress) -> tuple[SourceTable, ...]:
    """Read a workbook or an OpenDocument table; raise `UserError` for packed files that are neither."""
    try:
        with zipfile.ZipFile(path) as packed:
            refuse_packed(path.name, packed)
            read = read_ods if type_of(packed).startswith(OPEN_DOCUMENT) else read_xlsx
            return read(path, packed, progress)
    except _BROKEN as error:
        raise broken_workbook(path) from error


def _read_text(path: Path, encoding: str | None, progress: Progress) -> SourceTable:
    """Read a text table, or cards; what calls itself a workbook and is no text is a damaged workbook."""
    try:
        decoded = decode(path.read_bytes(), encoding, name=path.name)
    except UserError as error:
        if path.suffix.lower() in WORKBOOK_SUFFIXES:
            raise broken_workbook(path) from error
        raise
    refuse_text(path.name, decoded.text)
    if are_cards(decoded.text):
        return read_cards(path.name, decoded)
    return read_csv(path.name, decoded, progress)
