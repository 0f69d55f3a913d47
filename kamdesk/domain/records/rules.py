"""The rules that hold for the value of one field, whatever way it came."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings import credit_code
from kamdesk.domain.records.fields import FieldKind, TextForm
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.records.fields import Field

LOWEST_MARK: Final = 1
HIGHEST_MARK: Final = 5
LARGEST_INTEGER: Final = 2_000_000_000
LARGEST_MONEY: Final = Decimal(10) ** 16  # yuan; keeps fen within 64 bits
_FEN: Final = Decimal("0.01")
_FEWEST_DIGITS: Final = 3  # 110, 12345 and 95588 are telephone numbers too
_TELEPHONE: Final = re.compile(r"^[\d+\-–()\s.#*转分机extEXT/、,;:]*$")
_EMAIL: Final = re.compile(r"^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$")
_EMAIL_BREAK: Final = re.compile(r"[\s;,、/]+")


def problem_with(field: Field, value: object) -> Message | None:
    """Say in one sentence why ``value`` may not stand in ``field``; None when it may.

    Sources: GB 32100 for credit codes; marks 1 to 5; money exact to fen, none below zero.
    """
    if value is None or value == field.empty:
        return Message("请填写{label}。", label=Message(field.label)) if field.required else None
    match field.kind, value:
        case FieldKind.TEXT | FieldKind.LONG_TEXT, str():
            return _too_long(field, value) or _out_of_form(field, value)
        case FieldKind.TAGS, tuple():
            return next((found for tag in value if (found := _too_long(field, tag))), None)
        case FieldKind.INTEGER, int() if not 0 <= value <= LARGEST_INTEGER:
            label = Message(field.label)
            return Message("{label}应在 0 到 {limit} 之间。", label=label, limit=LARGEST_INTEGER)
        case FieldKind.MARK, int() if not LOWEST_MARK <= value <= HIGHEST_MARK:
            return Message("{label}应是 1 到 5 的整数。", label=Message(field.label))
        case FieldKind.MONEY_WAN, Decimal():
            return _money_problem(field, value)
    return None


def _too_long(field: Field, text: str) -> Message | None:
    if not field.max_length or len(text) <= field.max_length:
        return None
    return Message(
        "{label}最多 {limit} 个字，现在有 {count} 个。",
        label=Message(field.label),
        limit=field.max_length,
        count=len(text),
    )


def _out_of_form(field: Field, text: str) -> Message | None:
    if field.form is TextForm.CREDIT_CODE:
        return _credit_code_problem(text)
    if field.form is TextForm.TELEPHONE:
        enough = sum(char.isdecimal() for char in text) >= _FEWEST_DIGITS
        if not enough or not _TELEPHONE.match(text):
            return Message("“{text}”不像电话号码。", text=text)
    if field.form is TextForm.EMAIL:
        wrong = [part for part in _EMAIL_BREAK.split(text) if part and not _EMAIL.match(part)]
        if wrong:
            return Message("“{text}”不像电子邮箱地址。", text=wrong[0])
    return None


def _credit_code_problem(code: str) -> Message | None:
    if len(code) != credit_code.LENGTH:
        return Message("统一社会信用代码应有 18 位，现在有 {count} 位。", count=len(code))
    strange = sorted(set(code) - set(credit_code.ALPHABET))
    if strange:
        return Message("统一社会信用代码里不会出现“{text}”。", text="".join(strange))
    if not credit_code.is_valid(code):
        return Message("统一社会信用代码的校验位不对，请核对有没有抄错。")
    return None


def _money_problem(field: Field, yuan: Decimal) -> Message | None:
    label = Message(field.label)
    if not yuan.is_finite() or abs(yuan) >= LARGEST_MONEY:
        return Message("{label}太大了，请核对单位是不是万元。", label=label)
    if yuan < 0:
        return Message("{label}不能是负数。", label=label)
    if yuan != yuan.quantize(_FEN):
        return Message("{label}只能精确到分（万元后最多六位小数）。", label=label)
    return None
