"""RecordLookup records by what one can write on a command line: a condition, a number, a name, an id."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from uuid import UUID

from kamdesk.domain.customers.conditions import parse_condition
from kamdesk.domain.printing.record_codes import CALL, read_code
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.customers import customer_imports, customers
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.evaluations import evaluations
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.plans import plans

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class RecordLookup:
    """Turns words into ids of records."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def matching(self, condition: str) -> tuple[UUID, ...]:
        """Return the customers that a condition holds for; `UserError` where it cannot be read."""
        with self._database.reading() as work:
            holds = parse_condition(condition, {each.name: each.id for each in members.all_members(work)})
            return tuple(customer.id for customer in customers.stream(work) if holds(customer))

    def customers(self, words: Sequence[str]) -> tuple[UUID, ...]:
        """Return the customers with these numbers or ids, each once.

        Raises `NotFoundError` naming a number that nobody has.
        """
        with self._database.reading() as work:
            known = [identity for identity in customer_imports.identities(work) if not identity.is_trashed]
        by_words = {str(identity.id): identity.id for identity in known}
        by_words |= {identity.number.casefold(): identity.id for identity in known if identity.number}
        chosen: dict[UUID, None] = {}
        for word in words:
            found = by_words.get(word.strip().casefold())
            if found is None:
                raise NotFoundError(Message("没有编号为“{number}”的客户。", number=word))
            chosen[found] = None
        return tuple(chosen)

    def sheets(self, words: Sequence[str]) -> tuple[UUID, ...]:
        """Return ids of evaluation sheets, or of the members with these names or ids, each once.

        Raises `NotFoundError` naming what is neither, `UserError` where several members have the name.
        """
        with self._database.reading() as work:
            return tuple(dict.fromkeys(_sheet_or_member(work, word.strip()) for word in words))

    def planners(self, words: Sequence[str]) -> tuple[UUID, ...]:
        """Return the members with these names or ids, or whose plans have these ids, each once.

        Raises `NotFoundError` naming what is neither, `UserError` where several members have the name.
        """
        with self._database.reading() as work:
            return tuple(dict.fromkeys(_plan_or_member(work, word.strip()) for word in words))

    def calls(self, words: Sequence[str]) -> tuple[UUID, ...]:
        """Return the calls with these ids, or with these codes of their papers, each once.

        Raises `NotFoundError` naming what is neither.
        """
        with self._database.reading() as work:
            known = calls.ids(work)
            return tuple(dict.fromkeys(_call(known, word.strip()) for word in words))


def _call(known: Sequence[UUID], word: str) -> UUID:
    code = read_code(word)
    is_meant = code.fits if code is not None and code.kind == CALL else None
    for each in known:
        if str(each) == word.casefold() or (is_meant and is_meant(each)):
            return each
    raise NotFoundError(Message("没有编号为“{code}”的拜访记录。", code=word))


def _plan_or_member(work: Work, word: str) -> UUID:
    with suppress(ValueError):
        if plans.owner_of(work, UUID(word)) is not None:
            return UUID(word)
    return _member(work, word, Message("没有名为“{name}”的成员，也没有这个编号的计划。", name=word))


def _sheet_or_member(work: Work, word: str) -> UUID:
    with suppress(ValueError, NotFoundError):
        return evaluations.sheet(work, UUID(word)).id
    return _member(work, word, Message("没有名为“{name}”的成员，也没有这个编号的考核表。", name=word))


def _member(work: Work, word: str, unknown: Message) -> UUID:
    found = [member.id for member in members.all_members(work) if word in (member.name, str(member.id))]
    if not found:
        raise NotFoundError(unknown)
    if len(found) > 1:
        raise UserError(Message("有 {count} 位成员都叫“{name}”，请改写 id。", count=len(found), name=word))
    return found[0]
