"""What was recognised in a file: its tables, which of them to import, and what their columns mean."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from kamdesk.domain.kinds import KINDS, parts_on_card
from kamdesk.domain.records.imports.headings import heading_key
from kamdesk.domain.records.imports.left_out import (
    hidden_rows,
    left_behind,
    left_out_columns,
    left_out_sheets,
    unused_columns,
)
from kamdesk.domain.records.imports.lists_of_persons import (
    of_persons,
    with_firms_of_persons,
    with_mobiles,
    with_numbered_alike,
    with_persons_named,
    without_profiles,
)
from kamdesk.domain.records.imports.mending import faulty_cell, mended
from kamdesk.domain.records.imports.own_staff import doubts_of_staff, with_own_staff
from kamdesk.domain.records.imports.plan import Source
from kamdesk.domain.records.imports.recognition import (
    are_persons_alone,
    is_form,
    of_parts,
    recognise,
    with_header,
    with_usable_parts,
)
from kamdesk.domain.records.imports.twin_choices import NOTHING_CHOSEN, TwinChoices
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from kamdesk.domain.records.imports.columns import ColumnMap
    from kamdesk.domain.records.imports.mending import FaultyCell
    from kamdesk.domain.records.imports.plan import RowProblem
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import SourceTable, TableRow
    from kamdesk.domain.records.imports.targets import Target


@dataclass(frozen=True)
class Inspection:
    """What was recognised in a file: its tables, the one to import, and the meaning of its columns.

    ``suggested`` is what the program thought itself; ``columns`` is what a person made of it. ``further``
    are sheets with the same heads, unless a person named ``only_sheet``. ``skips_hidden`` leaves out the rows
    that the workbook hides, ``twins`` is what shall become of rows that are likely to be no new record,
    ``corrections`` are the texts that a person put into cells, in their order.
    """

    scheme: ImportScheme
    path: Path
    tables: tuple[SourceTable, ...]
    chosen: int
    columns: ColumnMap
    suggested: ColumnMap
    parts: Source | None = None
    further: tuple[Source, ...] = ()
    only_sheet: str | None = None
    skips_hidden: bool = False
    twins: TwinChoices = NOTHING_CHOSEN
    corrections: tuple[tuple[FaultyCell, str], ...] = ()

    @property
    def table(self) -> SourceTable:
        """The table to import."""
        return self.tables[self.chosen]

    @property
    def sources(self) -> tuple[Source, ...]:
        """The tables to plan with: the records, then the sheet of their parts where there is one."""
        parts = () if self.parts is None else (self.parts,)
        sources = (*self.lists, *parts)
        return tuple(map(_without_hidden, sources)) if self.skips_hidden else sources

    @property
    def lists(self) -> tuple[Source, ...]:
        """The tables of the records themselves: the one shown, and those that are read like it."""
        alike = (each for each in self.further if each.columns.has_heads_of(self.columns))
        turned = (replace(each, columns=each.columns.with_meanings_of(self.columns)) for each in alike)
        return (Source(self.table, self.columns), *turned)

    @cached_property
    def unused(self) -> dict[int, int]:
        """The columns of the table shown that hold something and are not taken: place → filled cells."""
        return unused_columns(self.scheme, Source(self.table, self.columns))

    @property
    def hidden_count(self) -> int:
        """How many rows of the lists the workbook hides."""
        rows = (row for each in self.lists for row in _hidden(each))
        return sum(1 for _row in rows)

    @property
    def unread(self) -> tuple[SourceTable, ...]:
        """The sheets that hold something and are not read, though nobody said so."""
        parts = () if self.parts is None else (self.parts,)
        read = {each.table.sheet for each in (*self.lists, *parts)} | _shown_on_cards(self.scheme)
        return tuple(table for table in self.tables if table.sheet not in read and not self.only_sheet)

    @property
    def left_out(self) -> tuple[RowProblem, ...]:
        """What of the file is not taken, beside rows, and what is taken though the workbook hides it."""
        parts = () if self.parts is None else (self.parts,)
        read = (*self.lists, *parts)
        return (
            *(note for each in read for note in left_behind(each.table)),
            *(note for each in read for note in left_out_columns(self.scheme, each)),
            *self.doubts,
            *left_out_sheets(self.unread, {kind.word for kind in KINDS if kind.imported is not None}),
            *(note for each in read for note in hidden_rows(each, are_taken=not self.skips_hidden)),
        )

    @property
    def doubts(self) -> tuple[RowProblem, ...]:
        """Columns that may mean something else than they were read as."""
        return tuple(note for each in self.lists for note in doubts_of_staff(self.scheme, each))

    @property
    def has_rows(self) -> bool:
        """Whether anything stands below the header."""
        return any(True for each in self.lists for _row in each.table.below(each.columns.last_header_row))

    @property
    def says_anything(self) -> bool:
        """Whether there are columns, a head, or content that tells what it is: no mere text."""
        return self.table.width > 1 or bool(self.columns.header_row or self.columns.targets)

    @property
    def are_persons_alone(self) -> bool:
        """Whether there is nothing but a column of persons' names, who would be parts of records."""
        return not self.says_anything and are_persons_alone(self.scheme, self.table)

    @property
    def is_ready(self) -> bool:
        """Whether columns tell which record each row speaks of, and there are rows to read."""
        return not self.missing and self.has_rows

    @property
    def missing(self) -> tuple[Target, ...]:
        """The meanings that have to be given to columns before rows can be read."""
        present = self.columns.targets
        if self.scheme.is_told_by(present):
            return ()
        names = {target.field.name for target in present if not target.part}
        return tuple(target for target in self.scheme.needed if target.field.name not in names)

    def cell_at(self, place: RowProblem) -> FaultyCell | None:
        """Return the cell that a problem of a plan speaks of, to be corrected; None for a row as a whole."""
        parts = () if self.parts is None else (self.parts,)
        found = (each for each in (*self.lists, *parts) if each.table.sheet == place.sheet)
        source = next(found, None)
        return None if source is None else faulty_cell(source, place)

    def with_cell(self, cell: FaultyCell, text: str) -> Inspection:
        """Put another text into a cell; an empty one leaves it out."""

        def turned(source: Source) -> Source:
            return replace(source, table=mended(source.table, cell, text))

        return replace(
            self,
            tables=tuple(mended(table, cell, text) for table in self.tables),
            parts=None if self.parts is None else turned(self.parts),
            further=tuple(map(turned, self.further)),
            corrections=(*self.corrections, (cell, text)),
        )

    def as_left(self, before: Inspection) -> Inspection:
        """Keep what a person decided about rows and cells when the same file was read in another way.

        A cell that says something else now waits with its correction until it says the same again.
        """
        kept = replace(self, twins=before.twins, skips_hidden=before.skips_hidden)
        for cell, text in before.corrections:
            found = kept.cell_at(cell.place)
            if found is not None and found.text == cell.text:
                kept = kept.with_cell(cell, text)
        return replace(kept, corrections=before.corrections)

    def with_all_added(self) -> Inspection:
        """Let every column that is not taken be added to the remark."""
        columns = self.columns
        for index in self.unused if self.scheme.added is not None else ():
            columns = columns.with_target(index, self.scheme.added)
        return replace(self, columns=columns)

    @property
    def choices(self) -> Mapping[str, str]:
        """What a person made of the columns: key of the head → id of the meaning, nothing for none."""
        return self.columns.choices_beyond(self.suggested)

    def with_choices(self, choices: Mapping[str, str]) -> Inspection:
        """Give the columns that have these heads the meanings chosen for them before."""
        columns = self.columns
        for column in columns.columns:
            meant = choices.get(heading_key(column.title)) if column.title else None
            if meant is not None:
                columns = columns.with_target(column.index, self.scheme.target(meant))
        return replace(self, columns=columns)

    def with_target(self, index: int, target: Target | None) -> Inspection:
        """Give the column at ``index`` (from 0) another meaning."""
        return replace(self, columns=self.columns.with_target(index, target))


def inspected(
    scheme: ImportScheme,
    path: Path,
    tables: tuple[SourceTable, ...],
    remembered: Mapping[str, str],
    *,
    sheet: str | None,
    header_row: int | None,
) -> Inspection:
    """Recognise the tables of a file; ``sheet`` and ``header_row`` override what is recognised.

    Raises `UserError` for a sheet or row that is not there, and for a form that was filled in.
    """
    found = [_told(scheme, table, recognise(scheme, table, remembered)) for table in tables]
    chosen = _chosen(scheme, path, tables, found, sheet)
    suggested = found[chosen]
    if header_row is None and is_form(scheme, tables[chosen]):
        raise UserError(
            Message(
                "“{name}”是一份填好的表单，不是名单；请改成第一行是表头、下面每行一位{word}再导入。"
                "没有写入任何内容。",
                name=path.name,
                word=Message(scheme.kind.word),
            )
        )
    if header_row is not None:
        if header_row and tables[chosen].row(header_row) is None:
            raise UserError(
                Message(
                    "“{file}”的第 {row} 行是空的，或根本没有，不能作表头。", file=path.name, row=header_row
                )
            )
        suggested = _told(scheme, tables[chosen], with_header(scheme, tables[chosen], header_row, remembered))
    further = tuple(
        Source(table, columns)
        for place, (table, columns) in enumerate(zip(tables, found, strict=True))
        if place != chosen and not sheet and not table.is_hidden and columns.has_heads_of(suggested)
    )
    parts = _part_source(scheme, tables, chosen, remembered)
    return Inspection(
        *(scheme, path, tables, chosen, suggested, suggested, parts, further), only_sheet=sheet or None
    )


def _told(scheme: ImportScheme, table: SourceTable, columns: ColumnMap) -> ColumnMap:
    """Say of whom the columns speak, once all of them are known."""
    columns = with_persons_named(scheme, with_firms_of_persons(scheme, table, columns))
    columns = with_own_staff(scheme, table, columns)
    columns = with_numbered_alike(scheme, without_profiles(scheme, table, columns))
    columns = with_usable_parts(scheme, of_persons(scheme, table, columns))
    return with_mobiles(scheme, table, columns)


def _chosen(
    scheme: ImportScheme,
    path: Path,
    tables: tuple[SourceTable, ...],
    columns: list[ColumnMap],
    sheet: str | None,
) -> int:
    """Return the place of the sheet to import: the one named, else the one with most known columns."""
    if sheet:
        for place, table in enumerate(tables):
            if table.sheet == sheet:
                return place
        raise UserError(
            Message("“{file}”里没有名为“{sheet}”的工作表，或它是空的。", file=path.name, sheet=sheet)
        )

    exported_beside = {_part_sheet(scheme), *_shown_on_cards(scheme)}

    def weight(place: int) -> tuple[bool, bool, bool, int, int]:
        table, known = tables[place], len(columns[place].targets)
        is_list = not is_form(scheme, table)
        return not table.is_hidden, table.sheet not in exported_beside, is_list, known, -place

    return max(range(len(tables)), key=weight)


def _part_sheet(scheme: ImportScheme) -> str | None:
    """Return the name of the sheet that further parts are read from; None for a kind without parts."""
    return None if scheme.part is None else scheme.part.word


def _part_source(
    scheme: ImportScheme, tables: tuple[SourceTable, ...], chosen: int, remembered: Mapping[str, str]
) -> Source | None:
    for place, table in enumerate(tables):
        if place != chosen and table.sheet == _part_sheet(scheme):
            columns = of_parts(scheme, recognise(scheme, table, remembered))
            if {scheme.title, scheme.part_title} <= set(columns.targets):
                return Source(table, columns, parts_only=True)
    return None


def _shown_on_cards(scheme: ImportScheme) -> set[str]:
    """Return the names of the sheets that our own exports have beside the list, to be read by people."""
    return {part.word for part in parts_on_card(scheme.kind)}


def _hidden(source: Source) -> Iterator[TableRow]:
    below = source.table.below(source.columns.last_header_row)
    return (row for row in below if row.number in source.table.hidden_rows)


def _without_hidden(source: Source) -> Source:
    last, hidden = source.columns.last_header_row, source.table.hidden_rows
    rows = tuple(row for row in source.table.rows if row.number <= last or row.number not in hidden)
    return replace(source, table=replace(source.table, rows=rows))
