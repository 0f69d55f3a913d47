"""The rules that hold for the values of a record, whatever way they came."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.readings import credit_code
from kamdesk.domain.readings.postcodes import is_possible
from kamdesk.domain.records.fields import FieldKind, TextForm
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.records.fields import Field
    from kamdesk.domain.records.kind import RecordKind

LOWEST_MARK: Final = 1
HIGHEST_MARK: Final = 5
LARGEST_INTEGER: Final = 2_000_000_000
LARGEST_MONEY: Final = Decimal(10) ** 16  # yuan; keeps fen within 64 bits
LARGEST_QUANTITY: Final = Decimal(10) ** 12  # keeps millionths within 64 bits
_TEXT_KINDS: Final = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT})
_FEN: Final = Decimal("0.01")
_SMALLEST_QUANTITY: Final = Decimal("0.000001")
_FEWEST_DIGITS: Final = 3  # 110, 12345 and 95588 are telephone numbers too
_TELEPHONE: Final = re.compile(r"^[\d+\-–—()\[\]\s.#*/、,;:|&]*$")
_EXTENSION: Final = re.compile(r"转|分机|内线|ext(?:ension)?", re.IGNORECASE)
_BESIDE: Final = re.compile(
    r"[\u3400-\u9fff·]{1,12}|(?<![a-z])(?:tel|telephone|phone|mobile|mob|cell|fax|office|home|work|[tmfp])(?![a-z])",
    re.IGNORECASE,
)
"""A name, or whose or what kind of number it is, beside one."""
_WHOLE_NUMBER: Final = re.compile(r"\d(?:[-–\s]?\d){4}")
_EMAIL: Final = re.compile(r"^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$")
_EMAIL_BREAK: Final = re.compile(r"[\s;,、/]+")
_LETTER: Final = r"[0-9a-z\u00c0-\u024f\u4e00-\u9fff]"  # names of hosts may be Chinese
_WEBSITE: Final = (  # compiled when first used, which takes longer than all other patterns here
    rf"(?:https?://)?(?:{_LETTER}++(?:[-_]++{_LETTER}++)*+\.)++(?![0-9]+(?:[:/?#]|$)){_LETTER}{{2,}}"
    r"(?::\d{1,5})?(?:[/?#]\S*)?"
)
_WEBSITE_BREAK: Final = re.compile(r"[\s;,、]+")


def problem_with(field: Field, value: object) -> Message | None:
    """Say in one sentence why ``value`` may not stand in ``field``; None when it may.

    Sources: GB 32100 for credit codes; marks 1 to 5; money exact to fen, below zero only in signed fields.
    """
    if isinstance(value, str) and value:
        return _text_problem(field, value) if field.kind in _TEXT_KINDS else None
    if value is None or value == field.empty:
        if not field.required:
            return None
        ask = term("请选择{label}。") if field.refers_to else term("请填写{label}。")
        return Message(ask, label=Message(field.label))
    match field.kind, value:
        case FieldKind.TAGS, tuple():
            return next((found for tag in value if (found := _too_long(field, tag))), None)
        case FieldKind.INTEGER, int() if not 0 <= value <= LARGEST_INTEGER:
            label = Message(field.label)
            return Message("{label}应在 0 到 {limit} 之间。", label=label, limit=LARGEST_INTEGER)
        case FieldKind.MARK, int() if not LOWEST_MARK <= value <= HIGHEST_MARK:
            return Message("{label}应是 1 到 5 的整数。", label=Message(field.label))
        case FieldKind.MONEY_WAN | FieldKind.MONEY, Decimal():
            return _money_problem(field, value)
        case FieldKind.QUANTITY, Decimal():
            return _quantity_problem(field, value)
    return None


def problems_of(kind: RecordKind[Any], values: Mapping[str, object]) -> dict[str, Message]:
    """Return what is wrong with a record's values, by field: each field's own rule, else the kind's."""
    found = {name: problem_with(field, values[name]) for name, field in kind.field_named.items()}
    problems = {name: message for name, message in found.items() if message is not None}
    if not problems:
        for rule in kind.rules:
            problems.update(rule(values))
    return problems


def _text_problem(field: Field, text: str) -> Message | None:
    return _too_long(field, text) or (None if field.form is TextForm.PLAIN else _out_of_form(field, text))


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
    if field.form is TextForm.TELEPHONE and not _is_telephone(text):
        return Message("“{text}”不像电话号码。", text=text)
    if field.form is TextForm.EMAIL:
        wrong = [part for part in _EMAIL_BREAK.split(text) if part and not _EMAIL.match(part)]
        if wrong:
            return Message("“{text}”不像电子邮箱地址。", text=wrong[0])
    if field.form is TextForm.POSTCODE and not is_possible(text):
        return Message("“{text}”不像邮政编码：中国的是六位数字，境外的由数字和字母组成。", text=text)
    if field.form is TextForm.WEBSITE:
        wrong = [
            part
            for part in _WEBSITE_BREAK.split(text)
            if part and not re.fullmatch(_WEBSITE, part, re.IGNORECASE)
        ]
        if wrong:
            return Message("“{text}”不像网址，请写成 www.example.com 这样的形式。", text=wrong[0])
    return None


def _is_telephone(text: str) -> bool:
    """Tell whether a text is telephone numbers; words may stand beside one that is long enough to be one."""
    bare = text if _TELEPHONE.match(text) else _EXTENSION.sub("", text)
    if _TELEPHONE.match(bare):
        return sum(char.isdecimal() for char in text) >= _FEWEST_DIGITS
    return _WHOLE_NUMBER.search(text) is not None and _TELEPHONE.match(_BESIDE.sub("", bare)) is not None


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
    in_wan = field.kind is FieldKind.MONEY_WAN
    if not yuan.is_finite() or abs(yuan) >= LARGEST_MONEY:
        too_large = (
            term("{label}太大了，请核对单位是不是万元。") if in_wan else term("{label}太大了，请核对。")
        )
        return Message(too_large, label=label)
    if yuan < 0 and not field.signed:
        return Message("{label}不能是负数。", label=label)
    if yuan != yuan.quantize(_FEN):
        exact = (
            term("{label}只能精确到分（万元后最多六位小数）。") if in_wan else term("{label}只能精确到分。")
        )
        return Message(exact, label=label)
    return None


def _quantity_problem(field: Field, quantity: Decimal) -> Message | None:
    label = Message(field.label)
    if not quantity.is_finite() or abs(quantity) >= LARGEST_QUANTITY:
        return Message("{label}太大了，请核对。", label=label)
    if quantity < 0 and not field.signed:
        return Message("{label}不能是负数。", label=label)
    if quantity != quantity.quantize(_SMALLEST_QUANTITY):
        return Message("{label}最多六位小数。", label=label)
    return None
