from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.evaluations.arithmetic import Result, evaluate
from kamdesk.domain.evaluations.template import (
    Bonus,
    Counted,
    Deducted,
    Item,
    Marked,
    ScoreStep,
    Stepped,
    Template,
    Threshold,
    Veto,
    Weighted,
    ZeroPlan,
)
from kamdesk.domain.evaluations.values import Counts, Events, Marks
from kamdesk.domain.shared.errors import UserError

D = Decimal
Values = Mapping[str, Counts | Marks | Events]
DAILY = Marked(
    id="daily",
    weight=D(20),
    items=tuple(Item(id=name, weight=D(25)) for name in ("teamwork", "care", "conduct", "attendance")),
)
SPECIALIST = Template(
    name="客户专员",
    indicators=(
        Counted(id="calls", weight=D(30)),
        Counted(id="development", weight=D(30)),
        Counted(id="deals", weight=D(20)),
        DAILY,
    ),
    marks=(Threshold("优", D(90)), Threshold("良", D(80)), Threshold("差", D(0))),
)
FULL_MARKS = Marks(dict.fromkeys(("teamwork", "care", "conduct", "attendance"), D(100)))


def counts(planned: int, actual: int) -> Counts:
    return Counts(D(planned), D(actual))


def one_indicator(indicator: Counted | Stepped | Marked | Deducted, **rules: object) -> Template:
    return Template(name="单项", indicators=(indicator,), **rules)  # type: ignore[arg-type]  # rules are spelt by the tests


def scores(result: Result) -> list[Decimal | None]:
    return [line.score for line in result.lines]


def test_worked_example_of_the_regulation_gives_80_3() -> None:
    result = evaluate(
        SPECIALIST,
        {
            "calls": counts(12, 9),
            "development": counts(3, 4),
            "deals": counts(2, 1),
            "daily": Marks({"teamwork": D(90), "care": D(80), "conduct": D(85), "attendance": D(100)}),
        },
    )
    assert [line.completion_rate for line in result.lines] == [D("75.0"), D("133.3"), D("50.0"), None]
    assert scores(result) == [D("22.5"), D("30.0"), D("10.0"), D("17.8")]
    assert (result.total, result.mark, result.notes) == (D("80.3"), "良", ())


def test_total_adds_rounded_scores_as_a_reader_would() -> None:
    template = Template(
        name="三项",
        indicators=tuple(
            Counted(id=name, weight=weight)
            for name, weight in (("a", D("33.3")), ("b", D("33.3")), ("c", D("33.4")))
        ),
    )
    result = evaluate(template, dict.fromkeys(("a", "b", "c"), counts(2, 1)))
    assert scores(result) == [D("16.7"), D("16.7"), D("16.7")]
    assert result.total == D("50.1")


def test_score_comes_from_the_unrounded_rate() -> None:
    # 2/3 shown as 66.7 % would give 66.7 × 0.6 = 40.02; exactly it is 40.
    template = Template(
        name="两项", indicators=(Counted(id="a", weight=D(60)), Counted(id="b", weight=D(40)))
    )
    assert evaluate(template, {"a": counts(3, 2), "b": counts(1, 0)}).lines[0].score == D("40.0")


def test_sixths_that_end_on_a_half_round_up() -> None:
    # 1/6 × 0.3 is 0.05 exactly; a rate cut to 28 digits would fall to 0.0.
    template = Template(
        name="两项", indicators=(Counted(id="a", weight=D("0.3")), Counted(id="b", weight=D("99.7")))
    )
    assert evaluate(template, {"a": counts(6, 1), "b": counts(1, 0)}).lines[0].score == D("0.1")


def test_cap_of_120_rewards_over_fulfilment_up_to_it() -> None:
    template = one_indicator(Counted(id="a", weight=D(100)), cap_percent=D(120))
    assert evaluate(template, {"a": counts(10, 11)}).total == D("110.0")
    assert evaluate(template, {"a": counts(10, 13)}).total == D("120.0")


def test_exempted_weight_leaves_the_sum_and_the_total_is_scaled() -> None:
    values: Values = {
        "calls": counts(12, 9),
        "development": counts(0, 5),
        "deals": counts(2, 1),
        "daily": FULL_MARKS,
    }
    result = evaluate(SPECIALIST, values)
    assert result.lines[1].exempt
    assert (result.lines[1].completion_rate, result.lines[1].score) == (None, None)
    assert result.total == D("75.0")  # (22.5 + 10.0 + 20.0) × 100 ÷ 70
    assert str(result.notes[0]) == (
        "development没有计划，不计入考核；其余指标得分52.5，权重70，折算为100分制。"
    )


@pytest.mark.parametrize(("zero_plan", "score"), [(ZeroPlan.FULL, D("100.0")), (ZeroPlan.ZERO, D("0.0"))])
def test_nothing_planned_counts_as_the_template_says(zero_plan: ZeroPlan, score: Decimal) -> None:
    template = one_indicator(Counted(id="a", weight=D(100)), zero_plan=zero_plan)
    result = evaluate(template, {"a": counts(0, 7)})
    assert (result.lines[0].completion_rate, result.lines[0].score, result.total) == (None, score, score)


def test_sheet_without_anything_to_score_has_no_total() -> None:
    template = one_indicator(Counted(id="a", weight=D(100)), marks=(Threshold("差", D(0)),))
    result = evaluate(template, {"a": counts(0, 0)})
    assert (result.total, result.mark) == (None, None)
    assert "不出总分" in str(result.notes[0])


@pytest.mark.parametrize(
    ("planned", "actual", "score"),
    [
        (10, 10, "50.0"),
        (10, 30, "50.0"),
        (10, 9, "40.0"),
        (1000, 899, "25.0"),
        (10, 6, "25.0"),
        (10, 5, "0.0"),
    ],
)
def test_stepped_takes_the_step_reached_by_the_exact_rate(planned: int, actual: int, score: str) -> None:
    steps = (ScoreStep(D(100), D(100)), ScoreStep(D(90), D(80)), ScoreStep(D(60), D(50)))
    template = Template(
        name="分档",
        indicators=(
            Stepped(id="deals", weight=D(50), steps=steps),
            Deducted(id="x", weight=D(50), points=D(1)),
        ),
    )
    values: Values = {"deals": counts(planned, actual), "x": Events(0)}
    assert evaluate(template, values).lines[0].score == D(score)


def test_rate_shown_as_90_but_below_it_does_not_reach_the_step() -> None:
    template = one_indicator(Stepped(id="a", weight=D(100), steps=(ScoreStep(D(90), D(100)),)))
    line = evaluate(template, {"a": counts(10_000, 8_996)}).lines[0]
    assert (line.completion_rate, line.score) == (D("90.0"), D("0.0"))


@pytest.mark.parametrize(("events", "score"), [(0, "10.0"), (3, "4.0"), (5, "0.0"), (6, "0.0")])
def test_deduction_stops_at_nothing(events: int, score: str) -> None:
    template = Template(
        name="扣分",
        indicators=(Deducted(id="a", weight=D(10), points=D(2)), Counted(id="b", weight=D(90))),
    )
    assert evaluate(template, {"a": Events(events), "b": counts(1, 1)}).lines[0].score == D(score)


def test_bonus_comes_after_scaling_and_stops_at_the_limit() -> None:
    template = Template(
        name="加分",
        indicators=(
            Counted(id="a", weight=D(50)),
            Counted(id="b", weight=D(50)),
            Bonus(id="c", points=D(2)),
            Bonus(id="d", points=D("1.5")),
        ),
        bonus_limit=D(5),
    )
    values: Values = {"a": counts(0, 0), "b": counts(10, 9), "c": Events(2), "d": Events(4)}
    result = evaluate(template, values)
    assert scores(result)[2:] == [D("4.0"), D("1.0")]
    assert result.total == D("95.0")  # 45 × 2 + 5, not (45 + 5) × 2
    assert [str(note) for note in result.notes][1] == "加分共10.0分，超过上限，按5分计。"


def test_veto_comes_last_and_names_its_reason() -> None:
    template = Template(
        name="否决",
        indicators=(
            Counted(id="a", weight=D(100)),
            Bonus(id="b", points=D(5)),
            Veto(id="c", label="安全事故", ceiling=D(59)),
            Veto(id="d", ceiling=D(0)),
        ),
        marks=(Threshold("良", D(60)), Threshold("差", D(0))),
    )
    values: Values = {"a": counts(1, 1), "b": Events(1), "c": Events(1, "未戴安全帽"), "d": Events(0)}
    result = evaluate(template, values)
    assert (result.total, result.mark) == (D("59.0"), "差")
    assert str(result.notes[0]) == "发生“安全事故”（未戴安全帽），总分不超过59。"
    assert evaluate(template, {**values, "d": Events(1)}).total == D("0.0")


def test_mark_may_be_missing_below_the_lowest_threshold() -> None:
    template = one_indicator(Counted(id="a", weight=D(100)), marks=(Threshold("合格", D(60)),))
    assert evaluate(template, {"a": counts(10, 5)}).mark is None


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"calls": counts(-1, 0)}, "指标“calls”：计划不能是负数。"),
        ({"calls": counts(1, -2)}, "指标“calls”：实际不能是负数。"),
        ({"calls": None}, "指标“calls”：缺少计划与实际。"),
        ({"calls": Events(1)}, "指标“calls”：缺少计划与实际。"),
        ({"daily": Marks({"teamwork": D(1)})}, "指标“daily”：缺少“care”的评分。"),
        ({"daily": Marks({**FULL_MARKS.marks, "x": D(1)})}, "指标“daily”：没有评分项目“x”。"),
        ({"daily": Marks({**FULL_MARKS.marks, "care": D(101)})}, "指标“daily”：“care”的评分应在0到100之间。"),
        ({"daily": counts(1, 1)}, "指标“daily”：缺少评分。"),
        ({"salary": Events(1)}, "没有指标“salary”。"),
    ],
)
def test_bad_values_are_refused_by_name(values: Values, sentence: str) -> None:
    good: Values = dict.fromkeys(("calls", "development", "deals"), counts(1, 1))
    with pytest.raises(UserError) as refusal:
        evaluate(SPECIALIST, {**good, "daily": FULL_MARKS, **values})
    assert str(refusal.value) == sentence


@pytest.mark.parametrize("count", [-1])
def test_negative_events_are_refused(count: int) -> None:
    template = one_indicator(Deducted(id="a", weight=D(100), points=D(1)))
    with pytest.raises(UserError, match="次数不能是负数"):
        evaluate(template, {"a": Events(count)})


# -- against a calculation in whole numbers, written apart from the one under test --

hundredths = st.integers(min_value=0, max_value=100_00)


def rounded_half_up(numerator: int, denominator: int, parts: int) -> int:
    """How many parts of one numerator/denominator is, half up, in whole numbers."""
    return (2 * parts * numerator + denominator) // (2 * denominator)


@st.composite
def weights_of_four(draw: st.DrawFn) -> tuple[int, int, int, int]:
    """Four weights in hundredths that add up to 100.00."""
    cuts = sorted(draw(st.lists(hundredths, min_size=3, max_size=3)))
    return cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], 100_00 - cuts[2]


@given(
    weights=weights_of_four(),
    planned=st.tuples(*[st.integers(0, 40)] * 3),
    actual=st.tuples(*[st.integers(0, 80)] * 3),
    marks=st.lists(hundredths, min_size=4, max_size=4),
    item_weights=st.lists(st.integers(1, 99), min_size=4, max_size=4),
    cap=st.integers(1, 200),
)
def test_totals_agree_with_a_calculation_in_whole_numbers(
    weights: tuple[int, int, int, int],
    planned: tuple[int, int, int],
    actual: tuple[int, int, int],
    marks: list[int],
    item_weights: list[int],
    cap: int,
) -> None:
    decimals = 1 if all(weight % 10 == 0 for weight in weights) else 2
    parts, summed, left = 10**decimals, 0, weights[3]
    for weight, plan, done in zip(weights[:3], planned, actual, strict=True):
        if plan:
            # weight is in hundredths, the cap in percent: min(done/plan, cap/100) × weight/100
            summed += rounded_half_up(min(done * 100, cap * plan) * weight, plan * 100_00, parts)
            left += weight
    points = sum(mark * weight for mark, weight in zip(marks, item_weights, strict=True))
    summed += rounded_half_up(points * weights[3], sum(item_weights) * 100 * 100_00, parts)
    expected = None
    if left == 100_00:
        expected = D(summed).scaleb(-decimals)
    elif left:
        expected = D(rounded_half_up(summed * 100_00, parts * left, parts)).scaleb(-decimals)

    template = Template(
        name="随机",
        indicators=(
            *(Counted(id=name, weight=D(w).scaleb(-2)) for name, w in zip("abc", weights, strict=False)),
            Marked(
                id="d",
                weight=D(weights[3]).scaleb(-2),
                items=tuple(Item(id=str(n), weight=D(w)) for n, w in enumerate(item_weights)),
            ),
        ),
        cap_percent=D(cap),
    )
    values: Values = {
        name: counts(plan, done) for name, plan, done in zip("abc", planned, actual, strict=True)
    }
    given_marks = Marks({str(n): D(mark).scaleb(-2) for n, mark in enumerate(marks)})
    assert evaluate(template, {**values, "d": given_marks}).total == expected


@given(
    planned=st.integers(1, 50),
    actual=st.integers(0, 49),
    events=st.integers(0, 20),
    limit=st.integers(0, 10),
)
def test_more_done_never_scores_less(planned: int, actual: int, events: int, limit: int) -> None:
    template = Template(
        name="单调",
        indicators=(Counted(id="a", weight=D(100)), Bonus(id="b", points=D("0.3"))),
        bonus_limit=D(limit),
    )
    before = evaluate(template, {"a": counts(planned, actual), "b": Events(events)})
    after = evaluate(template, {"a": counts(planned, actual + 1), "b": Events(events + 1)})
    assert before.total is not None
    assert after.total is not None
    assert before.total <= after.total <= 100 + limit


@st.composite
def fractional_weights(draw: st.DrawFn) -> tuple[Decimal, ...]:
    """Weights with up to six decimals that add up to exactly 100."""
    whole = 100 * 10 ** (decimals := draw(st.integers(0, 6)))
    cuts = sorted(draw(st.lists(st.integers(0, whole), max_size=20)))
    edges = [0, *cuts, whole]
    return tuple(D(b - a).scaleb(-decimals) for a, b in pairwise(edges))


def reached_in_full(kind: str, name: str, weight: Decimal) -> tuple[Weighted, Counts | Marks | Events]:
    match kind:
        case "counted":
            return Counted(id=name, weight=weight), counts(3, 3)
        case "stepped":
            steps = (ScoreStep(D(100), D(100)), ScoreStep(D(90), D(80)))
            return Stepped(id=name, weight=weight, steps=steps), counts(3, 3)
        case "marked":
            items = (Item(id="a", weight=D(1)), Item(id="b", weight=D(2)))
            return Marked(id=name, weight=weight, items=items), Marks({"a": D(100), "b": D(100)})
    return Deducted(id=name, weight=weight, points=D("2.5")), Events(0)


@given(
    weights=fractional_weights(),
    kinds=st.lists(st.sampled_from(["counted", "stepped", "marked", "deducted"]), min_size=21, max_size=21),
    unplanned=st.sets(st.integers(0, 20), max_size=3),
)
def test_everything_reached_in_full_is_exactly_100(
    weights: tuple[Decimal, ...], kinds: list[str], unplanned: set[int]
) -> None:
    indicators: list[Weighted] = []
    values: dict[str, Counts | Marks | Events] = {}
    left = D(0)
    for number, (weight, kind) in enumerate(zip(weights, kinds, strict=False)):
        indicator, value = reached_in_full(kind, str(number), weight)
        is_exempt = number in unplanned and isinstance(value, Counts)
        indicators.append(indicator)
        values[indicator.id] = counts(0, 0) if is_exempt else value
        left += 0 if is_exempt else weight
    template = Template(name="满分", indicators=tuple(indicators))
    result = evaluate(template, values)
    shown = [score for score in scores(result) if score is not None]
    assert sum(shown) == left
    assert result.total == (100 if left else None)
    decimals = {each.as_tuple().exponent for each in (*shown, result.total) if each is not None}
    assert decimals <= {-template.decimals}


def test_sixteen_weights_of_6_25_show_two_decimals() -> None:
    names = "abcdefghijklmnop"
    template = Template(name="十六项", indicators=tuple(Counted(id=name, weight=D("6.25")) for name in names))
    result = evaluate(template, {name: counts(3, 2 if name == "a" else 3) for name in names})
    assert [str(score) for score in scores(result)[:2]] == ["4.17", "6.25"]
    assert str(result.total) == "97.92"


def test_idle_zeros_of_a_weight_add_no_decimals() -> None:
    assert one_indicator(Counted(id="a", weight=D("100.000"))).decimals == 1
