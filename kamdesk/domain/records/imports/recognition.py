"""Find the header of a table and what its columns mean, with or without words above them."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.amounts import YUAN_PER_UNIT
from kamdesk.domain.readings.organisations import looks_like_organisation
from kamdesk.domain.readings.persons import looks_like_person
from kamdesk.domain.records.imports.columns import ColumnMap, ColumnMeaning
from kamdesk.domain.records.imports.headings import (
    Heading,
    heading_key,
    known_headings,
    of_address,
    of_part,
    recognise_further,
    recognise_heading,
    recognise_numbered,
    says_unit,
    unit_above,
    unit_in,
)
from kamdesk.domain.records.imports.table import Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import CellValue, SourceTable, TableRow
    from kamdesk.domain.records.imports.targets import Target

_LABEL: Final = re.compile(r"(?P<stem>[a-z]+\d+)(?:type|label)")
_DIGITS, _LONGEST_NUMBER = 7, 30
_ROWS_LOOKED_AT: Final = 30
_SAMPLE: Final = 200
_LEAST_PAIRS: Final = 3  # rows of a form; fewer may be a head and names that are words, too
_BRACKETS: Final = "()（）[]【】"
_LEAST_HEADS: Final = 3  # words in a row of their own, which head a list whatever stands below
_MOST: Final = 0.6  # share of cells that has to look alike before a column is judged by its content


def recognise(
    scheme: ImportScheme, table: SourceTable, remembered: Mapping[str, str] | None = None
) -> ColumnMap:
    """Suggest the header row and the meaning of every column; without a header judge by content.

    ``remembered`` maps header keys to the target ids a person chose before.
    """
    best: TableRow | None = None
    most = 0
    for row in table.rows[:_ROWS_LOOKED_AT]:
        if any(map(_is_number, row.cells)):
            continue
        score = _score(scheme, _headings(scheme, row, remembered), _doubtful(scheme, row))
        if score > most:
            best, most = row, score
    if best is None:
        return _without_header(scheme, table)
    above = table.row(best.number - 1)
    if (
        above is not None
        and _headings(scheme, above, remembered)
        and _is_lower_half(scheme, above, best, remembered)
    ):
        best = above
    return with_header(scheme, table, best.number, remembered)


def with_header(
    scheme: ImportScheme, table: SourceTable, number: int, remembered: Mapping[str, str] | None = None
) -> ColumnMap:
    """Take the row with that number as the header (0 = the table has none) and read its words."""
    row = table.row(number)
    if row is None:
        return _without_header(scheme, table, is_sure=True)
    titles = {index: _text(cell) for index, cell in enumerate(row.cells)}
    last = number
    below = table.row(number + 1)
    if below is not None and _is_lower_half(scheme, row, below, remembered):
        last = below.number
        titles |= {
            index: f"{titles.get(index, '')}({text.strip(_BRACKETS)})" if says_unit(text) else text
            for index, text in enumerate(map(_text, below.cells))
            if text
        }
    above = row if last > number else table.row(number - 1)
    meanings = _Meanings(scheme, remembered, _groups(above, titles), _unit_above(table, number))
    columns = [meanings.column(index, titles.get(index, "")) for index in range(table.width)]
    columns = [meanings.doubtful(column, table, last) for column in columns]
    return ColumnMap(number, last, with_labels(columns))


class _Meanings:
    """Gives the columns of one head their meanings from left to right; each meaning once."""

    def __init__(
        self,
        scheme: ImportScheme,
        remembered: Mapping[str, str] | None,
        groups: Mapping[int, str],
        unit_above: str,
    ) -> None:
        self._scheme = scheme
        self._remembered = remembered or {}
        self._groups = groups
        self._unit_above = unit_above  # of money, of all amounts whose heads name none
        self._taken: set[Target] = set()
        self._number = 1  # of the part that the columns speak of

    def column(self, index: int, title: str) -> ColumnMeaning:
        """Return the meaning of a column, with what stands over it where that tells more."""
        group = self._groups.get(index, "")
        key = heading_key(title)
        if not title:
            return ColumnMeaning(index, title)
        if key in self._remembered:
            heading = recognise_heading(self._scheme, title, self._remembered)
            return self._column(index, title, heading, is_decided=True)
        if group:
            whole = f"{group}{title}"
            heading = recognise_numbered(self._scheme, whole) or recognise_heading(self._scheme, whole)
            if heading is not None and heading.target not in self._taken:
                return self._column(index, f"{group} {title}", heading)
        heading = recognise_heading(self._scheme, title)
        if heading is None:
            heading = recognise_numbered(self._scheme, title) or recognise_further(self._scheme, title)
        elif heading.target in self._taken:
            heading = self._of_next(heading, title) or (heading if heading.target.takes_several else None)
        return self._column(index, title, heading)

    def doubtful(self, column: ColumnMeaning, table: SourceTable, last: int) -> ColumnMeaning:
        """Give a word that may mean several things the one that is free, by its content where that tells."""
        ids = self._scheme.imported.doubtful.get(heading_key(column.title), ())
        if column.target is not None or column.is_decided or not ids:
            return column
        free = [target for target in map(self._scheme.target, ids) if target not in self._taken]
        sample = [_text(row.cell(column.index)) for row in itertools.islice(table.below(last), _SAMPLE)]
        looks = self._scheme.imported.looks
        alike = (each for each in free if each is not None and each.id in looks)
        fitting = (each for each in alike if _share(sample, looks[each.id]) >= _MOST)
        target = next(fitting, free[0] if free else None)
        return column if target is None else self._column(column.index, column.title, Heading(target))

    def _of_next(self, heading: Heading, title: str) -> Heading | None:
        """Let a head that is there already speak of the part that the columns are at, or of the next one.

        That of a region, such as a city beside its province, speaks of the address.
        """
        place = of_address(self._scheme, heading, title)
        if place is not None and place.target not in self._taken:
            return place
        if heading.target == self._scheme.part_title:
            return of_part(self._scheme, heading, self._number + 1)
        return of_part(self._scheme, heading, self._number) if self._number > 1 else None

    def _column(
        self, index: int, title: str, heading: Heading | None, *, is_decided: bool = False
    ) -> ColumnMeaning:
        yuan = unit_in(title)
        target = None if heading is None else heading.target
        if target in self._taken and not (target is not None and target.takes_several):
            target = None
        if yuan is None and self._unit_above and target is not None and target.field.is_money:
            yuan = YUAN_PER_UNIT.get(self._unit_above)
            target = None if yuan is None else target  # another currency: a person has to decide
        if target is None:
            return ColumnMeaning(index, title, None, yuan, is_decided and heading is None)
        if not target.is_added:
            self._taken.add(target)
        if (
            self._scheme.part_title is not None
            and target.field == self._scheme.part_title.field
            and target.part
        ):
            self._number = target.number
        return ColumnMeaning(index, title, target, yuan, is_decided)


def with_labels(columns: Sequence[ColumnMeaning]) -> tuple[ColumnMeaning, ...]:
    """Let columns know the one that says of which kind their values are: Phone 1 - Type, Phone 1 - Value."""
    found = ((column, _LABEL.fullmatch(heading_key(column.title))) for column in columns)
    labels = {match["stem"]: column.index for column, match in found if match is not None}

    def labelled(column: ColumnMeaning) -> ColumnMeaning:
        key = heading_key(column.title)
        index = next((index for stem, index in labels.items() if key.startswith(stem)), None)
        return column if column.target is None else replace(column, label_index=index)

    return tuple(map(labelled, columns)) if labels else tuple(columns)


def _groups(above: TableRow | None, titles: Mapping[int, str]) -> Mapping[int, str]:
    """Return the words over the heads, as far as each reaches to the right; none where a head is as high."""
    groups: dict[int, str] = {}
    group = ""
    for index in range(max(titles, default=-1) + 1 if above is not None else 0):
        words = _text(above.cell(index)) if above is not None else ""
        if unit_above(words):
            words = ""  # said of all amounts, not of the columns below it
        group = words or group
        if group and titles.get(index) and group != titles[index]:
            groups[index] = group
        elif words:
            group = ""
    return groups


def of_parts(scheme: ImportScheme, columns: ColumnMap) -> ColumnMap:
    """Read the columns of a sheet of parts: beside what tells their owner, all is the part's."""

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        target = column.target
        if target is None or target.part or target in scheme.identity or scheme.part is None:
            return column
        return replace(column, target=scheme.target(f"{scheme.part.name}.{target.field.name}"))

    return replace(columns, columns=tuple(turned(column) for column in columns.columns))


def with_usable_parts(scheme: ImportScheme, columns: ColumnMap) -> ColumnMap:
    """Where no column names the parts, let the record itself take what it can, and leave out the rest."""
    if scheme.part_title is None:
        return columns
    named = {each.number for each in columns.targets if each.part and each.field == scheme.part_title.field}
    taken = set(columns.targets)

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        if column.target is None or not column.target.part or column.target.number in named:
            return column
        instead = scheme.target(scheme.imported.instead.get(column.target.field.name, ""))
        if column.target.number > 1:
            further = recognise_further(scheme, column.title)
            instead = None if further is None else further.target
            if instead is not None and instead.part and instead.number not in named:
                instead = scheme.target(scheme.imported.instead.get(instead.field.name, ""))
        if instead in taken and not (instead is not None and instead.takes_several):
            instead = None
        if instead is not None:
            taken.add(instead)
        return replace(column, target=instead)

    return replace(columns, columns=tuple(turned(column) for column in columns.columns))


def is_form(scheme: ImportScheme, table: SourceTable) -> bool:
    """Tell a form filled in for one record, its words beside what is said, from a list with a head."""
    rows = [row for row in table.rows[:_ROWS_LOOKED_AT] if sum(map(bool, map(_text, row.cells))) > 1]
    known = [_known_words(scheme, row) for row in rows]
    pairs = [each for each in known if _are_pairs(each)]
    above = itertools.takewhile(lambda each: not _are_pairs(each), known)
    has_head = any(sum(each) >= _LEAST_HEADS for each in above)
    return len(pairs) >= _LEAST_PAIRS and 2 * len(pairs) > len(rows) and not has_head


def _known_words(scheme: ImportScheme, row: TableRow) -> list[bool]:
    return [recognise_heading(scheme, text) is not None for text in map(_text, row.cells) if text]


def _are_pairs(known: Sequence[bool]) -> bool:
    """Tell whether a row says a field, then a value, and perhaps so on; some values may be words, too."""
    return known[0] and sum(known[1::2]) < sum(known[::2])


class RepeatedHeader:
    """Recognises rows under the header that only say again what the columns mean."""

    def __init__(self, scheme: ImportScheme, columns: ColumnMap) -> None:
        self._scheme = scheme
        self._columns = columns
        self._title_column = columns.index_of(scheme.title)
        titles = {heading_key(column.title) for column in columns.columns if column.title}
        self._words = (known_headings(scheme) | titles) if columns.header_row else frozenset()
        self._no_beginnings = frozenset("0123456789") - {word[0] for word in self._words if word}

    def matches(self, row: TableRow) -> bool:
        """Tell whether most of what the row says are heads of its own columns."""
        if not any(isinstance(cell, str) and self._is_word(cell) for cell in row.cells):
            return False  # nearly every row: no cell is a known head
        filled = [(column, _text(row.cell(column.index))) for column in self._columns.columns]
        filled = [(column, text) for column, text in filled if text]
        alike = [column.index for column, text in filled if _says(self._scheme, column, text)]
        return 2 * len(alike) > len(filled) and (self._title_column in alike or len(alike) > 1)

    def _is_word(self, text: str) -> bool:
        return text[:1] not in self._no_beginnings and _quick_key(text) in self._words


def _quick_key(text: str) -> str:
    """Reduce a text as `heading_key` does where nothing unusual is in it."""
    return text.casefold() if text.isalnum() else heading_key(text)


def _says(scheme: ImportScheme, column: ColumnMeaning, text: str) -> bool:
    if column.title and heading_key(column.title) == heading_key(text):
        return True
    heading = recognise_heading(scheme, text)
    return heading is not None and heading.target == column.target


def _headings(scheme: ImportScheme, row: TableRow, remembered: Mapping[str, str] | None) -> list[Heading]:
    found = (recognise_heading(scheme, text, remembered) for text in map(_text, row.cells) if text)
    return [heading for heading in found if heading is not None]


def _is_number(cell: CellValue) -> bool:
    """Tell a number such as that of a telephone, which no head is; posts and trades may be heads, too."""
    return sum(map(str.isdecimal, _text(cell))) >= _DIGITS and len(_text(cell)) < _LONGEST_NUMBER


def _doubtful(scheme: ImportScheme, row: TableRow) -> int:
    return len({key for key in map(heading_key, map(_text, row.cells)) if key in scheme.imported.doubtful})


def _score(scheme: ImportScheme, headings: Sequence[Heading], doubtful: int) -> int:
    """Count the fields a row names; a lone word is a header only where it tells records apart."""
    targets = {heading.target for heading in headings}
    named = len(targets) + doubtful
    if not targets & {*scheme.identity, scheme.part_title} and named < 2:
        return 0
    return 2 * named + sum(target in targets for target in scheme.identity)


def _is_lower_half(
    scheme: ImportScheme, upper: TableRow, lower: TableRow, remembered: Mapping[str, str] | None
) -> bool:
    """Tell whether two rows are one header: groups above, their fields or units below, no record in it.

    Where a merged cell says again what tells records apart, the words beside it need not be known.
    """

    def tells_record(cell: CellValue) -> bool:
        heading = recognise_heading(scheme, _text(cell))
        return heading is not None and heading.target in scheme.identity

    def is_head(text: str) -> bool:
        return says_unit(text) or recognise_heading(scheme, text, remembered) is not None

    texts = [(index, _text(cell)) for index, cell in enumerate(lower.cells) if _text(cell)]
    own = [(index, text) for index, text in texts if text != _text(upper.cell(index))]
    if not own or not all(isinstance(lower.cell(index), str) for index, _own in own):
        return False
    if any(tells_record(lower.cell(index)) for index, _own in own) and any(map(tells_record, upper.cells)):
        return False
    if any(tells_record(lower.cell(index)) for index, text in texts if (index, text) not in own):
        return True
    known = sum(is_head(text) for _index, text in own)
    return known == len(own) or (known >= _LEAST_HEADS and 2 * known > len(own))


def _unit_above(table: SourceTable, number: int) -> str:
    """Return the unit of money that a line above the head gives, the nearest one; nothing without."""
    lines = [row for row in table.rows[:_ROWS_LOOKED_AT] if row.number < number]
    said = (unit_above(cell) for row in reversed(lines) for cell in row.cells if isinstance(cell, str))
    return next((unit for unit in said if unit), "")


def _without_header(scheme: ImportScheme, table: SourceTable, *, is_sure: bool = False) -> ColumnMap:
    """Judge by content, as far as the kind says what its fields look like.

    Unless a person is sure that there is no head, the first row may be one of unknown words.
    """
    samples = [[_text(row.cell(index)) for row in table.rows[:_SAMPLE]] for index in range(table.width)]
    meanings: dict[int, Target] = {}
    if (
        table.width == 1
        and scheme.needed == (scheme.title,)
        and _share(samples[0], _looks_like_name) >= _MOST
        and not are_persons_alone(scheme, table)
    ):
        meanings[0] = scheme.title
    for name, looks_so in scheme.imported.looks.items():
        target = scheme.target(name)
        shares = [_share(sample, looks_so) for sample in samples]
        if target is not None and target not in meanings.values() and shares and max(shares) >= _MOST:
            meanings.setdefault(shares.index(max(shares)), target)
    head = 0 if is_sure else _unknown_head(scheme, table, meanings)
    row = table.row(head)
    columns = tuple(
        ColumnMeaning(index, _text(row.cell(index)) if row is not None else "", meanings.get(index))
        for index in range(table.width)
    )
    return ColumnMap(head, head, columns)


def are_persons_alone(scheme: ImportScheme, table: SourceTable) -> bool:
    """Tell whether a single column without a head names persons, who are parts of records, and no bodies."""
    sample = [_text(row.cell(0)) for row in table.rows[:_SAMPLE]]
    return table.width == 1 and scheme.part is not None and _share(sample, _is_person_only) >= _MOST


def _unknown_head(scheme: ImportScheme, table: SourceTable, meanings: Mapping[int, Target]) -> int:
    """Return the number of a first row whose words we do not know but that is plainly no data, else 0."""
    place = next((index for index, target in meanings.items() if target == scheme.title), None)
    looks_so = scheme.imported.looks.get(scheme.kind.title)
    if table.width == 1 or len(table.rows) < 2 or place is None or looks_so is None:
        return 0
    first = table.rows[0]
    text = _text(first.cell(place))
    is_words = all(isinstance(cell, str) or cell is None for cell in first.cells)
    counts = Counter(_text(row.cell(place)) for row in table.rows[:_SAMPLE])
    return first.number if is_words and not looks_so(text) and counts[text] == 1 else 0


def _share(sample: Sequence[str], fits: Callable[[str], bool]) -> float:
    filled = [text for text in sample if text]
    return sum(fits(text) for text in filled) / len(filled) if filled else 0.0


def _is_person_only(text: str) -> bool:
    return looks_like_person(text) and not looks_like_organisation(text)


def _looks_like_name(text: str) -> bool:
    return looks_like_organisation(text) or looks_like_person(text)


def _text(cell: CellValue) -> str:
    if isinstance(cell, str):
        return cell.strip()
    return "" if cell is None or isinstance(cell, Unreadable) else str(cell)
