"""The service standard while it is typed: what changed, what is wrong, what is blank."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.values import Grade
from kamdesk.domain.service.requests import Severity
from kamdesk.domain.service.standard import Hours, ServiceStandard, read_hours
from kamdesk.domain.service.standard_draft import StandardDraft
from kamdesk.domain.shared.errors import UserError

CUSTOMER = UUID(int=1)
A_ORDINARY = (Grade.A, Severity.ORDINARY)
OWN = (CUSTOMER, Severity.SERIOUS)

cells = st.one_of(
    st.tuples(st.sampled_from(Grade), st.sampled_from(Severity)),
    st.tuples(st.uuids(), st.sampled_from(Severity)),
)
hours = st.tuples(st.integers(1, 400), st.integers(0, 400)).map(lambda pair: Hours(pair[0], sum(pair)))


@given(st.dictionaries(cells, hours))
def test_what_is_typed_is_what_is_in_force_afterwards(
    wanted: dict[tuple[Grade | UUID, Severity], Hours],
) -> None:
    draft = StandardDraft(ServiceStandard())
    for cell, each in wanted.items():
        if isinstance(cell[0], UUID):
            draft.add_customer(cell[0])
        draft.type(cell, str(each.answer), f" {each.settle} ")
    assert draft.problems() == {}
    changed = ServiceStandard().changed(draft.changes())
    in_force = [*changed.table.items(), *changed.own.items()]
    assert {cell: each for cell, each in in_force if cell in wanted} == wanted
    assert not StandardDraft(changed).dirty


def test_a_blank_place_of_a_customer_is_its_grades_and_of_a_grade_is_wrong() -> None:
    draft = StandardDraft(ServiceStandard(own={OWN: Hours(1, 6)}))
    draft.type(OWN, "", " ")
    assert draft.changes() == {OWN: None}
    assert ServiceStandard(own={OWN: Hours(1, 6)}).changed(draft.changes()).own == {}
    draft.type(A_ORDINARY, "", "")
    assert [(cell, error.field) for cell, error in draft.problems().items()] == [(A_ORDINARY, "answer")]


def test_a_customer_taken_off_loses_its_hours_and_one_added_without_any_changes_nothing() -> None:
    draft = StandardDraft(ServiceStandard(own={OWN: Hours(1, 6)}))
    draft.add_customer(UUID(int=2))
    assert draft.customers == (CUSTOMER, UUID(int=2))
    assert not draft.dirty
    draft.remove_customer(CUSTOMER)
    assert draft.changes() == {OWN: None}


def test_the_shipped_table_comes_back_and_customers_keep_their_hours() -> None:
    changed = ServiceStandard().changed({A_ORDINARY: Hours(9, 99), OWN: Hours(1, 6)})
    draft = StandardDraft(changed)
    before = draft.is_shipped
    draft.take_shipped()
    assert (before, draft.is_shipped) == (False, True)
    assert draft.changes() == {A_ORDINARY: ServiceStandard().table[A_ORDINARY]}


@pytest.mark.parametrize(
    ("answer", "settle", "field"),
    [
        ("", "8", "answer"),
        ("4", "", "settle"),
        ("0", "8", "answer"),
        ("-1", "8", "answer"),
        ("4.5", "8", "answer"),
        ("四", "8", "answer"),
        ("1", "1000", "settle"),
        ("1", "9" * 5000, "settle"),
        ("9", "8", "settle"),
    ],
)
def test_hours_that_cannot_be_are_named_by_their_field(answer: str, settle: str, field: str) -> None:
    with pytest.raises(UserError) as caught:
        read_hours(answer, settle)
    assert caught.value.field == field


def test_figures_of_full_width_are_read() -> None:
    assert read_hours("４", " １６ ") == Hours(4, 16)


def test_a_grade_cannot_be_without_hours() -> None:
    with pytest.raises(ValueError, match="A"):
        ServiceStandard().changed({A_ORDINARY: None})
