"""The birthdays that are kept in a time, from given people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.domain.readings.birthdays import Birthday
from kamdesk.domain.readings.lunar_calendar import birthdays_between, require_birth
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json.shapes import WHOLE_DOCUMENT, Key, day, identified, refined, shaped, text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_MOST_BIRTHDAYS: Final = 500_000


class _Person(NamedTuple):
    """A person of the document."""

    id: str
    birthday: Birthday


class _Case(NamedTuple):
    """The document."""

    first: date
    last: date
    people: tuple[_Person, ...]


def _case(first: date, last: date, people: tuple[_Person, ...]) -> _Case:
    if last < first:
        raise UserError(Message("“from”晚于“to”。"))
    if (last.year - first.year + 1) * len(people) > _MOST_BIRTHDAYS:
        raise UserError(Message("“people”的生日超过 {most} 个，请分开计算。", most=_MOST_BIRTHDAYS))
    return _Case(first, last, people)


def _birthday(written: str) -> Birthday:
    """Read a birthday as it is stored, and in no other spelling."""
    birthday = Birthday.parse(written)
    if str(birthday) != written:
        raise UserError(Message("应写作“{stored}”。", stored=birthday))
    require_birth(birthday)
    return birthday


_read_case = shaped(
    _case,
    Key("from", day, to="first"),
    Key("to", day, to="last"),
    Key("people", identified(shaped(_Person, Key("id", text), Key("birthday", refined(text, _birthday))))),
)


def compute_care(document: object) -> dict[str, object]:
    """Return the birthdays by day, then by id."""
    case = _read_case(document, WHOLE_DOCUMENT)
    kept = [
        (day, person.id, age)
        for number, person in enumerate(case.people, start=1)
        for day, age in _kept(person, number, case)
    ]
    return {
        "days": [
            {"date": day.isoformat(), "id": name, "age": age}
            for day, name, age in sorted(kept, key=lambda each: each[:2])
        ]
    }


def _kept(person: _Person, number: int, case: _Case) -> Iterator[tuple[date, int | None]]:
    try:
        yield from birthdays_between(person.birthday, case.first, case.last)
    except UserError as error:
        place = {"number": number, "name": person.id}
        raise UserError(
            Message("“people”第 {number} 项“{name}”：{problem}", problem=error.message, **place)
        ) from error
