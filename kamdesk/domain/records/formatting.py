"""How values of fields read for people: the same on screen, on paper and in files."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.records.fields import Field

SEPARATOR: Final = "、"
YES: Final = term("是")
NO: Final = term("否")
_YUAN_PER_WAN: Final = Decimal(10_000)


def wan_from_yuan(yuan: Decimal) -> Decimal:
    """Convert yuan to 万元, exactly (up to six decimals, no trailing zeros)."""
    return _plain(yuan / _YUAN_PER_WAN)


def yuan_from_wan(wan: Decimal) -> Decimal:
    """Convert 万元 to yuan, exactly."""
    return wan * _YUAN_PER_WAN


def format_wan(yuan: Decimal) -> str:
    """Write an amount of yuan in 万元 with groups of thousands: ``12600500`` → ``1,260.05``."""
    return f"{wan_from_yuan(yuan):,f}"


def format_date(day: date) -> str:
    """Write a date as ``2020-05-18``."""
    return day.isoformat()


def format_value(field: Field, value: object, member_name: Callable[[UUID], str] | None = None) -> str:
    """Write a field's value for people; nothing recorded is the empty text.

    ``member_name`` turns the id in a `FieldKind.MEMBER` field into a name; without it the id shows.
    """
    if value is None or (value == field.empty and field.kind is not FieldKind.FLAG):
        return ""
    match field.kind, value:
        case FieldKind.MONEY_WAN, Decimal():
            return format_wan(value)
        case FieldKind.INTEGER, int():
            return f"{value:,}"
        case FieldKind.CHOICE, _:
            return field.word_for(str(value))
        case FieldKind.CHOICES, _:
            return SEPARATOR.join(_words(field, value))  # type: ignore[arg-type]  # CHOICES hold codes
        case FieldKind.TAGS, tuple():
            return SEPARATOR.join(value)
        case FieldKind.FLAG, _:
            return YES if value else NO
        case FieldKind.MEMBER, _ if member_name is not None:
            return member_name(value)  # type: ignore[arg-type]  # MEMBER holds an id
    return str(value)


def _words(field: Field, codes: Iterable[object]) -> list[str]:
    """Words of the codes in the order of the registry."""
    held = {str(code) for code in codes}
    return [word for code, word in field.choices if code in held]


def _plain(number: Decimal) -> Decimal:
    normal = number.normalize()
    exponent = normal.as_tuple().exponent
    return normal.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else normal
