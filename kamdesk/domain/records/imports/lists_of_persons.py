"""Lists of persons with their firms, such as address books: what a column says there is the person's."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.organisations import looks_like_organisation
from kamdesk.domain.readings.telephones import is_mobile
from kamdesk.domain.records.fields import TextForm
from kamdesk.domain.records.imports.cells import is_blank, written
from kamdesk.domain.records.imports.headings import heading_key, recognise_heading
from kamdesk.domain.records.imports.targets import FURTHER

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.records.imports.columns import ColumnMap, ColumnMeaning
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import SourceTable
    from kamdesk.domain.records.imports.targets import Target

_OWNERS: Final = re.compile(
    r"客户|客戶|公司|单位|單位|企业|企業|机构|機構|总机|總機|company|firm|organi[sz]ation|customer"
)
"""Words by which a head says that it speaks of the firm."""
_FIRST: Final = ("1", "一")
_SECOND: Final = ("2", "二")
_PROFILE: Final = re.compile(
    r"linkedin\.com/(?:in|pub)/|(?:facebook|instagram|twitter|(?:\W|^)x)\.com/|weibo\.c(?:om|n)/",
    re.IGNORECASE,
)
"""Where persons have a page of their own, which is no website of their firm."""
_LONGEST: Final = 12  # characters of a head that names a person and what of them
_LOOKED_AT: Final = 2_000  # rows in which persons of one firm are compared
_MOST: Final = 0.6  # share of cells that look alike where a column is one of mobiles, or of firms


def of_persons(scheme: ImportScheme, table: SourceTable, columns: ColumnMap) -> ColumnMap:
    """Give the persons what a list of them says under heads that do not name the firm: 电话, 备注.

    It is one where their names lead; else such a column is the persons' where it differs between those of
    one firm. What differs so and has no place with a person is nothing of the firm's, either.
    """
    person, firm = _place_of_person(scheme, columns), columns.index_of(scheme.title)
    if person is None or firm is None:
        return columns
    differing = _differing(table, columns, firm, person)  # column → in how many firms
    open_ = [each for each in columns.columns if _may_be_of_person(scheme, each)]
    leads = person < firm
    common = {each.index: _of_person(scheme, each) for each in open_ if leads or each.index in differing}
    strange = (
        {index for index, own in common.items() if own is None and differing[index] > 1} if leads else ()
    )
    taken = set(columns.targets)

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        if column.index in strange:
            return replace(column, target=None)
        own = common.get(column.index)
        if own is None:
            return column
        if own in taken and not own.takes_several:
            return column
        taken.add(own)
        return replace(column, target=own)

    return replace(columns, columns=tuple(turned(column) for column in columns.columns))


def with_numbered_alike(scheme: ImportScheme, columns: ColumnMap) -> ColumnMap:
    """Let a head be the first person's where the next like it is the second's: 电话1, 电话2.

    So is one that is not counted, and comes again with the next person: 联系人, 电话, 联系人, 电话.
    """
    seconds = {
        heading_key(each.title)
        for each in columns.columns
        if each.target is not None and each.target.number > 1
    }
    person = _place_of_person(scheme, columns)
    taken = set(columns.targets)

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        key = heading_key(column.title)
        is_counted = key.endswith(_FIRST) and any(f"{key[:-1]}{number}" in seconds for number in _SECOND)
        comes_again = key in seconds and person is not None and column.index > person
        if not (is_counted or comes_again) or not _may_be_of_person(scheme, column):
            return column
        own = _of_person(scheme, column)
        return replace(column, target=own) if own is not None and own not in taken else column

    return replace(columns, columns=tuple(map(turned, columns.columns)))


def with_mobiles(scheme: ImportScheme, table: SourceTable, columns: ColumnMap) -> ColumnMap:
    """Let a column of mobiles fill the mobile of a person, whatever number its head promises."""
    taken = set(columns.targets)

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        target = column.target
        if target is None or not target.part or target.field.form is not TextForm.TELEPHONE:
            return column
        mobile = scheme.target(replace(target, field=replace(target.field, name="mobile")).id)
        if mobile is None or mobile in taken or column.is_decided or column.label_index is not None:
            return column
        if not _holds(table, columns, column.index, is_mobile):
            return column
        taken.add(mobile)
        return replace(column, target=mobile)

    return replace(columns, columns=tuple(map(turned, columns.columns)))


def without_profiles(scheme: ImportScheme, table: SourceTable, columns: ColumnMap) -> ColumnMap:
    """Leave out the pages that persons have in a network, which are no websites of their firms."""

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        is_website = column.target is not None and column.target.field.form is TextForm.WEBSITE
        if not is_website or not _may_be_of_person(scheme, column):
            return column
        is_profile = _holds(table, columns, column.index, _PROFILE.search)
        return replace(column, target=None) if is_profile else column

    return replace(columns, columns=tuple(map(turned, columns.columns)))


def with_firms_of_persons(scheme: ImportScheme, table: SourceTable, columns: ColumnMap) -> ColumnMap:
    """Let persons be persons where a list calls them customers and names firms beside: 客户名称, 公司."""
    title, person = scheme.title, scheme.part_title
    place = columns.index_of(title)
    if place is None or person is None or _place_of_person(scheme, columns) is not None:
        return columns
    open_ = (each for each in columns.columns if each.target is None and not each.is_decided)
    alike = (each.index for each in open_ if _means(scheme, each, title))
    firm = next((index for index in alike if _holds(table, columns, index, looks_like_organisation)), None)
    if (
        firm is None
        or columns.columns[place].is_decided
        or _holds(table, columns, place, looks_like_organisation)
    ):
        return columns
    meant = {place: person, firm: title}
    return replace(
        columns,
        columns=tuple(replace(each, target=meant.get(each.index, each.target)) for each in columns.columns),
    )


def _means(scheme: ImportScheme, column: ColumnMeaning, target: Target) -> bool:
    heading = recognise_heading(scheme, column.title)
    doubtful = scheme.imported.doubtful.get(heading_key(column.title), ())
    return target.id in doubtful or (heading is not None and heading.target == target)


def with_persons_named(scheme: ImportScheme, columns: ColumnMap) -> ColumnMap:
    """Make a part of whom the record only names, where a list says more of them: 负责人, 负责人手机.

    Where nobody is named, the record takes what it can.
    """
    part = scheme.part
    said = {each.index: found for each in columns.columns if (found := _of_named(scheme, each)) is not None}
    if part is None or not said:
        return columns
    named = {person for person, _field in said.values()} & set(columns.targets)
    free = [
        name for name in _part_names(scheme) if scheme.target(f"{name}.{part.title}") not in columns.targets
    ]
    parts = dict(zip(sorted(named, key=lambda each: each.id), free, strict=False))

    def turned(column: ColumnMeaning) -> ColumnMeaning:
        if column.target in parts:
            return replace(column, target=scheme.target(f"{parts[column.target]}.{part.title}"))
        if column.index not in said:
            return column
        person, name = said[column.index]
        if person in parts:
            return replace(column, target=scheme.target(f"{parts[person]}.{name}"))
        instead = scheme.target(scheme.imported.instead.get(name, ""))
        return replace(column, target=instead)

    return replace(columns, columns=tuple(map(turned, columns.columns)))


def _part_names(scheme: ImportScheme) -> tuple[str, ...]:
    name = "" if scheme.part is None else scheme.part.name
    return (name, *(f"{name}{number}" for number in FURTHER))


def _of_named(scheme: ImportScheme, column: ColumnMeaning) -> tuple[Target, str] | None:
    """Return which person that the record names a head speaks of, and the field of a part that it means."""
    key = heading_key(column.title)
    if scheme.part is None or column.target is not None or column.is_decided or len(key) > _LONGEST:
        return None
    for cut in range(len(key) - 1, 1, -1):
        person, field = recognise_heading(scheme, key[:cut]), recognise_heading(scheme, key[cut:])
        if person is None or field is None or person.target.field.name not in scheme.imported.persons:
            continue
        if field.target.field.name in scheme.part.field_named and not person.target.part:
            return person.target, field.target.field.name
    return None


def _place_of_person(scheme: ImportScheme, columns: ColumnMap) -> int | None:
    """Return the first column that names the persons; None where none does."""
    meant = ((column.index, column.target) for column in columns.columns if column.target is not None)
    return min((index for index, target in meant if target.whole == scheme.part_title), default=None)


def _may_be_of_person(scheme: ImportScheme, column: ColumnMeaning) -> bool:
    """Tell whether a column, which means a field of the firm, may speak of the person instead."""
    target = column.target
    if scheme.part is None or target is None or column.is_decided:
        return False
    is_common = not (target.part or target.is_added or target.piece or target in scheme.identity)
    return is_common and _OWNERS.search(heading_key(column.title)) is None


def _of_person(scheme: ImportScheme, column: ColumnMeaning) -> Target | None:
    """Return the field of a person that has the name of what a column means; None where there is none."""
    if scheme.part is None or column.target is None or column.target.field.form is TextForm.POSTCODE:
        return None  # a postcode goes with the address, which is the firm's
    return scheme.target(f"{scheme.part.name}.{column.target.field.name}")


def _differing(table: SourceTable, columns: ColumnMap, firm: int, person: int) -> Counter[int]:
    """Count for columns the firms of whose persons they say different things, where those are most firms."""
    said: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    for row in itertools.islice(table.below(columns.last_header_row), _LOOKED_AT):
        of_firm, of_person = written(row.cell(firm)), written(row.cell(person))
        if of_firm and of_person:
            for index, cell in enumerate(row.cells):
                if not is_blank(cell):
                    said[of_firm, index].setdefault(of_person, written(cell))
    compared = Counter(index for (_firm, index), by_person in said.items() if len(by_person) > 1)
    unlike = Counter(index for (_firm, index), by_person in said.items() if len(set(by_person.values())) > 1)
    return Counter({index: count for index, count in unlike.items() if 2 * count > compared[index]})


def _holds(table: SourceTable, columns: ColumnMap, place: int, looks_so: Callable[[str], object]) -> bool:
    """Tell whether most of what stands in a column looks alike, whatever heads it."""
    rows = itertools.islice(table.below(columns.last_header_row), _LOOKED_AT)
    said = [written(row.cell(place)) for row in rows if not is_blank(row.cell(place))]
    return bool(said) and sum(map(bool, map(looks_so, said))) >= _MOST * len(said)
