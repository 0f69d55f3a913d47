"""What a row says of a record, and what of it cannot stand."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from kamdesk.domain.records.imports.plan import Alteration, RowProblem
from kamdesk.domain.records.imports.targets import Target
from kamdesk.domain.records.rules import problem_with
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kamdesk.domain.records.imports.rows import ReadRow
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.kind import SavedRecord


class Sayings:
    """Holds rows against the fields and rules of their kind."""

    def __init__(self, scheme: ImportScheme, problems_with: Callable[[Any], Mapping[str, Message]]) -> None:
        """Ask ``problems_with`` for the rules that look further than the record itself."""
        self._scheme = scheme
        self._problems_with = problems_with
        self._required = [(name, each) for name, each in scheme.fields.items() if each.required]

    def missing(self, row: ReadRow) -> RowProblem | None:
        """Say what a new record would lack; what rows give was checked where it was read."""
        for name, reference in row.open.items():
            unsure = self.at(row, name, reference.reason, reference.text)
            if self._scheme.fields[name].required:
                return unsure
            row.notes.append(unsure)
        for name, each in self._required:
            if name not in row.values:
                problem = problem_with(each, self._scheme.kind.defaults[name])
                if problem is not None:
                    return self.at(row, name, row.lacks(Message(each.label), self._scheme.part))
        return None

    def unsure(self, row: ReadRow, record: SavedRecord) -> Iterator[tuple[str, RowProblem]]:
        """Yield the references that do not decide; where the record names one of those meant, it does."""
        for name, reference in row.open.items():
            if getattr(record, name) not in reference.ids:
                yield name, self.at(row, name, reference.reason, reference.text)

    def said(self, row: ReadRow, record: SavedRecord | None = None) -> dict[str, object]:
        """Return what a row says of a record, beside what that holds already where it only adds to it."""
        said = dict(row.values)
        for name, more in row.further.items():
            held = str(said.get(name) or getattr(record, name, ""))
            joined = held if more in held else "、".join(filter(None, (held, more)))
            problem = problem_with(self._scheme.fields[name], joined)
            if problem is None:
                said[name] = joined
            else:
                row.notes.append(row.problem_at("", problem, more))
        self._read_beside_others(row, record, said)
        return said

    def _read_beside_others(self, row: ReadRow, record: SavedRecord | None, said: dict[str, object]) -> None:
        """Read values that mean something only beside others; what cannot stand there is not taken."""
        for name, read in self._scheme.imported.beside_others.items():
            value = said.get(name)
            if not value:
                continue
            kind = self._scheme.kind
            held = kind.defaults if record is None else kind.values_of(record)
            try:
                said[name] = read(value, {**held, **said})
            except UserError as error:
                del said[name]
                row.notes.append(self.at(row, name, error.message, str(value)))

    def problem(self, row: ReadRow, values: Mapping[str, Any], record: SavedRecord) -> RowProblem | None:
        """Say what the rules of the kind, or those that look further, forbid."""
        found = (rule(values) for rule in self._scheme.kind.rules)
        for problems in itertools.chain(found, map(self._problems_with, (record,))):
            for name, reason in problems.items():
                return self.at(row, name, reason)
        return None

    def at(self, row: ReadRow, name: str, reason: Message, text: str = "") -> RowProblem:
        """Return a problem of a row where it fills that field."""
        column = row.letters.get(name) or row.letters.get(f"{name}.number", "")
        return row.problem_at(column, reason, text)

    def alterations(self, record: SavedRecord, values: Mapping[str, object]) -> Iterator[Alteration]:
        """Yield the fields of a record that ``values`` would change."""
        for name, value in values.items():
            old = getattr(record, name)
            if old != value:
                change = Alteration(Target(self._scheme.fields[name]), old, value)
                if change.matters:
                    yield change
