"""A person's year, and the record of an interview, printed from the sheets that are kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.members import Member, Post
from kamdesk.domain.evaluations.cycle import Act
from kamdesk.domain.evaluations.entries import Entry
from kamdesk.domain.evaluations.template import Marked
from kamdesk.domain.printing.form_ids import INTERVIEW, YEAR
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.services.evaluations.evaluations import Evaluations
from kamdesk.services.evaluations.sign_off import SignOff
from kamdesk.services.evaluations.year_form_data import YearFormData
from tests.services.form_data import printed

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.store.file.database import Database

APRIL = date(2026, 4, 1)
NOW = datetime(2026, 4, 30, 2, 0, tzinfo=UTC)
UP_TO = (Act.CONFIRM, Act.REVIEW, Act.SIGN, Act.LOCK)


class Year:
    """A specialist whose sheets are made and signed month by month."""

    def __init__(self, database: Database, make_member: Callable[..., Member]) -> None:
        self.database = database
        self.evaluations = Evaluations(database)
        self.sign_off = SignOff(database, lambda: APRIL, lambda: NOW)
        self.zhao = make_member(name="赵敏")
        self.supervisor = make_member(name="钱进", post=Post.SUPERVISOR, evaluated=False)
        self.manager = make_member(name="孙立", post=Post.MANAGER, evaluated=False)

    def sheet(self, month: int) -> EvaluationSheet:
        return self.evaluations.sheet(self.zhao.id, date(2026, month, 1))

    def fill(self, month: int, actual: int) -> None:
        """Keep a sheet with so many of ten calls held, all else in full."""
        sheet = self.sheet(month)
        entries = {
            each.id: Entry(marks=dict.fromkeys((item.id for item in each.items), Decimal(100)))
            if isinstance(each, Marked)
            else Entry(planned=Decimal(10), actual=Decimal(actual if each.id == "calls" else 10), reason="补")
            for each in sheet.template.template.indicators
        }
        self.evaluations.save(replace(sheet, entries=entries))

    def sign(self, month: int, *acts: Act) -> None:
        signers = {Act.CONFIRM: self.zhao, Act.REVIEW: self.supervisor}
        for act in acts:
            self.database.actor = actor_of(signers.get(act, self.manager))
            self.sign_off.carry_out([self.sheet(month)], act)


@pytest.fixture
def year(database: Database, make_member: Callable[..., Member]) -> Year:
    made = Year(database, make_member)
    for month, actual, acts in ((1, 10, UP_TO), (2, 5, UP_TO), (3, 8, UP_TO[:1]), (4, 1, ())):
        made.fill(month, actual)
        made.sign(month, *acts)
    return made


@pytest.mark.usefixtures("year")
def test_a_year_stands_on_one_page(database: Database) -> None:
    pages, problems = printed(database, YEAR, Selection(month=APRIL))
    assert (len(pages), problems) == (1, ())
    for words in (
        "赵敏",
        "2026年",
        "拜访(30%)拓展(30%)成交(20%)",
        "1月100.0%30.0100.0%30.0100.0%20.020.0100.0优—",
        "2月50.0%15.0100.0%30.0100.0%20.020.085.0良−15.0",
        "3月80.0%24.0100.0%30.0100.0%20.020.094.0优+9.0本人已确认",
        "3279.093.0优",
    ):
        assert words in pages[0], words


@pytest.mark.usefixtures("year")
def test_a_draft_shows_that_it_is_one_and_counts_for_nothing(database: Database) -> None:
    (page,) = YearFormData(database, lambda: APRIL).records(YEAR, Selection())
    april, may = page["months"][3:5]  # type: ignore[index]
    assert (april["total"], april["mark"], april["remark"]) == (None, None, "草稿")
    assert (may["total"], may["remark"]) == (None, None)


def test_a_revision_that_is_not_confirmed_leaves_the_month_as_it_was(year: Year, database: Database) -> None:
    year.database.actor = actor_of(year.manager)
    year.sign_off.revise(year.sheet(2), "补记一组")
    (page,) = YearFormData(database, lambda: APRIL).records(YEAR, Selection())
    assert page["months"][1]["total"] == Decimal("85.0")  # type: ignore[index]
    year.fill(2, 10)
    year.sign(2, *UP_TO)
    (page,) = YearFormData(database, lambda: APRIL).records(YEAR, Selection())
    assert page["months"][1]["total"] == Decimal("100.0")  # type: ignore[index]
    assert page["notes"] == ["2026-02 为第2版，理由：补记一组。"]


def test_whoever_has_no_sheet_in_the_year_has_no_page(year: Year, database: Database) -> None:
    source = YearFormData(database, lambda: APRIL)
    assert source.subjects(YEAR, Selection()) == (year.zhao.id,)
    assert source.subjects(YEAR, Selection(ids=(year.sheet(1).id or year.zhao.id,))) == (year.zhao.id,)
    with pytest.raises(NotFoundError):
        printed(database, YEAR, Selection(month=date(2025, 4, 1)))


def test_an_interview_begins_with_the_figures_and_leaves_the_rest_open(
    year: Year, database: Database
) -> None:
    pages, problems = printed(database, INTERVIEW, Selection(ids=(year.zhao.id,), month=date(2026, 2, 1)))
    assert (len(pages), problems) == (1, ())
    for words in (
        "赵敏",
        "2026年2月",
        "拜访目标指标10550.0%30%15.0",
        "4日常工作指标———20%20.0",
        "良85.0",
        "4☐完成☐未完成",
    ):
        assert words in pages[0], words
    assert pages[0].count("年月日") == 4  # of the talk, and of each signature
    assert "没有" not in pages[0]
    assert "草稿" not in pages[0]
    (draft,), _ = printed(database, INTERVIEW, Selection(ids=(year.zhao.id,), month=APRIL))
    assert "考核表还是草稿" in draft
