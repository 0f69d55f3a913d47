"""The tables of a sheet: indicators with their numbers, marks by item, events."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final, cast

from kamdesk.domain.evaluations.entries import missing_reason
from kamdesk.domain.evaluations.reading import read_count, read_number
from kamdesk.domain.evaluations.template import HUNDRED, Bonus, Counted, Deducted, Marked, Stepped, Veto
from kamdesk.domain.readings.cleaning import clean_line, half_width
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.numbers import half_up, plain
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.grid import EditableTable
from kamdesk.ui.kit.tables.grid_model import GridColumn, GridModel

if TYPE_CHECKING:
    from kamdesk.domain.evaluations.drafts import SheetDraft
    from kamdesk.domain.evaluations.template import Indicator, Item
    from kamdesk.ui.kit.desk.messages import Messages

_NUMBERS: Final = ("planned", "actual")
_PLAN_COLUMNS: Final = ("planned", "actual", "rate")
_LONGEST_REASON: Final = 200


class IndicatorGrid(EditableTable):
    """A row per indicator as on paper; planned and actual can be put in place of the counted ones."""

    def __init__(self, messages: Messages) -> None:
        self._draft: SheetDraft | None = None
        self._indicators: tuple[Indicator, ...] = ()
        self.rows = GridModel(self._columns(), editable=self._may_edit)
        super().__init__(self.rows, messages)
        self.setAccessibleName(tr("指标"))
        self.stretch("reason")
        self.rows.edited.connect(self._on_edited)

    def show_draft(self, draft: SheetDraft) -> None:
        """Show a sheet and type into it from now on."""
        self._draft = None
        self._indicators = draft.sheet.template.template.indicators
        self.rows.set_rows([{"label": tr(each.title)} for each in self._indicators])
        self._draft = draft
        counts = any(isinstance(each, Counted | Stepped) for each in self._indicators)
        reasons = counts or any(isinstance(each, Veto) for each in self._indicators)
        for number, column in enumerate(self.rows.columns):
            self.setColumnHidden(number, column.key in _PLAN_COLUMNS and not counts)
            if column.key == "reason":
                self.setColumnHidden(number, not reasons)
        self.setVisible(not _is_marked_by_line(draft))
        for row, indicator in enumerate(self._indicators):
            self.rows.show_value(row, "reason", draft.entry(indicator.id).reason or None)
        self.show_numbers()

    def show_numbers(self) -> None:
        """Show what is computed now."""
        if self._draft is None:
            return
        wrong = self.rows.problems()
        for row, line in enumerate(self._draft.figures().lines):
            shown: dict[str, object] = {
                "rate": line.completion_rate,
                "weight": line.weight,
                "score": line.score,
                "origin": self._origin(self._indicators[row]),
            }
            if isinstance(self._indicators[row], Counted | Stepped):
                shown |= {key: self._number(line.indicator, key) for key in _NUMBERS}
            for key, value in shown.items():
                if (row, key) not in wrong:
                    self.rows.show_value(row, key, value)
        self._offer_origin()
        self._mark_missing()

    def indicator_at(self, row: int) -> str | None:
        """Return the indicator of a row that planned and actual are counted for."""
        if not 0 <= row < len(self._indicators):
            return None
        indicator = self._indicators[row]
        return indicator.id if isinstance(indicator, Counted | Stepped) else None

    def _offer_origin(self) -> None:
        """Show the column of what was counted only while another number stands somewhere."""
        number = next(n for n, column in enumerate(self.rows.columns) if column.key == "origin")
        replaced = any(self.rows.values(row)["origin"] for row in range(len(self._indicators)))
        self.setColumnHidden(number, not replaced)

    def _mark_missing(self) -> None:
        """Mark the cells where a reason is missing."""
        draft = cast("SheetDraft", self._draft)
        missing = {
            (row, "reason"): missing_reason(indicator, draft.entry(indicator.id))
            for row, indicator in enumerate(self._indicators)
            if draft.editable
        }
        self.rows.demand({place: words for place, words in missing.items() if words is not None})

    def _number(self, indicator: str, key: str) -> Decimal:
        draft = cast("SheetDraft", self._draft)
        if draft.sheet.figures is not None:
            line = draft.sheet.figures.line(indicator)
            kept: Decimal | None = getattr(line, key) if line else None
            return kept if kept is not None else Decimal(0)
        typed: Decimal | None = getattr(draft.entry(indicator), key)
        return Decimal(getattr(draft.tally(indicator), key)) if typed is None else typed

    def _origin(self, indicator: Indicator) -> str | None:
        """Say what was counted where another number stands."""
        draft = cast("SheetDraft", self._draft)
        entry, tally = draft.entry(indicator.id), draft.tally(indicator.id)
        parts = []
        if entry.planned is not None:
            parts.append(tr("原计划{number}", number=tally.planned))
        if entry.actual is not None:
            parts.append(tr("原实际{number}", number=tally.actual))
        return tr("、").join(parts) or None

    def _may_edit(self, row: int, key: str) -> bool:
        if self._draft is None or not self._draft.editable:
            return False
        indicator = self._indicators[row]
        return (
            isinstance(indicator, Counted | Stepped) if key in _NUMBERS else not isinstance(indicator, Marked)
        )

    def _on_edited(self, rows: set[int]) -> None:
        if self._draft is None:
            return
        for row in rows:
            indicator, values = self._indicators[row], self.rows.values(row)
            if isinstance(indicator, Counted | Stepped):
                self._draft.put_counts(
                    indicator.id,
                    cast("Decimal | None", values["planned"]),
                    cast("Decimal | None", values["actual"]),
                )
            self._draft.put_reason(indicator.id, cast("str | None", values["reason"]) or "")
        self.show_numbers()

    def _columns(self) -> list[GridColumn]:
        tip = tr("由计划与记录统计；可以直接改，须写理由；清空即恢复统计数")
        return [
            GridColumn("label", tr("指标"), str, width=108, fits=True),
            GridColumn("planned", tr("计划(组)"), _written, _read_decimal, width=68, align="right", tip=tip),
            GridColumn("actual", tr("实际(组)"), _written, _read_decimal, width=68, align="right", tip=tip),
            GridColumn("rate", tr("完成率"), lambda rate: f"{rate}%", width=64, align="right"),
            GridColumn("weight", tr("权重"), lambda weight: f"{plain(weight)}%", width=52, align="right"),
            GridColumn("score", tr("得分"), _points, width=56, align="right"),
            GridColumn("reason", tr("改动理由"), str, _read_reason, width=150),
            GridColumn("origin", tr("统计数"), str, width=110),
        ]


class MarksGrid(EditableTable):
    """A row per item that a supervisor marks from 0 to 100."""

    def __init__(self, messages: Messages) -> None:
        self._draft: SheetDraft | None = None
        self._items: list[tuple[Marked, Item]] = []
        self.rows = GridModel(
            [
                GridColumn("item", tr("评分项目"), str, width=112, fits=True),
                GridColumn("weight", tr("权重"), lambda share: f"{share}%", width=56, align="right"),
                GridColumn("mark", tr("评分"), _written, self._read_mark, width=60, align="right"),
                GridColumn("score", tr("得分"), _points, width=52, align="right"),
            ],
            editable=lambda _row, _key: self._draft is not None and self._draft.editable,
        )
        super().__init__(self.rows, messages)
        self.setAccessibleName(tr("评分"))
        self.stretch("item")
        self.rows.edited.connect(self._on_edited)

    def show_draft(self, draft: SheetDraft) -> None:
        """Show a sheet's items and type their marks from now on."""
        marked = (each for each in draft.sheet.template.template.indicators if isinstance(each, Marked))
        self._items = [(indicator, item) for indicator in marked for item in indicator.items]
        self.rows.set_rows(
            [
                {
                    "item": tr(item.title),
                    "weight": _share(indicator, item, draft.sheet.template.template.decimals),
                    "mark": draft.entry(indicator.id).marks.get(item.id),
                }
                for indicator, item in self._items
            ]
        )
        self._draft = draft
        self.setVisible(bool(self._items))
        self.setColumnHidden(self.rows.columnCount() - 1, not _is_marked_by_line(draft))
        self.show_scores()

    def first_missing(self) -> tuple[int, str] | None:
        """Return the first cell without a mark."""
        rows = range(len(self._items))
        return next(((row, "mark") for row in rows if self.rows.values(row)["mark"] is None), None)

    def show_scores(self) -> None:
        """Show what is computed now, where an item is an indicator of its own."""
        if self._draft is not None and _is_marked_by_line(self._draft):
            for row, line in enumerate(self._draft.figures().lines):
                self.rows.show_value(row, "score", line.score)

    def _read_mark(self, text: str) -> Decimal | None:
        mark = _read_decimal(text)
        if mark is not None and mark > HUNDRED:
            raise UserError(Message("评分应在0到100之间。"))
        return mark

    def _on_edited(self, rows: set[int]) -> None:
        if self._draft is not None:
            for row in rows:
                indicator, item = self._items[row]
                mark = cast("Decimal | None", self.rows.values(row)["mark"])
                self._draft.put_mark(indicator.id, item.id, mark)


class EventsGrid(EditableTable):
    """A row per indicator that counts events: deductions, bonuses, vetoes."""

    def __init__(self, messages: Messages) -> None:
        self._draft: SheetDraft | None = None
        self._indicators: list[Deducted | Bonus | Veto] = []
        self.rows = GridModel(
            [
                GridColumn("label", tr("加减分与否决"), str, width=140, fits=True),
                GridColumn("events", tr("次数"), str, _read_events, width=60, align="right"),
            ],
            editable=lambda _row, _key: self._draft is not None and self._draft.editable,
        )
        super().__init__(self.rows, messages)
        self.setAccessibleName(tr("加减分与否决"))
        self.stretch("label")
        self.rows.edited.connect(self._on_edited)

    def show_draft(self, draft: SheetDraft) -> None:
        """Show a sheet's events and type into them from now on."""
        indicators = draft.sheet.template.template.indicators
        self._indicators = [each for each in indicators if isinstance(each, Deducted | Bonus | Veto)]
        self.rows.set_rows(
            [{"label": tr(each.title), "events": draft.entry(each.id).events} for each in self._indicators]
        )
        self._draft = draft
        self.setVisible(bool(self._indicators))

    def _on_edited(self, rows: set[int]) -> None:
        if self._draft is not None:
            for row in rows:
                events = cast("int | None", self.rows.values(row)["events"])
                self._draft.put_events(self._indicators[row].id, events or 0)


def _written(number: object) -> str:
    return plain(cast("Decimal", number))


def _is_marked_by_line(draft: SheetDraft) -> bool:
    """Tell whether every indicator is one mark, so that one table says it all."""
    indicators = draft.sheet.template.template.indicators
    return all(isinstance(each, Marked) and len(each.items) == 1 for each in indicators)


def _points(score: object) -> str:
    """Write a score with all its decimals; `str` would write seven of nothing as 0E-7."""
    return format(cast("Decimal", score), "f")


def _share(indicator: Marked, item: Item, decimals: int) -> str:
    """Return an item's part of the 100 points."""
    total = sum(Fraction(each.weight) for each in indicator.items)
    return plain(half_up(Fraction(item.weight) * Fraction(indicator.weight) / total, decimals))


def _read_decimal(text: str) -> Decimal | None:
    tidy = half_width(clean_line(text)).removesuffix("分").removesuffix("组")
    if not tidy:
        return None
    try:
        number = read_number(tidy, text)
    except UserError:
        raise UserError(Message("“{text}”不是数字。", text=text)) from None
    if number < 0:
        raise UserError(Message("不能是负数。"))
    return number


def _read_events(text: str) -> int | None:
    tidy = half_width(clean_line(text)).removesuffix("次")
    return read_count(tidy, text) if tidy else None


def _read_reason(text: str) -> str | None:
    reason = clean_line(text)
    if len(reason) > _LONGEST_REASON:
        raise UserError(Message("理由最多{most}个字。", most=_LONGEST_REASON))
    return reason or None
