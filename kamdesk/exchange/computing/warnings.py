"""Risk warnings about given customers."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NamedTuple

from kamdesk.domain.customers.values import Grade
from kamdesk.domain.service.risk_warnings import RiskFacts, RiskSettings, risk_warnings
from kamdesk.exchange.computing.amounts import amount, write_rounded
from kamdesk.exchange.json.shapes import (
    WHOLE_DOCUMENT,
    Key,
    choice,
    day,
    decimal,
    flag,
    identified,
    listed,
    mapped,
    month,
    nullable,
    optional,
    shaped,
    text,
    whole,
)

if TYPE_CHECKING:
    from datetime import date

    from kamdesk.domain.service.risk_warnings import Figure
    from kamdesk.exchange.json.shapes import Reader


class _Customer(NamedTuple):
    """A customer of the document."""

    id: str
    facts: RiskFacts


class _Case(NamedTuple):
    """The document."""

    on: date
    settings: RiskSettings
    customers: tuple[_Customer, ...]


def _open_days(day_key: str, done_key: str) -> Reader[tuple[date, ...]]:
    """Return a reader of lists of what has a day and may be done; the value is the days of what is not."""
    item = shaped(
        lambda **given: None if given[done_key] else given[day_key], Key(day_key, day), Key(done_key, flag)
    )
    read = listed(item)
    return lambda raw, place: tuple(each for each in read(raw, place) if each is not None)


def _customer(
    id: str,  # noqa: A002 - the document's word
    since: date | None = None,
    **given: Any,
) -> _Customer:
    return _Customer(id, RiskFacts(since=since, **given))


_read_settings = shaped(
    RiskSettings,
    Key(
        "no_contact_days",
        shaped(
            lambda **days: {grade: days[grade] for grade in Grade}, *(Key(grade, whole()) for grade in Grade)
        ),
    ),
    Key("shipments_fell_percent", decimal(Decimal(0))),
    Key("overdue_days", whole()),
    Key("complaint_days", whole()),
    Key("contract_days", whole()),
)
_read_customer = shaped(
    _customer,
    Key("id", text),
    Key("grade", nullable(choice(Grade))),
    Key("last_contact", nullable(day)),
    optional("since", day),
    Key("shipments", mapped(month, amount())),
    Key("payments", _open_days("due", "paid"), to="unpaid"),
    Key("complaints", _open_days("received", "settled"), to="unsettled"),
    Key("contracts", _open_days("end", "renewal_step"), to="not_renewed"),
)
_read_case = shaped(
    _Case,
    Key("on", day),
    Key("settings", _read_settings),
    Key("customers", identified(_read_customer)),
)


def compute_warnings(document: object) -> dict[str, object]:
    """Return the warnings, customer by customer."""
    case = _read_case(document, WHOLE_DOCUMENT)
    return {
        "warnings": [
            {"customer": customer.id, "rule": rule.value, "figure": _figure(figure)}
            for customer in case.customers
            for rule, figure in risk_warnings(customer.facts, case.settings, case.on)
        ]
    }


def _figure(figure: Figure) -> int | str | None:
    return write_rounded(figure) if isinstance(figure, Fraction) else figure
