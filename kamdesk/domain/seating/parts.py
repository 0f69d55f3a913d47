"""Who holds which part at a table, each at most once, and checks that a list of people makes sense."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamdesk.domain.seating.people import Side, TableRole, titles_of
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamdesk.domain.seating.people import Person

_SIDE_OF_ROLE = {
    TableRole.HOST: Side.HOST,
    TableRole.SECOND_HOST: Side.HOST,
    TableRole.HOSTESS: Side.HOST,
    TableRole.PRINCIPAL_GUEST: Side.GUEST,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Who holds which part at a table; None where nobody does.

    ``second`` is the second host or hostess, ``spouse`` the principal guest's spouse.
    """

    host: Person | None
    second: Person | None
    principal: Person | None
    spouse: Person | None
    interpreters: tuple[Person, ...]

    def interpreted(self, interpreter: Person, people: Iterable[Person]) -> Person | None:
        """Return the person someone interprets for: the named one, otherwise the principal guest."""
        if interpreter.interprets_for is None:
            return self.principal
        return next((person for person in people if person.id == interpreter.interprets_for), None)


def parts_of(people: Sequence[Person]) -> Parts:
    """Return who holds which part; raises `UserError` naming a person whose description is impossible."""
    _check_ids(people)
    for person in people:
        _check_side(person)
    principal = _only(people, {TableRole.PRINCIPAL_GUEST}, Message("主宾"))
    return Parts(
        host=_only(people, {TableRole.HOST}, Message("主人")),
        second=_only(people, {TableRole.SECOND_HOST, TableRole.HOSTESS}, Message("第二主人(女主人)")),
        principal=principal,
        spouse=_spouse_of(principal, people),
        interpreters=tuple(person for person in people if not person.counts),
    )


def by_rank(people: Iterable[Person]) -> list[Person]:
    """Return people by rank, the highest first; equal ranks keep their order in the list."""
    return sorted(people, key=lambda person: person.rank)


def _check_ids(people: Sequence[Person]) -> None:
    ids: set[str] = set()
    for person in people:
        if person.id in ids:
            raise UserError(Message("人员编号“{person}”重复。", person=person.id), field="id")
        ids.add(person.id)
    for person in people:
        for field, other in (("spouse_of", person.spouse_of), ("interprets_for", person.interprets_for)):
            if other is not None and (other not in ids or other == person.id):
                raise UserError(
                    Message(
                        "“{person}”的“{field}”是“{other}”，名单中没有这个人，或者就是本人。",
                        person=person.title,
                        field=field,
                        other=other,
                    ),
                    field=field,
                )


def _check_side(person: Person) -> None:
    wanted = _SIDE_OF_ROLE.get(person.role)
    if wanted is not None and person.side is not wanted:
        raise UserError(
            Message("“{person}”的角色与所属的一方（主方H、客方G）不符。", person=person.title), field="side"
        )
    if person.side is Side.NEUTRAL and person.role is not TableRole.INTERPRETER:
        raise UserError(Message("“{person}”不是翻译，应属于主方或客方。", person=person.title), field="side")


def _only(people: Iterable[Person], roles: set[TableRole], part: Message) -> Person | None:
    holders = [person for person in people if person.role in roles]
    if len(holders) > 1:
        one, other = titles_of(*holders[:2])
        raise UserError(
            Message(
                "一桌只能有一位{part}，这里有“{one}”和“{other}”；请先确定由谁担任。",
                part=part,
                one=one,
                other=other,
            ),
            field="role",
        )
    return holders[0] if holders else None


def _spouse_of(principal: Person | None, people: Iterable[Person]) -> Person | None:
    if principal is None:
        return None
    spouses = [
        person
        for person in people
        if person.side is Side.GUEST
        and person.counts
        and (person.spouse_of == principal.id or principal.spouse_of == person.id)
    ]
    if len(spouses) > 1:
        one, other = titles_of(*spouses[:2])
        raise UserError(
            Message("“{one}”和“{other}”都写作主宾的配偶。", one=one, other=other), field="spouse_of"
        )
    return spouses[0] if spouses else None
