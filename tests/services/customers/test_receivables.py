"""The ageing of all customers comes from one query, and says what the rule says of each."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from kamdesk.domain.customers.payments import PAYMENT, Payment, reckoned
from kamdesk.domain.customers.receivables import owing
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.receivables import Receivables
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import receivables
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

DAY = date(2026, 11, 30)
_AGES = (-30, 0, 1, 30, 31, 60, 61, 90, 91)
_PAID = ((0, None), (40, DAY - timedelta(days=35)), (100, DAY), (100, DAY + timedelta(days=1)))


@pytest.fixture
def owed(database: Database, make_customer: Callable[..., Customer]) -> Mapping[UUID, Sequence[Payment]]:
    """Claims of every age, unpaid, paid in part, in full, later; each way with a customer of its own."""
    made: dict[UUID, list[Payment]] = {}
    for days, (paid, paid_on) in product(_AGES, _PAID):
        customer = make_customer(f"公司{days}-{paid}-{paid_on}")
        made[customer.id] = [
            reckoned(
                Payment(
                    id=new_id(),
                    customer_id=customer.id,
                    due_on=DAY - timedelta(days=days + more),
                    amount_due=Decimal(100) + more,
                    paid_on=paid_on,
                    paid_amount=Decimal(paid) if paid else None,
                )
            )
            for more in (0, 7)
        ]
    overpaid = make_customer("多付公司")
    made[overpaid.id] = [
        reckoned(
            Payment(
                id=new_id(),
                customer_id=overpaid.id,
                due_on=DAY,
                amount_due=Decimal(0),
                paid_on=DAY,
                paid_amount=Decimal("12.50"),
            )
        )
    ]
    with database.writing(Message("登记应收")) as work:
        records.add_all(work, PAYMENT, [each for some in made.values() for each in some])
    return made


def test_one_query_says_of_each_customer_what_the_rule_says(
    database: Database, owed: Mapping[UUID, Sequence[Payment]]
) -> None:
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: object) -> None:
        asked.append(statement)

    with database.reading() as work:
        event.listen(work.session.get_bind(), "before_cursor_execute", note)
        found = {each.customer_id: each.owing for each in receivables.owing_customers(work, DAY)}
        event.remove(work.session.get_bind(), "before_cursor_execute", note)
    assert len(asked) == 1
    expected = {each: owing(some, DAY) for each, some in owed.items()}
    assert found == {each: sums for each, sums in expected.items() if sums.total or sums.credit}


def test_what_is_in_the_trash_counts_for_nothing_and_overpaid_customers_are_listed(
    database: Database, owed: Mapping[UUID, Sequence[Payment]]
) -> None:
    service = Receivables(database)
    overpaid = next(each for each in service.owing(DAY) if each.name == "多付公司")
    assert overpaid.owing.total == 0
    (item,) = service.items(overpaid.customer_id, DAY)
    assert overpaid.owing.credit == item.credit == Decimal("12.50")
    with database.writing(Message("清理")) as work:
        every = [each.id for some in owed.values() for each in some]
        records.set_field(work, PAYMENT, every, "deleted_at", datetime.now(UTC))
    assert service.owing(DAY) == ()
