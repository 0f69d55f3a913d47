"""JSON of others, read strictly: no doubled keys, no infinities, numbers kept exact."""

from __future__ import annotations

import json
from decimal import Decimal

from kamdesk.domain.errors import UserError
from kamdesk.domain.text import Message


def parse_json(text: str) -> object:
    """Return the document with all its numbers as `Decimal`; raise `UserError` where it is no sound JSON."""
    try:
        return json.loads(
            text.removeprefix("\ufeff"),
            parse_float=Decimal,
            parse_int=Decimal,
            parse_constant=_refuse_constant,
            object_pairs_hook=_without_duplicates,
        )
    except json.JSONDecodeError as error:
        raise UserError(
            Message("第{line}行第{column}列不是有效的JSON。", line=error.lineno, column=error.colno)
        ) from error
    except RecursionError as error:
        raise UserError(Message("JSON嵌套过深。")) from error


def _refuse_constant(name: str) -> object:
    raise UserError(Message("“{name}”不是数字。", name=name))


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UserError(Message("“{key}”在同一处出现两次。", key=twice))
    return mapping
