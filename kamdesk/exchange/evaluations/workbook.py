"""The month's evaluation as a workbook with live formulas: an overview and one worksheet per person."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter, quote_sheetname

from kamdesk.domain.evaluations.entries import NO_ENTRY
from kamdesk.domain.evaluations.sheets import indicators_of
from kamdesk.domain.evaluations.template import Bonus, Counted, Marked, Stepped, Veto
from kamdesk.domain.shared.text import Message, term
from kamdesk.exchange.evaluations.formulas import (
    LineCells,
    mark_formula,
    rate_formula,
    score_formula,
    total_formula,
)
from kamdesk.exchange.tables.held_workbooks import save
from kamdesk.exchange.tables.whole_files import write_output

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from kamdesk.domain.evaluations.entries import Entry
    from kamdesk.domain.evaluations.figures import Figures
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.domain.evaluations.template import Indicator, Template

_HEADS: Final = (
    term("序号"), term("指标"), term("标准"), term("计划(组)"), term("实际(组)"), term("完成率(%)"),
    term("权重(%)"), term("得分"),
)  # fmt: skip
_WIDTHS: Final = (7, 20, 52, 11, 11, 12, 11, 11)
_ITEM_HEADS: Final = (term("评分项目"), term("权重"), term("评分"))
_NAME_HEAD: Final = term("姓名")
_COUNTED_HEADS: Final = (term("计划(组)"), term("实际(组)"), term("完成率(%)"))
_SCORE_HEAD: Final = term("得分")
_RESULT_HEADS: Final = (term("结果"), term("等级"), term("备注"))
_OVERVIEW_HEAD: Final = 3  # the row of the groups; that of their columns is below
_FIRST_LINE: Final = 5
_FORBIDDEN: Final = re.compile(r"[\[\]:*?/\\']")
_LONGEST_TITLE: Final = 31  # characters that a spreadsheet takes for the name of a worksheet
_HEAD_FILL: Final = PatternFill("solid", start_color="E4EAF2")
_EDGE: Final = Side(style="thin", color="8F98A6")
_GRID: Final = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)


@dataclass(frozen=True, slots=True)
class _PersonCells:
    """Where the figures of one person stand, for the overview."""

    name: str
    worksheet: str
    template: Template
    lines: dict[str, LineCells]
    total: str
    mark: str
    remark: str
    decimals: int


def write_evaluations(path: Path, month: date, sheets: Sequence[tuple[EvaluationSheet, Figures]]) -> None:
    """Write the sheets of a month as a workbook; raises `UserError` where ``path`` cannot be written.

    Typed numbers stand as values, everything derived from them as formulas over those cells.
    """
    workbook = Workbook()
    overview: Any = workbook.active
    overview.title = str(Message(term("汇总")))
    people = [_write_person(workbook, sheet, figures) for sheet, figures in sheets]
    _write_overview(overview, month, people)
    write_output(path, partial(save, workbook))


def _write_person(workbook: Workbook, sheet: EvaluationSheet, figures: Figures) -> _PersonCells:
    page: Any = workbook.create_sheet(_title(workbook, sheet.member.name))
    template = sheet.template.template
    _put_text(page["A1"], template.name)
    page["A1"].font = Font(bold=True, size=14)
    _put_text(page["A2"], f"{sheet.member.name}　{sheet.month:%Y-%m}")
    _head(page, _FIRST_LINE - 1, _HEADS)
    for column, width in zip("ABCDEFGH", _WIDTHS, strict=True):
        page.column_dimensions[column].width = width
    last = _FIRST_LINE + len(template.indicators) - 1
    items_row = last + 4
    decimals = template.decimals if sheet.figures is None else sheet.figures.decimals
    lines: dict[str, LineCells] = {}
    bonuses: list[str] = []
    for place, indicator in enumerate(template.indicators):
        row = _FIRST_LINE + place
        cells, items_row = _cells(page, sheet.entries.get(indicator.id, NO_ENTRY), indicator, row, items_row)
        line = figures.line(indicator.id)
        _write_typed(page, sheet.entries.get(indicator.id, NO_ENTRY), indicator, row, place)
        if line is not None and line.planned is not None:
            page[cells.planned], page[cells.actual] = line.planned, line.actual
        if isinstance(indicator, Counted | Stepped):
            page[f"F{row}"] = rate_formula(cells)
        page[cells.score] = score_formula(template, cells, decimals, bonuses)
        if isinstance(indicator, Bonus):
            bonuses.append(cells.score)
        lines[indicator.id] = cells
        _frame(page, row, decimals)
    return _write_total(page, sheet, last + 1, lines, decimals)


def _write_typed(page: Any, entry: Entry, indicator: Indicator, row: int, place: int) -> None:
    page[f"A{row}"] = place + 1
    _put_text(page[f"B{row}"], indicator.title)
    _put_text(page[f"C{row}"], indicator.standard)
    if not isinstance(indicator, Bonus | Veto):
        page[f"G{row}"] = indicator.weight
    if not isinstance(indicator, Counted | Stepped | Marked):
        page[f"E{row}"] = entry.events


def _cells(page: Any, entry: Entry, indicator: Indicator, row: int, items_row: int) -> tuple[LineCells, int]:
    """Return the cells of an indicator, and the row below its marks, which stand under the table."""
    cells = LineCells(indicator, f"D{row}", f"E{row}", f"G{row}", f"H{row}")
    if not isinstance(indicator, Marked):
        return cells, items_row
    _head(page, items_row, _ITEM_HEADS, first_column=2)
    for place, item in enumerate(indicator.items, start=1):
        at = items_row + place
        _put_text(page[f"B{at}"], item.title)
        page[f"C{at}"], page[f"D{at}"] = item.weight, entry.marks.get(item.id)
        page[f"C{at}"].alignment = Alignment(horizontal="left")
    first, last = items_row + 1, items_row + len(indicator.items)
    marked = LineCells(
        indicator,
        cells.planned,
        cells.actual,
        cells.weight,
        cells.score,
        f"D{first}:D{last}",
        f"C{first}:C{last}",
    )
    return marked, last + 2


def _write_total(
    page: Any, sheet: EvaluationSheet, row: int, lines: dict[str, LineCells], decimals: int
) -> _PersonCells:
    page[f"B{row}"], page[f"G{row}"] = str(Message(term("等级"))), str(Message(term("总分")))
    page[f"H{row}"] = total_formula(list(lines.values()), decimals)
    page[f"C{row}"] = mark_formula(sheet.template.template, f"H{row}")
    page[f"B{row + 1}"] = str(Message(term("备注")))
    _put_text(page[f"C{row + 1}"], sheet.remarks)
    _frame(page, row, decimals)
    for column in "BCGH":
        page[f"{column}{row}"].font = Font(bold=True)
    _fit_to_paper(page)
    return _PersonCells(
        sheet.member.name,
        page.title,
        sheet.template.template,
        lines,
        f"H{row}",
        f"C{row}",
        f"C{row + 1}",
        decimals,
    )


def _write_overview(page: Any, month: date, people: Sequence[_PersonCells]) -> None:
    page["A1"] = str(Message("月度考核汇总 {month}", month=f"{month:%Y-%m}"))
    page["A1"].font = Font(bold=True, size=14)
    _fit_to_paper(page)
    indicators = indicators_of(person.template for person in people)
    last = _write_overview_heads(page, indicators)
    for row, person in enumerate(people, start=_OVERVIEW_HEAD + 2):
        at = f"{quote_sheetname(person.worksheet)}!"
        _put_text(page[f"A{row}"], person.name)
        column = 2
        for indicator in indicators:
            column = _write_group(page, row, column, indicator, person)
        results = (person.total, person.mark)
        for place, cell in enumerate(results):
            page.cell(row, column + place, f"={at}{cell}")
        page.cell(row, column).number_format = _number_format(person.decimals)
        page.cell(row, last, f'=IF({at}{person.remark}="","",{at}{person.remark})')
        for place in range(1, last + 1):
            cell = page.cell(row, place)
            cell.border = _GRID
            cell.alignment = Alignment(
                horizontal="left" if place in {1, last} else "center", wrap_text=place == last
            )
    page.freeze_panes = f"B{_OVERVIEW_HEAD + 2}"


def _write_overview_heads(page: Any, indicators: Sequence[Indicator]) -> int:
    """Write one group of heads for each indicator; return the last column."""
    below = _OVERVIEW_HEAD + 1
    _head(page, _OVERVIEW_HEAD, (_NAME_HEAD,))
    _head(page, below, ("",))
    column = 2
    for indicator in indicators:
        words = _group_heads(indicator)
        _head(page, _OVERVIEW_HEAD, (indicator.title, *[""] * (len(words) - 1)), first_column=column)
        _head(page, below, words, first_column=column)
        if len(words) > 1:
            page.merge_cells(None, _OVERVIEW_HEAD, column, _OVERVIEW_HEAD, column + len(words) - 1)
        column += len(words)
    _head(page, _OVERVIEW_HEAD, _RESULT_HEADS, first_column=column)
    _head(page, below, [""] * len(_RESULT_HEADS), first_column=column)
    last = column + len(_RESULT_HEADS) - 1
    for place in (1, *range(column, last + 1)):
        page.merge_cells(None, _OVERVIEW_HEAD, place, below, place)
    for place in range(1, last):
        page.column_dimensions[get_column_letter(place)].width = 13
    page.column_dimensions[get_column_letter(last)].width = 44
    return last


def _group_heads(indicator: Indicator) -> tuple[str, ...]:
    if isinstance(indicator, Counted | Stepped):
        return (*_COUNTED_HEADS, _SCORE_HEAD)
    items = indicator.items if isinstance(indicator, Marked) else ()
    return (*(item.title for item in items), _SCORE_HEAD)


def _write_group(page: Any, row: int, column: int, indicator: Indicator, person: _PersonCells) -> int:
    """Write what one person has of an indicator; return the next column."""
    following = column + len(_group_heads(indicator))
    cells = person.lines.get(indicator.id)
    if cells is None:
        return following
    at = f"{quote_sheetname(person.worksheet)}!"
    if isinstance(cells.indicator, Counted | Stepped) and isinstance(indicator, Counted | Stepped):
        for place, cell in enumerate((cells.planned, cells.actual, cells.score.replace("H", "F"))):
            page.cell(row, column + place, f"={at}{cell}")
        page.cell(row, following - 2).number_format = _number_format(1)
    elif isinstance(cells.indicator, Marked) and isinstance(indicator, Marked):
        first = int(cells.marks.partition(":")[0].removeprefix("D"))
        own = [item.id for item in cells.indicator.items]
        for place, item in enumerate(indicator.items):
            if item.id in own:
                mark = f"{at}D{first + own.index(item.id)}"
                page.cell(row, column + place, f'=IF({mark}="","",{mark})')
    page.cell(row, following - 1, f"={at}{cells.score}").number_format = _number_format(person.decimals)
    return following


def _fit_to_paper(page: Any) -> None:
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _put_text(cell: Any, text: str) -> None:
    """Write what people typed as text, also where it begins like a formula."""
    cell.value = text
    if text.startswith("="):
        cell.data_type = "s"


def _head(page: Any, row: int, words: Sequence[str], *, first_column: int = 1) -> None:
    for place, word in enumerate(words, start=first_column):
        cell = page.cell(row=row, column=place)
        _put_text(cell, word)
        cell.font, cell.fill, cell.border = Font(bold=True), _HEAD_FILL, _GRID
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)


def _number_format(decimals: int) -> str:
    return f"0.{'0' * decimals}"


def _frame(page: Any, row: int, decimals: int) -> None:
    for column in "ABCDEFGH":
        cell = page[f"{column}{row}"]
        cell.border = _GRID
        if column in "FH":
            cell.number_format = _number_format(1 if column == "F" else decimals)
        cell.alignment = Alignment(horizontal="left" if column in "BC" else "center", wrap_text=column == "C")


def _title(workbook: Workbook, name: str) -> str:
    """Return a name for a worksheet that is allowed and not taken."""
    base = _FORBIDDEN.sub(" ", name).strip()[: _LONGEST_TITLE - 3] or "1"
    title, count = base, 1
    while title in workbook.sheetnames:
        count += 1
        title = f"{base} {count}"
    return title
