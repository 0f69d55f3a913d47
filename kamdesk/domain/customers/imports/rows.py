"""One row of a file as values of fields, or the first problem that forbids it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.imports.cells import is_blank, read_cell
from kamdesk.domain.customers.imports.plan import RowProblem
from kamdesk.domain.customers.imports.recognition import RepeatedHeader
from kamdesk.domain.customers.imports.targets import (
    CONTACT_NAME,
    CREDIT_CODE,
    CUSTOMER_NAME,
    CUSTOMER_NUMBER,
    Subject,
)
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from uuid import UUID

    from kamdesk.domain.customers.imports.columns import ColumnMeaning
    from kamdesk.domain.customers.imports.plan import Source
    from kamdesk.domain.customers.imports.table import CellValue, TableRow

_TOTALS: Final = frozenset({"合计", "总计", "小计", "共计", "合計", "總計", "小計"})
_MOST_KNOWN: Final = 20_000  # values remembered while one file is read
_LONGEST_SHOWN: Final = 40  # characters of a name that cannot be taken


@dataclass(slots=True)
class ReadRow:
    """The values a row gives: field name → value, for the customer and for the contact.

    ``key_column`` is the letter of the column that names the customer, ``written_name`` what stands there.
    """

    number: int
    sheet: str
    contacts_only: bool
    key_column: str = ""
    written_name: str = ""
    customer: dict[str, object] = field(default_factory=dict)
    contact: dict[str, object] = field(default_factory=dict)
    problem: RowProblem | None = None

    @property
    def name(self) -> str:
        """The customer's name as given, or nothing."""
        return str(self.customer.get("name", ""))

    def refuse(self, column: str, reason: Message) -> None:
        """Note why this row cannot be taken."""
        self.problem = RowProblem(self.number, column, reason, self.sheet)


def read_rows(source: Source, members: Mapping[str, UUID]) -> Iterator[ReadRow]:
    """Read every row under the header that holds anything."""
    meant = [column for column in source.columns.columns if column.target is not None]
    reader = _RowReader(source, meant, members)
    for row in source.table.below(source.columns.last_header_row):
        read = reader.read(row)
        if read is not None:
            yield read


class _RowReader:
    """Reads the rows of one source."""

    def __init__(self, source: Source, meant: list[ColumnMeaning], members: Mapping[str, UUID]) -> None:
        self._source = source
        self._meant = meant
        self._members = members
        letters = {column.target: column.letter for column in meant}
        self._repeated_header = RepeatedHeader(source.columns)
        self._known: dict[tuple[int, str], object] = {}
        self._name_index = source.columns.index_of(CUSTOMER_NAME)
        keys = (letters.get(target) for target in (CUSTOMER_NAME, CREDIT_CODE, CUSTOMER_NUMBER))
        self._key_letter = next((letter for letter in keys if letter is not None), "")
        self._contact_letter = letters.get(CONTACT_NAME, "")

    def read(self, row: TableRow) -> ReadRow | None:
        """Return the row's values, or None where it is empty."""
        if all(is_blank(cell) for cell in row.cells):
            return None
        source = self._source
        read = ReadRow(
            row.number, source.table.sheet, source.contacts_only, self._key_letter, self._written_name(row)
        )
        if self._repeated_header.matches(row):
            read.refuse("", Message("这一行又是表头，不是客户。"))
            return read
        for column in self._meant:
            try:
                self._take(read, column, row)
            except UserError as error:
                read.refuse(column.letter, error.message)
                break
        if read.problem is None:
            self._judge(read)
        return read

    def _written_name(self, row: TableRow) -> str:
        cell = None if self._name_index is None else row.cell(self._name_index)
        text = cell if isinstance(cell, str) else ""
        return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"

    def _take(self, read: ReadRow, column: ColumnMeaning, row: TableRow) -> None:
        cell = row.cell(column.index)
        if cell is None or column.target is None:
            return
        value = self._value(column, cell)
        if value is not None:
            values = read.customer if column.target.subject is Subject.CUSTOMER else read.contact
            values[column.target.field.name] = value

    def _value(self, column: ColumnMeaning, cell: CellValue) -> object:
        """Read a cell; what was read before in this column is known, as lists repeat regions and trades."""
        known = (column.index, cell) if type(cell) is str else None
        if known is not None and known in self._known:
            return self._known[known]
        value = read_cell(column, cell, self._members, from_1904=self._source.table.from_1904)
        if known is not None and len(self._known) < _MOST_KNOWN:
            self._known[known] = value
        return value

    def _judge(self, read: ReadRow) -> None:
        if read.name in _TOTALS:
            read.refuse(self._key_letter, Message("这一行是合计，不是客户。"))
        elif not read.customer:
            read.refuse(self._key_letter, Message("这一行没有客户名称。"))
        elif read.contact and "name" not in read.contact:
            read.refuse(self._contact_letter, Message("写了联系人的其他内容，却没有联系人的姓名。"))
        elif read.contacts_only and not read.contact:
            read.refuse(self._contact_letter, Message("这一行没有联系人的姓名。"))
