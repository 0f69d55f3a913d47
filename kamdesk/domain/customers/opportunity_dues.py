"""What is due with an opportunity on a day: the next step, the tender, its bond, the day it should close."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.customers.opportunities import CLOSED, TENDER_RESULTS, TenderResult
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

NEAR: Final = timedelta(days=7)
"""So long before a day it is told to be near."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is due, or was settled: in words, and whether it is late or near."""

    words: Message
    is_late: bool = False
    is_near: bool = False


def dues_of(values: Mapping[str, Any], today: date) -> tuple[Due, ...]:
    """Return what is due with an opportunity of these values, as a card has room to tell it."""
    is_closed = values["stage"] in CLOSED
    found = [] if is_closed else [*_steps(values, today)]
    return (*found, *_tender(values, today, is_closed=is_closed))


def _steps(values: Mapping[str, Any], today: date) -> Iterator[Due]:
    next_on, step = values["next_on"], values["next_step"] or Message("下一步")
    if next_on is not None and next_on < today:
        yield Due(Message("逾期 {count} 天：{step}", count=(today - next_on).days, step=step), is_late=True)
    elif next_on is not None:
        is_near = next_on - today <= NEAR
        yield Due(Message("{day} {step}", day=f"{next_on:%m-%d}", step=step), is_near=is_near)
    elif values["next_step"]:
        yield Due(Message("下一步：{step}", step=step))
    expected_on = values["expected_on"]
    if expected_on is not None and expected_on < today:
        yield Due(Message("预计成交日期已过 {count} 天", count=(today - expected_on).days), is_late=True)


def _tender(values: Mapping[str, Any], today: date, *, is_closed: bool) -> Iterator[Due]:
    result, bond = values["tender_result"], values["bond"]
    if result is not None:
        yield Due(Message("投标结果：{result}", result=Message(dict(TENDER_RESULTS)[result])))
    elif not is_closed:
        yield from _days_of_tender(values, today)
    is_owed = bond and values["bond_back_on"] is None and result not in (None, TenderResult.WON)
    if is_owed:
        yield Due(Message("投标保证金还没有退回"), is_near=True)


def _days_of_tender(values: Mapping[str, Any], today: date) -> Iterator[Due]:
    """Tell the deadline while it is ahead, then the opening, then that the result is not known."""
    for name, ahead in (
        ("tender_on", term("{day} 投标截止（{count} 天）")),
        ("opening_on", term("{day} 开标（{count} 天）")),
    ):
        day = values[name]
        if day is not None and day >= today:
            left = (day - today).days
            yield Due(Message(ahead, day=f"{day:%m-%d}", count=left), is_near=day - today <= NEAR)
            return
    if values["tender_on"] is not None or values["opening_on"] is not None:
        yield Due(Message("投标结果还没有登记"), is_late=True)
