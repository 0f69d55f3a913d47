"""Records looked up by what one writes on a command line: a condition, a number, a code, a name, an id."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.printing.paper_codes import codes_in
from kamdesk.domain.printing.record_codes import read_code
from kamdesk.domain.records.conditions import parse_condition
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.records import imports, lists, records, references

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class RecordLookup:
    """Turns words into ids of records of one kind."""

    def __init__(self, database: Database, kind: RecordKind[Any]) -> None:
        self._database = database
        self._kind = kind

    def matching(self, condition: str) -> tuple[UUID, ...]:
        """Return the records that a condition holds for; `UserError` where it cannot be read."""
        with self._database.reading() as work:
            scheme = scheme_of(self._kind) if self._kind.imported is not None else None
            holds = parse_condition(
                self._kind, condition, lambda field: references.names(work, field), scheme
            )
            wanted = {record.id for record in records.every(work, self._kind) if holds(record)}
            keys = lists.ordered_keys(work, self._kind, RecordFilter())
            return tuple(each for each in lists.ids_of(work, self._kind, keys) if each in wanted)

    def called(self, words: Sequence[str]) -> tuple[UUID, ...]:
        """Return the records with these ids, numbers, codes of their papers or titles, each once.

        Where there is one record a month of what another names, such as the sheet of a member, the other's
        id or title gives the other's id. Raises `NotFoundError` naming what is none of these,
        `UserError` where several have the title.
        """
        with self._database.reading() as work:
            finders = [_Finder(work, self._kind)]
            if self._kind.known_by:
                named = self._kind.references[self._kind.known_by]
                finders.append(_Finder(work, kind_named(named.refers_to)))
            return tuple(dict.fromkeys(self._called(finders, word.strip()) for word in words))

    def _called(self, finders: Sequence[_Finder], word: str) -> UUID:
        for finder, meant in product(finders, codes_in(word)):
            found = finder.find(meant)
            if len(found) > 1:
                counted = Message(finder.kind.counted.template, count=len(found))
                raise UserError(Message("有 {records}都叫“{name}”，请改写 id。", records=counted, name=word))
            if found:
                return found[0]
        kinds = "、".join(finder.kind.word for finder in reversed(finders))
        raise NotFoundError(Message("没有编号或名称是“{word}”的{kinds}。", word=word, kinds=kinds))


class _Finder:
    """The records of one kind by id, number and title."""

    def __init__(self, work: Work, kind: RecordKind[Any]) -> None:
        self.kind = kind
        self.ids = records.listed_ids(work, kind)
        self._ids = frozenset(self.ids)
        self._named = imports.named_records(work, kind.name)

    def find(self, word: str) -> Sequence[UUID]:
        """Return the record with this id or number, else those with this code or title, also a short one.

        A code that ends as another record's id means that of a month, which is not known here.
        """
        if (record_id := _id_of(word)) in self._ids:
            return [record_id]
        if (numbered := self._named.by_number.get(word.casefold())) is not None:
            return [numbered]
        code = read_code(word)
        if code is not None and code.kind is self.kind and not self.kind.known_by:
            return [each for each in self.ids if code.fits(each)]
        has_own_title = self.kind.title not in self.kind.references
        if not has_own_title:
            return ()
        return self._named.by_title.get(word) or self._named.by_short_title.get(word, ())


def _id_of(word: str) -> UUID | None:
    try:
        return UUID(word)
    except ValueError:
        return None
