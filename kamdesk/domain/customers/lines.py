"""What is kept of a customer and its people in records of their own, each said in one line on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.post_levels import POST_LEVELS
from kamdesk.domain.customers.supply import CERTAINTIES, STOCK_STATES
from kamdesk.domain.customers.taboos import SEVERITIES, TABOO_TYPES, TabooType
from kamdesk.domain.records.formatting import format_date, format_month

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.domain.customers.positions import Position
    from kamdesk.domain.customers.protocol_rank import ProposedRank
    from kamdesk.domain.customers.supply import CompetitorNote, ExpectedNeed, Stock
    from kamdesk.domain.customers.taboos import Taboo
    from kamdesk.domain.customers.values import Contact

_BETWEEN: Final = "，"
_TYPES: Final = dict(TABOO_TYPES)
_SEVERITIES: Final = dict(SEVERITIES)
_STATES: Final = dict(STOCK_STATES)
_CERTAINTIES: Final = dict(CERTAINTIES)
_LEVELS: Final = dict(POST_LEVELS)


def stock_line(stock: Stock) -> str:
    """Say what a customer has of a product, for how many days that lasts, and when it was counted."""
    parts = [f"{stock.product} {_quantity(stock.quantity, stock.unit)}"]
    if stock.monthly_need is not None:
        parts.append(f"月需求 {_quantity(stock.monthly_need, stock.unit)}")
    if stock.cover_days is not None:
        parts.append(f"可用 {stock.cover_days} 天")
    least = [] if stock.min_days is None else [f"最低 {stock.min_days} 天"]
    if stock.min_quantity is not None:
        least.append(f"最低 {_quantity(stock.min_quantity, stock.unit)}")
    if stock.state is not None:
        least.append(_STATES[stock.state])
    in_brackets = f"（{_BETWEEN.join(least)}）" if least else ""
    return f"{_BETWEEN.join(parts)}{in_brackets}；{format_date(stock.counted_on)} 盘点"


def need_line(need: ExpectedNeed) -> str:
    """Say what is expected to be needed in a month, and how sure that is."""
    what = " ".join(each for each in (need.product, need.specification) if each)
    amount = "" if need.quantity is None else f" {_quantity(need.quantity, need.unit)}"
    more = [each for each in (need.region, need.price_range, need.remark) if each]
    certainty = f"（{_CERTAINTIES[need.certainty]}）" if need.certainty is not None else ""
    return _BETWEEN.join([f"{format_month(need.month)} {what}{amount}{certainty}", *more])


def competitor_line(note: CompetitorNote) -> str:
    """Say what a competitor does, since when we know it, and what we propose."""
    about = _BETWEEN.join(each for each in (note.product, note.region) if each)
    named = f"{note.competitor}（{about}）" if about else note.competitor
    answer = f"；我方对策：{note.answer}" if note.answer else ""
    return f"{format_date(note.date)} {named}：{note.activity.rstrip('。')}{answer}"


def taboo_line(taboo: Taboo, titles: Mapping[UUID, str]) -> str:
    """Say what a contact avoids, and how strictly."""
    what = taboo.what
    if taboo.type is TabooType.NEIGHBOUR and taboo.neighbour_id is not None:
        what = titles.get(taboo.neighbour_id, what)
    return f"{_TYPES[taboo.type]}：{what}（{_SEVERITIES[taboo.severity]}）"


def position_line(position: Position, titles: Mapping[UUID, str]) -> str:
    """Say where a contact worked in which post, and from when until when."""
    firm = titles.get(position.customer_id, "") if position.customer_id is not None else position.company
    post = " ".join(each for each in (firm, position.department, position.job_title) if each)
    level = f"（{_LEVELS[position.post_level]}）" if position.post_level is not None else ""
    return f"{_term(position.starts_on, position.ends_on)}{post}{level}"


def rank_line(person: Contact, proposed: ProposedRank) -> str:
    """Say the place in protocol that a person was given and why, else the one that posts tell."""
    if person.protocol_rank is None:
        return f"{proposed.rank}（按职级）"
    reason = f"（{person.rank_reason}）" if person.rank_reason else ""
    return f"{person.protocol_rank}{reason}"


def _term(starts_on: date | None, ends_on: date | None) -> str:
    begun = "" if starts_on is None else format_month(starts_on)
    ended = "" if ends_on is None else format_month(ends_on)
    return f"{begun}至{ended} " if begun or ended else ""


def _quantity(quantity: Decimal, unit: str) -> str:
    return f"{quantity.normalize():,f} {unit}".rstrip()
