"""Find the header of a table and what its columns mean, with or without words above them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.imports.columns import ColumnMap, ColumnMeaning
from kamdesk.domain.customers.imports.headers import Heading, heading_key, known_headings, recognise_heading
from kamdesk.domain.customers.imports.table import Unreadable
from kamdesk.domain.customers.imports.targets import (
    CONTACT_NAME,
    CREDIT_CODE,
    CUSTOMER_NAME,
    CUSTOMER_NUMBER,
    TELEPHONE,
    Subject,
    Target,
    target_by_id,
)
from kamdesk.domain.readings import credit_code

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kamdesk.domain.customers.imports.table import CellValue, SourceTable, TableRow

_ROWS_LOOKED_AT: Final = 30
_SAMPLE: Final = 200
_MOST: Final = 0.6  # share of cells that has to look alike before a column is judged by its content
_ORGANISATION: Final = re.compile(
    r"(?:公司|集团|企业|工厂|[厂行局院校店社站所室部]|中心|大学|医院|银行|委员会|办公室|协会|事务所|合作社|政府"
    r"|co\.?,?\s*ltd\.?|inc\.?|corp(?:oration)?\.?|limited|gmbh)\W*$",
    re.IGNORECASE,
)
_IDENTITY: Final = (CUSTOMER_NAME, CREDIT_CODE, CUSTOMER_NUMBER)


def recognise(table: SourceTable, remembered: Mapping[str, str] | None = None) -> ColumnMap:
    """Suggest the header row and the meaning of every column; without a header judge by content.

    ``remembered`` maps header keys to the target ids a person chose before.
    """
    best: TableRow | None = None
    most = 0
    for row in table.rows[:_ROWS_LOOKED_AT]:
        score = _score(_headings(row, remembered))
        if score > most:
            best, most = row, score
    if best is None:
        return _without_header(table)
    return with_header(table, best.number, remembered)


def with_header(table: SourceTable, number: int, remembered: Mapping[str, str] | None = None) -> ColumnMap:
    """Take the row with that number as the header (0 = the table has none) and read its words."""
    row = table.row(number)
    if row is None:
        return _without_header(table)
    titles = {index: _text(cell) for index, cell in enumerate(row.cells)}
    last = number
    below = table.row(number + 1)
    if below is not None and _is_lower_half(row, below, remembered):
        last = below.number
        titles |= {index: _text(cell) for index, cell in enumerate(below.cells) if _text(cell)}
    columns: list[ColumnMeaning] = []
    taken: set[Target] = set()
    for index in range(table.width):
        title = titles.get(index, "")
        heading = recognise_heading(title, remembered) if title else None
        if heading is None or heading.target in taken:
            columns.append(ColumnMeaning(index, title))
        else:
            taken.add(heading.target)
            columns.append(ColumnMeaning(index, title, heading.target, heading.yuan_per_unit))
    return ColumnMap(number, last, tuple(columns))


def of_contacts(columns: ColumnMap) -> ColumnMap:
    """Read the columns of a sheet of contacts: beside what names the customer, all is the contact's."""

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        target = column.target
        if target is None or target.subject is Subject.CONTACT or target in _IDENTITY:
            return column
        return replace(column, target=target_by_id(f"contact.{target.field.name}"))

    return replace(columns, columns=tuple(turned(column) for column in columns.columns))


def with_usable_contacts(columns: ColumnMap) -> ColumnMap:
    """Turn a mobile number without a contact's name into the customer's telephone; leave the rest out."""
    if columns.index_of(CONTACT_NAME) is not None:
        return columns
    free = TELEPHONE if columns.index_of(TELEPHONE) is None else None

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        nonlocal free
        if column.target is None or column.target.subject is Subject.CUSTOMER:
            return column
        takes = free if column.target.field.name in {"mobile", "telephone"} else None
        free = None if takes is not None else free
        return replace(column, target=takes)

    return replace(columns, columns=tuple(turned(column) for column in columns.columns))


class RepeatedHeader:
    """Recognises rows under the header that only say again what the columns mean."""

    def __init__(self, columns: ColumnMap) -> None:
        self._columns = columns
        self._name_column = columns.index_of(CUSTOMER_NAME)
        titles = {heading_key(column.title) for column in columns.columns if column.title}
        self._words = (known_headings() | titles) if columns.header_row else frozenset()

    def matches(self, row: TableRow) -> bool:
        """Tell whether most of what the row says are heads of its own columns."""
        if not any(isinstance(cell, str) and _quick_key(cell) in self._words for cell in row.cells):
            return False  # nearly every row: no cell is a known head
        filled = [(column, _text(row.cell(column.index))) for column in self._columns.columns]
        filled = [(column, text) for column, text in filled if text]
        alike = [column.index for column, text in filled if _says(column, text)]
        return 2 * len(alike) > len(filled) and (self._name_column in alike or len(alike) > 1)


def _quick_key(text: str) -> str:
    """Reduce a text as `heading_key` does where nothing unusual is in it."""
    return text.casefold() if text.isalnum() else heading_key(text)


def _says(column: ColumnMeaning, text: str) -> bool:
    if column.title and heading_key(column.title) == heading_key(text):
        return True
    heading = recognise_heading(text)
    return heading is not None and heading.target == column.target


def _headings(row: TableRow, remembered: Mapping[str, str] | None) -> list[Heading]:
    texts = (_text(cell) for cell in row.cells)
    return [found for text in texts if text and (found := recognise_heading(text, remembered)) is not None]


def _score(headings: Sequence[Heading]) -> int:
    """Count the fields a row names; a lone word is a header only where it names customers."""
    targets = {heading.target for heading in headings}
    if not targets & {*_IDENTITY, CONTACT_NAME} and len(targets) < 2:
        return 0
    return 2 * len(targets) + sum(target in targets for target in _IDENTITY)


def _is_lower_half(upper: TableRow, lower: TableRow, remembered: Mapping[str, str] | None) -> bool:
    """Tell whether two rows are one header: groups above, their fields below, no customer in it."""
    texts = [(index, _text(cell)) for index, cell in enumerate(lower.cells) if _text(cell)]
    known = [index for index, text in texts if recognise_heading(text, remembered) is not None]
    if not texts or len(known) < len(texts) or not all(isinstance(lower.cell(index), str) for index in known):
        return False
    again = [index for index in known if _names_customer(lower.cell(index))]
    refines = any(_text(lower.cell(index)) != _text(upper.cell(index)) for index in known)
    return refines and not (again and any(_names_customer(cell) for cell in upper.cells))


def _names_customer(cell: CellValue) -> bool:
    heading = recognise_heading(_text(cell))
    return heading is not None and heading.target in _IDENTITY


def _without_header(table: SourceTable) -> ColumnMap:
    """Judge by content: which column holds names of organisations, which one credit codes."""
    samples = [[_text(row.cell(index)) for row in table.rows[:_SAMPLE]] for index in range(table.width)]
    names = [_share(sample, lambda text: bool(_ORGANISATION.search(text))) for sample in samples]
    codes = [_share(sample, lambda text: credit_code.is_valid(text.upper())) for sample in samples]
    meanings: dict[int, Target] = {}
    if table.width == 1:
        meanings[0] = CUSTOMER_NAME
    elif names and max(names) >= _MOST:
        meanings[names.index(max(names))] = CUSTOMER_NAME
    if codes and max(codes) >= _MOST:
        meanings.setdefault(codes.index(max(codes)), CREDIT_CODE)
    head = _unknown_head(table, meanings)
    row = table.row(head)
    columns = tuple(
        ColumnMeaning(index, _text(row.cell(index)) if row is not None else "", meanings.get(index))
        for index in range(table.width)
    )
    return ColumnMap(head, head, columns)


def _unknown_head(table: SourceTable, meanings: Mapping[int, Target]) -> int:
    """Return the number of a first row whose words we do not know but that is plainly no data, else 0."""
    if table.width == 1 or len(table.rows) < 2 or not meanings:
        return 0
    first = table.rows[0]
    known = [index for index, target in meanings.items() if target is CUSTOMER_NAME]
    is_head = known and not _ORGANISATION.search(_text(first.cell(known[0])))
    is_words = all(isinstance(cell, str) or cell is None for cell in first.cells)
    counts = Counter(_text(row.cell(known[0])) for row in table.rows[:_SAMPLE]) if known else Counter()
    unique = counts[_text(first.cell(known[0]))] == 1 if known else False
    return first.number if is_head and is_words and unique else 0


def _share(sample: Sequence[str], fits: Callable[[str], bool]) -> float:
    filled = [text for text in sample if text]
    return sum(fits(text) for text in filled) / len(filled) if filled else 0.0


def _text(cell: CellValue) -> str:
    if isinstance(cell, str):
        return cell.strip()
    return "" if cell is None or isinstance(cell, Unreadable) else str(cell)
