"""The two templates the desk starts with; an office changes them by adding versions of its own."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.sheets import SheetKind, TemplateVersion
from kamdesk.domain.evaluations.template import Counted, Item, Marked, Template, Threshold
from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from kamdesk.domain.evaluations.template import Indicator

_EVER: Final = date(2000, 1, 1)
_MARKS: Final = (
    Threshold(term("优"), Decimal(90)),
    Threshold(term("良"), Decimal(80)),
    Threshold(term("中"), Decimal(60)),
    Threshold(term("差"), Decimal(0)),
)
_EVENLY: Final = Decimal(25)


def shipped_template(kind: SheetKind) -> TemplateVersion:
    """Return the shipped template of a kind; weights as the regulation's worked example has them."""
    make = _specialist if kind is SheetKind.SPECIALIST else _assistant
    return TemplateVersion(kind=kind, valid_from=_EVER, template=make())


def _specialist() -> Template:
    return Template(
        name=term("客户专员"),
        indicators=(
            Counted(
                id="calls",
                label=term("拜访目标指标"),
                standard=term("下月拜访计划于本月最后一个工作日提交"),
                weight=Decimal(30),
            ),
            Counted(
                id="development",
                label=term("拓展目标指标"),
                standard=term("下月拓展计划于本月最后一个工作日提交"),
                weight=Decimal(30),
            ),
            Counted(
                id="deals",
                label=term("成交目标指标"),
                standard=term("下月带客户到案场的成交计划于本月最后一个工作日提交"),
                weight=Decimal(20),
            ),
            Marked(
                id="daily",
                label=term("日常工作指标"),
                standard=term("团队合作、客户维护、平时表现、出勤"),
                weight=Decimal(20),
                items=(
                    Item(id="teamwork", label=term("团队合作"), weight=_EVENLY),
                    Item(id="care", label=term("客户维护"), weight=_EVENLY),
                    Item(id="conduct", label=term("平时表现"), weight=_EVENLY),
                    Item(id="attendance", label=term("出勤"), weight=_EVENLY),
                ),
            ),
        ),
        marks=_MARKS,
    )


def _assistant() -> Template:
    # The regulation leaves these weights to the office; even ones are the least surprising start.
    labels = (
        ("business", term("业务管理")),
        ("service", term("客户服务")),
        ("front", term("前台支持")),
        ("back", term("后台响应")),
        ("conduct", term("平时表现")),
    )
    indicators: tuple[Indicator, ...] = tuple(
        Marked(
            id=name,
            label=label,
            weight=Decimal(20),
            items=(Item(id=name, label=label, weight=Decimal(100)),),
        )
        for name, label in labels
    )
    return Template(name=term("客户助理"), indicators=indicators, marks=_MARKS)
