"""What a draft keeps, refuses and saves, and how two edits of one card meet."""

from __future__ import annotations

import dataclasses
from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from kamdesk.domain.customers.drafts import CustomerDraft
from kamdesk.domain.customers.values import Contact, Customer, Grade
from kamdesk.domain.shared.errors import InvalidDraftError

if TYPE_CHECKING:
    from collections.abc import Callable

BANK = Customer(id=UUID(int=1), version=3, name="平安银行股份有限公司", short_name="平安银行", region="深圳")
WANG = Contact(id=UUID(int=2), version=1, customer_id=BANK.id, name="王建国", mobile="13800000000")
LI = Contact(id=UUID(int=3), version=1, customer_id=BANK.id, position=1, name="李梅")


def ids(start: int = 100) -> Callable[[], UUID]:
    numbers = count(start)
    return lambda: UUID(int=next(numbers))


@pytest.fixture
def draft() -> CustomerDraft:
    return CustomerDraft(BANK, [WANG, LI])


def test_an_untouched_draft_has_nothing_to_save(draft: CustomerDraft) -> None:
    assert not draft.dirty
    assert draft.changed == ()
    assert draft.problems() == {}


def test_a_change_taken_back_is_no_change(draft: CustomerDraft) -> None:
    draft.set("region", "上海")
    assert draft.changed == ("region",)
    draft.set("region", "深圳")
    assert not draft.dirty


def test_wrong_input_stays_as_typed_beside_its_problem(draft: CustomerDraft) -> None:
    assert draft.type("turnover", "一个亿") is not None
    assert draft.text("turnover") == "一个亿"
    assert draft.dirty
    assert "turnover" in draft.problems()
    with pytest.raises(InvalidDraftError) as caught:
        draft.require_valid()
    assert caught.value.field == "turnover"
    assert draft.type("turnover", "1.2亿") is None
    assert draft.value("turnover") == Decimal(120_000_000)
    assert draft.text("turnover") == "12,000"


def test_a_new_customer_needs_a_name() -> None:
    draft = CustomerDraft()
    assert set(draft.problems()) == {"name"}
    draft.type("name", "  新客户\t有限公司 ")
    customer, contacts = draft.result(ids())
    assert customer == Customer(id=UUID(int=100), name="新客户 有限公司")
    assert contacts == ()


def test_saving_keeps_what_was_not_edited(draft: CustomerDraft) -> None:
    draft.type("grade", "A")
    customer, contacts = draft.result(ids())
    assert customer == dataclasses.replace(BANK, grade=Grade.A)
    assert contacts == ()  # nobody touched them, so that an edit of them elsewhere is not in the way


def test_an_empty_new_contact_is_dropped_and_a_written_one_needs_a_name(draft: CustomerDraft) -> None:
    draft.add_contact()
    assert not draft.dirty
    person = draft.add_contact()
    person.type("mobile", "13900000000")
    assert draft.problems().keys() == {"contacts[3].name"}
    person.type("name", "赵敏")
    _customer, contacts = draft.result(ids())
    assert contacts == (
        Contact(id=UUID(int=100), customer_id=BANK.id, position=2, name="赵敏", mobile="13900000000"),
    )


def test_an_existing_contact_emptied_is_a_problem_not_a_removal(draft: CustomerDraft) -> None:
    draft.contacts[1].type("name", "")
    assert draft.problems().keys() == {"contacts[1].name"}
    draft.contacts[1].set("name", "")
    assert draft.problems().keys() == {"contacts[1].name"}


def test_contacts_are_removed_and_moved(draft: CustomerDraft) -> None:
    draft.move_contact(draft.contacts[1], 0)
    assert draft.contacts_changed
    assert [contact.name for contact in draft.result(ids())[1]] == ["李梅", "王建国"]
    draft.remove_contact(draft.contacts[0])
    assert draft.result(ids())[1] == ()  # who stays is in his old place again
    assert draft.removed_contacts == (LI,)


def test_problems_of_contacts_name_person_and_field(draft: CustomerDraft) -> None:
    draft.contacts[1].type("email", "不是邮箱")
    assert draft.problems().keys() == {"contacts[1].email"}


def test_edits_of_different_fields_do_not_clash(draft: CustomerDraft) -> None:
    draft.set("region", "上海")
    theirs = dataclasses.replace(BANK, version=4, industry="银行")
    assert draft.all_clashes_with(theirs, [WANG, LI]) == ()
    customer, _contacts = draft.rebased_with(theirs, [WANG, LI]).result(ids())
    assert (customer.region, customer.industry, customer.version) == ("上海", "银行", 4)


def test_the_same_field_edited_twice_clashes_unless_both_agree(draft: CustomerDraft) -> None:
    draft.set("region", "上海")
    draft.contacts[0].set("mobile", "1")
    (place, phone) = draft.all_clashes_with(
        dataclasses.replace(BANK, region="北京"), [dataclasses.replace(WANG, mobile="2"), LI]
    )
    assert (place.field.label, place.mine, place.theirs) == ("所在地区", "上海", "北京")
    assert (phone.field.label, phone.mine, phone.theirs) == ("手机", "1", "2")
    assert draft.all_clashes_with(dataclasses.replace(BANK, region="上海"), [WANG, LI]) == ()


def test_rebasing_keeps_removals_additions_and_unreadable_text(draft: CustomerDraft) -> None:
    draft.type("turnover", "很多")
    draft.remove_contact(draft.contacts[1])
    draft.add_contact().set("name", "赵敏")
    theirs = dataclasses.replace(BANK, version=4)
    newcomer = Contact(id=UUID(int=9), customer_id=BANK.id, position=2, name="钱强")
    fresh = draft.rebased_with(theirs, [WANG, LI, newcomer])
    assert [contact.value("name") for contact in fresh.contacts] == ["王建国", "钱强", "赵敏"]
    assert fresh.text("turnover") == "很多"


def test_a_contact_removed_elsewhere_but_edited_here_comes_back_as_new(draft: CustomerDraft) -> None:
    draft.contacts[0].set("job_title", "行长")
    fresh = draft.rebased_with(dataclasses.replace(BANK, version=4), [LI])
    assert [contact.value("name") for contact in fresh.contacts] == ["李梅", "王建国"]
    back = fresh.contacts[1]
    assert back.saved_record is None
    assert (back.value("mobile"), back.value("job_title")) == ("13800000000", "行长")
