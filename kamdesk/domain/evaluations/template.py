"""What a member is evaluated by: a template of weighted indicators, checked as it is built."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar, Final, TypeAlias

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import plain
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HUNDRED: Final = Decimal(100)
_FEWEST_DECIMALS: Final = 1  # of scores; limits on them have no more, so that every template can print them


class ZeroPlan(StrEnum):
    """What counts where nothing was planned, so that no completion rate exists."""

    EXEMPT = "exempt"  # the weight leaves the sum, the total is scaled back to 100
    FULL = "full"
    ZERO = "zero"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Named:
    """What every indicator has: an id for data, a label and a standard for people."""

    id: str
    label: str = ""
    standard: str = ""

    @property
    def title(self) -> str:
        """The name to show: the label, or the id where nobody wrote one."""
        return self.label or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted(_Named):
    """Actual against planned: the completion rate, up to the template's cap, times the weight."""

    kind: ClassVar = "counted"
    weight: Decimal

    def __post_init__(self) -> None:
        _require_weight(self, self.weight)


@dataclass(frozen=True, slots=True)
class ScoreStep:
    """From this completion rate on (percent), this share of the weight (percent) counts."""

    rate: Decimal
    share: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepped(_Named):
    """Actual against planned by a table: the highest step reached counts, none reached is nothing."""

    kind: ClassVar = "stepped"
    weight: Decimal
    steps: tuple[ScoreStep, ...]

    def __post_init__(self) -> None:
        _require_weight(self, self.weight)
        with naming_indicator(self):
            _require(bool(self.steps), Message("至少要有一个分档。"))
            _require(min(min(s.rate, s.share) for s in self.steps) >= 0, Message("分档不能是负数。"))
            _require(
                _descending([step.rate for step in self.steps]),
                Message("分档须按完成率从高到低排列，且不能重复。"),
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing a supervisor marks from 0 to 100; item weights count in proportion to each other."""

    id: str
    weight: Decimal
    label: str = ""

    @property
    def title(self) -> str:
        """The name to show: the label, or the id where nobody wrote one."""
        return self.label or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked(_Named):
    """The weighted mean of marks given by a person, as a share of the weight."""

    kind: ClassVar = "marked"
    weight: Decimal
    items: tuple[Item, ...]

    def __post_init__(self) -> None:
        _require_weight(self, self.weight)
        with naming_indicator(self):
            _require(bool(self.items), Message("至少要有一个评分项目。"))
            _require_unique([item.id for item in self.items], "评分项目“{id}”重复。")
            _require(min(i.weight for i in self.items) >= 0, Message("评分项目的权重不能是负数。"))
            _require(sum(i.weight for i in self.items) > 0, Message("评分项目的权重不能都是0。"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Deducted(_Named):
    """The weight, less some points for every event, not below 0."""

    kind: ClassVar = "deducted"
    weight: Decimal
    points: Decimal

    def __post_init__(self) -> None:
        _require_weight(self, self.weight)
        with naming_indicator(self):
            _require(self.points >= 0, Message("每次扣分不能是负数。"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Bonus(_Named):
    """Points on top for every event; all bonuses together stop at the template's limit."""

    kind: ClassVar = "bonus"
    points: Decimal

    def __post_init__(self) -> None:
        with naming_indicator(self):
            _require(self.points >= 0, Message("每次加分不能是负数。"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Veto(_Named):
    """An event after which the total is at most the ceiling (0: nothing is left)."""

    kind: ClassVar = "veto"
    ceiling: Decimal

    def __post_init__(self) -> None:
        with naming_indicator(self):
            _require(self.ceiling >= 0, Message("否决后的最高分不能是负数。"))
            _require(_has_one_decimal(self.ceiling), Message("否决后的最高分最多带一位小数。"))


Weighted: TypeAlias = Counted | Stepped | Marked | Deducted
Indicator: TypeAlias = Weighted | Bonus | Veto


@dataclass(frozen=True, slots=True)
class Threshold:
    """The mark (优, 良 …) that a total of at least this many points earns."""

    mark: str
    total: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A set of indicators whose weights add up to exactly 100, with the rules common to them.

    ``cap_percent`` limits the completion rate that a counted indicator pays for; ``bonus_limit``
    is None where the office sets no limit. Raises `UserError` for a template that breaks a rule.
    """

    name: str
    indicators: tuple[Indicator, ...]
    cap_percent: Decimal = HUNDRED
    zero_plan: ZeroPlan = ZeroPlan.EXEMPT
    bonus_limit: Decimal | None = None
    marks: tuple[Threshold, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what could not be computed or would not add up."""
        try:
            self._check()
        except UserError as error:
            raise UserError(
                Message("考核标准“{template}”：{problem}", template=self.name, problem=error.message)
            ) from error

    @property
    def weighted(self) -> tuple[Weighted, ...]:
        """The indicators that share the 100 points."""
        return tuple(i for i in self.indicators if not isinstance(i, Bonus | Veto))

    @property
    def decimals(self) -> int:
        """How many decimals scores have: as many as the finest weight, so that full marks are 100."""
        return max(_FEWEST_DECIMALS, *(_decimals(each.weight) for each in self.weighted))

    def indicator(self, indicator_id: str) -> Indicator | None:
        """Return the indicator with this id, or None."""
        return next((i for i in self.indicators if i.id == indicator_id), None)

    def _check(self) -> None:
        _require_unique([i.id for i in self.indicators], "指标“{id}”重复。")
        total = sum((i.weight for i in self.weighted), Decimal(0))
        if total != HUNDRED:
            raise UserError(Message("指标权重之和是{total}，应当正好是100。", total=plain(total)))
        _require(self.cap_percent > 0, Message("完成率上限应大于0。"))
        limit = self.bonus_limit
        if limit is not None:
            _require(limit >= 0, Message("加分上限不能是负数。"))
            _require(_has_one_decimal(limit), Message("加分上限最多带一位小数。"))
        _require_unique([threshold.mark for threshold in self.marks], "等级“{id}”重复。")
        _require(
            _descending([threshold.total for threshold in self.marks]),
            Message("等级须按分数从高到低排列，且不能重复。"),
        )


@contextmanager
def naming_indicator(indicator: Indicator) -> Iterator[None]:
    """Put the indicator's name before whatever sentence a `UserError` inside says."""
    try:
        yield
    except UserError as error:
        raise UserError(
            Message("指标“{indicator}”：{problem}", indicator=indicator.title, problem=error.message),
            field=indicator.id,
        ) from error


def _require(holds: bool, problem: Message) -> None:  # noqa: FBT001 -- an assertion reads so
    if not holds:
        raise UserError(problem)


def _require_weight(indicator: Weighted, weight: Decimal) -> None:
    with naming_indicator(indicator):
        _require(weight >= 0, Message("权重不能是负数。"))


def _require_unique(ids: Sequence[str], sentence: str) -> None:
    for position, each in enumerate(ids):
        if each in ids[:position]:
            raise UserError(Message(sentence, id=each))


def _descending(numbers: Sequence[Decimal]) -> bool:
    return all(higher > lower for higher, lower in pairwise(numbers))


def _has_one_decimal(number: Decimal) -> bool:
    return _decimals(number) <= _FEWEST_DECIMALS


def _decimals(number: Decimal) -> int:
    """Return how many decimals a number needs; idle zeros do not count."""
    return max(0, -int(number.normalize().as_tuple().exponent))
