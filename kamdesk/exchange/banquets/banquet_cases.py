"""Reads a whole banquet from a case file: tables, people, wishes and late changes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from kamdesk.domain.seating.banquet.feasibility import InfeasibleError
from kamdesk.domain.seating.banquet.late import LateChanges
from kamdesk.domain.seating.banquet.question import BanquetQuestion
from kamdesk.domain.seating.banquet.values import Banquet, BanquetTable, Guest, Wish
from kamdesk.domain.seating.people import Gender, Side
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json.fields import LARGEST, Fields

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping


_MOST_PLACES: Final = 10**6
"""Guests times tables: allows five thousand guests at two hundred tables."""
_MOST_SEATS: Final = 1000
_LONGEST_NUMBER: Final = 11
_LOWEST_LEVEL: Final = 99
_IMPORTANCE: Final = {1: 12, 2: 6, 3: 3, 4: 1}
"""The points for each step below the table due, by level, if the case does not say."""
_QUARREL_WEIGHT: Final = 60
"""The weight of keeping two people apart after a quarrel, if the case does not say."""

Value = TypeVar("Value")


def read_banquet(case: Fields, notices: list[Message]) -> BanquetQuestion:
    """Read a banquet; each unknown field adds a sentence to ``notices`` and is not used.

    Raises `UserError` naming the table, person or wish, and the field.
    """
    reader = _Reader(notices)
    name = case.text_or_none("name") or ""
    tables = reader.each(case, "tables", reader.table)
    guests = reader.each(case, "people", reader.guest)
    for key, read in (("tables", tables), ("people", guests)):
        if not read:
            raise case.wrong(key, Message("不能为空"))
    reader.check_tables(tables, guests)
    ids = {guest.id for guest in guests}
    wishes = _merged(_wish(each, number, ids) for number, each in enumerate(case.items("wishes"), start=1))
    changes = reader.changes(case, guests) if case.has("changes") else None
    start = _start(case, ids) if case.has("start") or changes is not None else None
    for each in changes.added + changes.promoted if changes else ():
        reader.check_tables(tables, [each])
    fixed = _ids(case, "fixed", ids)
    if fixed - (start or {}).keys():
        nowhere = min(fixed - (start or {}).keys())
        raise case.wrong("fixed", Message("中的“{person}”在 start 里没有桌", person=nowhere))
    spare = sum(table.seats // 2 for table in tables)  # a table keeps at least half of its chairs
    return BanquetQuestion(
        Banquet(name, tuple(sorted(tables, key=lambda table: table.rank)), tuple(guests), wishes),
        start=start,
        chairs=_chairs(case, start) if start is not None else {},
        stability=case.whole_or_none("stability") or 0,
        changes=changes,
        fixed=fixed,
        probabilities=reader.probabilities,
        swing_chairs=case.whole_or_none("swing_chairs", most=spare) or 0,
    )


class _Reader:
    """Reads the objects of a banquet and collects notices and probabilities."""

    def __init__(self, notices: list[Message]) -> None:
        self._notices = notices
        self.probabilities: dict[int, Decimal] = {}

    def each(self, case: Fields, key: str, read: Callable[[Fields, int], Value]) -> list[Value]:
        """Read every object of a list with ``read``."""
        found = []
        for number, raw in enumerate(case.items(key), start=1):
            fields = Fields(raw, Message("“{key}”的第 {number} 项", key=key, number=number))
            found.append(read(fields, number))
            self._notices += fields.unknown()
        return found

    def table(self, fields: Fields, number: int) -> BanquetTable:
        """Read a table."""
        rank = fields.whole("rank", 1)
        fields.at(Message("第 {rank} 桌（第 {number} 项）", rank=rank, number=number))
        fields.has("name")
        return BanquetTable(rank, fields.whole("seats", 1, _MOST_SEATS))

    def guest(self, fields: Fields, number: int) -> Guest:
        """Read a person."""
        person = fields.whole("id", 0, 10**9)
        fields.at(Message("第 {number} 人（编号 {person}）", number=number, person=person))
        level = fields.whole("level", 1, _LOWEST_LEVEL) if fields.has("level") else 8
        share = fields.number(fields.raw("probability"), "probability") if fields.has("probability") else 1
        if not 0 <= share <= 1:
            raise fields.wrong("probability", Message("应在 0 到 1 之间"))
        if share != 1:
            self.probabilities[person] = Decimal(share)
        return Guest(
            id=person,
            name=fields.text_or_none("name") or "",
            side=fields.choice("side", Side),
            level=level,
            gender=fields.choice("gender", Gender) if fields.has("gender") else None,
            organisation=fields.text_or_none("organisation") or "",
            role=fields.text_or_none("role"),
            only_language=fields.whole_or_none("only_language") or None,
            speaks=frozenset(fields.whole_of(each, "speaks") for each in fields.items("speaks")),
            diet=fields.whole_or_none("diet") or None,
            target_rank=fields.whole("target_rank") if fields.has("target_rank") else LARGEST,
            importance=fields.whole("importance") if fields.has("importance") else _IMPORTANCE.get(level, 0),
            allowed_tables=_allowed(fields),
        )

    def check_tables(self, tables: Collection[BanquetTable], guests: Collection[Guest]) -> None:
        """Refuse duplicate tables and people, and allowed tables that do not exist."""
        ranks = _without_duplicates([table.rank for table in tables], Message("桌次"))
        _without_duplicates([guest.id for guest in guests], Message("人员编号"))
        if len(ranks) * len(guests) > _MOST_PLACES:
            sentence = Message(
                "{people} 人、{tables} 桌太多，请分场来排。", people=len(guests), tables=len(ranks)
            )
            raise UserError(sentence, field="tables")
        for guest in guests:
            strange = (guest.allowed_tables or frozenset()) - ranks
            if strange:
                sentence = Message(
                    "编号 {person} 的“allowed_tables”中有第 {table} 桌，没有这一桌。",
                    person=guest.id,
                    table=min(strange),
                )
                raise UserError(sentence, field="allowed_tables")

    def changes(self, case: Fields, guests: Collection[Guest]) -> LateChanges:
        """Read the late changes."""
        ids = {guest.id for guest in guests}
        fields = Fields(case.raw("changes"), Message("“changes”"))
        absent = _ids(fields, "absent", ids)
        added = self.each(fields, "added", self.guest)
        here = (ids - absent) | {guest.id for guest in added}
        for guest in added:
            if guest.id in ids:
                raise fields.wrong("added", Message("中的“{person}”本来就在名单上", person=guest.id))
        _without_duplicates([guest.id for guest in added], Message("人员编号"))
        known = {guest.id: guest for guest in guests if guest.id not in absent}
        promoted = self.each(fields, "promoted", lambda each, number: _promoted(each, number, known))
        wishes = [_wish(each, n, here) for n, each in enumerate(fields.items("wishes"), start=1)]
        apart = [_apart(each, n, here) for n, each in enumerate(fields.items("apart"), start=1)]
        self._notices += fields.unknown()
        return LateChanges(absent, tuple(added), tuple(promoted), _merged([*wishes, *apart]))


def _promoted(fields: Fields, number: int, known: Mapping[int, Guest]) -> Guest:
    """Read the new data of a promoted person; what is not given stays as it was."""
    person = fields.whole("id", 0, 10**9)
    if person not in known:
        raise fields.wrong("id", Message("“{person}”不在到场的人当中", person=person))
    fields.at(Message("“promoted”的第 {number} 项（编号 {person}）", number=number, person=person))
    guest = known[person]
    level = fields.whole("level", 1, _LOWEST_LEVEL) if fields.has("level") else guest.level
    importance = _IMPORTANCE.get(level, 0) if level != guest.level else guest.importance
    return replace(
        guest,
        name=fields.text_or_none("name") or guest.name,
        level=level,
        role=fields.text_or_none("role") or guest.role,
        target_rank=fields.whole("target_rank") if fields.has("target_rank") else guest.target_rank,
        importance=fields.whole("importance") if fields.has("importance") else importance,
        allowed_tables=_allowed(fields) or guest.allowed_tables,
    )


def _without_duplicates(values: list[int], what: Message) -> set[int]:
    seen: set[int] = set()
    for value in values:
        if value in seen:
            raise UserError(Message("{what} {value} 重复。", what=what, value=value))
        seen.add(value)
    return seen


def _allowed(fields: Fields) -> frozenset[int] | None:
    allowed = None
    if fields.has("allowed_tables"):
        ranks = fields.items("allowed_tables")
        allowed = frozenset(fields.whole_of(each, "allowed_tables") for each in ranks)
    locked = fields.whole_or_none("locked_table")
    if locked is None:
        return allowed
    if allowed is not None and locked not in allowed:
        words = "、".join(str(rank) for rank in sorted(allowed))
        raise InfeasibleError(
            Message(
                "{place}锁定在第 {table} 桌，又只许坐第 {allowed} 桌，两者矛盾。",
                place=fields.place,
                table=locked,
                allowed=words or "—",
            ),
            field="locked_table",
        )
    return frozenset({locked})


def _ids(fields: Fields, key: str, ids: Collection[int]) -> frozenset[int]:
    found = [fields.whole_of(each, key, 0, 10**9) for each in fields.items(key)]
    for each in found:
        if each not in ids:
            raise fields.wrong(key, Message("中有不认识的人“{person}”", person=each))
    return frozenset(found)


def _start(case: Fields, ids: Collection[int]) -> dict[int, int]:
    """Read the standing plan; its tables may have gone, but its people must be known."""
    start = {}
    fields = Fields(case.raw("start"), Message("“start”"))
    # Either the whole answer of `kamdesk seat` or only its assignment.
    raw = fields.mapping("assignment") if fields.has("assignment") else case.mapping("start")
    for person, rank in raw.items():
        if not _is_number(person) or int(person) not in ids:
            raise fields.wrong(person, Message("是不认识的人"))
        start[int(person)] = fields.whole_of(rank, person, 1)
    return start


def _chairs(case: Fields, start: Mapping[int, int]) -> dict[int, int]:
    """Read the chairs of the standing plan, if it has them: table → chair → person."""
    fields = Fields(case.raw("start"), Message("“start”的“seats”"))
    if not fields.has("assignment") or not fields.has("seats"):
        return {}
    chairs: dict[int, int] = {}
    for rank, raw in fields.mapping("seats").items():
        taken = Fields(raw, Message("“start”第 {table} 桌", table=rank))
        for seat in taken.mapping_of_all():
            person = taken.whole(seat, 0, 10**9)
            if str(start.get(person)) != rank or person in chairs or not _is_number(seat):
                raise taken.wrong(seat, Message("是“{person}”，与方案不符", person=person))
            chairs[person] = int(seat)
    return chairs


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < _LONGEST_NUMBER


def _wish(raw: object, number: int, ids: Collection[int]) -> Wish:
    fields = Fields({"": raw}, Message("第 {number} 条希望", number=number))
    match raw:
        case [first, second, weight]:
            pair = _pair(fields, (first, second), ids)
            return Wish(*pair, fields.whole_of(weight, "weight", -LARGEST))
    raise UserError(Message("第 {number} 条希望应是[一人, 另一人, 分量]。", number=number), field="wishes")


def _apart(raw: object, number: int, ids: Collection[int]) -> Wish:
    fields = Fields({"": raw}, Message("“apart”的第 {number} 项", number=number))
    match raw:
        case [first, second]:
            return Wish(*_pair(fields, (first, second), ids), -_QUARREL_WEIGHT)
        case [first, second, weight]:
            return Wish(*_pair(fields, (first, second), ids), -fields.whole_of(weight, "weight", 1))
    raise UserError(Message("“apart”的第 {number} 项应是[一人, 另一人]。", number=number), field="apart")


def _pair(fields: Fields, raw: tuple[object, object], ids: Collection[int]) -> tuple[int, int]:
    first, second = (fields.whole_of(each, "id", 0, 10**9) for each in raw)
    for person in (first, second):
        if person not in ids:
            raise fields.wrong("id", Message("“{person}”不在名单上", person=person))
    if first == second:
        raise fields.wrong("id", Message("两次都是“{person}”", person=first))
    return first, second


def _merged(wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """Add up wishes of the same pair; refuse a pair that wants both."""
    pairs: dict[frozenset[int], Wish] = {}
    for wish in wishes:
        pair = frozenset((wish.first, wish.second))
        known = pairs.get(pair)
        if known is None:
            pairs[pair] = wish
        elif known.weight and wish.weight and known.together is not wish.together:
            raise UserError(
                Message(
                    "“{first}”与“{second}”既要同桌又要分开，两条希望矛盾。",
                    first=known.first,
                    second=known.second,
                ),
                field="wishes",
            )
        else:
            pairs[pair] = replace(known, weight=known.weight + wish.weight)
    return tuple(wish for wish in pairs.values() if wish.weight)
