"""Write records as a workbook that reads back without change."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value, wan_from_yuan
from kamdesk.domain.records.imports.cells import would_be_misread
from kamdesk.domain.shared.progress import no_progress
from kamdesk.exchange.tables.held_workbooks import hold_in_memory, save
from kamdesk.exchange.tables.whole_files import write_output

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.shared.progress import Progress

_FIRST_DAY: Final = date(1900, 3, 1)  # spreadsheets count days before it wrongly or not at all
_DATE_FORMAT: Final = "yyyy-mm-dd"
_MONTH_FORMAT: Final = "yyyy-mm"
_TIME_FORMAT: Final = "yyyy-mm-dd hh:mm"
_NUMBER_FORMATS: Final = {
    FieldKind.MONEY_WAN: "#,##0.00####",
    FieldKind.MONEY: "#,##0.00",
    FieldKind.QUANTITY: "#,##0.######",
}
_EXACT_DIGITS: Final = 15  # spreadsheets keep no more digits of a number
_WIDTHS: Final = {
    FieldKind.DATE: 12,
    FieldKind.MONTH: 10,
    FieldKind.INTEGER: 10,
    FieldKind.MARK: 10,
    FieldKind.MONEY_WAN: 16,
    FieldKind.TIME: 16,
}
_NAME_WIDTH: Final = 34  # characters
_TEXT_WIDTH: Final = 18
_STEP: Final = 200  # rows between two reports of progress
_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNWRITABLE: Final = str.maketrans(
    "", "", "\ufffe\uffff"
)  # no characters of XML; records made before may hold them


class SheetWriter:
    """One sheet under way: a fixed header, then rows of field values."""

    def __init__(self, workbook: Workbook, title: str, fields: Sequence[Field]) -> None:
        self._sheet: Any = workbook.create_sheet(title)
        self._fields = fields
        self._sheet.freeze_panes = "B2"
        for place, field in enumerate(fields, start=1):
            width = _NAME_WIDTH if field.required else _WIDTHS.get(field.kind, _TEXT_WIDTH)
            self._sheet.column_dimensions[get_column_letter(place)].width = width
        hold_in_memory(self._sheet)
        self._sheet.append([self._head(field.label) for field in fields])

    def add(self, values: Sequence[object]) -> None:
        """Append one row: a value for each field as the record holds it, of a reference what it names."""
        pairs = zip(self._fields, values, strict=True)
        self._sheet.append([self._cell(field, value) for field, value in pairs])

    def close(self) -> None:
        """End the sheet."""
        self._sheet.close()

    def _head(self, label: str) -> Any:
        cell = WriteOnlyCell(self._sheet, value=label)
        cell.font = Font(bold=True)
        return cell

    def _cell(self, field: Field, value: object) -> Any:
        if value is None or (value == field.empty and field.kind is not FieldKind.FLAG):
            return None
        if isinstance(value, datetime):
            return self._formatted(value.astimezone().replace(tzinfo=None), _TIME_FORMAT)
        if isinstance(value, date) and value >= _FIRST_DAY:
            is_month = field.kind is FieldKind.MONTH
            return self._formatted(value, _MONTH_FORMAT if is_month else _DATE_FORMAT)
        if isinstance(value, Decimal):
            shown = wan_from_yuan(value) if field.kind is FieldKind.MONEY_WAN else value
            if len(shown.as_tuple().digits) <= _EXACT_DIGITS:
                return self._formatted(shown, _NUMBER_FORMATS[field.kind])
        if field.kind in {FieldKind.INTEGER, FieldKind.MARK}:
            return value
        return self._text(format_value(field, value))

    def _formatted(self, value: Any, number_format: str) -> Any:
        cell = WriteOnlyCell(self._sheet, value=value)
        cell.number_format = number_format
        return cell

    def _text(self, text: str) -> Any:
        """Write text as text; mark what a spreadsheet could take for a formula or a number."""
        escaped = _ESCAPE.sub("_x005F_", text.translate(_UNWRITABLE))
        if not would_be_misread(text):
            return escaped
        cell = WriteOnlyCell(self._sheet, value="")
        cell.value = escaped
        cell.data_type = "s"  # openpyxl makes a formula of "="
        cell.quotePrefix = True
        return cell


class WorkbookWriter:
    """A workbook under way; nothing stands at its path before `save`."""

    def __init__(self) -> None:
        self._workbook = Workbook(write_only=True)

    def sheet(
        self,
        title: str,
        fields: Sequence[Field],
        rows: Iterable[Sequence[object]],
        *,
        total: int = 0,
        progress: Progress = no_progress,
    ) -> int:
        """Write one sheet and return how many rows it holds; ``total`` is what progress is told of."""
        writer = SheetWriter(self._workbook, title, fields)
        count = 0
        try:
            for count, values in enumerate(rows, start=1):
                writer.add(values)
                if count % _STEP == 0:
                    progress(count, max(total, count))
        finally:
            writer.close()
        return count

    def save(self, path: Path) -> None:
        """Put the finished workbook at ``path``; an older file there stays whole until then.

        Raises `UserError` where the place cannot be written.
        """
        write_output(path, partial(save, self._workbook))
