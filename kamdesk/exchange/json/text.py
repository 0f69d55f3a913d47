"""JSON of others, read strictly: no doubled keys, no infinities, numbers kept exact."""

from __future__ import annotations

import json
import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

_STRING_OR_CONSTANT: Final = re.compile(r'"(?:\\.|[^"\\])*"|(-?Infinity|NaN)', re.DOTALL)


def parse_json(text: str) -> object:
    """Return the document with all its numbers as `Decimal`; raise `UserError` where it is no sound JSON."""
    text = text.removeprefix("\ufeff")

    def refuse_constant(name: str) -> object:
        found = (each.start(1) for each in _STRING_OR_CONSTANT.finditer(text) if each[1])
        before = text[: next(found)].split("\n")
        place = {"line": len(before), "column": len(before[-1]) + 1}
        raise UserError(Message("“{name}”不是数字（第{line}行第{column}列）。", name=name, **place))

    try:
        document = json.loads(
            text,
            parse_float=_number,
            parse_int=_number,
            parse_constant=refuse_constant,
            object_pairs_hook=_without_duplicates,
        )
    except json.JSONDecodeError as error:
        raise UserError(
            Message("第{line}行第{column}列不是有效的JSON。", line=error.lineno, column=error.colno)
        ) from error
    except RecursionError as error:
        raise UserError(Message("JSON嵌套过深。")) from error
    _refuse_half_characters(document, text)
    return document


def _refuse_half_characters(document: object, text: str) -> None:
    r"""Refuse half of a pair such as ``\ud83d`` alone, which no answer could be written with."""
    if "\\u" not in text:
        return
    try:
        json.dumps(document, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError as error:
        half = f"\\u{ord(error.object[error.start]):04x}"
        raise UserError(Message("“{half}”只是半个字符，无法使用。", half=half)) from error


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counts.items() if count > 1)
        raise UserError(Message("“{key}”在同一处出现两次。", key=twice))
    return mapping


def _number(text: str) -> Decimal:
    """Return a number exactly; one that no decimal holds is refused."""
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise UserError(Message("数字“{number}”太大或太小，请核对。", number=text)) from error
