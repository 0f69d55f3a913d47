"""Hand-overs of customers: the one way in which an owner changes, with everything that is open then."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from typing_extensions import override

from kamdesk.domain.customers.handovers import HANDOVER, HANDOVER_ITEM, Handover, HandoverItem
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.customers import handovers as queries
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.open_things import OpenThing
    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

OpenThings: TypeAlias = "Callable[[Work, Collection[UUID], date], Iterable[OpenThing]]"
"""Says what one concern has open with some customers on a day."""


@dataclass(frozen=True, slots=True)
class HandoverPlan:
    """One hand-over that is to be made; ``taken`` are the records with which the receiver goes on."""

    handover: Handover
    taken: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a customer stands before it is handed over: its owner, since when, and what is open."""

    customer: Customer
    since: date | None
    things: tuple[OpenThing, ...]


class Handovers(Records[Handover]):
    """The use cases around hand-overs.

    One that comes in from a list tells what was; only a new one made here changes the owner.
    """

    def __init__(
        self, database: Database, contributors: Sequence[OpenThings], today: Callable[[], date]
    ) -> None:
        """``contributors`` say what is open, each for its own concern."""
        super().__init__(database, HANDOVER)
        self._contributors, self._today = contributors, today

    def today(self) -> date:
        """Return the present day, on which what is open is held."""
        return self._today()

    def standings(self, customer_ids: Sequence[UUID]) -> tuple[Standing, ...]:
        """Return how these customers stand today, in their order."""
        with self._database.reading() as work:
            return self.standings_in(work, customer_ids)

    def standings_in(self, work: Work, customer_ids: Sequence[UUID]) -> tuple[Standing, ...]:
        """Return the same within an act."""
        known = records.by_ids(work, CUSTOMER, customer_ids)
        things = self._open(work, customer_ids)
        return tuple(
            Standing(known[each], queries.owned_since(work, known[each]), tuple(things[each]))
            for each in customer_ids
            if each in known
        )

    def hand_over(self, plans: Sequence[HandoverPlan]) -> tuple[Handover, ...]:
        """Hand customers over, all in one act that one undo takes back.

        What is open is kept with each; what the receiver takes and the giver answered for, goes to the
        receiver. Raises `InvalidDraftError` where one of them cannot be; then nothing is written.
        """
        with self._database.reading() as work:
            label = _label(work, [plan.handover for plan in plans])
        with self._database.writing(label) as work:
            ids = list(dict.fromkeys(plan.handover.customer_id for plan in plans))
            standing = {each.customer.id: each for each in self.standings_in(work, ids)}
            return tuple(self._hand_over(work, plan, standing[plan.handover.customer_id]) for plan in plans)

    def hand_over_all(
        self, draft: RecordDraft[Handover], customer_ids: Sequence[UUID]
    ) -> tuple[Handover, ...]:
        """Hand customers over as one draft says, with everything that is open; raises as `hand_over`."""
        pattern = draft.record(new_id)
        return self.hand_over(
            [
                HandoverPlan(
                    replace(pattern, id=new_id(), customer_id=each.customer.id),
                    frozenset(thing.record_id for thing in each.things),
                )
                for each in self.standings(customer_ids)
            ]
        )

    @override
    def save(self, draft: RecordDraft[Handover]) -> Handover:
        """Save a draft; a new one hands the customer over with everything that is open."""
        if draft.saved_record is not None:
            return super().save(draft)
        (saved,) = self.hand_over_all(draft, [draft.record(new_id).customer_id])
        return saved

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {"handed_on": self.today()}

    def _hand_over(self, work: Work, plan: HandoverPlan, standing: Standing) -> Handover:
        customer, things = standing.customer, standing.things
        giver = plan.handover.from_id or customer.owner_id
        if giver is None or giver != customer.owner_id:
            problem = Message("{name}现在不由这位移交人负责，没有任何改动。", name=customer.name)
            if customer.owner_id is None:
                problem = Message("{name}还没有负责人，请直接指定，不需要交接。", name=customer.name)
            raise InvalidDraftError(problem, {"from_id": problem})
        since = plan.handover.owned_since or standing.since
        began = since if since is not None and since <= plan.handover.handed_on else None
        saved = self._save(work, replace(plan.handover, from_id=giver, owned_since=began))
        items = [
            _item(saved, position, thing, taken=thing.record_id in plan.taken)
            for position, thing in enumerate(things, start=1)
        ]
        records.add_all(work, HANDOVER_ITEM, items)
        current = records.get(work, CUSTOMER, customer.id)
        records.save(work, CUSTOMER, replace(current, owner_id=saved.to_id))
        _pass_on(work, saved, [thing for thing in things if thing.record_id in plan.taken])
        return saved

    def _open(self, work: Work, customer_ids: Collection[UUID]) -> dict[UUID, list[OpenThing]]:
        """Return what all concerns have open with these customers."""
        today = self.today()
        found: dict[UUID, list[OpenThing]] = defaultdict(list)
        for thing in itertools.chain.from_iterable(
            contribute(work, customer_ids, today) for contribute in self._contributors
        ):
            found[thing.customer_id].append(thing)
        return found


def _item(handover: Handover, position: int, thing: OpenThing, *, taken: bool) -> HandoverItem:
    return HandoverItem(
        id=new_id(),
        handover_id=handover.id,
        subject_kind=thing.kind,
        subject_id=thing.record_id,
        position=position,
        matter=thing.matter,
        promise=thing.promise,
        due_on=thing.due_on,
        taken=taken,
    )


def _pass_on(work: Work, handover: Handover, things: Sequence[OpenThing]) -> None:
    """Let the receiver answer for what the giver answered for: as a member, or as a person of our company."""
    giver, receiver = (_as_named(work, each) for each in (handover.from_id, handover.to_id))
    by_kind: dict[str, dict[UUID, str]] = defaultdict(dict)
    for thing in things:
        if thing.held_in:
            by_kind[thing.kind][thing.record_id] = thing.held_in
    for name, held in by_kind.items():
        kind = kind_named(name)
        changed = []
        for record in records.by_ids(work, kind, held).values():
            field = kind.field_named[held[record.id]]
            heir = receiver.get(field.refers_to)
            if heir is not None and getattr(record, field.name) == giver.get(field.refers_to):
                changed.append(replace(record, **{field.name: heir}))
        records.update_all(work, kind, changed)


def _as_named(work: Work, member_id: UUID | None) -> dict[str, Any]:
    """Return by what kind of reference which id names a member."""
    person = None if member_id is None else staff.of_member(work, member_id)
    return {MEMBER.name: member_id, "staff_person": None if person is None else person.id}


def _label(work: Work, handed: Sequence[Handover]) -> Message:
    if len(handed) != 1:
        return Message("交接 {records}", records=CUSTOMER.counted_as(len(handed)))
    name = records.get(work, CUSTOMER, handed[0].customer_id).name
    return Message("交接 {name}", name=name)
