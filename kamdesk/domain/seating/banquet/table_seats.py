"""The seats of every table of a banquet, once the table plan is known; each table is optimised by itself.

Every table has a representative of the host side in the host's chair and the highest guest at the
representative's right (seating.md, Tables and Seats). If the event's host, second host or hostess, or
principal guest sits at the table, they take these parts.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from kamdesk.domain.seating.geometry import DiningTable, TableShape
from kamdesk.domain.seating.people import Person, Side, TableRole
from kamdesk.domain.seating.profile import Profile
from kamdesk.domain.seating.protocol import SeatingCase
from kamdesk.domain.seating.seats.objective import SeatWeights, pairs
from kamdesk.domain.seating.seats.optimised import SeatWishes, optimise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.seating.banquet.values import Assignment, Banquet, BanquetTable, Guest
    from kamdesk.domain.seating.plan import SeatPlan
    from kamdesk.domain.seating.seats.optimised import OptimisedTable

_CHINESE: Final = "zh"
_ROLES: Final[Mapping[str, TableRole]] = {
    "host": TableRole.HOST,
    "host2": TableRole.SECOND_HOST,
    "second_host": TableRole.SECOND_HOST,
    "hostess": TableRole.HOSTESS,
    "main_guest": TableRole.PRINCIPAL_GUEST,
    "principal_guest": TableRole.PRINCIPAL_GUEST,
    "interp": TableRole.INTERPRETER,
    "interpreter": TableRole.INTERPRETER,
}
_HOSTS: Final = frozenset({TableRole.HOST, TableRole.SECOND_HOST, TableRole.HOSTESS})
_SPOUSE: Final = "spouse"


def seat_tables(
    banquet: Banquet,
    assignment: Assignment,
    profile: Profile | None = None,
    *,
    weights: SeatWeights | None = None,
    seed: int = 0,
) -> dict[int, SeatPlan]:
    """Return the seat plan of every table with people, by the table's rank."""
    tables = optimise_tables(banquet, assignment, profile, weights=weights, seed=seed)
    return {rank: table.plan for rank, table in tables.items()}


def optimise_tables(
    banquet: Banquet,
    assignment: Assignment,
    profile: Profile | None = None,
    *,
    weights: SeatWeights | None = None,
    seed: int = 0,
) -> dict[int, OptimisedTable]:
    """Return the best seats of every table with people, in a form that can price changes."""
    present: defaultdict[int, list[Guest]] = defaultdict(list)
    for guest in banquet.guests:
        if guest.id in assignment:
            present[assignment[guest.id]].append(guest)
    closest = _closest(banquet)
    apart = [(wish.first, wish.second) for wish in banquet.wishes if not wish.together]
    found = {}
    for table in banquet.tables:
        if present[table.rank]:
            ids = {guest.id for guest in present[table.rank]}
            here = pairs((str(one), str(other)) for one, other in apart if one in ids and other in ids)
            case = table_case(table, present[table.rank], closest, profile or Profile())
            wishes = SeatWishes(apart=here, weights=weights or SeatWeights())
            found[table.rank] = optimise(case, wishes, seed=seed)
    return found


def table_case(
    table: BanquetTable, guests: Sequence[Guest], closest: Mapping[int, int], profile: Profile
) -> SeatingCase:
    """Return one table as a case of its own; ``closest`` tells whose spouse or interpreter somebody is."""
    ordered = sorted(guests, key=lambda guest: (guest.level, guest.id))
    roles = _roles(ordered)
    ids = {guest.id for guest in guests}
    ranks = {guest.id: place for place, guest in enumerate(ordered, start=1)}
    people = tuple(_person(guest, roles[guest.id], ranks[guest.id], closest, ids) for guest in ordered)
    return SeatingCase(table=DiningTable(TableShape.ROUND, table.seats), people=people, profile=profile)


def _closest(banquet: Banquet) -> dict[int, int]:
    """Return for each spouse and interpreter the person they most want to sit with: whose they are."""
    bound = {
        guest.id
        for guest in banquet.guests
        if guest.role == _SPOUSE or _ROLES.get(guest.role or "") is TableRole.INTERPRETER
    }
    strongest: dict[int, tuple[int, int]] = {}
    for wish in banquet.wishes:
        for one, other in ((wish.first, wish.second), (wish.second, wish.first)):
            if one in bound and wish.together and wish.weight > strongest.get(one, (0, 0))[0]:
                strongest[one] = (wish.weight, other)
    return {guest: other for guest, (_, other) in strongest.items()}


def _roles(ordered: Sequence[Guest]) -> dict[int, TableRole]:
    """Return everyone's part at this table; host and principal guest are the highest of each side.

    Each part is held once: a second holder becomes an ordinary companion or guest.
    """
    roles: dict[int, TableRole] = {}
    for guest in ordered:
        role = _role(guest)
        held_once = role not in {TableRole.COMPANION, TableRole.GUEST, TableRole.INTERPRETER}
        roles[guest.id] = _plain(guest) if held_once and role in roles.values() else role
    for chief, plain in (
        (TableRole.HOST, {TableRole.COMPANION, TableRole.SECOND_HOST, TableRole.HOSTESS}),
        (TableRole.PRINCIPAL_GUEST, {TableRole.GUEST}),
    ):
        own = [guest for guest in ordered if roles[guest.id] in plain]
        if chief not in roles.values() and own:
            highest = next((guest for guest in own if guest.role != _SPOUSE), own[0])
            roles[highest.id] = chief
    return roles


def _role(guest: Guest) -> TableRole:
    if guest.side is Side.NEUTRAL:
        return TableRole.INTERPRETER
    role = _ROLES.get(guest.role or "")
    of_other_side = role is TableRole.PRINCIPAL_GUEST if guest.side is Side.HOST else role in _HOSTS
    return _plain(guest) if role is None or of_other_side else role


def _plain(guest: Guest) -> TableRole:
    return TableRole.COMPANION if guest.side is Side.HOST else TableRole.GUEST


def _person(guest: Guest, role: TableRole, rank: int, closest: Mapping[int, int], here: set[int]) -> Person:
    other = closest.get(guest.id)
    partner = str(other) if other in here else None
    native = _CHINESE if guest.only_language is None else str(guest.only_language)
    return Person(
        id=str(guest.id),
        name=guest.name,
        side=guest.side,
        rank=rank,
        role=role,
        gender=guest.gender,
        spouse_of=partner if guest.role == _SPOUSE else None,
        interprets_for=partner if role is TableRole.INTERPRETER else None,
        level=guest.level,
        organisation=guest.organisation,
        languages=frozenset({native, *map(str, guest.speaks)}),
    )
