"""The columns of the month's list and of the records behind a number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.cycle import STATES, State
from kamdesk.domain.evaluations.sheets import SheetKind, SheetSummary, kind_for
from kamdesk.domain.readings.finding import is_found
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.shown_table import ShownTable
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.columns import ListColumn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.ui.kit.look.labels import Chip

STATE_CHIPS: Final[dict[State, Chip]] = {
    State.DRAFT: "neutral",
    State.CONFIRMED: "accent",
    State.REVIEWED: "accent",
    State.SIGNED: "good",
    State.LOCKED: "good",
}


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One line behind a planned or actual number."""

    date: str
    customer: str
    groups: int
    remark: str = ""


def summary_columns() -> list[ListColumn[SheetSummary]]:
    """Return the columns of the month's list."""
    return [
        ListColumn("name", tr("姓名"), lambda s: s.member.name, width=80, stretch=True),
        ListColumn("state", tr("状态"), state_words, width=92, align="center", chip=_state_chip),
        ListColumn(
            "total",
            tr("总分"),
            lambda s: "—" if s.total is None else f"{s.total:f}",
            width=72,
            align="right",
        ),
        ListColumn("mark", tr("等级"), lambda s: tr(s.mark) if s.mark else "", width=80, align="center"),
        ListColumn("plan", tr("计划提交"), _plan_words, width=92, align="center", chip=_plan_chip),
    ]


def is_wanted(summary: SheetSummary, text: str) -> bool:
    """Tell whether the words or sounds of ``text`` stand in what the month's list says of somebody."""
    said = (column.text(summary) for column in summary_columns())
    return not text.strip() or is_found(text, *said)


def summary_table(title: str, summaries: Sequence[SheetSummary]) -> ShownTable:
    """Return the month's list as it is handed out."""
    kinds = {"total": FieldKind.QUANTITY}
    columns = summary_columns()
    fields = tuple(Field(each.key, each.title, "", kinds.get(each.key, FieldKind.TEXT)) for each in columns)
    rows = (
        tuple(each.total if column.key == "total" else column.text(each) for column in columns)
        for each in summaries
    )
    return ShownTable(title, fields, tuple(rows))


def detail_columns() -> list[ListColumn[DetailRow]]:
    """Return the columns of the records behind a number."""
    return [
        ListColumn("date", tr("日期"), lambda row: row.date, width=104, align="center", sortable=False),
        ListColumn(
            "customer",
            tr("客户"),
            lambda row: row.customer,
            width=120,
            sortable=False,
            stretch=True,
            names=True,
        ),
        ListColumn(
            "groups", tr("组数"), lambda row: str(row.groups), width=52, align="right", sortable=False
        ),
        ListColumn("remark", tr("会见何人"), lambda row: row.remark, width=72, sortable=False, stretch=True),
    ]


def state_words(summary: SheetSummary) -> str:
    """Return the state in words; an untouched or incomplete draft says so."""
    if summary.state is State.DRAFT and summary.problem_count:
        return tr("待填 {count} 项", count=summary.problem_count)
    words = tr(dict(STATES)[summary.state])
    return (
        words
        if summary.revision == 1
        else tr("{state}·第{revision}版", state=words, revision=summary.revision)
    )


def _state_chip(summary: SheetSummary) -> Chip:
    if summary.state is State.DRAFT and summary.problem_count:
        return "watch"
    return STATE_CHIPS[summary.state]


def _plan_words(summary: SheetSummary) -> str:
    if kind_for(summary.member.post) is SheetKind.ASSISTANT:
        return ""
    if summary.handed_in_on is None:
        return tr("未提交")
    day = f"{summary.handed_in_on:%m-%d}"
    return tr("{day} 迟交", day=day) if summary.late else day


def _plan_chip(summary: SheetSummary) -> Chip | None:
    if kind_for(summary.member.post) is SheetKind.ASSISTANT:
        return None
    if summary.handed_in_on is None:
        return "watch"
    return "bad" if summary.late else None
