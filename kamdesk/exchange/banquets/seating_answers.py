"""Writes the answers of ``kamdesk seat`` as values for JSON; the keys are fixed by ../shared/cli.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamdesk.domain.seating.absence import AbsenceOption, AbsenceOptions
    from kamdesk.domain.seating.banquet.plan_diff import Card, GuestPlace, PlanDiff
    from kamdesk.domain.seating.banquet.reasons import GuestReason, TableChange, UnmetTableWish
    from kamdesk.domain.seating.banquet.values import Assignment
    from kamdesk.domain.seating.plan import SeatPlan
    from kamdesk.domain.seating.seats.seated import SeatedTable
    from kamdesk.domain.seating.seats.swaps import Exchange
    from kamdesk.domain.seating.seats.wishes import UnmetSeatWish
    from kamdesk.domain.seating.serving import ServingOrder

Answer = dict[str, object]

BOUND_LABEL: Final = Message("已证明的下界：任何方案的总代价都不低于它；真正的最优值可能更高")


def write_seats(plan: SeatPlan) -> Answer:
    """Return who sits in which chair of one table, and why."""
    return {
        "assignment": _chairs(plan.assignment),
        "labels": {str(seat): str(label) for seat, label in sorted(plan.labels.items())},
        "reasons": {person: str(reason.message) for person, reason in plan.reasons.items()},
        "sources": {person: str(reason.source.words) for person, reason in plan.reasons.items()},
        "same_side_adjacent": plan.same_side_adjacent,
        "unavoidable_same_side": plan.unavoidable_same_side,
        "precedence_inversions": plan.precedence_inversions,
        "notes": [str(note) for note in plan.notes],
    }


def write_price(table: SeatedTable) -> Answer:
    """Return what one table's seats cost, with the proven bound for the same pins."""
    return {
        "cost": table.cost,
        "bound": {"value": table.bound, "proven_best": table.proven, "label": str(BOUND_LABEL)},
        "points": {component.value: points for component, points in table.points.items() if points},
    }


def write_exchanges(exchanges: Mapping[str, Iterable[Exchange]]) -> dict[str, dict[str, int]]:
    """Return for each person the cost of swapping with each chair, without the pinned chairs."""
    return {
        person: {str(each.other): each.cost for each in offers if not each.breaks}
        for person, offers in exchanges.items()
    }


def write_unmet_seat_wishes(unmet: Iterable[UnmetSeatWish]) -> list[Answer]:
    """Return the unmet wishes of one table with their prices (null: cannot be met)."""
    return [{"people": list(each.people), "price": each.price, "reason": str(each.message)} for each in unmet]


def write_serving(order: ServingOrder) -> Answer:
    """Return the order of serving: a list for one waiter, a list each for two, null if not defined."""
    if order.not_defined is not None:
        return {"order": None, "not_defined": str(order.not_defined)}
    rounds = [list(each) for each in order.rounds]
    return {"order": rounds[0] if len(rounds) == 1 else rounds}


def write_absence(options: AbsenceOptions) -> Answer:
    """Return the options when somebody does not come."""
    return {
        "zero_move": _option(options.zero_move),
        "one_move": _option(options.one_move),
        "full_shift": _option(options.full_shift),
    }


def _option(option: AbsenceOption) -> Answer:
    written: Answer = {"moves": option.moves}
    if option.to:
        written["to"] = dict(option.to)
    written["empty_seat"] = option.empty_seat
    written["precedence_inversions"] = option.precedence_inversions
    if option.takes_over:
        written["takes_over"] = {person: role.value for person, role in option.takes_over.items()}
    return written


def write_assignment(assignment: Assignment) -> dict[str, int]:
    """Return who sits at which table, with text keys as JSON requires."""
    return {str(person): rank for person, rank in sorted(assignment.items())}


def write_table_seats(seats: Mapping[int, SeatPlan]) -> dict[str, dict[str, int]]:
    """Return the chairs of every table of a banquet."""
    return {
        str(rank): {seat: int(person) for seat, person in _chairs(plan.assignment).items()}
        for rank, plan in sorted(seats.items())
    }


def write_places(places: Mapping[int, GuestPlace]) -> dict[str, dict[str, int]]:
    """Return the chairs of every table, where they are known."""
    tables: dict[str, dict[str, int]] = {}
    for person, place in sorted(places.items(), key=lambda item: (item[1].table, item[1].seat or 0)):
        if place.seat is not None:
            tables.setdefault(str(place.table), {})[str(place.seat)] = person
    return tables


def write_reasons(reasons: Iterable[GuestReason]) -> dict[str, str]:
    """Return a sentence for every guest."""
    return {str(reason.guest.id): str(reason.sentence) for reason in reasons}


def write_sources(reasons: Iterable[GuestReason]) -> dict[str, str]:
    """Return where the rule behind each guest's place is written."""
    return {str(reason.guest.id): str(reason.source.words) for reason in reasons}


def write_unmet(unmet: Iterable[UnmetTableWish]) -> list[Answer]:
    """Return the unmet wishes, each with the price of meeting it."""
    return [
        {
            "wish": [each.wish.first, each.wish.second, each.wish.weight],
            "reason": str(each.sentence),
            "step": None if each.step is None else _step(each.step),
            "collides_with": [str(collision.sentence) for collision in each.collisions],
        }
        for each in unmet
    ]


def _step(step: TableChange) -> Answer:
    return {"to": write_assignment(step.places), "delta": step.delta, "parts": dict(step.parts)}


def write_diff(diff: PlanDiff) -> Answer:
    """Return the work that turns the standing plan into another."""
    return {
        "moved": list(diff.moved),
        "cards_to_print": [_card(card) for card in diff.to_print],
        "cards_to_take_away": [_card(card) for card in diff.to_take_away],
        "tables_changed": list(diff.tables),
    }


def _card(card: Card) -> Answer:
    written: Answer = {"person": card.person, "table": card.place.table}
    if card.place.seat is not None:
        written["seat"] = card.place.seat
    return written


def _chairs(assignment: Mapping[int, str]) -> dict[str, str]:
    return {str(seat): person for seat, person in sorted(assignment.items())}
