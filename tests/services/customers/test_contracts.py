"""A contract is renewed in one act, and says how its renewal stands."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.domain.customers.contracts import Renewal
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.obligations import OBLIGATION, Side
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.services.customers.contract_parts import Instalments, Obligations
from kamdesk.services.customers.contracts import Contracts
from kamdesk.services.shared.history import History
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database


def saved(service: Records[Any], **values: object) -> Any:
    draft = service.draft()
    for name, value in values.items():
        draft.set(name, value)
    return service.save(draft)


@pytest.fixture
def contracts(database: Database) -> Contracts:
    return Contracts(database)


@pytest.fixture
def old(database: Database, contracts: Contracts, make_customer: Callable[..., Customer]) -> Any:
    customer = make_customer("平安银行股份有限公司")
    made = saved(
        contracts,
        customer_id=customer.id,
        subject="2026年度框架协议",
        amount=Decimal(1000),
        signed_on=date(2025, 12, 20),
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 12, 31),
    )
    common = {"customer_id": customer.id, "contract_id": made.id}
    paid = {"paid_on": date(2026, 3, 1), "paid_amount": Decimal(300)}
    saved(
        Instalments(database), name="预付款", due_on=date(2026, 3, 1), percent=Decimal(30), **paid, **common
    )
    done = {"side": Side.OURS, "due_on": date(2026, 5, 1), "fulfilled_on": date(2026, 5, 1)}
    saved(Obligations(database), text="报检", **done, **common)
    return made


def test_a_renewal_takes_the_parts_along_open_again_and_one_undo_takes_it_back(
    database: Database, contracts: Contracts, old: Any
) -> None:
    (new_id,) = contracts.renew([old.id])
    new = contracts.get(new_id)
    assert (new.subject, new.renews_id, new.signed_on) == ("2027年度框架协议", old.id, None)
    assert new.number
    assert new.number != old.number
    assert contracts.get(old.id).renewal is Renewal.NEGOTIATING
    part = next(each for each in every(database, INSTALMENT) if each.contract_id == new.id)
    assert (part.due_on, part.amount, part.paid_on, part.paid_amount) == (date(2027, 3, 1), 300, None, None)
    duty = next(each for each in every(database, OBLIGATION) if each.contract_id == new.id)
    assert (duty.due_on, duty.fulfilled_on) == (date(2027, 5, 1), None)
    with pytest.raises(UserError, match="已经有续签的合同"):
        contracts.renew([old.id])
    History(database).undo()
    assert contracts.count() == 1
    assert contracts.get(old.id).renewal is None
    assert len(every(database, INSTALMENT)) == 1


def test_the_renewal_stands_as_the_new_contract_does(contracts: Contracts, old: Any) -> None:
    (new_id,) = contracts.renew([old.id])
    draft = contracts.draft(new_id)
    draft.set("signed_on", date(2026, 12, 18))
    contracts.save(draft)
    assert contracts.get(old.id).renewal is Renewal.RENEWED
    contracts.trash([new_id])
    assert contracts.get(old.id).renewal is Renewal.TO_RENEW
    contracts.restore([new_id])
    assert contracts.get(old.id).renewal is Renewal.RENEWED


def test_only_another_contract_of_the_same_customer_is_renewed_and_only_once(
    contracts: Contracts, old: Any, make_customer: Callable[..., Customer]
) -> None:
    with pytest.raises(InvalidDraftError, match="另一位客户"):
        saved(contracts, customer_id=make_customer("甲公司").id, subject="续", renews_id=old.id)
    new = saved(contracts, customer_id=old.customer_id, subject="续", renews_id=old.id)
    with pytest.raises(InvalidDraftError, match="已经由“续”续签"):
        saved(contracts, customer_id=old.customer_id, subject="再续", renews_id=old.id)
    draft = contracts.draft(old.id)
    draft.set("renews_id", new.id)
    with pytest.raises(InvalidDraftError, match="不能续签自己"):
        contracts.save(draft)
