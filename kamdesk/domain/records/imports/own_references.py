"""References of a list to records that the same list brings in, such as a parent company some rows below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.records.imports.references import NamedRecords
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from uuid import UUID

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.imports.plan import RowProblem
    from kamdesk.domain.records.imports.rows import Awaited, ReadRow
    from kamdesk.domain.records.kind import RecordKind, SavedRecord

_NUMBER: Final = "number"


class NewcomerNames:
    """The records that a list brings in, by what its other rows may call them."""

    def __init__(self, kind: RecordKind[Any], new: Mapping[UUID, SavedRecord]) -> None:
        self._kind = kind
        self._new = new
        self._named = NamedRecords(
            titles={each: getattr(record, kind.title) for each, record in new.items()},
            numbers=_filled(new, _NUMBER) if kind.has_numbers else {},
            word=kind.word,
            short_titles=_filled(new, kind.short_title) if kind.short_title else {},
        )

    def said(self, row: ReadRow, record: SavedRecord) -> tuple[dict[str, UUID], list[RowProblem]]:
        """Return by field which newcomers a row about a record names, and notes on what nobody brings."""
        said: dict[str, UUID] = {}
        notes: list[RowProblem] = []
        for name, awaited in row.awaited.items():
            try:
                said[name] = self._meant(self._kind.references[name], awaited, record)
            except UserError as error:
                notes.append(row.problem_at(awaited.column, error.message, awaited.text))
        return said, notes

    def _meant(self, field: Field, awaited: Awaited, by: SavedRecord) -> UUID:
        """Return the newcomer that a cell of the record ``by`` names.

        Raises `UserError` where there is none, or where it stands below that record itself.
        """
        if awaited.number and awaited.number.casefold() not in self._named.by_number:
            raise UserError(awaited.reason)
        if awaited.number:
            found = self._named.numbered(awaited.number, awaited.title)
        elif awaited.title in self._named.by_title or awaited.title in self._named.by_short_title:
            found = self._named.titled(field, awaited.title)
        else:
            raise UserError(awaited.reason)
        above: UUID | None = found
        while above is not None and above in self._new:
            if above == by.id:
                names = {"title": self._named.titles[found], "field": Message(field.label)}
                raise UserError(Message("“{title}”不能作{field}：它正是这一行，或在这一行之下。", **names))
            above = getattr(self._new[above], field.name)
        return found


def names_some_of(kind: RecordKind[Any], record: SavedRecord, ids: Collection[UUID]) -> bool:
    """Tell whether a record names one of these of its own kind."""
    return any(getattr(record, name) in ids for name in _own_references(kind))


def named_first(kind: RecordKind[Any], new: Mapping[UUID, SavedRecord]) -> Iterable[SavedRecord]:
    """Return records in their order, but each behind those of them that it names."""
    names = _own_references(kind)
    if not names:
        return new.values()
    ordered: dict[UUID, SavedRecord] = {}
    for record in new.values():
        waiting = [record]
        while waiting:
            named = (new.get(getattr(waiting[-1], name)) for name in names)
            first = next((each for each in named if each is not None and each.id not in ordered), None)
            if first is None:
                last = waiting.pop()
                ordered[last.id] = last
            else:
                waiting.append(first)
    return ordered.values()


def _own_references(kind: RecordKind[Any]) -> list[str]:
    return [name for name, field in kind.references.items() if field.refers_to == kind.name]


def _filled(new: Mapping[UUID, SavedRecord], name: str) -> dict[UUID, str]:
    texts = ((each, getattr(record, name)) for each, record in new.items())
    return {each: text for each, text in texts if text}
