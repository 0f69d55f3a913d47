"""One row of a file as values of fields, with notes on cells that give none, or what forbids the row."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.imports.asides import Asides
from kamdesk.domain.records.imports.cells import is_blank, read_cell, written
from kamdesk.domain.records.imports.labels import as_labelled, divided
from kamdesk.domain.records.imports.persons import Persons
from kamdesk.domain.records.imports.plan import RowProblem
from kamdesk.domain.records.imports.references import AmbiguousNameError, NamedRecords
from kamdesk.domain.records.imports.targets import Target
from kamdesk.domain.records.imports.wholes import Wholes
from kamdesk.domain.records.rules import problem_with
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.persons import Person
    from kamdesk.domain.records.imports.plan import Source
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import CellValue, TableRow
    from kamdesk.domain.records.kind import RecordKind

_NOBODY: Final = NamedRecords()
_MOST_KNOWN: Final = 20_000  # values of each column remembered while one file is read
_SEVERAL: Final = re.compile(r"[、,;；]\s*")
_LONGEST_SHOWN: Final = 40  # characters of a title that cannot be taken


@dataclass(frozen=True, slots=True)
class OpenReference:
    """A name that several records have; it may stand where the record refers to one of them already."""

    ids: tuple[UUID, ...]
    reason: Message
    text: str


@dataclass(frozen=True, slots=True)
class Awaited:
    """What a cell names that the desk does not hold; ``reason`` says so, for as long as no row brings it."""

    title: str
    number: str
    column: str
    reason: Message
    text: str


@dataclass(slots=True)
class ReadRow:
    """The values a row gives: field name → value, for the record and for its part.

    ``letters`` are the columns of fields, ``key_column`` the one that names the record, ``written_title``
    what stands there. ``open`` holds the references whose names do not decide, ``awaited`` those to records
    that another row may bring, ``further`` what the record takes of a part that has no name, in addition to
    what it holds. ``notes`` are the cells not taken,
    ``doubt`` is the first of them that would help to tell which record is meant. ``further_parts`` are those
    that stand beside the first in the row.
    """

    number: int
    sheet: str
    parts_only: bool
    letters: Mapping[str, str]
    key_column: str = ""
    written_title: str = ""
    title: str = ""
    values: dict[str, object] = field(default_factory=dict)
    part: dict[str, object] = field(default_factory=dict)
    further_parts: list[dict[str, object]] = field(default_factory=list)
    open: dict[str, OpenReference] = field(default_factory=dict)
    awaited: dict[str, Awaited] = field(default_factory=dict)
    further: dict[str, str] = field(default_factory=dict)
    notes: list[RowProblem] = field(default_factory=list)
    doubt: RowProblem | None = None
    problem: RowProblem | None = None

    def problem_at(self, column: str, reason: Message, text: str = "") -> RowProblem:
        """Return a problem of this row in the column with that letter, where ``text`` stands."""
        return RowProblem(self.number, column, reason, self.sheet, self.parts_only, text)

    def lacks(self, label: Message, part: RecordKind[Any] | None) -> Message:
        """Say what this row lacks, and who is not taken for that."""
        name = "" if part is None else self.part.get(part.title, "")
        if not name or part is None:
            return Message("这一行没有{column}。", column=label)
        names = {"column": label, "word": Message(part.word), "name": str(name)}
        return Message("这一行没有{column}，{word}“{name}”没有导入。", **names)

    def refuse(self, column: str, reason: Message, text: str = "") -> None:
        """Note why this row cannot be taken."""
        self.problem = self.problem_at(column, reason, text)

    def note(self, column: str, reason: Message, text: str = "") -> None:
        """Note why a cell is not taken while the rest of the row is."""
        self.notes.append(self.problem_at(column, reason, text))


def read_rows(scheme: ImportScheme, source: Source, named: Mapping[str, NamedRecords]) -> Iterator[ReadRow]:
    """Read every row under the header that holds anything.

    ``named`` are the records that references may name, by the names of their kinds.
    """
    reader = _RowReader(scheme, source, named)
    for row in source.table.below(source.columns.last_header_row):
        read = reader.read(row)
        if read is not None:
            yield read


class _RowReader:
    """Reads the rows of one source."""

    def __init__(self, scheme: ImportScheme, source: Source, named: Mapping[str, NamedRecords]) -> None:
        self._scheme = scheme
        self._source = source
        self._named = named
        self._wholes = Wholes(scheme, source.columns.columns)
        columns = (*source.columns.columns, *self._wholes.columns)
        meant = [(column, column.target) for column in columns if column.target is not None]
        plain = [(column, target) for column, target in meant if not target.field.refers_to]
        self._persons = Persons(scheme, columns)
        self._plain = [(column, target) for column, target in plain if _is_of_first(target)]
        self._added = [(column, target) for column, target in plain if target.is_added]
        self._references = _by_reference(meant)
        self._letters = {target.id: column.letter for column, target in meant}
        self._asides = Asides(scheme, source.columns)
        self._known: dict[int, dict[str, object]] = defaultdict(dict)
        keys = (scheme.title, *(each for each in scheme.targets if each in scheme.identity))
        key = next((each for each in keys if each.id in self._letters), scheme.title)
        self._key_index = source.columns.index_of(key)
        self._key_letter = self._letters.get(key.id, "")

    def read(self, row: TableRow) -> ReadRow | None:
        """Return the row's values, or None where it is empty."""
        if all(is_blank(cell) for cell in row.cells):
            return None
        source = self._source
        read = ReadRow(
            *(row.number, source.table.sheet, source.parts_only, self._letters, self._key_letter),
            written_title=self._written_title(row),
        )
        if self._asides.is_head_again(row):
            word = Message(self._scheme.kind.word)
            read.refuse("", Message("这一行又是表头，不是{word}。", word=word))
            return read
        aside = self._asides.reason(row)
        if aside is not None:
            read.refuse(self._key_letter, aside)
            return read
        self._take_all(read, row)
        if read.problem is None:
            self._judge(read)
        if not read.part and read.further_parts:
            read.part = read.further_parts.pop(0)
        return read

    def _take_all(self, read: ReadRow, row: TableRow) -> None:
        together = self._wholes.put_together(row)
        for column, reason, text in self._wholes.left_over(row, together):
            read.note(column.letter, reason, text)
        row = together
        several = self._persons.in_one_cell(row)
        for column, target in self._plain:
            if several and target.part:
                continue
            if column.label_index is None:
                self._take(read, column, target, row.cell(column.index))
            else:
                self._take_labelled(read, column, row)
            if read.problem is not None:
                return
        for person in (*several, *self._persons.beside(row)):
            self._take_person(read, person)
        self._add(read, row)
        for reference in self._references:
            reference.read(self, read, row)
            if read.problem is not None:
                return
        self._decide(read)
        title = read.values.get(self._scheme.kind.title)
        read.title = title if isinstance(title, str) else read.written_title

    def _take(self, read: ReadRow, column: ColumnMeaning, target: Target, cell: CellValue) -> None:
        """Take what a cell says, or note why it cannot be taken."""
        try:
            value = self._value(column, cell)
        except UserError as error:
            self.leave_out(read, target, column.letter, error.message, written(cell))
            return
        if value is not None:
            self._put(read, read.part if target.part else read.values, column, value)

    def _take_labelled(self, read: ReadRow, column: ColumnMeaning, row: TableRow) -> None:
        """Take a value as what the column beside it says of which kind it is."""
        meant, cell = as_labelled(self._scheme, column, row), divided(row.cell(column.index))
        if meant.target is not None:
            self._take(read, meant, meant.target, cell)
        elif not is_blank(cell) and column.label_index is not None:
            label = written(row.cell(column.label_index))
            read.note(column.letter, Message("写明是“{label}”的，没有导入。", label=label), written(cell))

    def _take_person(self, read: ReadRow, person: Person) -> None:
        """Take one of several persons of a row."""
        values: dict[str, object] = {}
        for column, cell in person.cells:
            try:
                value = read_cell(column, cell, from_1904=self._source.table.from_1904)
            except UserError as error:
                read.note(column.letter, error.message, written(cell))
                continue
            if value is not None:
                self._put(read, values, column, value)
        for column in person.unclear:
            reason = Message("号码等的个数和姓名的个数不同，都记给了第一位。")
            read.note(column.letter, reason, written(dict(person.cells).get(column)))
        scheme = self._scheme
        if scheme.part is not None and scheme.part_title is not None and scheme.part.title not in values:
            names = {"word": Message(scheme.part.word), "title": Message(scheme.part_title.field.label)}
            for column, cell in person.cells:
                label = Message(column.target.field.label if column.target is not None else "")
                reason = Message("没有写{word}的{title}，{field}没有导入。", **names, field=label)
                read.note(column.letter, reason, written(cell))
        elif values:
            read.further_parts.append(values)

    def _put(self, read: ReadRow, values: dict[str, object], column: ColumnMeaning, value: object) -> None:
        """Take a value, beside what an earlier column gave where the field holds several."""
        if column.target is None:
            return
        field, held = column.target.field, values.get(column.target.field.name)
        if held is None or held == value or not isinstance(held, str):
            values[field.name] = value
            return
        said = (part for part in _SEVERAL.split(f"{held};{value}") if part)
        joined = "、".join(dict.fromkeys(said))
        problem = problem_with(field, joined)
        if problem is None:
            values[field.name] = joined
        else:
            read.note(column.letter, problem, str(value))

    def _add(self, read: ReadRow, row: TableRow) -> None:
        """Add what stands in columns without a field of their own to the remark, under their heads."""
        for column, target in self._added:
            try:
                text = self._value(column, row.cell(column.index))
            except UserError as error:
                read.note(column.letter, error.message, written(row.cell(column.index)))
                continue
            if text is not None:
                said = f"{' '.join(column.title.split()) or column.letter}：{text}"
                held = read.further.get(target.field.name)
                read.further[target.field.name] = f"{held}；{said}" if held else said

    def _decide(self, read: ReadRow) -> None:
        """Let a name that several have mean the one that belongs to another record which the row names."""
        said = {value for value in read.values.values() if isinstance(value, UUID)}
        for name, reference in tuple(read.open.items()):
            target = Target(self._scheme.fields[name])
            owners = self.named(target).owners
            own = [each for each in reference.ids if owners.get(each) in said]
            if len(own) == 1:
                read.values[name] = own[0]
            elif self.is_identity(target) and not self.is_owner(target):
                self.leave_out(read, target, self._letters.get(name, ""), reference.reason, reference.text)
            else:
                continue
            del read.open[name]

    def named(self, target: Target) -> NamedRecords:
        """Return the records that a reference may name; none where nobody said which there are."""
        return self._named.get(target.field.refers_to, _NOBODY)

    def text(self, column: ColumnMeaning | None, row: TableRow) -> str:
        """Return what a cell writes to name another record; nothing where it says nothing."""
        value = None if column is None else self._value(column, row.cell(column.index))
        return "" if value is None else str(value)

    def is_identity(self, target: Target) -> bool:
        """Tell whether a reference helps to tell records apart."""
        return target in self._scheme.identity

    def is_owner(self, target: Target) -> bool:
        """Tell whether a reference names the owner: of several meant, what they own may tell which."""
        return target.field == self._scheme.kind.owner

    def may_come(self, target: Target) -> bool:
        """Tell whether another row may bring what a reference names and a row can do without."""
        is_own = target.field.refers_to == self._scheme.kind.name
        return is_own and not target.part and not target.field.required

    def leave_out(self, read: ReadRow, target: Target, column: str, reason: Message, text: str) -> None:
        """Let a cell that cannot be taken cost the cell alone, or the row where that cannot do without."""
        if target.field.required and not target.part:
            read.refuse(column, reason, text)
            return
        read.note(column, reason, text)
        if self.is_identity(target) and read.doubt is None:
            read.doubt = read.notes[-1]

    def _written_title(self, row: TableRow) -> str:
        cell = None if self._key_index is None else row.cell(self._key_index)
        text = cell if isinstance(cell, str) else ""
        return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"

    def _value(self, column: ColumnMeaning, cell: CellValue) -> object:
        """Read a cell; what was read before in this column is known, as lists repeat regions and trades."""
        if cell is None:
            return None
        if type(cell) is not str:
            return read_cell(column, cell, from_1904=self._source.table.from_1904)
        known = self._known[column.index]
        if cell in known:
            return known[cell]
        value = read_cell(column, cell, from_1904=self._source.table.from_1904)
        if len(known) < _MOST_KNOWN:
            known[cell] = value
        return value

    def _judge(self, read: ReadRow) -> None:
        scheme = self._scheme
        if read.doubt is not None and not scheme.is_said_by(read.values):
            read.problem = read.doubt
        elif not read.values:
            read.refuse(self._key_letter, read.lacks(scheme.title.label, scheme.part))
        elif scheme.part is not None and scheme.part_title is not None:
            letter = self._letters.get(scheme.part_title.id, "")
            if read.parts_only and scheme.part.title not in read.part:
                names = {"word": Message(scheme.part.word), "title": Message(scheme.part_title.field.label)}
                read.refuse(letter, Message("这一行没有{word}的{title}。", **names))
            elif read.part and scheme.part.title not in read.part:
                self._keep_without_name(read, scheme.part, scheme.part_title)

    def _keep_without_name(self, read: ReadRow, part: RecordKind[Any], title: Target) -> None:
        """Give the record itself what it can take of a part without a name; note it, and the rest."""
        names = {"word": Message(part.word), "title": Message(title.field.label)}
        for name, value in read.part.items():
            described = part.field_named[name]
            if value == described.empty:
                continue
            column, text = self._letters.get(f"{part.name}.{name}", ""), format_value(described, value)
            field_names = {**names, "field": Message(described.label)}
            instead = self._scheme.fields.get(self._scheme.imported.instead.get(name, ""))
            if instead is None:
                read.note(column, Message("没有写{word}的{title}，{field}没有导入。", **field_names), text)
                continue
            held = read.further.get(instead.name)
            read.further[instead.name] = f"{held}、{text}" if held else text
            owner = {"owner": Message(self._scheme.kind.word), "instead": Message(instead.label)}
            reason = Message("没有写{word}的{title}，{field}记为{owner}的{instead}。", **field_names, **owner)
            read.note(column, reason, text)
        read.part.clear()


@dataclass(slots=True)
class _Reference:
    """The columns that fill one reference: the title of what is named, its number, or both."""

    target: Target
    title: ColumnMeaning | None = None
    number: ColumnMeaning | None = None
    owner: ColumnMeaning | None = None

    def read(self, reader: _RowReader, read: ReadRow, row: TableRow) -> None:
        """Take the reference of a row, or leave it out with the reason."""
        letter, text = self.title.letter if self.title is not None else "", ""
        title = number = ""
        try:
            title, number = reader.text(self.title, row), reader.text(self.number, row)
            owner, text = reader.text(self.owner, row), title
            if number and self.number is not None:
                letter, text = self.number.letter, number
            found = self._found(reader.named(self.target), title, number, owner)
        except AmbiguousNameError as error:
            if self.target.part:
                reader.leave_out(read, self.target, letter, error.message, text)
            else:
                read.open[self.target.field.name] = OpenReference(error.ids, error.message, text)
        except UserError as error:
            if reader.may_come(self.target):
                read.awaited[self.target.field.name] = Awaited(title, number, letter, error.message, text)
            else:
                reader.leave_out(read, self.target, letter, error.message, text)
        else:
            if found is not None:
                (read.part if self.target.part else read.values)[self.target.field.name] = found

    def _found(self, named: NamedRecords, title: str, number: str, owner: str) -> UUID | None:
        if number:
            return named.numbered(number, title)
        return named.titled(self.target.field, title, owner) if title else None


def _is_of_first(target: Target) -> bool:
    """Tell a whole field of the record or of its first part, which every row is read for."""
    return not (target.is_added or target.piece or target.number > 1)


def _by_reference(meant: list[tuple[ColumnMeaning, Target]]) -> list[_Reference]:
    found: dict[tuple[str, str], _Reference] = {}
    for column, target in meant:
        if target.field.refers_to:
            reference = found.setdefault((target.part, target.field.name), _Reference(target))
            if target.by_number:
                reference.number = column
            elif target.by_owner:
                reference.owner = column
            else:
                reference.title = column
    return list(found.values())
