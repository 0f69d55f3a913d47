"""Rows that are likely to speak of a record that is there already, or that an earlier row spoke of."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.matching import name_key
from kamdesk.domain.records.imports.plan import Naming
from kamdesk.domain.records.imports.twin_choices import Likely
from kamdesk.domain.records.numbers import count_of
from kamdesk.domain.records.twins import LIKENESS_WORDS, Likeness, TwinIndex, called
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.records.imports.plan import Book
    from kamdesk.domain.records.imports.rows import ReadRow
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.kind import SavedRecord
    from kamdesk.domain.records.twins import Called

_NAMED: Final = 3  # records listed where several are likely


class LikelyRows:
    """Finds what a row is like: a record of the desk, or an earlier row.

    Nothing is looked at before a row comes of which nothing certain is known.
    """

    def __init__(self, scheme: ImportScheme, book: Book) -> None:
        self._kind = scheme.kind
        self._permanent = scheme.imported.permanent
        self._identity = scheme.imported.identity
        self._book = book
        self._index = TwinIndex(lambda place: self._called(self._known[place]))
        self._known: list[Naming | ReadRow] = []
        self._owners: list[UUID | None] = []
        self._doubted: set[tuple[str, UUID | None]] = set()
        self._indexed = 0
        self._is_read = False
        self._last: tuple[object, Called] | None = None

    def spoke(self, row: ReadRow, owner: UUID | None) -> None:
        """Remember a row for those after it; ``owner`` is the record that it means, or may mean."""
        if self._kind.twinned is not None and not row.parts_only and self._kind.title in row.values:
            self._known.append(row)
            self._owners.append(owner)

    def doubted(self, row: ReadRow, owner: UUID | None) -> None:
        """Remember a row that makes no new record; several of one name tell no more than the first."""
        if (row.title, owner) not in self._doubted:
            self._doubted.add((row.title, owner))
            self.spoke(row, owner)

    def find(self, row: ReadRow) -> Likely | None:
        """Return why a row is likely to be no new record; None where nothing speaks for it."""
        if self._kind.twinned is None or self._kind.title not in row.values:
            return None
        self._bring_up_to_date()
        found = self._index.find(self._called(row))
        if not found:
            return None
        word = Message(self._kind.word)
        owners = {self._owners[place] for place in found}
        if len(owners) > 1:
            names, more = self._names(found, row), "…" if len(found) > _NAMED else ""
            return Likely(
                Message("可能是下面{word}中的一位：{names}{more}。", word=word, names=names, more=more)
            )
        place, like = next(iter(found.items()))
        known, owner = self._known[place], self._owners[place]
        values = {"name": self._title(known), "word": word, "why": Message(LIKENESS_WORDS[like])}
        renames = self._renames(row, known)
        if isinstance(known, Naming):
            reason = Message("可能就是已有的{word}“{name}”：{why}。", **values)
            return Likely(reason, owner, renames=renames)
        reason = Message("可能与第 {row} 行“{name}”是同一{word}：{why}。", row=_place(known, row), **values)
        return Likely(reason, owner, known.number, renames)

    def under_another_name(self, row: ReadRow, record: SavedRecord) -> Likely | bool:
        """Hold the name of a row against that of the record which its number means.

        A name that is not alike leaves the question to a person. Of one that is alike it is said whether
        the record's own stays: the row has its short or former name, or less of it.
        """
        kind, said = self._kind, row.values.get(self._kind.title)
        held = str(getattr(record, kind.title))
        if kind.twinned is None or row.parts_only or said is None or name_key(str(said)) == name_key(held):
            return False
        permanent = getattr(record, self._permanent)
        if permanent and row.values.get(self._permanent) == permanent:
            return False
        values = kind.values_of(record)
        former = str(values[kind.twinned.former] or "")
        if self._renames(row, Naming(record.id, values)):
            return False
        like = self._called(row).likeness(called(kind, values, (), (permanent, "")))
        if like is not None or name_key(str(said)) in name_key(former):
            is_less = name_key(str(said)) in name_key(held)
            return is_less or like is None or like in {Likeness.SHORT, Likeness.FORMER}
        return self._other_name(row, record, held)

    def _other_name(self, row: ReadRow, record: SavedRecord, held: str) -> Likely:
        told = {name for group in self._identity for name in group} - {self._kind.title}
        shared = {name for name in told if row.values.get(name) and getattr(record, name)}
        label = Message(self._kind.field_named[min(shared)].label)
        reason = Message(
            "{field}是已有的{word}“{name}”的，名称却不同：是改了名，还是另一位？",
            field=label,
            word=Message(self._kind.word),
            name=held,
        )
        return Likely(reason, record.id, renames=True, shared=frozenset(shared))

    def as_another(self, row: ReadRow, likely: Likely) -> ReadRow:
        """Return a row as that of a new record, which cannot have what belongs to the one it is like."""
        if not likely.shared:
            return row
        for name in sorted(likely.shared):
            reason = Message("是别的{word}的，没有导入。", word=Message(self._kind.word))
            row.note(row.letters.get(name, ""), reason, str(row.values[name]))
        values = {name: value for name, value in row.values.items() if name not in likely.shared}
        return replace(row, values=values)

    def _bring_up_to_date(self) -> None:
        """Index what the desk holds and what all rows so far said."""
        if not self._is_read:
            self._is_read = True
            held = list(self._book.namings())
            self._known[:0] = held
            self._owners[:0] = [naming.id for naming in held]
        for place in range(self._indexed, len(self._known)):
            self._index.add(place, self._called(self._known[place]))
        self._indexed = len(self._known)

    def _called(self, known: Naming | ReadRow) -> Called:
        """Return how something is called; that of what was asked for last is kept."""
        if self._last is None or self._last[0] is not known:
            permanent = known.values.get(self._permanent)
            if isinstance(known, Naming):
                made = called(self._kind, known.values, known.telephones, (permanent, ""))
            else:
                made = called(self._kind, known.values, self._of_parts(known), (permanent, self._own(known)))
            self._last = known, made
        return self._last[1]

    def _own(self, row: ReadRow) -> str:
        """Return a number that the program gave out: two of them in one list were two records before."""
        number = str(row.values.get("number") or "") if self._kind.has_numbers else ""
        return number if number and count_of(self._kind.number_prefix, number) is not None else ""

    def _title(self, known: Naming | ReadRow) -> str:
        return str(known.values[self._kind.title])

    def _of_parts(self, row: ReadRow) -> list[str]:
        """Return the telephones of a row's parts, and those it says without naming whose they are."""
        if self._kind.twinned is None or not (row.part or row.further):
            return []
        names = self._kind.twinned.part_telephones
        own = [row.further[name] for name in row.further if name in self._kind.twinned.telephones]
        parts = (row.part, *row.further_parts)
        return own + [str(part[name]) for part in parts if part for name in names if name in part]

    def _renames(self, row: ReadRow, known: Naming | ReadRow) -> bool:
        """Tell whether a row itself says that the other's name is a former one."""
        former = self._kind.twinned.former if self._kind.twinned is not None else ""
        return name_key(self._title(known)) in name_key(str(row.values.get(former) or ""))

    def _names(self, found: Mapping[int, Likeness], row: ReadRow) -> Message:
        """Return the first few of what a row is like, each with the reason."""
        listed = []
        for place, like in list(found.items())[:_NAMED]:
            known = self._known[place]
            values = {"name": self._title(known), "why": Message(LIKENESS_WORDS[like])}
            if isinstance(known, Naming):
                listed.append(Message("“{name}”（{why}）", **values))
            else:
                listed.append(Message("第 {row} 行“{name}”（{why}）", row=_place(known, row), **values))
        return reduce(lambda before, more: Message("{before}、{more}", before=before, more=more), listed)


def _place(known: ReadRow, row: ReadRow) -> str:
    return str(known.number) if known.sheet == row.sheet else f"{known.sheet}!{known.number}"
