"""Customers through the service: list, edit, meet other people's edits, trash, history."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.records.formatting import format_value
from kamdesk.domain.records.listing import RecordFilter
from kamdesk.domain.shared.errors import CancelledError, InvalidDraftError, NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.records import StaleDraftError
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.models.events import CallRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database


@pytest.fixture
def customers(database: Database) -> Customers:
    return Customers(database)


@pytest.fixture
def history(database: Database) -> History:
    return History(database)


def names(customers: Customers, **wanted: Any) -> list[str]:
    rows = customers.rows(customers.list(RecordFilter(**wanted)).keys)
    return [str(row.values["name"]) for row in rows if row is not None]


def add(customers: Customers, name: str, **fields: object) -> Customer:
    draft = customers.draft()
    draft.set("name", name)
    for field, value in fields.items():
        draft.set(field, value)
    return customers.save(draft)


# the list


def test_names_stand_in_the_order_of_their_reading(customers: Customers) -> None:
    for name in ("中国银行", "阿里巴巴", "Zeta公司", "宝钢集团"):
        add(customers, name)
    assert names(customers) == ["阿里巴巴", "宝钢集团", "Zeta公司", "中国银行"]
    assert names(customers, descending=True) == names(customers)[::-1]


def test_other_columns_sort_by_pinyin_or_order_of_choices_with_blanks_last(customers: Customers) -> None:
    add(customers, "甲", region="深圳", grade=Grade.B)
    add(customers, "乙", region="北京", grade=Grade.A)
    add(customers, "丙")
    assert names(customers, sort="region") == ["乙", "甲", "丙"]
    assert names(customers, sort="region", descending=True) == ["甲", "乙", "丙"]
    assert names(customers, sort="grade") == ["乙", "甲", "丙"]


def test_numbers_and_telephones_sort_by_their_digits_with_blanks_last(customers: Customers) -> None:
    add(customers, "甲", number="2", telephone="0755-1")
    add(customers, "乙", number="10", telephone="")
    add(customers, "丙", number="1", telephone="010-9")
    assert names(customers, sort="number") == ["丙", "乙", "甲"]
    assert names(customers, sort="telephone") == ["丙", "甲", "乙"]
    assert names(customers, sort="telephone", descending=True) == ["甲", "丙", "乙"]


def test_owners_sort_by_name_and_show_it(customers: Customers, make_member: Callable[..., Member]) -> None:
    zhou, bai = make_member("周强"), make_member("白洁")
    add(customers, "甲", owner_id=zhou.id)
    add(customers, "乙", owner_id=bai.id)
    rows = customers.rows(customers.list(RecordFilter(sort="owner_id")).keys)
    owner = CUSTOMER.field_named["owner_id"]
    shown = [
        (row.values["name"], format_value(owner, row.values["owner_id"], row.title_of)) for row in rows if row
    ]
    assert shown == [("乙", "白洁"), ("甲", "周强")]


def test_columns_filter_by_accepted_values_and_by_nothing_recorded(customers: Customers) -> None:
    add(customers, "甲", region="深圳", grade=Grade.A)
    add(customers, "乙", region="深圳")
    add(customers, "丙", region="北京")
    by_region = ("region", frozenset({"深圳"}))
    assert names(customers, accepted=(by_region,)) == ["甲", "乙"]
    ungraded = ("grade", frozenset({None}))
    assert names(customers, accepted=(by_region, ungraded)) == ["乙"]


def test_facets_count_the_values_of_a_column(customers: Customers) -> None:
    add(customers, "甲", region="深圳", grade=Grade.B)
    add(customers, "乙", region="深圳", grade=Grade.A)
    add(customers, "丙")
    assert [(f.value, f.word, f.count) for f in customers.facets("region", RecordFilter())] == [
        ("深圳", "深圳", 2),
        ("", "", 1),
    ]
    assert [(f.word, f.count) for f in customers.facets("grade", RecordFilter())] == [
        ("A级", 1),
        ("B级", 1),
        ("", 1),
    ]


def test_quick_text_finds_names_numbers_and_contacts(customers: Customers) -> None:
    bank = add(customers, "平安银行股份有限公司", telephone="0755-82080387")
    draft = customers.draft(bank.id)
    draft.add_contact().set("name", "王建国")
    customers.save(draft)
    add(customers, "万科企业股份有限公司")
    for text in ("平安", "银行 股份", "平安银行股", "82080387", "王建", bank.number, "pinganyinhang", "payh"):
        assert names(customers, text=text) == ["平安银行股份有限公司"], text
    assert names(customers, text="100%") == []
    assert names(customers, text="%") == []
    customers.trash([bank.id])
    assert names(customers, text="平安", trashed=True) == ["平安银行股份有限公司"]


def test_a_customer_gone_meanwhile_leaves_an_empty_line(customers: Customers) -> None:
    key = customers.key(add(customers, "甲").id)
    assert key is not None
    (row, gone) = customers.rows([key, key + 1])
    assert row is not None
    assert gone is None


# saving


def test_new_customers_are_numbered_in_turn_unless_numbered_by_hand(customers: Customers) -> None:
    assert add(customers, "甲").number == "KH000001"
    assert add(customers, "乙", number="SZ-7").number == "SZ-7"
    assert add(customers, "丙").number == "KH000002"


def test_a_number_that_is_taken_is_refused_with_its_holder(customers: Customers) -> None:
    add(customers, "甲", number="SZ-7")
    with pytest.raises(InvalidDraftError, match="“甲”") as caught:
        add(customers, "乙", number="SZ-7")
    assert caught.value.field == "number"
    assert names(customers) == ["甲"]


def test_an_edit_with_contacts_is_saved_whole(customers: Customers) -> None:
    draft = customers.draft(add(customers, "甲").id)
    draft.type("turnover", "1,260.5")
    person = draft.add_contact()
    person.type("name", "王建国")
    person.type("birthday", "农历四月初八")
    saved = customers.save(draft)
    card = customers.card(saved.id)
    assert card.record == saved
    assert [(p.name, str(p.birthday)) for p in card.contacts] == [("王建国", "农历04-08")]


def test_a_removed_contact_is_gone_and_undo_brings_it_back(customers: Customers, history: History) -> None:
    draft = customers.draft(add(customers, "甲").id)
    draft.add_contact().set("name", "王建国")
    customer_id = customers.save(draft).id
    draft = customers.draft(customer_id)
    draft.remove_contact(draft.contacts[0])
    customers.save(draft)
    assert customers.card(customer_id).contacts == ()
    history.undo()
    assert [person.name for person in customers.card(customer_id).contacts] == ["王建国"]


def test_a_bad_draft_saves_nothing_and_names_every_problem(customers: Customers) -> None:
    customer = add(customers, "甲")
    draft = customers.draft(customer.id)
    draft.type("credit_code", "123")
    draft.type("region", "上海")
    draft.add_contact().type("email", "不是邮箱")
    with pytest.raises(InvalidDraftError) as caught:
        customers.save(draft)
    assert caught.value.problems.keys() == {"credit_code", "contacts[0].name", "contacts[0].email"}
    assert customers.card(customer.id).record == customer


def test_somebody_elses_edit_is_never_overwritten(customers: Customers) -> None:
    customer = add(customers, "甲", region="深圳")
    mine, theirs = customers.draft(customer.id), customers.draft(customer.id)
    theirs.set("region", "北京")
    theirs.set("industry", "银行")
    customers.save(theirs)
    mine.set("region", "上海")
    with pytest.raises(StaleDraftError) as caught:
        customers.save(mine)
    assert [(c.field.name, c.mine, c.theirs) for c in caught.value.clashes] == [("region", "上海", "北京")]
    assert customers.card(customer.id).record.region == "北京"
    saved = customers.save(caught.value.rebased)
    assert (saved.region, saved.industry) == ("上海", "银行")


def test_a_contact_edited_on_two_cards_is_noticed_too(customers: Customers) -> None:
    draft = customers.draft(add(customers, "甲").id)
    draft.add_contact().set("name", "王建国")
    customer_id = customers.save(draft).id
    mine, theirs = customers.draft(customer_id), customers.draft(customer_id)
    theirs.contacts[0].set("mobile", "13900000000")
    customers.save(theirs)
    mine.contacts[0].set("wechat", "wangjg")
    with pytest.raises(StaleDraftError) as caught:
        customers.save(mine)
    assert caught.value.clashes == ()
    customers.save(caught.value.rebased)
    (person,) = customers.card(customer_id).contacts
    assert (person.mobile, person.wechat) == ("13900000000", "wangjg")


def test_a_contact_that_only_another_card_changed_is_in_nobodys_way(customers: Customers) -> None:
    draft = customers.draft(add(customers, "甲").id)
    draft.add_contact().set("name", "王建国")
    customer_id = customers.save(draft).id
    mine, theirs = customers.draft(customer_id), customers.draft(customer_id)
    theirs.contacts[0].set("mobile", "13900000000")
    customers.save(theirs)
    mine.set("industry", "银行")
    customers.save(mine)
    card = customers.card(customer_id)
    assert (card.record.industry, card.contacts[0].mobile) == ("银行", "13900000000")


def test_an_edit_reads_its_record_once(database: Database, customers: Customers) -> None:
    draft = customers.draft(add(customers, "甲").id)
    draft.add_contact().set("name", "王建国")
    draft = customers.draft(customers.save(draft).id)
    draft.set("grade_reason", "潜力大")
    read: list[str] = []

    @event.listens_for(database.engine, "before_cursor_execute")
    def note(_connection: object, _cursor: object, statement: str, *_further: object) -> None:
        read.extend(each for each in ("customer", "contact") if f"FROM {each}" in statement.replace("\n", ""))

    customers.save(draft)
    assert read.count("contact") == 0
    assert [each for each in read if each == "customer"] == ["customer"] * 3  # itself, number, document


def test_namesakes_are_told_by_number(customers: Customers) -> None:
    standing = add(customers, "甲").id
    draft = customers.draft()
    draft.set("name", "甲")
    assert customers.namesakes(draft) == {"KH000001": standing}


def test_a_card_that_does_not_exist_is_told_as_such(customers: Customers) -> None:
    with pytest.raises(NotFoundError):
        customers.card(new_id())


# undo and history


def test_an_old_value_comes_back_under_the_rules(customers: Customers, history: History) -> None:
    customer_id = add(customers, "甲", region="深圳").id
    customers.set_field([customer_id], "number", "KH000009")
    add(customers, "乙", number="KH000001")
    customers.set_field([customer_id], "region", "上海")
    with pytest.raises(InvalidDraftError):
        customers.set_back(customer_id, "number", "KH000001")
    assert customers.get(customer_id).number == "KH000009"
    customers.set_back(customer_id, "region", "深圳")
    assert customers.get(customer_id).region == "深圳"
    assert next_undo(history) == "修改 甲 的所在地区"
    history.undo()
    before, *_ = customers.history(customer_id, "region")
    assert (before.way, before.old, before.value) == ("undo", "深圳", "深圳")


def edited(customers: Customers, customer_id: UUID, **fields: object) -> None:
    draft = customers.draft(customer_id)
    for name, value in fields.items():
        draft.set(name, value)
    customers.save(draft)


def next_undo(history: History) -> str:
    step = history.undoable()
    return str(step.label) if step else ""


def test_each_act_has_its_name_in_the_undo_menu(customers: Customers, history: History) -> None:
    customer = add(customers, "平安银行股份有限公司", short_name="平安银行")
    assert next_undo(history) == "新建客户 平安银行"
    edited(customers, customer.id, telephone="0755-1234")
    assert next_undo(history) == "修改 平安银行 的电话"
    edited(customers, customer.id, region="深圳", industry="银行")
    assert next_undo(history) == "修改 平安银行 的 2 项内容"
    customers.trash([customer.id])
    assert next_undo(history) == "把 平安银行 移到回收站"


def test_contacts_are_called_by_their_form_of_address(customers: Customers, history: History) -> None:
    customer = add(customers, "甲")
    draft = customers.draft(customer.id)
    person = draft.add_contact()
    person.set("name", "王建国")
    person.set("form_of_address", "王总")
    customers.save(draft)
    assert next_undo(history) == "给 甲 添加联系人 王建国"
    draft = customers.draft(customer.id)
    draft.contacts[0].set("telephone", "0755-1234")
    customers.save(draft)
    assert next_undo(history) == "修改 王总 的办公电话"


def test_undo_and_redo_walk_through_the_acts(customers: Customers, history: History) -> None:
    customer = add(customers, "甲", region="深圳")
    edited(customers, customer.id, region="上海")
    history.undo()
    assert customers.card(customer.id).record.region == "深圳"
    history.redo()
    assert customers.card(customer.id).record.region == "上海"
    history.undo()
    history.undo()
    assert names(customers) == []
    with pytest.raises(UserError, match="没有可以撤销"):
        history.undo()


def test_undo_survives_a_restart(database: Database, customers: Customers) -> None:
    customer = add(customers, "甲")
    edited(customers, customer.id, region="上海")
    again = History(database)  # nothing but the file remembers
    again.undo()
    assert customers.card(customer.id).record.region == ""


def test_the_history_of_a_field_tells_who_when_and_from_what_to_what(
    customers: Customers, make_member: Callable[..., Member]
) -> None:
    owner = make_member("白洁")
    customer = add(customers, "甲", grade=Grade.A)
    edited(customers, customer.id, grade=Grade.C)
    edited(customers, customer.id, owner_id=owner.id)
    (lowered, first) = customers.history(customer.id, "grade")
    assert (lowered.old, lowered.new, lowered.author) == ("A级", "C级", "测试员")
    assert (first.old, first.new) == ("", "A级")
    assert str(lowered.act) == "修改 甲 的客户级别"
    assert [line.new for line in customers.history(customer.id, "owner_id")] == ["白洁"]


# many at once, and the trash


def test_a_group_is_given_an_owner_in_one_act(
    customers: Customers, history: History, make_member: Callable[..., Member]
) -> None:
    owner = make_member("白洁")
    ids = [add(customers, name).id for name in "甲乙丙"]
    customers.set_field(ids, "owner_id", owner.id)
    assert all(customers.card(customer_id).title_of(owner.id) == "白洁" for customer_id in ids)
    assert next_undo(history) == "把 3 位客户的我方负责人设为 白洁"
    history.undo()
    assert all(customers.card(customer_id).record.owner_id is None for customer_id in ids)


def test_a_group_is_not_given_what_a_rule_forbids(customers: Customers) -> None:
    customer = add(customers, "甲")
    with pytest.raises(UserError):
        customers.set_field([customer.id], "potential", 9)
    assert customers.card(customer.id).record.potential is None


def test_the_trash_holds_customers_until_they_are_restored(customers: Customers) -> None:
    kept, gone = add(customers, "甲"), add(customers, "乙")
    customers.trash([gone.id])
    assert names(customers) == ["甲"]
    assert names(customers, trashed=True) == ["乙"]
    assert (customers.count(), customers.count(trashed=True)) == (1, 1)
    assert customers.card(gone.id).deleted_at is not None
    customers.restore([gone.id])
    assert customers.card(gone.id).deleted_at is None
    assert names(customers) == [kept.name, "乙"]


def test_stopping_half_way_changes_nobody(customers: Customers) -> None:
    ids = [add(customers, f"客户{place}").id for place in range(501)]

    def stop(done: int, total: int) -> None:
        del done, total
        raise CancelledError

    with pytest.raises(CancelledError):
        customers.trash(ids, stop)
    assert customers.count() == 501


def test_emptying_the_trash_keeps_customers_whom_calls_name(
    database: Database,
    customers: Customers,
    make_member: Callable[..., Member],
) -> None:
    member = make_member()
    called, idle = add(customers, "甲"), add(customers, "乙")
    draft = customers.draft(idle.id)
    draft.add_contact().set("name", "王建国")
    customers.save(draft)
    with database.writing(Message("记一次拜访")) as work:
        work.session.add(
            CallRow(date=date(2020, 5, 18), member_id=member.id, customer_id=called.id, purpose="call")
        )
    customers.trash([called.id, idle.id])
    emptied = customers.empty_trash()
    assert (emptied.removed, emptied.kept) == (1, 1)
    assert names(customers, trashed=True) == ["甲"]
    with pytest.raises(NotFoundError):
        customers.card(idle.id)


def test_keys_of_the_list_lead_to_ids_and_back(customers: Customers) -> None:
    ids = [add(customers, name).id for name in ("丙", "甲", "乙")]
    keys = customers.list(RecordFilter()).keys
    assert customers.ids(keys) == tuple(ids)
    assert [customers.key(customer_id) for customer_id in ids] == list(keys)


# groups


def test_no_customer_stands_above_itself(customers: Customers) -> None:
    group = add(customers, "远航集团")
    company = add(customers, "远航重工", parent_id=group.id)
    works = add(customers, "远航一厂", parent_id=company.id)
    for parent in (group, company, works):
        draft = customers.draft(group.id)
        draft.set("parent_id", parent.id)
        with pytest.raises(InvalidDraftError) as caught:
            customers.save(draft)
        assert set(caught.value.problems) == {"parent_id"}
