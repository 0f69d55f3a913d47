"""Monthly shipments: one a customer, month and product, whoever asks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.services.customers.shipments import Shipments

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

MARCH = date(2026, 3, 1)


def test_a_month_of_a_product_is_recorded_once_and_again_when_it_was_trashed(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    service = Shipments(database)
    customer, other = make_customer("甲公司"), make_customer("乙公司")

    def send(**values: object) -> Any:
        draft = service.draft()
        usual = {"customer_id": customer.id, "month": MARCH, "product": "铝杆", "amount": Decimal(5)}
        for name, value in {**usual, **values}.items():
            draft.set(name, value)
        return service.save(draft)

    first = send()
    send(product="铝板带")
    send(month=date(2026, 4, 1))
    send(customer_id=other.id)
    with pytest.raises(InvalidDraftError) as refused:
        send(amount=Decimal(7))
    assert {name: str(problem) for name, problem in refused.value.problems.items()} == {
        "month": "2026-03的铝杆已经登记过，请改那一条。"
    }
    service.set_back(first.id, "amount", Decimal(6))  # itself is no twin
    service.trash([first.id])
    send()
    with pytest.raises(InvalidDraftError):
        service.restore([first.id])
    assert service.count() == 4
