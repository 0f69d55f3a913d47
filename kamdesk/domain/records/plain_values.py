"""Values of fields as the text of one setting, and back."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.rules import problem_with

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamdesk.domain.records.fields import Field


def written_values(fields: Sequence[Field], values: Mapping[str, object]) -> str:
    """Return values as text that `read_values` reads: numbers, amounts, choices and words."""
    plain = {
        each.name: str(value) if isinstance(value, Decimal) else value
        for each in fields
        for value in (values[each.name],)
    }
    return json.dumps(plain, sort_keys=True, ensure_ascii=False)


def read_values(fields: Sequence[Field], text: str) -> dict[str, Any]:
    """Return the values that a text holds of these fields; `ValueError` where it is no such text."""
    plain = json.loads(text)
    if not isinstance(plain, dict):
        raise ValueError(text)  # noqa: TRY004 - the text is wrong, not the caller
    return {each.name: _read(each, plain[each.name]) for each in fields if each.name in plain}


def _read(field: Field, plain: Any) -> object:
    try:
        value = Decimal(plain) if field.is_money and plain is not None else field.as_kept(plain)
    except (InvalidOperation, TypeError) as error:
        raise ValueError(field.name) from error
    whole = field.kind in {FieldKind.INTEGER, FieldKind.MARK}
    if whole and value is not None and type(value) is not int:
        raise ValueError(field.name)
    is_unknown = bool(field.choices) and value is not None and value not in dict(field.choices)
    if is_unknown or problem_with(field, value) is not None:
        raise ValueError(field.name)
    return value
