"""Search through the service: any kind, best first, narrowed on wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.services.customers import Customers
from kamdesk.services.search import Search

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.database import Database


def test_what_people_remember_leads_to_the_record(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    bank = make_customer("平安银行股份有限公司", short_name="平安银行", number="KH000001")
    draft = Customers(database).draft(bank.id)
    draft.add_contact().set("name", "单于敏")
    Customers(database).save(draft)
    search = Search(database)
    for text in ("平", "平安银行", "pinganyinhang", "payh", "000001"):
        assert (search.find(text)[0].kind, search.find(text)[0].id) == ("customer", bank.id), text
    assert [hit.title for hit in search.find("chanyumin", kinds={"contact"})] == ["单于敏"]
    assert search.find("chanyumin", kinds={"customer"}) == []


def test_no_more_than_asked_for(database: Database, make_customer: Callable[..., Customer]) -> None:
    for place in range(5):
        make_customer(f"平安{place}号")
    assert len(Search(database).find("平安", limit=3)) == 3


def test_the_trash_is_not_searched(database: Database, make_customer: Callable[..., Customer]) -> None:
    gone = make_customer("平安银行")
    Customers(database).trash([gone.id])
    assert Search(database).find("平安") == []
