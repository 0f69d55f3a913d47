from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.printing.binder import FAMILIES, OTHERS, in_binder_order, in_families, with_form
from tests.project import FORMS

KNOWN = [form_id for family in FAMILIES for form_id in family.forms if not form_id.endswith("*")]


def test_every_form_that_ships_belongs_to_a_family() -> None:
    shipped = {path.parent.name for path in FORMS.glob("*/form.yaml")}
    assert shipped
    assert OTHERS not in dict(in_families(shipped))


def test_forms_stand_in_the_order_of_the_binder() -> None:
    shuffled = ["evaluation-assistant", "policy-tours", "countermeasures", "month-plan", "customer-card"]
    assert in_families(shuffled) == [
        ("客户档案", ["customer-card", "countermeasures"]),
        ("计划与考核", ["month-plan", "evaluation-assistant"]),
        ("制度与手册", ["policy-tours"]),
    ]


def test_a_form_of_the_office_s_own_comes_last_and_the_program_s_own_sheets_not_at_all() -> None:
    assert in_families(["our-own", "recovery-sheet", "menu"]) == [
        ("座谈与宴会", ["menu"]),
        (OTHERS, ["our-own"]),
    ]


@given(st.permutations(("customer-card", "call-sheet", "menu", "month-plan", "our-own")))
def test_forms_put_in_one_by_one_stand_in_the_order_of_the_binder(form_ids: list[str]) -> None:
    order: tuple[str, ...] = ()
    for form_id in form_ids:
        order = with_form(order, form_id)
    assert order == in_binder_order(form_ids)


def test_a_form_more_leaves_an_order_made_by_hand_as_it_is() -> None:
    assert with_form(("menu", "customer-card"), "call-sheet") == ("menu", "customer-card", "call-sheet")
    assert with_form(("menu", "call-sheet"), "customer-card") == ("customer-card", "menu", "call-sheet")


@given(st.lists(st.sampled_from([*KNOWN, "handbook-scripts", "our-own"]), unique=True))
def test_ordering_keeps_every_form_once_whatever_came_first(form_ids: list[str]) -> None:
    ordered = in_binder_order(form_ids)
    assert sorted(ordered) == sorted(form_ids)
    assert ordered == in_binder_order(reversed(form_ids))
