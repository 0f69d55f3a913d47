from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.evaluations.definition import read_template, write_template
from kamdesk.domain.evaluations.template import (
    Bonus,
    Counted,
    Deducted,
    Indicator,
    Item,
    Marked,
    ScoreStep,
    Stepped,
    Template,
    Threshold,
    Veto,
    ZeroPlan,
)
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import plain

if TYPE_CHECKING:
    from collections.abc import Callable

D = Decimal


def test_weights_that_do_not_add_up_to_100_are_refused_with_their_sum() -> None:
    with pytest.raises(UserError) as refusal:
        Template(name="客户专员", indicators=(Counted(id="a", weight=D("99.9")),))
    assert str(refusal.value) == "考核标准“客户专员”：指标权重之和是99.9，应当正好是100。"


def test_bonus_and_veto_have_no_part_in_the_100() -> None:
    template = Template(
        name="x",
        indicators=(
            Counted(id="a", weight=D(100)),
            Bonus(id="b", points=D(1)),
            Veto(id="c", ceiling=D(0)),
        ),
    )
    assert [each.id for each in template.weighted] == ["a"]


def bad_rules() -> list[tuple[dict[str, object], str]]:
    full = Counted(id="a", weight=D(100))
    return [
        ({"indicators": (full, full)}, "指标“a”重复"),
        ({"indicators": (full,), "cap_percent": D(0)}, "完成率上限应大于0"),
        ({"indicators": (full,), "bonus_limit": D(-1)}, "加分上限不能是负数"),
        ({"indicators": (full,), "bonus_limit": D("0.25")}, "加分上限最多带一位小数"),
        ({"indicators": (full,), "marks": (Threshold("差", D(0)), Threshold("优", D(90)))}, "从高到低"),
        ({"indicators": (full,), "marks": (Threshold("优", D(90)), Threshold("优", D(0)))}, "等级“优”重复"),
        ({"indicators": ()}, "指标权重之和是0"),
    ]


@pytest.mark.parametrize(("rules", "sentence"), bad_rules())
def test_rules_that_break_a_template_are_refused(rules: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        Template(name="x", **rules)  # type: ignore[arg-type]  # spelt above


def test_bad_indicators_are_refused_by_name() -> None:
    def refused(make: Callable[..., Indicator], sentence: str, **parts: object) -> None:
        with pytest.raises(UserError, match=f"指标“日常”：{sentence}"):
            make(id="daily", label="日常", **parts)

    refused(Counted, "权重不能是负数", weight=D(-1))
    refused(Stepped, "至少要有一个分档", weight=D(1), steps=())
    refused(
        Stepped, "分档须按完成率从高到低", weight=D(1), steps=(ScoreStep(D(0), D(0)), ScoreStep(D(90), D(1)))
    )
    refused(
        Stepped, "分档须按完成率从高到低", weight=D(1), steps=(ScoreStep(D(90), D(2)), ScoreStep(D(90), D(1)))
    )
    refused(Stepped, "分档不能是负数", weight=D(1), steps=(ScoreStep(D(-1), D(2)),))
    refused(Marked, "至少要有一个评分项目", weight=D(1), items=())
    refused(Marked, "评分项目“a”重复", weight=D(1), items=(Item(id="a", weight=D(1)),) * 2)
    refused(Marked, "评分项目的权重不能都是0", weight=D(1), items=(Item(id="a", weight=D(0)),))
    refused(Marked, "评分项目的权重不能是负数", weight=D(1), items=(Item(id="a", weight=D(-1)),))
    refused(Deducted, "每次扣分不能是负数", weight=D(1), points=D(-1))
    refused(Bonus, "每次加分不能是负数", points=D(-1))
    refused(Veto, "否决后的最高分不能是负数", ceiling=D(-1))
    refused(Veto, "否决后的最高分最多带一位小数", ceiling=D("59.99"))


def test_template_is_read_back_as_it_was_written() -> None:
    template = Template(
        name="全",
        indicators=(
            Counted(id="a", label="拜访", standard="按计划", weight=D("12.5")),
            Stepped(id="b", weight=D("37.5"), steps=(ScoreStep(D(100), D(100)), ScoreStep(D(0), D(0)))),
            Marked(id="c", weight=D(40), items=(Item(id="x", weight=D(1), label="出勤"),)),
            Deducted(id="d", weight=D(10), points=D("0.5")),
            Bonus(id="e", points=D(1)),
            Veto(id="f", ceiling=D("59.9")),
        ),
        cap_percent=D(120),
        zero_plan=ZeroPlan.ZERO,
        bonus_limit=D(5),
        marks=(Threshold("优", D(90)), Threshold("差", D(0))),
    )
    assert read_template(write_template(template)) == template


@pytest.mark.parametrize(("number", "text"), [("100", "100"), ("1E+2", "100"), ("33.50", "33.5"), ("0", "0")])
def test_numbers_are_written_plainly(number: str, text: str) -> None:
    assert plain(D(number)) == text
