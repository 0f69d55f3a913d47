"""What a look at a customer showed: each feature and criterion of recognition with the figures behind it.

The window, the sheet 重点客户认定表 and the kept record all say it in these words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.fields import STANDINGS
from kamdesk.domain.customers.recognition import Dealings, Recognition, months_needed, recognise
from kamdesk.domain.readings.workdays import first_of, previous_month
from kamdesk.domain.records.formatting import format_date, format_wan
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from kamdesk.domain.customers.key_accounts import RecognitionStandard
    from kamdesk.domain.customers.recognition import Run
    from kamdesk.domain.customers.values import Standing

SHOWN_MONTHS: Final = 24
"""So many months of shipments stand on the sheet."""
_OPEN: Final = "＿＿＿＿"
_STANDING_FEATURE: Final = term("政府机构、大型企业，或在本行业居垄断地位")
_CONTINUOUS_FEATURE: Final = term("与我方保持持续的业务往来")
_NEEDS: Final = term("近{months}个月有{count}个月发货，须有{needed}个月")
_NEW_NEEDS: Final = term("近{months}个月有{count}个月发货，新客户须有{needed}个月")
_CLAUSES: Final = term("{one}；{other}")
_MONTHS: Final = term("{one}、{other}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """One look at one customer; ``months`` are the shipments of the months before, the oldest first."""

    on: date
    standing: Standing | None
    first_transaction_on: date | None
    months: tuple[tuple[date, Decimal], ...]
    standard: RecognitionStandard
    found: Recognition


@dataclass(frozen=True, slots=True)
class Point:
    """One feature or criterion: what it asks, what there is, and whether it is met.

    It is neither where the office left its amount open.
    """

    asks: Message
    basis: Message
    is_met: bool | None
    threshold: Decimal | None = None


def examine(dealings: Dealings, standard: RecognitionStandard, on: date) -> Examination:
    """Look at a customer on a day."""
    months = months_before(on, max(SHOWN_MONTHS, standard.look_back_months))
    sent = dealings.shipments
    return Examination(
        on=on,
        standing=dealings.standing,
        first_transaction_on=min((day for day, _ in dealings.transactions if day <= on), default=None),
        months=tuple((month, sent[month]) for month in months if month in sent),
        standard=standard,
        found=recognise(dealings, standard, on),
    )


def months_before(on: date, count: int) -> tuple[date, ...]:
    """Return so many complete months before the month of a day, the oldest first."""
    months = [previous_month(first_of(on))] if count else []
    while len(months) < count:
        months.append(previous_month(months[-1]))
    return tuple(reversed(months))


def shown_months(examination: Examination) -> tuple[tuple[date, Decimal | None], ...]:
    """Return what went out in each of the months that the sheet shows; None in those without."""
    sent = dict(examination.months)
    return tuple((month, sent.get(month)) for month in months_before(examination.on, SHOWN_MONTHS))


def features(examination: Examination) -> tuple[Point, Point]:
    """Return both features, which are needed together."""
    found, standard = examination.found, examination.standard
    word = dict(STANDINGS).get(examination.standing) if examination.standing is not None else None
    standing = Message("地位：{standing}", standing=Message(word)) if word else Message("没有填写地位")
    template = _NEW_NEEDS if found.is_new else _NEEDS
    business = Message(
        template,
        months=standard.look_back_months,
        count=found.months_with_shipments,
        needed=months_needed(standard, is_new=found.is_new),
    )
    return (
        Point(Message(_STANDING_FEATURE), standing, found.has_standing),
        Point(Message(_CONTINUOUS_FEATURE), business, found.is_continuous),
    )


def criteria(examination: Examination) -> tuple[Point, Point, Point]:
    """Return the three criteria, of which one is enough."""
    found, standard = examination.found, examination.standard
    total, monthly, of_new = standard.total_over, standard.monthly_over, standard.new_monthly_over
    return (
        Point(
            Message("累计交易额超过{amount}万元", amount=_limit(total)),
            _accumulated(examination),
            None if total is None else found.exceeds_total,
            total,
        ),
        Point(
            Message("连续三个月，每月发货额均超过{amount}万元", amount=_limit(monthly)),
            _run_basis(examination, found.run, monthly),
            None if monthly is None else found.run is not None,
            monthly,
        ),
        Point(
            Message(
                "新客户（首笔交易未满{months}个月）连续三个月，每月发货额均超过{amount}万元",
                months=standard.new_months,
                amount=_limit(of_new),
            ),
            _run_basis(examination, found.new_run, of_new) if found.is_new else _not_new(examination),
            None if of_new is None else found.new_run is not None,
            of_new,
        ),
    )


def sentence(examination: Examination) -> Message:
    """Say in a sentence whether the customer is to be recognised, and why."""
    if examination.found.is_key_account:
        return Message("{reasons}，符合重点客户认定条件。", reasons=_joined(_reasons(examination)))
    return Message("{reasons}，不符合重点客户认定条件。", reasons=_joined(_lacks(examination)))


def month_in_words(month: date) -> Message:
    """Return a month as a sentence names it."""
    return Message("{year}年{month}月", year=month.year, month=month.month)


def _reasons(examination: Examination) -> list[Message]:
    found, standard = examination.found, examination.standard
    word = dict(STANDINGS)[examination.standing] if examination.standing is not None else ""
    said = [
        Message(word),
        Message(
            "近{months}个月有{count}个月发货",
            months=standard.look_back_months,
            count=found.months_with_shipments,
        ),
    ]
    if found.exceeds_total and standard.total_over is not None:
        said.append(
            Message(
                "累计交易额{amount}万元，超过{limit}万元",
                amount=format_wan(found.amount),
                limit=format_wan(standard.total_over),
            )
        )
    if found.run is not None and standard.monthly_over is not None:
        said.append(_run_reason(found.run, standard.monthly_over))
    if found.new_run is not None and standard.new_monthly_over is not None:
        reason = _run_reason(found.new_run, standard.new_monthly_over)
        said.append(Message("新客户{reason}", reason=reason))
    return said


def _lacks(examination: Examination) -> list[Message]:
    found, standard = examination.found, examination.standard
    said: list[Message] = []
    if examination.standing is None:
        said.append(Message("没有填写地位"))
    elif not found.has_standing:
        said.append(Message("不是政府机构、大型企业或行业垄断企业"))
    if not found.is_continuous:
        said.append(
            Message(
                "近{months}个月只有{count}个月发货，不足{needed}个月",
                months=standard.look_back_months,
                count=found.months_with_shipments,
                needed=months_needed(standard, is_new=found.is_new),
            )
        )
    states = [point.is_met for point in criteria(examination)]
    if all(state is None for state in states):
        said.append(Message("三项标准都还没有设定门槛"))
    elif not any(states):
        said.append(Message("三项标准均未达到"))
    return said


def _run_reason(run: Run, limit: Decimal) -> Message:
    return Message(
        "{first}至{last}连续三个月每月发货额超过{limit}万元",
        first=month_in_words(run[0]),
        last=month_in_words(run[-1]),
        limit=format_wan(limit),
    )


def _accumulated(examination: Examination) -> Message:
    if examination.first_transaction_on is None:
        return Message("没有交易记录")
    return Message(
        "自{month}起累计{amount}万元",
        month=month_in_words(examination.first_transaction_on),
        amount=format_wan(examination.found.amount),
    )


def _run_basis(examination: Examination, run: Run | None, limit: Decimal | None) -> Message:
    """Name the months of a run with their amounts; without one, how many months exceed by themselves."""
    sent = dict(examination.months)
    if run is not None:
        named = [
            Message("{month} {amount}万元", month=month_in_words(month), amount=format_wan(sent[month]))
            for month in run
        ]
        return _joined(named, _MONTHS)
    if limit is None:
        return Message("没有设定门槛")
    looked_at = months_before(examination.on, examination.standard.look_back_months)
    count = sum(sent[month] > limit for month in looked_at if month in sent)
    return Message("近{months}个月有{count}个月超过，没有连续三个月", months=len(looked_at), count=count)


def _not_new(examination: Examination) -> Message:
    if examination.first_transaction_on is None:
        return Message("没有交易记录，不适用")
    return Message(
        "首笔交易在{day}，已满{months}个月，不适用",
        day=format_date(examination.first_transaction_on),
        months=examination.standard.new_months,
    )


def _limit(amount: Decimal | None) -> str:
    return _OPEN if amount is None else format_wan(amount)


def _joined(parts: Sequence[Message], template: str = _CLAUSES) -> Message:
    return reduce(lambda one, other: Message(template, one=one, other=other), parts)
