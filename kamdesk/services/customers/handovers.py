"""Hand-overs of customers: the one way in which an owner changes, with everything that is open then."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from typing_extensions import override

from kamdesk.domain.customers.handovers import HANDOVER, HANDOVER_ITEM, Handover, HandoverItem
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.desk.members import MEMBER
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.handover_figures import figures_on
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.customers import customers
from kamdesk.store.queries.customers import handovers as queries
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.handovers import HandoverTerms
    from kamdesk.domain.customers.open_things import OpenThing
    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

OpenThings: TypeAlias = "Callable[[Work, Collection[UUID], date], Iterable[OpenThing]]"
"""Says what one concern has open with some customers on a day."""


@dataclass(frozen=True, slots=True)
class HandoverPlan:
    """One hand-over that is to be made; ``taken`` are the records with which the receiver goes on."""

    handover: Handover
    taken: frozenset[UUID]


class HandoverShare(NamedTuple):
    """To whom a customer goes, and the records with which that one goes on."""

    customer_id: UUID
    receiver: UUID
    taken: frozenset[UUID]


@dataclass(frozen=True, slots=True)
class Standing:
    """How a customer stands before it is handed over: its owner, its latest hand-over, and what is open."""

    customer: Customer
    latest: Handover | None
    things: tuple[OpenThing, ...]


class _Move(NamedTuple):
    """One customer that goes to another owner, as it stood before."""

    plan: HandoverPlan
    standing: Standing


class Handovers(Records[Handover]):
    """The use cases around hand-overs.

    One that comes in from a list tells what was; only a new one made here changes the owner. Whichever is
    the latest of a customer names its owner.
    """

    def __init__(
        self, database: Database, contributors: Sequence[OpenThings], today: Callable[[], date]
    ) -> None:
        """``contributors`` say what is open, each for its own concern."""
        super().__init__(database, HANDOVER)
        self._contributors, self._today = contributors, today

    @override
    def parts_as_listed(self, work: Work, parts: Sequence[HandoverItem]) -> Sequence[HandoverItem]:
        given = records.by_ids(work, HANDOVER, {each.handover_id for each in parts})
        return [replace(each, subject_id=given[each.handover_id].customer_id) for each in parts]

    @override
    def today(self) -> date:
        """Return the present day, on which what is open is held."""
        return self._today()

    def members_at_work(self) -> dict[UUID, str]:
        """Return the members who may be given customers today, by their ids."""
        with self._database.reading() as work:
            everyone = members.all_members(work)
        return {each.id: each.name for each in everyone if each.works_on(self.today())}

    def member_names(self) -> dict[UUID, str]:
        """Return what everybody is called who ever was a member."""
        with self._database.reading() as work:
            return members.names(work)

    def owners(self) -> tuple[tuple[UUID, str, int], ...]:
        """Return the members who own customers, with their names and how many, who has most first."""
        with self._database.reading() as work:
            named, counts = members.names(work), customers.owner_counts(work)
        return tuple((each, named[each], count) for each, count in counts)

    def owned_by(self, member_id: UUID) -> tuple[UUID, ...]:
        """Return the customers of a member by name."""
        with self._database.reading() as work:
            return customers.ids_in_order(work, member_id)

    def standings(self, customer_ids: Sequence[UUID]) -> tuple[Standing, ...]:
        """Return how these customers stand today, in their order."""
        with self._database.reading() as work:
            return self.standings_in(work, customer_ids)

    def standings_in(self, work: Work, customer_ids: Sequence[UUID]) -> tuple[Standing, ...]:
        """Return the same within an act."""
        return tuple(
            itertools.chain.from_iterable(
                self._standings(work, customer_ids[start : start + records.CHUNK])
                for start in range(0, len(customer_ids), records.CHUNK)
            )
        )

    def hand_over(self, plans: Sequence[HandoverPlan]) -> tuple[Handover, ...]:
        """Hand customers over, all in one act that one undo takes back.

        What is open is kept with each; what the receiver takes and the giver answered for, goes to the
        receiver. A customer whom nobody owned is given its first owner, which is no hand-over. Raises
        `InvalidDraftError` where one of them cannot be; then nothing is written.
        """
        with self._database.reading() as work:
            label = _label(work, [plan.handover for plan in plans])
        with self._database.writing(label) as work:
            ids = list(dict.fromkeys(plan.handover.customer_id for plan in plans))
            standing = {each.customer.id: each for each in self.standings_in(work, ids)}
            moves = [self._move(plan, standing[plan.handover.customer_id]) for plan in plans]
            made = self._keep(work, [each for each in moves if each.standing.customer.owner_id is not None])
            owned = [replace(each.standing.customer, owner_id=each.plan.handover.to_id) for each in moves]
            records.update_all(work, CUSTOMER, owned)
            return made

    def hand_over_shares(self, shares: Sequence[HandoverShare], terms: HandoverTerms) -> tuple[Handover, ...]:
        """Hand customers over to one or several members, all on the same terms; raises as `hand_over`."""
        return self.hand_over(
            [HandoverPlan(self._on(terms, each.customer_id, each.receiver), each.taken) for each in shares]
        )

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

    def keep_within(
        self, work: Work, givers: Mapping[UUID, UUID], receivers: Mapping[UUID, UUID], terms: HandoverTerms
    ) -> None:
        """Keep, within an act, that customers go from one owner to another, with everything that is open.

        ``givers`` and ``receivers`` are members by customers; the owners themselves change elsewhere.
        """
        moves = []
        for standing in self.standings_in(work, list(givers)):
            customer_id = standing.customer.id
            giver, receiver = givers[customer_id], receivers[customer_id]
            handover = replace(self._on(terms, customer_id, receiver), from_id=giver)
            known = replace(standing, customer=replace(standing.customer, owner_id=giver))
            plan = HandoverPlan(handover, frozenset(each.record_id for each in standing.things))
            moves.append(self._move(plan, known))
        self._keep(work, moves)

    @override
    def save(self, draft: RecordDraft[Handover]) -> Handover:
        """Save a draft; a new one hands the customer over with everything that is open."""
        if draft.saved_record is not None:
            return super().save(draft)
        (standing,) = self.standings([draft.record(new_id).customer_id])
        if standing.customer.owner_id is None:
            problem = Message("{name}还没有负责人，请直接指定，不需要交接。", name=standing.customer.name)
            raise InvalidDraftError(problem, {"from_id": problem})
        (saved,) = self.hand_over_all(draft, [standing.customer.id])
        return saved

    @override
    def trash(self, ids: Sequence[UUID], progress: Progress = no_progress) -> None:
        with self._database.reading() as work:
            handed = records.by_ids(work, HANDOVER, ids)
            customer_ids = {each.customer_id for each in handed.values()}
            left = queries.latest_of(work, customer_ids, besides=ids)
            owners = customers.owners(work, tuple(left))
            is_kept = bool(queries.in_use(work, customer_ids))
        if is_kept or any(each.to_id != owners[customer_id] for customer_id, each in left.items()):
            raise UserError(
                Message("交接记录说明客户由谁交给了谁，不能删除；交接错了可以撤销，或者再交接一次。")
            )
        super().trash(ids, progress)

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {"handed_on": self.today()}

    @override
    def _check(self, work: Work, record: Handover) -> None:
        """Let the latest hand-over of a customer name its owner, once it is among them."""
        last = queries.latest(work, record.customer_id)
        if last is None or last.id != record.id:
            return
        customer = records.get(work, CUSTOMER, record.customer_id)
        if customer.owner_id != record.to_id:
            named = members.names(work)
            problem = Message(
                "{name}现在由{owner}负责，最近一次交接却是交给{receiver}的。",
                name=customer.name,
                owner=named[customer.owner_id] if customer.owner_id else Message("（无）"),
                receiver=named[record.to_id],
            )
            raise InvalidDraftError(problem, {"to_id": problem})

    def _on(self, terms: HandoverTerms, customer_id: UUID, receiver: UUID) -> Handover:
        return Handover(
            id=new_id(),
            customer_id=customer_id,
            to_id=receiver,
            handed_on=terms.handed_on or self.today(),
            reason=terms.reason,
            reason_detail=terms.reason_detail,
            informed=terms.informed,
        )

    def _standings(self, work: Work, customer_ids: Sequence[UUID]) -> Iterator[Standing]:
        known = records.by_ids(work, CUSTOMER, customer_ids)
        things = self._open(work, customer_ids)
        latest = queries.latest_of(work, customer_ids)
        for each in customer_ids:
            if each in known:
                yield Standing(known[each], latest.get(each), tuple(things[each]))

    def _move(self, plan: HandoverPlan, standing: Standing) -> _Move:
        """Return what is to be kept of a plan; raises `InvalidDraftError` where it cannot be."""
        customer, handover = standing.customer, plan.handover
        giver = handover.from_id or customer.owner_id
        if giver != customer.owner_id:
            problem = Message("{name}现在不由这位移交人负责，没有任何改动。", name=customer.name)
            raise InvalidDraftError(problem, {"from_id": problem})
        self._require_day(handover.handed_on, standing)
        made = replace(handover, from_id=giver)
        self._require_rules(made)
        return _Move(HandoverPlan(made, plan.taken), standing)

    def _require_day(self, day: date, standing: Standing) -> None:
        """Keep the hand-overs of a customer in the order in which they are made."""
        last = standing.latest
        if day > self.today():
            problem = Message("交接日期不能晚于今天。")
            raise InvalidDraftError(problem, {"handed_on": problem})
        if last is not None and day < last.handed_on:
            problem = Message(
                "{name}上一次交接在 {day}，这一次不能更早。", name=standing.customer.name, day=last.handed_on
            )
            raise InvalidDraftError(problem, {"handed_on": problem})

    def _keep(self, work: Work, moves: Sequence[_Move]) -> tuple[Handover, ...]:
        """Keep hand-overs with what was open, and pass on what their receivers take."""
        for start in range(0, len(moves), records.CHUNK):
            chunk = moves[start : start + records.CHUNK]
            made = self._told(work, chunk)
            self.add_within(work, made)
            items = [
                _item(each.plan.handover, position, thing, taken=thing.record_id in each.plan.taken)
                for each in chunk
                for position, thing in enumerate(each.standing.things, start=1)
            ]
            records.add_all(work, HANDOVER_ITEM, items)
            for each in chunk:
                taken = [thing for thing in each.standing.things if thing.record_id in each.plan.taken]
                _pass_on(work, each.plan.handover, taken)
        ids = [each.plan.handover.id for each in moves]
        kept = records.by_ids(work, HANDOVER, ids)
        return tuple(kept[each] for each in ids)

    def _told(self, work: Work, moves: Sequence[_Move]) -> list[Handover]:
        """Return the hand-overs with how their customers stand, and since when the giver had them."""
        ids = [each.standing.customer.id for each in moves]
        figures = figures_on(work, ids, self.today())
        made = []
        for plan, standing in moves:
            handover, stood = plan.handover, figures[standing.customer.id]
            since = handover.owned_since or owned_since(work, standing)
            made.append(
                replace(
                    handover,
                    owned_since=since if since is not None and since <= handover.handed_on else None,
                    contracts=stood.contracts,
                    receivables=stood.receivables,
                    overdue=stood.overdue,
                )
            )
        return made

    def _open(self, work: Work, customer_ids: Collection[UUID]) -> dict[UUID, list[OpenThing]]:
        """Return what all concerns have open with these customers."""
        today = self.today()
        found: dict[UUID, list[OpenThing]] = defaultdict(list)
        for thing in itertools.chain.from_iterable(
            contribute(work, customer_ids, today) for contribute in self._contributors
        ):
            found[thing.customer_id].append(thing)
        return found


def owned_since(work: Work, standing: Standing) -> date | None:
    """Return since when the owner is: the day of their hand-over, else that on which they were entered."""
    customer, last = standing.customer, standing.latest
    if customer.owner_id is None:
        return None
    if last is not None and last.to_id == customer.owner_id:
        return last.handed_on
    return queries.entered_on(work, customer.id, customer.owner_id)


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
