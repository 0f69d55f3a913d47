"""Recognition as a key account, for given customers."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from kamdesk.domain.customers.key_accounts import RecognitionStandard
from kamdesk.domain.customers.recognition import Dealings, Recognition, recognise
from kamdesk.domain.customers.values import Standing
from kamdesk.exchange.computing.amounts import amount, write_amount
from kamdesk.exchange.json.shapes import (
    WHOLE_DOCUMENT,
    Key,
    choice,
    day,
    identified,
    listed,
    mapped,
    month,
    pair,
    shaped,
    text,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from kamdesk.domain.customers.recognition import Run


class _Customer(NamedTuple):
    """A customer of the document."""

    id: str
    dealings: Dealings


class _Case(NamedTuple):
    """The document."""

    on: date
    settings: RecognitionStandard
    customers: tuple[_Customer, ...]


def _customer(
    id: str,  # noqa: A002 - the document's word
    status: Standing,
    transactions: tuple[tuple[date, Decimal], ...],
    shipments: Mapping[date, Decimal],
) -> _Customer:
    return _Customer(id, Dealings(status, transactions, shipments))


_read_case = shaped(
    _Case,
    Key("on", day),
    Key(
        "settings",
        shaped(
            RecognitionStandard,
            Key("total_over", amount(Decimal(0))),
            Key("monthly_over", amount(Decimal(0))),
            Key("new_monthly_over", amount(Decimal(0))),
            Key("look_back_months", whole()),
            Key("continuous_months", whole()),
            Key("new_months", whole()),
        ),
    ),
    Key(
        "customers",
        identified(
            shaped(
                _customer,
                Key("id", text),
                Key("status", choice(Standing)),
                Key("transactions", listed(pair(day, amount()))),
                Key("shipments", mapped(month, amount())),
            )
        ),
    ),
)


def compute_recognition(document: object) -> dict[str, object]:
    """Return for each customer what it meets."""
    case = _read_case(document, WHOLE_DOCUMENT)
    found = ((each.id, recognise(each.dealings, case.settings, case.on)) for each in case.customers)
    return {"customers": [_written(name, recognition) for name, recognition in found]}


def _written(name: str, recognition: Recognition) -> dict[str, object]:
    return {
        "id": name,
        "features": {
            "status": recognition.has_standing,
            "continuous": recognition.is_continuous,
            "months_with_shipments": recognition.months_with_shipments,
        },
        "criteria": {
            "total": {"met": recognition.exceeds_total, "amount": write_amount(recognition.amount)},
            "monthly": {"met": recognition.run is not None, "run": _run(recognition.run)},
            "new_monthly": {
                "applies": recognition.is_new,
                "met": recognition.new_run is not None,
                "run": _run(recognition.new_run),
            },
        },
        "key_account": recognition.is_key_account,
    }


def _run(run: Run | None) -> list[str] | None:
    return None if run is None else [month.isoformat()[:7] for month in run]
