"""Dealings of many customers come from as many queries as those of a few, in the order of their lists."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from kamdesk.domain.customers.payments import PAYMENT, Payment, reckoned
from kamdesk.domain.shared.text import Message
from kamdesk.store.identity import new_id
from kamdesk.store.queries.customers import dealings
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database


@pytest.fixture
def owing(database: Database, make_customer: Callable[..., Customer]) -> list[UUID]:
    """Customers who owe two amounts each, made with the names in reverse."""
    made = [make_customer(f"{letter}公司").id for letter in "戊丁丙乙甲"]
    owed = (
        reckoned(Payment(id=new_id(), customer_id=each, due_on=date(2026, month, 1), amount_due=Decimal(9)))
        for month in (3, 5)
        for each in made
    )
    with database.writing(Message("登记应收")) as work:
        records.add_all(work, PAYMENT, list(owed))
    return made


def test_they_come_in_the_order_given_and_of_their_lists_by_a_fixed_number_of_queries(
    database: Database, owing: list[UUID], make_customer: Callable[..., Customer]
) -> None:
    wanted = [*owing, make_customer("己公司").id]
    asked: list[str] = []
    with database.reading() as work:
        engine = work.session.get_bind()

        def note(_connection: Any, _cursor: Any, statement: str, *_more: object) -> None:
            asked.append(statement)

        event.listen(engine, "before_cursor_execute", note)
        few = dealings.of_customers(work, PAYMENT, wanted[:1])
        count_of_few = len(asked)
        many = dict(dealings.by_customer(work, PAYMENT, wanted))
        event.remove(engine, "before_cursor_execute", note)
        alone = {each: dealings.of_customer(work, PAYMENT, each) for each in wanted}
        of_all = dealings.of_customers(work, PAYMENT)
    assert len(asked) == 2 * count_of_few
    assert list(many) == wanted
    assert many == alone
    assert [each.due_on.month for each in many[owing[0]]] == [5, 3]
    assert few == {owing[0]: many[owing[0]]}
    assert set(of_all) == set(owing)
