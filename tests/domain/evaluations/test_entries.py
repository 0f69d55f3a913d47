from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kamdesk.domain.evaluations.entries import Entry, Tally, compute, read_entry
from kamdesk.domain.evaluations.figures import figures_of, read_figures
from kamdesk.domain.evaluations.sheets import SheetKind
from kamdesk.domain.evaluations.shipped import shipped_template
from kamdesk.domain.shared.errors import UserError

D = Decimal
SPECIALIST = shipped_template(SheetKind.SPECIALIST).template
TALLIES = {"calls": Tally(12, 9), "development": Tally(3, 4), "deals": Tally(2, 1)}
MARKS = Entry(marks={"teamwork": D(90), "care": D(80), "conduct": D(85), "attendance": D(100)})


def test_shipped_template_gives_the_worked_example() -> None:
    computed = compute(SPECIALIST, {"daily": MARKS}, TALLIES)
    assert computed.require_result().total == D("80.3")
    assert computed.require_result().mark == "良"


def test_incomplete_sheet_shows_what_can_be_computed_and_says_what_is_missing() -> None:
    computed = compute(SPECIALIST, {"daily": Entry(marks={"care": D(80)})}, TALLIES)
    assert computed.lines["calls"].score == D("22.5")
    assert str(computed.problems["daily"]) == "指标“日常工作指标”：缺少“团队合作”的评分。"
    assert computed.result is None
    with pytest.raises(UserError, match="团队合作"):
        computed.require_result()


def test_override_replaces_the_counted_number_and_needs_a_reason() -> None:
    entries = {"daily": MARKS, "calls": Entry(actual=D(12))}
    assert "写明理由" in str(compute(SPECIALIST, entries, TALLIES).problems["calls"])
    entries["calls"] = Entry(actual=D(12), reason="三次拜访未及时登记")
    assert compute(SPECIALIST, entries, TALLIES).lines["calls"].score == D("30.0")


@pytest.mark.parametrize(
    "entry",
    [
        Entry(),
        MARKS,
        Entry(planned=D("1.5"), actual=D(0), reason="核对"),
        Entry(events=2, reason="迟到"),
    ],
)
def test_entry_is_read_back_as_it_was_written(entry: Entry) -> None:
    assert read_entry(entry.written()) == entry


def test_figures_are_read_back_as_they_were_frozen() -> None:
    entries = {"daily": MARKS, "calls": Entry(planned=D(10), reason="客户迁址")}
    tallies = {**TALLIES, "deals": Tally(0, 1)}
    computed = compute(SPECIALIST, entries, tallies)
    figures = figures_of(SPECIALIST, computed, entries, tallies, handed_in_on=date(2025, 3, 3), late=True)
    assert figures.lines[0].overridden
    assert figures.lines[2].completion_rate is None
    assert figures.notes[1:] == ("拜访目标指标：计划由12改为10，理由：客户迁址。",)
    assert read_figures(figures.written()) == figures
