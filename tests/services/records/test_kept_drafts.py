"""What is being typed is kept within the file, exactly, for every kind of record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from kamdesk.app.features import service_of
from kamdesk.domain.customers.drafts import CustomerDraft
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.kinds import KINDS
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.kept_drafts import KeptDrafts, typed_again
from kamdesk.services.shared.history import History
from kamdesk.store.queries.records import records
from tests.records.making import Maker, every

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_new_record_of_any_kind_is_kept_as_typed(database: Database, kind: RecordKind[Any]) -> None:
    whole = kind.values_of(Maker(database).record(kind))
    draft: RecordDraft[Any] = RecordDraft(kind)
    for name, value in whole.items():
        draft.set(name, value)
    kept = KeptDrafts(database)
    kept.keep(uuid4(), "", [draft.kept()])
    (typing,) = kept.everything()
    again: RecordDraft[Any] = RecordDraft(kind)
    again.type_again(typing.drafts[0])
    assert again.values() == draft.values()
    assert typing.kind == kind.name


def test_only_what_was_typed_goes_on_top_of_what_others_saved(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    saved = make_customer("甲公司", region="深圳", industry="贸易")
    draft = Customers(database).draft(saved.id)
    draft.set("region", "珠海")
    draft.type("registered_capital", "一亿多吧")
    kept = draft.kept()
    Customers(database).set_field([saved.id], "industry", "航运")
    again = typed_again(service_of(database, CUSTOMER), kept)
    assert (again.value("region"), again.value("industry")) == ("珠海", "航运")
    assert again.is_unread("registered_capital")
    assert again.text("registered_capital") == "一亿多吧"
    assert again.changed == draft.changed


def test_contacts_typed_moved_and_taken_off_come_back(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    customers, saved = Customers(database), make_customer("甲公司")
    draft = customers.draft(saved.id)
    for name in ("王一", "李二", "张三"):
        draft.add_contact().set("name", name)
    customers.save(draft)
    draft = customers.draft(saved.id)
    first, second, _third = draft.contacts
    draft.remove_contact(first)
    draft.move_contact(second, 1)
    second.set("mobile", "13800000000")
    draft.add_contact().set("name", "赵四")
    draft.add_contact()  # empty, so nothing to keep
    kept = KeptDrafts(database)
    kept.keep(uuid4(), "customers", [draft.kept()])
    again = typed_again(customers, kept.everything()[0].drafts[0])
    assert isinstance(again, CustomerDraft)
    assert [each.value("name") for each in again.contacts] == ["张三", "李二", "赵四"]
    assert again.contacts[1].value("mobile") == "13800000000"
    assert [each.name for each in again.removed_contacts] == ["王一"]


def test_a_record_that_is_gone_is_typed_again_as_a_new_one(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    saved = make_customer("甲公司")
    draft = Customers(database).draft(saved.id)
    draft.set("remark", "他们要换供应商")
    with database.writing(Message("清空")) as work:
        records.set_field(work, CUSTOMER, [saved.id], "deleted_at", saved_at(database))
        records.delete_trashed(work, CUSTOMER)
    again = typed_again(Customers(database), draft.kept())
    assert again.saved_record is None
    assert again.value("remark") == "他们要换供应商"


def test_keeping_is_no_act_and_is_replaced_and_forgotten(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    make_customer("甲公司")
    before, told = History(database).undoable(), list[frozenset[str]]()
    database.on_commit(told.append)
    kept, place = KeptDrafts(database), uuid4()
    draft: RecordDraft[Any] = RecordDraft(CUSTOMER)
    for name in ("乙", "乙公", "乙公司"):
        draft.set("name", name)
        kept.keep(place, "customers", [draft.kept()])
    (typing,) = kept.everything()
    assert (typing.place, typing.drafts[0].values["name"]) == ("customers", "乙公司")
    assert History(database).undoable() == before
    assert not told
    kept.keep(place, "customers", [])
    assert not kept.everything()
    assert len(every(database, CUSTOMER)) == 1


def saved_at(database: Database) -> Any:
    return Customers(database).now()
