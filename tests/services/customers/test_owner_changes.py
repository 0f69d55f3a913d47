"""Owners change only by hand-overs, whichever way: by form, for many, from a list; undo takes all back."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamdesk.app.features import open_things
from kamdesk.domain.customers.drafts import CustomerDraft
from kamdesk.domain.customers.handovers import (
    HANDOVER,
    HANDOVER_ITEM,
    Handover,
    HandoverReason,
    HandoverTerms,
    Informed,
)
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.events.calls import CALL, Call
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.customers.handovers import HandoverPlan, Handovers
from kamdesk.services.records.importing import Importing
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import handovers
from kamdesk.store.queries.records import records
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

NAMES = ("周喆", "龙䶮", "张玥")
TERMS = HandoverTerms(reason=HandoverReason.LEAVING, reason_detail="离职", informed=Informed.NOT_YET)


class Desk:
    """Three members, three customers of whom the last has no owner, and a call on the first."""

    def __init__(
        self, database: Database, members: list[Member], make_customer: Callable[..., Customer]
    ) -> None:
        self.database = database
        self.members = [each.id for each in members]
        self.customers = Customers(database, open_things)
        owners = (self.members[0], self.members[0], None)
        self.ids = [
            make_customer(name, owner_id=owner).id
            for name, owner in zip(("甲公司", "乙公司", "丙公司"), owners, strict=True)
        ]
        with database.writing(Message("准备")) as work:
            call = Call(
                id=new_id(),
                date=date(2199, 1, 1),
                member_id=self.members[0],
                customer_id=self.ids[0],
            )
            records.save(work, CALL, call)

    def owner(self, customer_id: UUID) -> UUID | None:
        return self.customers.get(customer_id).owner_id

    def by_form(self, customer_id: UUID, owner: UUID | None, terms: HandoverTerms | None = TERMS) -> None:
        draft = self.customers.draft(customer_id)
        assert isinstance(draft, CustomerDraft)
        draft.set("owner_id", owner)
        draft.terms = terms
        self.customers.save(draft)

    def by_plan(self, customer_id: UUID, owner: UUID) -> None:
        handover = Handover(
            id=new_id(),
            customer_id=customer_id,
            to_id=owner,
            handed_on=self.customers.today(),
            reason=HandoverReason.NEW_POST,
        )
        self.customers.handovers.hand_over([HandoverPlan(handover, frozenset())])

    def by_list(self, tmp_path: Path, rows: dict[str, str]) -> None:
        path = tmp_path / "名单.csv"
        lines = ["客户名称,我方负责人", *(f"{name},{owner}" for name, owner in rows.items())]
        path.write_text("\n".join(lines), encoding="utf-8")
        importing = Importing(self.database, self.customers, lambda: None)
        inspection = importing.inspect(path)
        importing.apply(importing.plan(inspection), inspection)

    def require_agreement(self) -> None:
        with self.database.reading() as work:
            for customer_id, last in handovers.latest_of(work, self.ids).items():
                assert records.get(work, CUSTOMER, customer_id).owner_id == last.to_id

    def handed(self) -> list[tuple[UUID, UUID | None, UUID]]:
        return [(each.customer_id, each.from_id, each.to_id) for each in every(self.database, HANDOVER)]


@pytest.fixture
def desk(
    database: Database, make_member: Callable[..., Member], make_customer: Callable[..., Customer]
) -> Desk:
    return Desk(database, [make_member(name) for name in NAMES], make_customer)


def test_the_form_asks_why_and_what_was_open_is_kept_and_passed_on(desk: Desk, database: Database) -> None:
    first, heir = desk.ids[0], desk.members[1]
    with pytest.raises(InvalidDraftError, match="交接原因") as refused:
        desk.by_form(first, heir, terms=None)
    assert set(refused.value.problems) == {"owner_id"}
    assert every(database, HANDOVER) == []

    desk.by_form(first, heir)
    (handover,) = every(database, HANDOVER)
    assert (handover.from_id, handover.to_id) == (desk.members[0], heir)
    assert (handover.reason, handover.reason_detail) == (HandoverReason.LEAVING, "离职")
    assert handover.handed_on == desk.customers.today()
    assert (handover.informed, handover.contracts, handover.receivables) == (Informed.NOT_YET, "无", 0)
    assert [each.subject_kind for each in every(database, HANDOVER_ITEM)] == ["call"]
    assert [each.member_id for each in every(database, CALL)] == [heir]
    History(database).undo()
    assert every(database, HANDOVER) == every(database, HANDOVER_ITEM) == []
    assert desk.owner(first) == desk.members[0]


def test_the_first_owner_is_no_hand_over_and_nobody_is_no_owner(desk: Desk, database: Database) -> None:
    unowned, heir = desk.ids[2], desk.members[1]
    desk.by_form(unowned, heir, terms=None)
    desk.customers.set_field([desk.ids[1]], "owner_id", desk.members[0])  # who owns it already
    assert every(database, HANDOVER) == []
    for act in (partial(desk.by_form, unowned, None), partial(_set, desk, [unowned], None)):
        with pytest.raises(InvalidDraftError, match="不能改成没有负责人"):
            act()
    assert desk.owner(unowned) == heir


def _set(desk: Desk, ids: list[UUID], owner: UUID | None) -> None:
    desk.customers.set_field(ids, "owner_id", owner)


def test_one_value_for_many_is_refused_where_it_would_be_a_hand_over(desk: Desk) -> None:
    with pytest.raises(InvalidDraftError, match="交接原因"):
        _set(desk, [desk.ids[2], desk.ids[1]], desk.members[2])
    assert desk.owner(desk.ids[2]) is None


def test_a_list_hands_over_and_says_so(desk: Desk, database: Database, tmp_path: Path) -> None:
    desk.by_list(tmp_path, {"甲公司": "张玥", "乙公司": "周喆", "丙公司": "龙䶮"})
    assert desk.handed() == [(desk.ids[0], desk.members[0], desk.members[2])]
    (handover,) = every(database, HANDOVER)
    assert handover.reason is HandoverReason.IMPORT
    assert handover.reason_detail.startswith("导入 名单.csv")
    assert [each.member_id for each in every(database, CALL)] == [desk.members[2]]
    History(database).undo()
    assert desk.handed() == []
    assert [desk.owner(each) for each in desk.ids] == [desk.members[0], desk.members[0], None]


def test_what_was_open_that_day_stays_as_it_was_written(desk: Desk) -> None:
    desk.by_form(desk.ids[0], desk.members[1])
    service: Handovers = desk.customers.handovers
    (handover_id,) = (each.id for each in every(desk.database, HANDOVER))
    for name, value in (("to_id", desk.members[2]), ("reason", HandoverReason.OTHER), ("contracts", "多")):
        draft = service.draft(handover_id)
        assert draft.is_fixed(name)
        draft.set(name, value)
        with pytest.raises(InvalidDraftError, match="不能再改") as refused:
            service.save(draft)
        assert set(refused.value.problems) == {name}
        with pytest.raises(InvalidDraftError):
            service.set_field([handover_id], name, value)
    draft = service.draft(handover_id)
    draft.set("remark", "已核对")
    draft.set("to_signed_on", desk.customers.today())
    assert service.save(draft).remark == "已核对"
    with pytest.raises(UserError, match="不能删除"):
        service.trash([handover_id])


def test_of_a_customer_in_the_trash_hand_overs_go_only_as_its_owner_allows(
    desk: Desk, database: Database
) -> None:
    for owner in (desk.members[1], desk.members[2]):
        desk.by_form(desk.ids[0], owner)
    earlier, later = (each.id for each in every(database, HANDOVER))
    desk.customers.trash([desk.ids[0]])
    service = desk.customers.handovers
    with pytest.raises(UserError, match="不能删除"):
        service.trash([later])
    service.trash([earlier, later])
    with pytest.raises(InvalidDraftError, match="最近一次交接"):
        service.restore([earlier])
    service.restore([earlier, later])


def test_hand_overs_stand_in_the_order_of_their_days(desk: Desk) -> None:
    first, today = desk.ids[0], desk.customers.today()
    tomorrow = HandoverTerms(reason=HandoverReason.LEAVE, handed_on=date.fromordinal(today.toordinal() + 1))
    with pytest.raises(InvalidDraftError, match="不能晚于今天"):
        desk.by_form(first, desk.members[1], tomorrow)
    desk.by_form(first, desk.members[1])
    yesterday = HandoverTerms(reason=HandoverReason.LEAVE, handed_on=date.fromordinal(today.toordinal() - 1))
    with pytest.raises(InvalidDraftError, match="不能更早"):
        desk.by_form(first, desk.members[2], yesterday)


steps = st.lists(
    st.tuples(st.sampled_from(("form", "plan", "list", "field", "undo", "trash")), st.integers(0, 8)),
    min_size=1,
    max_size=8,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_whatever_happens_the_owner_is_to_whom_it_was_handed_last(
    desk: Desk, tmp_path: Path, acts: list[tuple[str, int]]
) -> None:
    for act, number in acts:
        customer_id, owner = desk.ids[number % 3], number // 3
        before = {each: desk.owner(each) for each in desk.ids}
        handed = len(desk.handed())
        try:
            _do(desk, tmp_path, act, customer_id, owner)
        except UserError:
            assert before == {each: desk.owner(each) for each in desk.ids}
        desk.require_agreement()
        if act != "undo":
            moved = [each for each in desk.ids if before[each] not in (None, desk.owner(each))]
            assert len(desk.handed()) == handed + len(moved)


def _do(desk: Desk, tmp_path: Path, act: str, customer_id: UUID, owner: int) -> None:
    member = desk.members[owner]
    acts: dict[str, Callable[[], Any]] = {
        "form": lambda: desk.by_form(customer_id, member),
        "plan": lambda: desk.by_plan(customer_id, member),
        "list": lambda: desk.by_list(tmp_path, {"甲公司": NAMES[owner], "丙公司": NAMES[owner]}),
        "field": lambda: desk.customers.set_field([customer_id], "owner_id", member),
        "undo": lambda: History(desk.database).undo(),
        "trash": lambda: desk.customers.handovers.trash([each.id for each in every(desk.database, HANDOVER)]),
    }
    acts[act]()
