"""The workbook's formulas give the totals that are printed, by an own reader and by LibreOffice."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kamdesk.domain.desk.members import Member
from kamdesk.domain.evaluations.definition import read_template
from kamdesk.domain.evaluations.entries import Entry, Tally, compute
from kamdesk.domain.evaluations.figures import Figures, figures_of
from kamdesk.domain.evaluations.sheets import EvaluationSheet, SheetKind, TemplateVersion
from kamdesk.exchange.evaluations.workbook import write_evaluations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_MONTH = date(2026, 11, 1)
_INDICATORS = [
    {"id": "calls", "kind": "counted", "label": "拜访目标指标", "weight": "29.75"},
    {
        "id": "development",
        "kind": "stepped",
        "weight": "20.25",
        "steps": [["100", "100"], ["90", "80"], ["60", "50"]],
    },
    {
        "id": "daily",
        "kind": "marked",
        "weight": "40",
        "items": [{"id": "a", "weight": "1"}, {"id": "b", "weight": "3"}],
    },
    {"id": "conduct", "kind": "deducted", "weight": "10", "points": "2.5"},
    {"id": "extra", "kind": "bonus", "points": "1.5"},
    {"id": "more", "kind": "bonus", "points": "1"},
    {"id": "safety", "kind": "veto", "ceiling": "40"},
]
_MARKS = [["优", "90"], ["良", "80"], ["中", "60"], ["差", "0"]]


class _Reader:
    """Evaluates the few functions that the formulas use, exactly, straight from the written cells."""

    def __init__(self, path: Path) -> None:
        self._book = load_workbook(path)

    def value(self, page: str, cell: str) -> Any:
        raw = self._book[page][cell].value
        if not isinstance(raw, str) or not raw.startswith("="):
            return Decimal(str(raw)) if isinstance(raw, (int, float)) else raw
        return eval(self._python(raw[1:], page), self._functions())

    def _python(self, formula: str, page: str) -> str:
        def call(found: re.Match[str]) -> str:
            if found["text"] is not None:
                return found["text"]
            if found["last"]:
                return f"RANGE({page!r},{found['cell']!r},{found['last']!r})"
            return f"CELL({(found['page'] or page)!r},{found['cell']!r})"

        code = self._lazily(formula).replace("IF(", "IF(lambda:")
        token = re.compile(
            r"(?P<text>\"[^\"]*\")|(?:'(?P<page>[^']+)'!)?(?P<cell>\b[A-Z]\d+\b)(?::(?P<last>[A-Z]\d+))?"
            r"|(?P<number>\b\d+(?:\.\d+)?\b)|(?P<equals>(?<![<>])=)"
        )

        def put(found: re.Match[str]) -> str:
            if found["number"]:
                return f"Decimal({found['number']!r})"
            return "==" if found["equals"] else call(found)

        return token.sub(put, code)

    @staticmethod
    def _lazily(code: str) -> str:
        """Put ``lambda:`` before the branches of every IF, so that only one is computed."""
        out, stack, quoted = "", [], False
        for place, char in enumerate(code):
            quoted ^= char == '"'
            out += char
            if quoted:
                continue
            if char == "(":
                stack.append(code[:place].endswith("IF"))
            elif char == ")":
                stack.pop()
            elif char == "," and stack and stack[-1]:
                out += "lambda:"
        return out

    def _functions(self) -> dict[str, Any]:
        def numbers(values: tuple[Any, ...]) -> list[Decimal]:
            return [value for value in values if isinstance(value, Decimal)]

        def total(*values: Any) -> Decimal:
            flat = values[0] if isinstance(values[0], list) else values
            return sum(numbers(tuple(flat)), Decimal(0))

        def cells(page: str, first: str, last: str) -> list[Any]:
            rows = range(int(first[1:]), int(last[1:]) + 1)
            return [self.value(page, f"{first[0]}{row}") for row in rows]

        return {
            "Decimal": Decimal,
            "CELL": self.value,
            "RANGE": cells,
            "IF": lambda test, yes, no: yes() if test() else no(),
            "ROUND": lambda number, digits: Decimal(number).quantize(
                Decimal(1).scaleb(-int(digits)), ROUND_HALF_UP
            ),
            "MIN": min,
            "MAX": max,
            "SUM": lambda *values: sum(
                numbers(tuple(values[0]) if isinstance(values[0], list) else values), Decimal(0)
            ),
            "SUMPRODUCT": lambda left, right: sum(a * b for a, b in zip(left, right, strict=True)),
            "ISNUMBER": lambda value: isinstance(value, Decimal),
        }


def _sheet(
    zero_plan: str, entries: Mapping[str, Entry], tallies: Mapping[str, Tally]
) -> tuple[EvaluationSheet, Figures]:
    template = read_template(
        {"name": "专员", "cap_percent": "120", "zero_plan": zero_plan, "indicators": _INDICATORS,
         "bonus_limit": "5", "marks": _MARKS}
    )  # fmt: skip
    version = TemplateVersion(kind=SheetKind.SPECIALIST, valid_from=_MONTH, template=template)
    member = Member(id=UUID(int=1), name="=程'佳/宁")
    sheet = EvaluationSheet(
        member=member, month=_MONTH, template=version, entries=entries, tallies=tallies, remarks="=1+1"
    )
    return sheet, figures_of(template, compute(template, entries, tallies), entries, tallies)


_COUNT = st.integers(0, 15)
_MARK = st.integers(0, 100).map(Decimal)


@st.composite
def _cases(draw: st.DrawFn) -> tuple[EvaluationSheet, Figures]:
    tallies = {name: Tally(draw(_COUNT), draw(_COUNT)) for name in ("calls", "development")}
    entries = {
        "daily": Entry(marks={"a": draw(_MARK), "b": draw(_MARK)}),
        "conduct": Entry(events=draw(st.integers(0, 5))),
        "extra": Entry(events=draw(st.integers(0, 4))),
        "more": Entry(events=draw(st.integers(0, 4))),
        "safety": Entry(events=draw(st.integers(0, 1)), reason="未戴安全帽"),
    }
    return _sheet(draw(st.sampled_from(["exempt", "full", "zero"])), entries, tallies)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(case=_cases())
def test_formulas_give_the_printed_figures(tmp_path: Path, case: tuple[EvaluationSheet, Figures]) -> None:
    path = tmp_path / "sheet.xlsx"
    write_evaluations(path, _MONTH, [case])
    _, figures = case
    reader = _Reader(path)
    page = reader._book.sheetnames[1]
    for row, line in enumerate(figures.lines, start=5):
        assert reader.value(page, f"H{row}") == ("—" if line.score is None else line.score)
        if line.indicator in {"calls", "development"}:
            assert reader.value(page, f"F{row}") == (
                "—" if line.completion_rate is None else line.completion_rate
            )
    assert reader.value(page, "H12") == figures.total
    assert reader.value(page, "C12") == figures.mark


def test_typed_text_stays_text_and_overview_follows_the_sheets(tmp_path: Path) -> None:
    entries = {name: Entry(marks={"a": Decimal(80), "b": Decimal(90)}) for name in ("daily",)}
    case = _sheet("exempt", entries, {"calls": Tally(12, 9), "development": Tally(3, 2)})
    write_evaluations(tmp_path / "sheet.xlsx", _MONTH, [case, case])
    book = load_workbook(tmp_path / "sheet.xlsx")
    assert len(book.sheetnames) == 3
    assert book["汇总"]["A5"].value == "=程'佳/宁"
    assert book["汇总"]["A5"].data_type == "s"
    reader = _Reader(tmp_path / "sheet.xlsx")
    assert reader.value("汇总", "E5") == Decimal("22.31")
    assert book["汇总"]["E5"].number_format == "0.00"
    heads = [[cell.value for cell in row] for row in book["汇总"]["A3:S4"]]
    assert [word for word in heads[0] if word] == [
        *("姓名", "拜访目标指标", "development", "daily", "conduct", "extra", "more", "safety"),
        *("结果", "等级", "备注"),
    ]
    assert heads[1][1:12] == [*("计划(组)", "实际(组)", "完成率(%)", "得分") * 2, "a", "b", "得分"]
    shown = [reader.value("汇总", f"{column}5") for column in "EILMNO"]
    assert shown == [line.score for line in case[1].lines[:-1]]
    assert [reader.value("汇总", f"{column}5") for column in "JK"] == [Decimal(80), Decimal(90)]
    assert reader.value("汇总", "Q5") == case[1].total


def test_confirmed_sheet_keeps_the_decimals_it_was_printed_with(tmp_path: Path) -> None:
    entries = {"daily": Entry(marks={"a": Decimal(80), "b": Decimal(90)})}
    sheet, figures = _sheet("exempt", entries, {"calls": Tally(12, 9), "development": Tally(3, 3)})
    lines = tuple(
        replace(each, score=None if each.score is None else each.score.quantize(Decimal("0.1")))
        for each in figures.lines
    )
    printed = replace(figures, lines=lines)
    write_evaluations(tmp_path / "sheet.xlsx", _MONTH, [(replace(sheet, figures=printed), printed)])
    reader = _Reader(tmp_path / "sheet.xlsx")
    assert reader.value(reader._book.sheetnames[1], "H5") == Decimal("22.3")


@pytest.mark.peer
def test_libreoffice_gives_the_printed_totals(tmp_path: Path) -> None:
    entries = {
        "daily": Entry(marks={"a": Decimal(85), "b": Decimal("88.5")}),
        "conduct": Entry(events=1),
        "extra": Entry(events=3),
        "more": Entry(events=2),
    }
    cases = [
        _sheet(plan, entries, {"calls": Tally(planned, 7), "development": Tally(10, 9)})
        for plan, planned in (("exempt", 9), ("exempt", 0), ("full", 0), ("zero", 0))
    ]
    write_evaluations(tmp_path / "sheet.xlsx", _MONTH, cases)
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/lo", "--headless", "--convert-to", "xlsx"]
    subprocess.run(
        [*command, "--outdir", str(tmp_path / "out"), str(tmp_path / "sheet.xlsx")],
        check=True,
        capture_output=True,
        timeout=120,
    )
    book = load_workbook(tmp_path / "out" / "sheet.xlsx", data_only=True)
    for page, (_, figures) in zip(book.sheetnames[1:], cases, strict=True):
        assert Decimal(str(book[page]["H12"].value)) == figures.total
        assert book[page]["C12"].value == figures.mark
