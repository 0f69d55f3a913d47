"""Instalments, obligations and reconciliations of the sample department, and old rests that customers owe."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kamdesk.domain.customers.contracts import ContractType
from kamdesk.domain.customers.instalments import Instalment, with_amount
from kamdesk.domain.customers.letters import balance
from kamdesk.domain.customers.obligations import Obligation, Side
from kamdesk.domain.customers.payments import Payment, reckoned
from kamdesk.domain.customers.reconciliations import Reconciliation, ReconciliationState, compared
from kamdesk.domain.readings.workdays import first_of, next_month, previous_month
from kamdesk.store.identity import new_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.contracts import Contract


class _Part(NamedTuple):
    """An instalment as contracts have it: name, share, days after signing, condition."""

    name: str
    percent: int
    after: int
    condition: str


class _Duty(NamedTuple):
    """What contracts promise: whose, what, days after signing, how many of ten do it."""

    side: Side
    text: str
    after: int
    done_of_ten: int


_PARTS: Final = (
    _Part("预付款", 30, 15, "合同签订后15日内"),
    _Part("到货款", 60, 120, "货到验收合格后付"),
    _Part("质保金", 10, 330, "质保期满无质量异议后付"),
)
_DUTIES: Final = (
    _Duty(Side.THEIRS, "提供首批用料计划与图纸", 20, 10),
    _Duty(Side.OURS, "按批提供材质检测报告", 90, 8),
    _Duty(Side.OURS, "派人到现场做加工指导", 150, 6),
    _Duty(Side.THEIRS, "回签年度供货评价", 300, 5),
)
_PARTED_EVERY: Final = 3
_LATE_EVERY: Final = 7
_RESTS: Final = ((18, 36_400), (47, 52_800), (76, 128_650), (133, 9_720))
"""Days overdue and yuan of what is left of orders long delivered: one of each age."""
_CREDITS: Final = (
    (25, 150_000, 150_000, "预付-一季度排产", "预付款，到期冲抵货款"),
    (-7, 0, 3_200, "多收-重复付款", "重复付款，待退回或冲抵"),
)
"""Days until it is due, what is due, what came in, document and remark of what is owed to customers."""
_ENTERED_LATER: Final = (5, Decimal("8600.00"))
"""Of whom a settled month was moved by a later entry, and by how much."""
_RECONCILED: Final = 24
_EXPLAINED_EVERY: Final = 6
_BETWEEN: Final = Decimal("12800.00")
_EXPLANATION: Final = "月末最后一天到账的 12,800.00 元，财务当月入账，业务次月登记。"


def instalments_of(contracts: Iterable[Contract], today: date) -> Iterator[Instalment]:
    """Yield the instalments of every third contract of sale; of those long due most came in on the day."""
    for number, contract in enumerate(_parted(contracts)):
        assert contract.signed_on is not None
        for place, part in enumerate(_PARTS):
            due_on = contract.signed_on + timedelta(days=part.after)
            is_paid = due_on <= today and (number + place) % _LATE_EVERY > 0
            made = Instalment(
                id=new_id(),
                customer_id=contract.customer_id,
                contract_id=contract.id,
                name=part.name,
                due_on=due_on,
                percent=Decimal(part.percent),
                condition=part.condition,
            )
            whole = with_amount(made, contract.amount)
            yield replace(whole, paid_on=due_on, paid_amount=whole.amount) if is_paid else whole


def obligations_of(contracts: Iterable[Contract], today: date) -> Iterator[Obligation]:
    """Yield what these contracts promise: done in time, overdue, or still to come."""
    for number, contract in enumerate(_parted(contracts)):
        assert contract.signed_on is not None
        for place, duty in enumerate(_DUTIES):
            due_on = contract.signed_on + timedelta(days=duty.after)
            is_done = due_on <= today and (number * 3 + place) % 10 < duty.done_of_ten
            yield Obligation(
                id=new_id(),
                customer_id=contract.customer_id,
                contract_id=contract.id,
                text=duty.text,
                side=duty.side,
                due_on=due_on,
                fulfilled_on=due_on - timedelta(days=place) if is_done else None,
            )


def rests_of(customers: Sequence[UUID], today: date) -> Iterator[Payment]:
    """Yield what some customers still owe of orders delivered long ago: one of each age."""
    for place, (days, yuan) in enumerate(_RESTS * 2):
        due_on = today - timedelta(days=days)
        yield reckoned(
            Payment(
                id=new_id(),
                customer_id=customers[place * 5 % len(customers)],
                document=f"XS{due_on:%Y%m}-尾",
                invoice=f"26{place:02}{yuan:06}",
                due_on=due_on,
                amount_due=Decimal(yuan),
                remark="尾款",
            )
        )
    yield from _credits(customers, today)


def _credits(customers: Sequence[UUID], today: date) -> Iterator[Payment]:
    """Yield what one customer paid in advance, and what another paid twice."""
    for place, (due_in, due, paid, document, remark) in enumerate(_CREDITS):
        yield reckoned(
            Payment(
                id=new_id(),
                customer_id=customers[place * 7 + 3],
                document=document,
                due_on=today + timedelta(days=due_in),
                amount_due=Decimal(due),
                paid_on=today - timedelta(days=6 + place),
                paid_amount=Decimal(paid),
                remark=remark,
            )
        )


def reconciliations_of(
    payments: Iterable[Payment], checked_by: UUID, today: date
) -> Iterator[Reconciliation]:
    """Yield two months of some customers: agreed, with an explained difference, and some still open."""
    owed: Mapping[UUID, list[Payment]] = defaultdict(list)
    for each in payments:
        owed[each.customer_id].append(each)
    last = previous_month(first_of(today))
    for month in (previous_month(last), last):
        for place, (customer_id, lines) in enumerate(list(owed.items())[:_RECONCILED]):
            ours = balance(lines, _end(month))
            if month != last and place == _ENTERED_LATER[0]:
                ours -= _ENTERED_LATER[1]
            differs = place % _EXPLAINED_EVERY == 1
            is_open = month == last and place % _EXPLAINED_EVERY == 2
            closed: dict[str, Any] = {
                "finance": ours - _BETWEEN if differs else ours,
                "explanation": _EXPLANATION if differs else "",
                "state": ReconciliationState.CLOSED,
                "checked_by": checked_by,
                "checked_on": min(_end(month) + timedelta(days=5), today),
            }
            made = Reconciliation(
                id=new_id(), customer_id=customer_id, month=month, ours=ours, state=ReconciliationState.OPEN
            )
            yield made if is_open else compared(replace(made, **closed))


def _end(month: date) -> date:
    return next_month(month) - timedelta(days=1)


def _parted(contracts: Iterable[Contract]) -> Iterator[Contract]:
    sold = (each for each in contracts if each.type is ContractType.SALES)
    return (each for number, each in enumerate(sold) if number % _PARTED_EVERY == 0)
