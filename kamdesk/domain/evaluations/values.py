"""What a sheet says about each indicator: counts, marks, or events."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from kamdesk.domain.evaluations.template import HUNDRED, Counted, Item, Marked, Stepped, naming_indicator
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from kamdesk.domain.evaluations.template import Indicator


@dataclass(frozen=True, slots=True)
class Counts:
    """Planned and actual, in the indicator's unit (groups for calls, development and deals)."""

    planned: Decimal
    actual: Decimal


@dataclass(frozen=True, slots=True)
class Marks:
    """A mark from 0 to 100 for every item, by item id."""

    marks: Mapping[str, Decimal] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Events:
    """How often something happened, and, for the sheet, what it was."""

    count: int
    reason: str = ""


Value: TypeAlias = Counts | Marks | Events


def check_value(indicator: Indicator, value: Value | None) -> None:
    """Raise `UserError`, naming the indicator, unless the value is complete and within its limits."""
    with naming_indicator(indicator):
        match indicator, value:
            case Counted() | Stepped(), Counts():
                _check_counts(value)
            case Marked(), Marks():
                _check_marks(indicator, value)
            case Counted() | Stepped(), _:
                raise UserError(Message("缺少计划与实际。"))
            case Marked(), _:
                raise UserError(Message("缺少评分。"))
            case _, Events():
                if value.count < 0:
                    raise UserError(Message("次数不能是负数。"))
            case _:
                raise UserError(Message("缺少次数。"))


def check_mark(item: Item, mark: Decimal) -> None:
    """Raise `UserError` unless the mark lies between 0 and 100."""
    if not 0 <= mark <= HUNDRED:
        raise UserError(Message("“{item}”的评分应在0到100之间。", item=item.title))


def _check_counts(counts: Counts) -> None:
    if counts.planned < 0:
        raise UserError(Message("计划不能是负数。"))
    if counts.actual < 0:
        raise UserError(Message("实际不能是负数。"))


def _check_marks(indicator: Marked, marks: Marks) -> None:
    for item in indicator.items:
        if item.id not in marks.marks:
            raise UserError(Message("缺少“{item}”的评分。", item=item.title))
        check_mark(item, marks.marks[item.id])
    known = {item.id for item in indicator.items}
    for item_id in marks.marks:
        if item_id not in known:
            raise UserError(Message("没有评分项目“{item}”。", item=item_id))
