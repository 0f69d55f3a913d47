"""How values of fields read for people: the same on screen, on paper and in files."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date, datetime

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


def format_month(month: date) -> str:
    """Write a month as ``2020-05``."""
    return month.isoformat()[:-3]


def format_money(yuan: Decimal) -> str:
    """Write an amount in yuan with its fen and groups of thousands: ``12600.5`` → ``12,600.50``."""
    return f"{yuan:,.2f}"


def format_moment(moment: datetime) -> str:
    """Write an instant as the clock on this PC shows it: ``2026-11-30 14:05``."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def format_value(field: Field, value: object, title_of: Callable[[UUID], str] | None = None) -> str:
    """Write a field's value for people; nothing recorded is the empty text.

    ``title_of`` turns the id in a reference into what people call the record; without it the id shows.
    """
    if value is None or (value == field.empty and field.kind is not FieldKind.FLAG):
        return ""
    if field.refers_to:
        return title_of(value) if title_of is not None and isinstance(value, UUID) else str(value)
    write = _WRITERS.get(field.kind)
    return str(value) if write is None else write(field, value)


def _words(field: Field, codes: Iterable[object]) -> list[str]:
    """Words of the codes in the order of the registry."""
    held = {str(code) for code in codes}
    return [word for code, word in field.choices if code in held]


_WRITERS: Final[Mapping[FieldKind, Callable[[Field, Any], str]]] = {
    FieldKind.MONEY_WAN: lambda _field, yuan: format_wan(yuan),
    FieldKind.MONEY: lambda _field, yuan: format_money(yuan),
    FieldKind.QUANTITY: lambda _field, quantity: f"{_plain(quantity):,f}",
    FieldKind.INTEGER: lambda _field, number: f"{number:,}",
    FieldKind.MONTH: lambda _field, month: format_month(month),
    FieldKind.TIME: lambda _field, moment: format_moment(moment),
    FieldKind.CHOICE: lambda field, code: field.word_for(str(code)),
    FieldKind.CHOICES: lambda field, codes: SEPARATOR.join(_words(field, codes)),
    FieldKind.TAGS: lambda _field, tags: SEPARATOR.join(tags),
    FieldKind.FLAG: lambda _field, is_set: YES if is_set else NO,
}


def _plain(number: Decimal) -> Decimal:
    normal = number.normalize()
    exponent = normal.as_tuple().exponent
    return normal.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else normal
