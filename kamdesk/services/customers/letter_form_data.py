"""Letters about money: ``reconciliation-letter`` over a month, ``payment-reminder`` as of today.

Both go to the customer's finance department and name the member who looks after the customer. Who checks
them signs by hand: that is the point of the signature.
"""

from __future__ import annotations

from abc import abstractmethod
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.domain.customers.addressing import destination, honorific
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.letters import account, overdue
from kamdesk.domain.customers.payments import PAYMENT, Ageing, days_overdue, owed_by_age
from kamdesk.domain.printing.form_ids import PAYMENT_REMINDER, RECONCILIATION_LETTER
from kamdesk.domain.readings.workdays import first_of, next_month, previous_month
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.office import names_in
from kamdesk.store.queries.company import staff
from kamdesk.store.queries.customers import contacts, dealings, payments
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.customers.letters import AccountLine
    from kamdesk.domain.customers.payments import Payment
    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.office import OfficeNames
    from kamdesk.domain.printing.requests import Selection
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_DAYS_TO_ANSWER: Final = 14
_FINANCE: Final = "财务"
_ON_ACCOUNT: Final = "货款"
_NOTHING: Final = Decimal(0)


class LetterFormData:
    """What both letters have in common: one to each customer, from its payments and the office's names."""

    forms: frozenset[str] = frozenset()
    monthly: frozenset[str] = frozenset()
    kind: RecordKind[Any] = CUSTOMER

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        self._database, self._today = database, today

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many letters there are to write."""
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        """Return the customers to whom there is something to write, by name or in the order selected."""
        del form_id  # each of the letters has a class of its own
        with self._database.reading() as work:
            return self._wanted(work, selection)

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one letter to each of them, all from one snapshot."""
        del form_id
        with self._database.reading() as work:
            office, names = names_in(work), members.names(work)
            for customer_id, owed in dealings.by_customer(work, PAYMENT, self._wanted(work, selection)):
                customer = records.get(work, CUSTOMER, customer_id)
                letter = self._letter(selection, customer, owed, office)
                yield {**_head(work, customer, office, names, self._today()), **letter}

    @abstractmethod
    def _wanted(self, work: Work, selection: Selection) -> tuple[UUID, ...]:
        """Return the customers to whom there is something to write."""

    @abstractmethod
    def _letter(
        self, selection: Selection, customer: Customer, owed: Sequence[Payment], office: OfficeNames
    ) -> dict[str, object]:
        """Return what this letter says beside its head."""


class ReconciliationLetterFormData(LetterFormData):
    """Fills the reconciliation letter; without a month in the selection, last month is meant."""

    forms: frozenset[str] = frozenset({RECONCILIATION_LETTER})
    monthly: frozenset[str] = forms

    @override
    def _wanted(self, work: Work, selection: Selection) -> tuple[UUID, ...]:
        first, last = self._days(selection)
        if selection.ids is None:
            return payments.with_balance(work, last)
        known = records.known(work, CUSTOMER, selection.ids)
        wanted = [each for each in selection.ids if each in known]
        return tuple(
            each for each, owed in dealings.by_customer(work, PAYMENT, wanted) if account(owed, first, last)
        )

    @override
    def _letter(
        self, selection: Selection, customer: Customer, owed: Sequence[Payment], office: OfficeNames
    ) -> dict[str, object]:
        first, last = self._days(selection)
        lines = sorted(account(owed, first, last), key=lambda each: each.payment.due_on)
        items = [_account_item(place, line) for place, line in enumerate(lines, start=1)]
        closing = sum((line.closing for line in lines), _NOTHING)
        return {
            "number": f"DZ-{last:%Y%m}-{customer.number}",
            "as_of": last,
            "items": items,
            "total": {
                name: sum((item[name] or _NOTHING for item in items), _NOTHING)
                for name in ("opening", "added", "settled", "due_to_us", "due_to_you")
            },
            "net": closing,
        }

    def _days(self, selection: Selection) -> tuple[date, date]:
        """Return the first day of the month meant and its last one, which is today while it goes on."""
        today = self._today()
        first = first_of(selection.month) if selection.month else previous_month(first_of(today))
        last = next_month(first) - timedelta(days=1)
        return first, today if first <= today < last else last


class PaymentReminderFormData(LetterFormData):
    """Fills the payment reminder with what is overdue today."""

    forms: frozenset[str] = frozenset({PAYMENT_REMINDER})

    @override
    def _wanted(self, work: Work, selection: Selection) -> tuple[UUID, ...]:
        late = payments.overdue_customers(work, self._today())
        if selection.ids is None:
            return late
        owing = frozenset(late)
        return tuple(each for each in selection.ids if each in owing)

    @override
    def _letter(
        self, selection: Selection, customer: Customer, owed: Sequence[Payment], office: OfficeNames
    ) -> dict[str, object]:
        today = self._today()
        late = overdue(owed, today)
        ages = owed_by_age(((each.due_on, each.outstanding or _NOTHING) for each in late), today)
        items = [_overdue_item(place, each, today) for place, each in enumerate(late, start=1)]
        unknown = Message("收款账户还没有登记：请在“设置 → 单位与部门”里填好，或在纸上手写。")
        return {
            "number": f"CK-{today:%Y%m%d}-{customer.number}",
            "as_of": today,
            "pay_by": today + timedelta(days=_DAYS_TO_ANSWER),
            "items": items,
            "total": {
                name: sum((item[name] or _NOTHING for item in items), _NOTHING)
                for name in ("amount", "paid", "open")
            },
            "ageing": {
                "to_30": ages[Ageing.UP_TO_30] or None,
                "to_60": ages[Ageing.UP_TO_60] or None,
                "to_90": ages[Ageing.UP_TO_90] or None,
                "over_90": ages[Ageing.OVER_90] or None,
            },
            "bank": {
                "name": office.bank_name or None,
                "account": office.bank_account or None,
                "code": office.bank_code or None,
            },
            "problems": () if office.bank_name and office.bank_account else (unknown,),
        }


def _head(
    work: Work, customer: Customer, office: OfficeNames, names: Mapping[UUID, str], today: date
) -> dict[str, object]:
    """Return to whom a letter goes, by when it wants an answer, and who of us answers for it."""
    people = contacts.of_customer(work, customer.id)
    clerk = next((each for each in people if _FINANCE in each.department), None)
    place = destination(customer, None)
    owner = names.get(customer.owner_id, "") if customer.owner_id else ""
    person = staff.of_member(work, customer.owner_id) if customer.owner_id else None
    return {
        "customer": {
            "name": customer.name,
            "address": f"{place.address}　{place.postcode}".strip() or None,
        },
        "addressee": "财务部" if clerk is None else f"财务部　{clerk.name}{honorific(clerk)}",
        "reply_by": today + timedelta(days=_DAYS_TO_ANSWER),
        "contact": {
            "name": owner or office.department,
            "telephone": (person.telephone if person else "") or office.telephone or None,
            "email": (person.email if person else "") or office.email or None,
            "address": f"{office.address}　{office.department}" if office.address else None,
            "postcode": office.postcode or None,
        },
        "handled_by": owner or None,
        "checked_by": None,
        "record_code": customer.number,
        "record_id": customer.id,
        "record_label": customer.name,
    }


def _account_item(position: int, line: AccountLine) -> dict[str, Any]:
    """Return one line of the account; what was paid before it fell due is ours to owe."""
    document = line.payment.document or _ON_ACCOUNT
    return {
        "position": position,
        "item": f"{document}（预收）" if line.closing < 0 else document,
        "opening": line.opening or None,
        "added": line.added or None,
        "settled": line.settled or None,
        "due_to_us": line.closing if line.closing > 0 else None,
        "due_to_you": -line.closing if line.closing < 0 else None,
    }


def _overdue_item(position: int, payment: Payment, today: date) -> dict[str, Any]:
    return {
        "position": position,
        "contract": payment.document or _ON_ACCOUNT,
        "invoice": payment.invoice or None,
        "due_on": payment.due_on,
        "days_overdue": days_overdue(payment.due_on, today),
        "amount": payment.amount_due,
        "paid": payment.paid_amount,
        "open": payment.outstanding,
    }
