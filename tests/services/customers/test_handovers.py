"""Hand-overs: the owner changes, what is open is kept and passed on, and one undo restores it all."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.app.features import open_things
from kamdesk.domain.company.tasks import TASK, Task
from kamdesk.domain.customers.handovers import HANDOVER, HANDOVER_ITEM, Handover, HandoverReason
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.events.calls import CALL, Call
from kamdesk.domain.kinds import KINDS
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.handovers import HandoverPlan, Handovers
from kamdesk.services.desk.members import Members
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.store.file.database import Database

TODAY = date(2099, 12, 1)


class Scene:
    """Two members, two customers of the first, a planned call and a task for one of them."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.service = Handovers(database, open_things(), lambda: TODAY)
        self.giver, self.receiver = (self._member(name) for name in ("周喆", "龙䶮"))
        with database.writing(Message("准备")) as work:
            self.person, self.heir = (
                staff.of_member(work, each).id  # type: ignore[union-attr]  # a member is a person
                for each in (self.giver, self.receiver)
            )
            self.customers = [
                records.save(work, CUSTOMER, Customer(id=new_id(), name=name, owner_id=self.giver))
                for name in ("甲公司", "乙公司")
            ]
            first = self.customers[0].id
            self.call = records.save(
                work, CALL, Call(id=new_id(), date=TODAY, member_id=self.giver, customer_id=first)
            )
            self.task = records.save(
                work,
                TASK,
                Task(id=new_id(), what="送样", receiver_id=self.person, given_on=TODAY, customer_id=first),
            )

    def _member(self, name: str) -> UUID:
        service = Members(self.database)
        draft = service.draft()
        draft.set("name", name)
        return service.save(draft).id

    def plan(self, customer: Customer, *taken: UUID) -> HandoverPlan:
        handover = Handover(
            id=new_id(),
            customer_id=customer.id,
            to_id=self.receiver,
            handed_on=TODAY,
            reason=HandoverReason.LEAVING,
        )
        return HandoverPlan(handover, frozenset(taken))

    def read(self, kind: Any, record_id: UUID) -> Any:
        with self.database.reading() as work:
            return records.get(work, kind, record_id)

    def everything(self) -> dict[str, list[Any]]:
        with self.database.reading() as work:
            return {kind.name: [kind.values_of(each) for each in records.every(work, kind)] for kind in KINDS}


@pytest.fixture
def scene(database: Database) -> Scene:
    return Scene(database)


def test_the_receiver_owns_it_and_goes_on_with_what_is_ticked(scene: Scene) -> None:
    (handover,) = scene.service.hand_over([scene.plan(scene.customers[0], scene.call.id)])
    assert handover.from_id == scene.giver
    assert handover.owned_since is not None  # the day on which the giver was entered
    assert scene.read(CUSTOMER, scene.customers[0].id).owner_id == scene.receiver
    assert scene.read(CALL, scene.call.id).member_id == scene.receiver
    assert scene.read(TASK, scene.task.id).receiver_id == scene.person
    with scene.database.reading() as work:
        items = records.parts_of(work, HANDOVER_ITEM, handover.id)
    assert {(each.subject_kind, each.subject_id, each.taken) for each in items} == {
        ("call", scene.call.id, True),
        ("task", scene.task.id, False),
    }


def test_one_undo_restores_a_whole_portfolio_exactly(scene: Scene) -> None:
    before = scene.everything()
    plans = [scene.plan(each, scene.call.id, scene.task.id) for each in scene.customers]
    scene.service.hand_over(plans)
    assert scene.read(TASK, scene.task.id).receiver_id == scene.heir
    assert scene.service.count() == len(plans)
    History(scene.database).undo()
    assert scene.everything() == before


def test_one_draft_hands_several_over_with_everything_that_is_open(scene: Scene) -> None:
    draft = scene.service.draft()
    wanted = {"customer_id": scene.customers[0].id, "to_id": scene.receiver, "reason": HandoverReason.LEAVING}
    for name, value in wanted.items():
        draft.set(name, value)
    made = scene.service.hand_over_all(draft, [each.id for each in scene.customers])
    assert [each.customer_id for each in made] == [each.id for each in scene.customers]
    assert len({each.number for each in made}) == len(made)
    assert scene.read(CALL, scene.call.id).member_id == scene.receiver


def test_a_draft_hands_over_everything_that_is_open(scene: Scene) -> None:
    draft = scene.service.draft()
    assert draft.value("handed_on") == TODAY
    wanted = {"customer_id": scene.customers[0].id, "to_id": scene.receiver, "reason": HandoverReason.OTHER}
    for name, value in wanted.items():
        draft.set(name, value)
    scene.service.save(draft)
    assert scene.read(CALL, scene.call.id).member_id == scene.receiver
    assert scene.read(TASK, scene.task.id).receiver_id == scene.heir


def test_nothing_is_written_where_one_of_them_is_not_the_givers(scene: Scene) -> None:
    plan = scene.plan(scene.customers[0])
    scene.service.hand_over([plan])
    before = scene.everything()
    with pytest.raises(InvalidDraftError, match="同一个人"):
        scene.service.hand_over([scene.plan(scene.customers[1]), scene.plan(scene.customers[0])])
    assert scene.everything() == before
    assert len(before[HANDOVER.name]) == 1
