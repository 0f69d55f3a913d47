"""Reads the cases of ``kamdesk seat``: seats, order of tables, serving, absence, or a banquet."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeAlias

from kamdesk.domain.seating.banquet.question import BanquetQuestion
from kamdesk.domain.seating.geometry import DiningTable, TableShape
from kamdesk.domain.seating.people import Gender, Person, Side, TableRole
from kamdesk.domain.seating.profile import (
    Honour,
    InterpreterPlace,
    Profile,
    SeatTie,
    ServingRule,
    TableProfile,
    TableTie,
)
from kamdesk.domain.seating.protocol import SeatingCase
from kamdesk.domain.seating.questions import AbsenceCase, OptimisedSeatingCase, ServingCase, TableRankingCase
from kamdesk.domain.seating.table_ranks import DoorSide, Point, door_side
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.banquets.banquet_cases import read_banquet
from kamdesk.exchange.json.fields import Fields
from kamdesk.exchange.json.text import parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

_MOST_SEATS: Final = 100
_MOST_OPTIMISED: Final = 40
_MOST_PEOPLE: Final = 1000  # at one table, most of whom find no seat
_MOST_TABLES: Final = 1000
_LONGEST_NUMBER: Final = 5
_REMARKS: Final = ("id", "title", "name", "known", "expect", "accept", "source", "derivation", "variants")
"""Keys that a case file may have besides the question; they are ignored."""


Case: TypeAlias = (
    SeatingCase | OptimisedSeatingCase | TableRankingCase | ServingCase | AbsenceCase | BanquetQuestion
)


_Reader: TypeAlias = "Callable[[Fields, list[Message]], Case]"


def read_case(text: str) -> tuple[Case, list[Message]]:
    """Return the question of a case file, and a sentence for each part of it that was not used.

    Raises `UserError` with one sentence that names the person, table or wish and the field.
    """
    notices: list[Message] = []
    document = Fields(parse_json(text), Message("文件内容"))
    kind = document.text("kind")
    if kind not in _READERS:
        words = "、".join(_READERS)
        raise document.wrong("kind", Message("是“{kind}”，应是 {words} 之一", kind=kind, words=words))
    for remark in _REMARKS:
        document.has(remark)
    case = _READERS[kind](document, notices)
    return case, notices + document.unknown()


def _seating(case: Fields, notices: list[Message]) -> SeatingCase | OptimisedSeatingCase:
    fields = Fields(case.raw("table"), Message("“table”"))
    shape, seats = fields.choice("shape", TableShape), fields.whole("seats", 2, _MOST_SEATS)
    notices += fields.unknown()
    people, profile = _people(case, notices), _profile(case, notices)
    question = SeatingCase(table=DiningTable(shape, seats), people=people, profile=profile)
    if not case.flag("optimise", default=case.has("apart")):
        return question
    if seats > _MOST_OPTIMISED:
        raise case.wrong("optimise", Message("最多用于 {most} 个座位的桌", most=_MOST_OPTIMISED))
    ids = {person.id for person in people}
    pairs = [_apart(case, raw, ids) for raw in case.items("apart")]
    return OptimisedSeatingCase(case=question, apart=frozenset(pairs))


def _apart(case: Fields, raw: object, ids: Collection[str]) -> frozenset[str]:
    match raw:
        case [str() as one, str() as other] if one != other and {one, other} <= set(ids):
            return frozenset((one, other))
    raise case.wrong("apart", Message("的每一项应是名单上的[一人, 另一人]"))


def _table_ranking(case: Fields, notices: list[Message]) -> TableRankingCase:
    tables: dict[str, Point] = {}
    holders: dict[Point, str] = {}
    named = case.mapping("tables")
    if len(named) > _MOST_TABLES:
        raise case.wrong(
            "tables", Message("有 {count} 项，最多 {most} 项", count=len(named), most=_MOST_TABLES)
        )
    for name, raw in named.items():
        fields = Fields({}, Message("桌子“{table}”", table=name))
        match raw:
            case [x, y]:
                tables[name] = Point(fields.number(x, "x"), fields.number(y, "y"))
            case _:
                raise UserError(Message("桌子“{table}”应是[横, 纵]两个数。", table=name), field="tables")
        first = holders.setdefault(tables[name], name)
        if first != name:
            sentence = Message("桌子“{one}”和“{other}”在同一个位置。", one=first, other=name)
            raise UserError(sentence, field="tables")
    if not tables:
        raise case.wrong("tables", Message("不能为空"))
    fields = _profile_fields(case)
    profile = TableProfile(
        tie=fields.choice_or("tie", TableTie.RIGHT_THEN_FAR), honour=fields.choice_or("honour", Honour.RIGHT)
    )
    if fields.has("tolerance"):
        tolerance = fields.number(fields.raw("tolerance"), "tolerance")
        if tolerance < 0:
            raise fields.wrong("tolerance", Message("不能是负数"))
        profile = replace(profile, tolerance=tolerance)
    notices += fields.unknown()
    head = case.text_or_none("main")
    return TableRankingCase(tables=tables, door=_door(case), head=head, profile=profile)


def _door(case: Fields) -> DoorSide:
    """Read the wall with the door, for example ``y=0``, possibly followed by a description."""
    side = _side(case) if case.has("door") else DoorSide.LOW_Y
    right = case.text_or_none("right_facing_door")
    if right is not None and right != _RIGHT_FACING[side]:
        raise case.wrong(
            "right_facing_door", Message("与门的位置不符，应是“{right}”", right=_RIGHT_FACING[side])
        )
    return side


def _side(case: Fields) -> DoorSide:
    side = door_side(case.text("door"))
    if side is not None:
        return side
    raise case.wrong("door", Message("应以 {sides} 之一开头", sides="、".join(DoorSide)))


_RIGHT_FACING: Final = {
    DoorSide.LOW_Y: "smaller x",
    DoorSide.HIGH_Y: "larger x",
    DoorSide.LOW_X: "larger y",
    DoorSide.HIGH_X: "smaller y",
}
"""Where the right hand of someone facing the door is."""


def _serving(case: Fields, notices: list[Message]) -> ServingCase:
    case.has("plan_of")
    seats, assignment, people = _seated_table(case, notices)
    return ServingCase(
        seats=seats,
        assignment=assignment,
        people=people,
        waiters=case.whole("waiters", 1, 2) if case.has("waiters") else 1,
        profile=_profile(case, notices),
    )


def _absence(case: Fields, notices: list[Message]) -> AbsenceCase:
    case.has("plan_of")
    seats, assignment, people = _seated_table(case, notices)
    absent = _id(case, "absent")
    if absent not in assignment.values():
        raise case.wrong("absent", Message("是“{person}”，这个人没有座位", person=absent))
    return AbsenceCase(
        seats=seats,
        assignment=assignment,
        people=people,
        absent=absent,
        profile=_profile(case, notices),
    )


def _seated_table(case: Fields, notices: list[Message]) -> tuple[int, dict[int, str], tuple[Person, ...]]:
    """Read a table as it sits: chairs, who is in them, and the people."""
    people = _people(case, notices)
    raw = case.mapping("assignment")
    chairs = [int(seat) for seat in raw if seat.isascii() and seat.isdigit() and len(seat) < _LONGEST_NUMBER]
    given = case.whole("seats", 2, _MOST_SEATS) if case.has("seats") else None
    seats = max(1, *chairs) + 1 if given is None and chairs else given or 2
    known = {person.id for person in people}
    assignment: dict[int, str] = {}
    fields = Fields(raw, Message("“assignment”"))
    for seat in raw:
        if not seat.isascii() or not seat.isdigit() or len(seat) >= _LONGEST_NUMBER or int(seat) >= seats:
            raise case.wrong("assignment", Message("中没有“{seat}”号座", seat=seat))
        person = _id(fields, seat)
        if person not in known:
            raise fields.wrong(seat, Message("是“{person}”，不在名单上", person=person))
        if person in assignment.values() or int(seat) in assignment:
            raise fields.wrong(seat, Message("与另一处重复：“{person}”", person=person))
        assignment[int(seat)] = person
    return seats, assignment, people


def _people(case: Fields, notices: list[Message]) -> tuple[Person, ...]:
    people = []
    listed = case.items("people")
    if len(listed) > _MOST_PEOPLE:
        raise case.wrong(
            "people", Message("有 {count} 项，最多 {most} 项", count=len(listed), most=_MOST_PEOPLE)
        )
    for number, raw in enumerate(listed, start=1):
        fields = Fields(raw, Message("“people”的第 {number} 项", number=number))
        people.append(_person(fields, number))
        notices += fields.unknown()
    if not people:
        raise case.wrong("people", Message("不能为空"))
    return tuple(people)


def _person(fields: Fields, number: int) -> Person:
    person = _id(fields, "id")
    fields.at(Message("第 {number} 人“{person}”", number=number, person=person))
    return Person(
        id=person,
        name=fields.text_or_none("name") or "",
        side=fields.choice("side", Side),
        rank=fields.whole("rank"),
        role=fields.choice_or("role", TableRole.GUEST),
        gender=fields.choice("gender", Gender) if fields.has("gender") else None,
        spouse_of=_id(fields, "spouse_of") if fields.has("spouse_of") else None,
        interprets_for=_id(fields, "interprets_for") if fields.has("interprets_for") else None,
        seat=fields.whole_or_none("seat"),
        level=fields.whole("level", 1, 99) if fields.has("level") else None,
        organisation=fields.text_or_none("organisation") or "",
        languages=frozenset(_word(fields, each, "languages") for each in fields.items("languages")),
    )


def _id(fields: Fields, key: str) -> str:
    """Read an id; a whole number is taken as its digits."""
    raw = fields.raw(key)
    return str(fields.whole(key)) if isinstance(raw, Decimal) else _word(fields, raw, key)


def _word(fields: Fields, raw: object, key: str) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise fields.wrong(key, Message("应是非空文字"))
    return raw


def _profile_fields(case: Fields) -> Fields:
    return Fields(case.raw("profile") if case.has("profile") else {}, Message("“profile”"))


def _profile(case: Fields, notices: list[Message]) -> Profile:
    fields = _profile_fields(case)
    profile = Profile(
        tie=fields.choice_or("tie", SeatTie.HOST_FIRST),
        western_cross=fields.flag("western_cross"),
        swap_host=fields.flag("swap_host"),
        honour=fields.choice_or("honour", Honour.RIGHT),
        interpreter=fields.choice_or("interpreter", InterpreterPlace.BESIDE),
        serving=fields.choice_or("serving", ServingRule.REGULATION),
    )
    notices += fields.unknown()
    return profile


_READERS: Final[Mapping[str, _Reader]] = {
    "seating": _seating,
    "table_ranking": _table_ranking,
    "serving": _serving,
    "noshow": _absence,
    "banquet": read_banquet,
}
