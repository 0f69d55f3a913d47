"""Hand-overs as the form ``handover`` wants them.

It is asked for by hand-overs, or by customers: these show their latest one, or, where there is none yet, a
sheet that is begun, with what is open today and everything else to be written by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.handovers import (
    HANDOVER,
    HANDOVER_FIELDS,
    HANDOVER_ITEM,
    HANDOVER_REASONS,
    HandoverReason,
)
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.members import Post
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.printing.form_ids import HANDOVER as HANDOVER_FORM
from kamdesk.domain.printing.unsigned import unsigned
from kamdesk.services.customers.card_form_data import raw_values
from kamdesk.services.customers.handover_figures import HandoverFigures, figures_on
from kamdesk.services.customers.handovers import owned_since
from kamdesk.services.customers.persons import facts_of
from kamdesk.store.queries.customers import contacts
from kamdesk.store.queries.customers import handovers as queries
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.handovers import Handover
    from kamdesk.domain.customers.persons import PersonFacts
    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.customers.handovers import Handovers
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_UNSIGNED: Final = unsigned("from_member", "to_member", "supervisor", "manager")
_BY_HAND: Final = (
    *("number", "to_member", "date", "reason", "reason_detail", "papers", "customer_informed", "remark"),
)
_TAKEN: Final = {True: "是", False: "否"}


class HandoverFormData:
    """Fills the form ``handover`` for hand-overs, and begins it for customers that have none."""

    forms: frozenset[str] = frozenset({HANDOVER_FORM})
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = HANDOVER

    def __init__(self, database: Database, handovers: Handovers) -> None:
        self._database, self._handovers = database, handovers

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many sheets the selection holds."""
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the hand-overs and customers that these sheets are about; all means all hand-overs."""
        del form_id  # there is but one
        with self._database.reading() as work:
            return _wanted(work, selection)

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield a sheet for each of them, in the order selected or of their days, all from one snapshot."""
        del form_id
        with self._database.reading() as work:
            names = members.names(work)
            wanted = _wanted(work, selection)
            handed = records.by_ids(work, HANDOVER, wanted)
            for record_id in wanted:
                handover = handed.get(record_id) or queries.latest(work, record_id)
                if handover is None:
                    yield self._begun(work, record_id, names)
                else:
                    yield _sheet(work, handover, names)

    def _begun(self, work: Work, customer_id: UUID, names: Mapping[UUID, str]) -> dict[str, object]:
        (found,) = self._handovers.standings_in(work, [customer_id])
        today = self._handovers.today()
        owner = names.get(found.customer.owner_id, "") if found.customer.owner_id else ""
        return {
            **dict.fromkeys(_BY_HAND),
            **_customer(work, found.customer),
            **_stood(_figures(work, customer_id, today)),
            "from_member": owner or None,
            "owned_since": owned_since(work, found),
            "open_matters": [
                _matter(position, thing, thing.kind, taken=None)
                for position, thing in enumerate(found.things, start=1)
            ],
            "signatures": _UNSIGNED,
            "is_begun": True,
            "record_code": found.customer.number,
            "record_id": customer_id,
            "record_label": found.customer.name,
        }


def _wanted(work: Work, selection: Selection) -> tuple[UUID, ...]:
    if selection.ids is None:
        return queries.ids(work)
    known = records.known(work, HANDOVER, selection.ids) | records.known(work, CUSTOMER, selection.ids)
    return tuple(each for each in selection.ids if each in known)


def _sheet(work: Work, handover: Handover, names: Mapping[UUID, str]) -> dict[str, object]:
    customer = records.get(work, CUSTOMER, handover.customer_id)
    values = raw_values(handover, HANDOVER_FIELDS)
    giver = names.get(handover.from_id) if handover.from_id else None
    receiver = names.get(handover.to_id)
    return {
        **values,
        **_reason(handover),
        **_customer(work, customer),
        **_stood(_figures_of(work, handover)),
        "customer_informed": values["informed"] or None,
        "date": handover.handed_on,
        "from_member": giver,
        "to_member": receiver,
        "open_matters": [
            _matter(item.position, item, item.subject_kind, taken=item.taken)
            for item in records.parts_of(work, HANDOVER_ITEM, handover.id)
        ],
        "papers": None,
        "signatures": {
            "from_member": _signature(handover.from_signed_on, giver),
            "to_member": _signature(handover.to_signed_on, receiver),
            "supervisor": _signature(
                handover.supervisor_signed_on, _in_post(work, Post.SUPERVISOR, handover)
            ),
            "manager": _signature(handover.manager_signed_on, _in_post(work, Post.MANAGER, handover)),
        },
        "record_code": handover.number,
        "record_id": handover.id,
        "record_label": customer.name,
    }


def _customer(work: Work, customer: Customer) -> dict[str, object]:
    """Return what the sheet says of a customer and its people."""
    people = contacts.of_customer(work, customer.id)
    facts = facts_of(work, [each.id for each in people])
    return {
        "customer": raw_values(customer, CUSTOMER_FIELDS),
        "contacts": [_person(raw_values(each, CONTACT_FIELDS), facts[each.id]) for each in people],
    }


def _figures_of(work: Work, handover: Handover) -> HandoverFigures:
    """Return how a customer stood when it was handed over; where that was not kept, by what is known now."""
    if handover.receivables is None or handover.overdue is None:
        return _figures(work, handover.customer_id, handover.handed_on)
    return HandoverFigures(handover.contracts, handover.receivables, handover.overdue)


def _figures(work: Work, customer_id: UUID, on: date) -> HandoverFigures:
    return figures_on(work, [customer_id], on)[customer_id]


def _stood(figures: HandoverFigures) -> dict[str, object]:
    return {
        "contracts": figures.contracts,
        "receivables": figures.receivables,
        "overdue": figures.overdue,
    }


def _reason(handover: Handover) -> dict[str, object]:
    """Return the reason as the sheet offers it, which has no word for what came in from a list."""
    if handover.reason is not HandoverReason.IMPORT:
        return {}
    return {"reason": dict(HANDOVER_REASONS)[HandoverReason.OTHER]}


def _person(values: dict[str, Any], facts: PersonFacts) -> dict[str, Any]:
    taboos = "、".join(each.what for each in facts.taboos) or values["taboos"]
    known = (("喜好：", values["hobbies"]), ("禁忌：", taboos))
    hints = [f"{label}{text}" for label, text in known if text]
    return {
        **values,
        "telephone": values["mobile"] or values["telephone"],
        "remark": "；".join(hints) or values["remark"],
        "introduced_on": None,
    }


def _matter(position: int, thing: Any, kind: str, *, taken: bool | None) -> dict[str, object]:
    return {
        "position": position,
        "kind": kind_named(kind).word,
        "matter": thing.matter,
        "promise": thing.promise,
        "due_on": thing.due_on,
        "taken": None if taken is None else _TAKEN[taken],
    }


def _in_post(work: Work, post: Post, handover: Handover) -> str | None:
    """Return who held a post on the day of a hand-over; None where it was nobody, or not one alone."""
    held = [
        each for each in members.all_members(work) if each.post is post and each.works_on(handover.handed_on)
    ]
    return held[0].name if len(held) == 1 else None


def _signature(signed_on: date | None, name: str | None) -> dict[str, object]:
    """Return a box that is signed on a day; without one it is left to be signed by hand."""
    return {"name": name if signed_on else None, "date": signed_on}
