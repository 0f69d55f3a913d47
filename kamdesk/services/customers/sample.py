"""Dealings of the sample department's customers: two years of them, from which their grades follow."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.contracts import CONTRACT, Contract, ContractType, Renewal
from kamdesk.domain.customers.instalments import INSTALMENT
from kamdesk.domain.customers.obligations import OBLIGATION
from kamdesk.domain.customers.payments import PAYMENT, Payment, reckoned
from kamdesk.domain.customers.reconciliations import RECONCILIATION
from kamdesk.domain.customers.shipments import SHIPMENT, Shipment
from kamdesk.domain.customers.transactions import TRANSACTION, Transaction
from kamdesk.domain.customers.values import Category
from kamdesk.domain.desk.members import Post
from kamdesk.domain.readings.workdays import WorkCalendar, first_of, next_month, previous_month
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.account_sample import (
    instalments_of,
    obligations_of,
    reconciliations_of,
    rests_of,
)
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.sample.people import SampleCustomer
    from kamdesk.services.sample.scene import SampleScene

_SEED: Final = 20_260_302
_MONTHS: Final = 24
_YEAR: Final = 12
_MOST_FREQUENT: Final = 5
_CREDITED_SHARE: Final = 0.04
_SPLIT_FROM: Final = 300  # 万元; less is one contract
_FRAMEWORK_SHARE: Final = 0.4
_YEAR_OF_DAYS: Final = 364
_DAYS_TO_PAY: Final = 29
_DAYS_LATE: Final = (-5, -3, -2, 0, 0, 0, 1, 4, 12, 38, 75, 110)
_PARTLY_SHARE: Final = 0.15
_PART: Final = Decimal("0.6")
_LONG_AGO: Final = 150
_FEN: Final = Decimal("0.01")
_YUAN_PER_TON: Final[Mapping[str, int]] = {
    "铝合金型材": 20_000,
    "高精铝板带": 23_500,
    "电工圆铝杆": 18_800,
    "建筑幕墙板": 28_200,
}
_PROJECTS: Final = ("研发楼幕墙工程", "二期厂房工程", "总部大楼改造工程", "仓储中心工程")
_OF_PROJECTS: Final = frozenset({Category.SINGLE_PROJECT, Category.MULTI_PROJECT})


def add_dealings(scene: SampleScene) -> None:
    """Write what each existing customer dealt with us in two years up to today."""
    maker = _DealingMaker(Random(_SEED), WorkCalendar(), scene.today)
    made: dict[RecordKind[Any], list[Any]] = defaultdict(list)
    for person in scene.customers:
        if person.contract_wan:
            bought = tuple(maker.transactions(person))
            made[CONTRACT] += maker.contracts(person)
            made[TRANSACTION] += bought
            sent = tuple(shipments_of(bought))
            made[SHIPMENT] += sent
            made[PAYMENT] += maker.payments(sent)
    made[PAYMENT] += rests_of([each.customer_id for each in made[SHIPMENT]], scene.today)
    checked_by = next(each.id for each in scene.members if each.post is Post.SUPERVISOR)
    made[INSTALMENT] = list(instalments_of(made[CONTRACT], scene.today))
    made[OBLIGATION] = list(obligations_of(made[CONTRACT], scene.today))
    made[RECONCILIATION] = list(reconciliations_of(made[PAYMENT], checked_by, scene.today))
    with scene.database.writing(Message("登记示例交易")) as work:
        for kind, added in made.items():
            records.add_all(work, kind, added)


def shipments_of(bought: Sequence[Transaction]) -> Iterator[Shipment]:
    """Yield what went out to a customer by month and product, if all that it bought was sent at once."""
    by_month: dict[tuple[date, str], list[Transaction]] = defaultdict(list)
    for each in bought:
        by_month[first_of(each.date), each.product].append(each)
    for (month, product), lines in sorted(by_month.items()):
        yield Shipment(
            id=new_id(),
            customer_id=lines[0].customer_id,
            month=month,
            product=product,
            quantity=sum((each.quantity or Decimal(0) for each in lines), Decimal(0)),
            unit=lines[0].unit,
            amount=sum((each.amount for each in lines), Decimal(0)),
        )


class _DealingMaker:
    """Makes the dealings of one customer after the other; the same for the same chance and day."""

    def __init__(self, chance: Random, calendar: WorkCalendar, today: date) -> None:
        self._chance, self._calendar, self._today = chance, calendar, today
        months = [first_of(today)]
        while len(months) < _MONTHS:
            months.append(previous_month(months[-1]))
        self._months = months[::-1]
        self._signed = 0

    def transactions(self, person: SampleCustomer) -> Iterator[Transaction]:
        """Yield what a customer bought in the months in which it bought, and what it gave back."""
        customer = person.customer
        for year, months in enumerate((self._months[:_YEAR], self._months[_YEAR:])):
            bought = self._active(customer, months)
            share = self._chance.uniform(0.5, 1.2) if year == 0 else self._chance.uniform(0.75, 0.98)
            total = Decimal(person.contract_wan * 10_000) * Decimal(f"{share:.2f}")
            weights = [self._chance.uniform(0.6, 1.4) for _ in bought]
            for month, weight in zip(bought, weights, strict=True):
                day = self._workday(month)
                if day is not None:
                    yield from self._bought(customer, day, total * Decimal(weight / sum(weights)))

    def contracts(self, person: SampleCustomer) -> Iterator[Contract]:
        """Yield what a customer signed: in the last twelve months for the amount that made its grade.

        The first of these renews the one of the time before, which has ended.
        """
        parts = self._chance.choice((1, 1, 2, 3)) if person.contract_wan >= _SPLIT_FROM else 1
        shares = [person.contract_wan // parts] * (parts - 1)
        shares.append(person.contract_wan - sum(shares))
        lately = [
            self._contract(person.customer, self._today - timedelta(self._chance.randrange(20, 360)), wan)
            for wan in shares
        ]
        wan_before = round(person.contract_wan * self._chance.uniform(0.6, 1.1))
        signed_before = self._today - timedelta(self._chance.randrange(380, 700))
        before = self._contract(person.customer, signed_before, wan_before)
        yield before
        yield replace(lately[0], renews_id=before.id)
        yield from lately[1:]

    def _contract(self, customer: Customer, signed_on: date, wan: int) -> Contract:
        self._signed += 1
        is_framework = self._chance.random() < _FRAMEWORK_SHARE
        ends_on = signed_on + timedelta(days=_YEAR_OF_DAYS)
        has_ended = ends_on < self._today
        return Contract(
            id=new_id(),
            customer_id=customer.id,
            subject=f"{customer.product_types}{'年度框架协议' if is_framework else '购销合同'}",
            number=f"HT-{signed_on:%Y}-{self._signed:04d}",
            type=ContractType.FRAMEWORK if is_framework else ContractType.SALES,
            amount=Decimal(wan * 10_000).quantize(_FEN),
            signed_on=signed_on,
            starts_on=signed_on,
            ends_on=ends_on,
            renewal=Renewal.RENEWED if has_ended else None,
            reviewed_by="法务部",
            signed_by="总经理",
            kept_at=f"档案柜 {signed_on:%Y}-{self._signed % 12 + 1:02d}",
        )

    def payments(self, sent: Sequence[Shipment]) -> Iterator[Payment]:
        """Yield what was due for the shipments of each month, paid as an able but human customer pays."""
        for shipment in sent:
            if shipment.amount <= 0:
                continue
            due_on = next_month(shipment.month) + timedelta(days=_DAYS_TO_PAY)
            late = self._chance.choice(_DAYS_LATE)
            paid_on = due_on + timedelta(days=late)
            share = _PART if self._chance.random() < _PARTLY_SHARE else Decimal(1)
            is_paid = paid_on <= self._today
            yield reckoned(
                Payment(
                    id=new_id(),
                    customer_id=shipment.customer_id,
                    document=f"XS{shipment.month:%Y%m}",
                    invoice=f"{shipment.month:%y%m}{self._chance.randrange(10_000):04}",
                    due_on=due_on,
                    amount_due=shipment.amount,
                    paid_on=paid_on if is_paid else None,
                    paid_amount=(shipment.amount * self._share_of(share, due_on)).quantize(_FEN)
                    if is_paid
                    else None,
                )
            )

    def _share_of(self, share: Decimal, due_on: date) -> Decimal:
        """Return the share that came in; of what was due long ago all did."""
        return share if (self._today - due_on).days < _LONG_AGO else Decimal(1)

    def _active(self, customer: Customer, months: Sequence[date]) -> list[date]:
        """Return the months in which a customer buys, as often as its frequency says."""
        often = (customer.frequency or 1) / _MOST_FREQUENT
        return [each for each in months if self._chance.random() < often] or [self._chance.choice(months)]

    def _bought(self, customer: Customer, day: date, worth: Decimal) -> Iterator[Transaction]:
        price = _YUAN_PER_TON[customer.product_types] + self._chance.randrange(-600, 601, 100)
        tons = max(round(worth / price, 1), Decimal("0.1"))
        sold = Transaction(
            id=new_id(),
            customer_id=customer.id,
            date=day,
            product=customer.product_types,
            specification=customer.specifications,
            quantity=tons,
            unit="吨",
            amount=(tons * price).quantize(_FEN),
            project=self._chance.choice(_PROJECTS) if customer.category in _OF_PROJECTS else "",
        )
        yield sold
        if self._chance.random() < _CREDITED_SHARE and day < self._today:
            back = max(round(tons / 20, 1), Decimal("0.1"))
            yield Transaction(
                id=new_id(),
                customer_id=customer.id,
                date=min(day + timedelta(days=self._chance.randrange(3, 12)), self._today),
                product=sold.product,
                specification=sold.specification,
                quantity=-back,
                unit=sold.unit,
                amount=-(back * price).quantize(_FEN),
                project=sold.project,
                remark="外观不合格退货，冲红。",
            )

    def _workday(self, month: date) -> date | None:
        """Return a working day of a month up to today; None before the first of them."""
        end = min(next_month(month) - timedelta(days=1), self._today)
        days = (month + timedelta(days=each) for each in range((end - month).days + 1))
        worked = [day for day in days if self._calendar.is_workday(day)]
        return self._chance.choice(worked) if worked else None
