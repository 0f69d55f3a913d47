"""Texts of 10,000 characters and more, made to lead patterns astray, are read or refused at once."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

import pytest

from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.readings import finding, organisations
from kamdesk.domain.records import rules
from kamdesk.domain.records.conditions import parse_condition
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.imports.cells import read_cell
from kamdesk.domain.records.imports.columns import ColumnMeaning
from kamdesk.domain.records.imports.headings import heading_key
from kamdesk.domain.records.imports.targets import Target
from kamdesk.domain.records.parsing import parse_value
from kamdesk.domain.records.typed_dates import in_full
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

_LENGTH: Final = 12_000
_UNITS: Final = (
    "a",
    "a.",
    "a-",
    "a_",
    "a@",
    "1",
    "1,",
    "1.",
    "1:",
    "(",
    "()",
    " ",
    "- ",
    "1 ",
    "年",
    " 或 a",
)
_ENDS: Final = ("", "!", "a", "1", "@", "=")
_TEXTS: Final = [unit * (_LENGTH // len(unit)) + end for unit in _UNITS for end in _ENDS]
_FIELDS: Final = {
    (field.kind, field.form): field
    for field in (
        *CUSTOMER_FIELDS,
        *CONTACT_FIELDS,
        *(Field(kind.name.lower(), "词", "") for kind in FieldKind if kind is not FieldKind.REFERENCE),
    )
}


def _read_all(field: Field, text: str) -> None:
    with suppress(UserError):
        parse_value(field, text)
    with suppress(UserError):
        read_cell(ColumnMeaning(0, "", Target(field)), text)
    in_full(field, text, date(2026, 11, 30))


def _condition(text: str) -> None:
    with suppress(UserError):
        parse_condition(CUSTOMER, text, lambda _field: {})


_ACTS: Final[dict[str, Callable[[str], object]]] = {
    **{f"{kind} {form}": partial(_read_all, field) for (kind, form), field in _FIELDS.items()},
    "heading": heading_key,
    "condition": _condition,
    "found by numbers": finding.joined_digits,
    "website": lambda text: re.fullmatch(rules._WEBSITE, text, re.IGNORECASE),  # beyond its greatest length
    "e-mail": rules._EMAIL.match,
    "telephone": rules._TELEPHONE.match,
    "organisation": organisations._ORGANISATION.search,
}


@pytest.mark.parametrize("name", _ACTS)
def test_a_long_text_is_read_or_refused_at_once(name: str) -> None:
    slowest = 0.0
    for text in _TEXTS:
        began = time.process_time()
        _ACTS[name](text)
        slowest = max(slowest, time.process_time() - began)
    assert slowest < 0.3
