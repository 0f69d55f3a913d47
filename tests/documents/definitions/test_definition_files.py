from __future__ import annotations

import re
import shutil
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from kamdesk.documents.definitions.definitions import Grid, TableBlock
from kamdesk.documents.definitions.library import DefinitionError, FormLibrary, read_values
from kamdesk.documents.pages.spreading import spread_out
from kamdesk.documents.text.typesetting import Anchor
from kamdesk.documents.values.templates import Scope
from tests.project import FORMS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SMALL = """\
id: small
title: 小表
number: KD-1
version: "1"
paper: {size: A5}
body:
  - section: 一
  - grid:
      columns: [30, 60]
      rows:
        - cells:
            - {label: 姓名}
            - {value: name, format: plain}
"""


@pytest.fixture
def library(tmp_path: Path) -> Callable[[str], FormLibrary]:
    """A form library of an office whose only form is the given text."""

    def make(text: str) -> FormLibrary:
        (tmp_path / "small").mkdir(exist_ok=True)
        shutil.copyfile(FORMS / "house-style.yaml", tmp_path / "house-style.yaml")
        (tmp_path / "small" / "form.yaml").write_text(text, encoding="utf-8")
        return FormLibrary(FORMS, tmp_path)

    return make


def test_a_right_definition_is_read(library: Callable[[str], FormLibrary]) -> None:
    form = library(SMALL).definition("small")
    assert (form.title, form.paper.name, form.paper.width) == ("小表", "A5", 148)


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("title: 小表\n", "", 1, "缺少“title”"),
        ("title: 小表", "titel: 小表", 1, "“titel”"),
        ("id: small", "id: 小表", 1, "小写字母"),
        ("size: A5", "size: B5", 5, "A3 / A4 / A5"),
        ("columns: [30, 60]", "columns: [30, sechzig]", 9, "数字"),
        ("columns: [30, 60]", "columns: [30, 600]", 9, "超出版心"),
        ("columns: [30, 60]", "columns: [30, 30, 30]", 11, "占 2 列"),
        ("format: plain", "format: dollars", 13, "dollars"),
        ("value: name,", "vlaue: name,", 13, "vlaue"),
        ("value: name,", "label: 名, value: name,", 13, "之一"),
        ("section: 一", "section: 一\n    space: 3", 7, "版块"),
        ("format: plain", "style: fancy", 13, "fancy"),
        ("id: small", "id: other", 1, "small"),
        ('version: "1"', 'version: "1"\nversion: "2"', 5, "写了两次"),
        ("  - section: 一", "  - section: [", 8, "YAML"),
        ("姓名}", "'{name:dollars}'}", 12, "dollars"),
    ],
)
def test_a_wrong_definition_names_file_line_and_reason(
    library: Callable[[str], FormLibrary], old: str, new: str, line: int, reason: str
) -> None:
    assert old in SMALL
    with pytest.raises(DefinitionError) as raised:
        library(SMALL.replace(old, new)).definition("small")
    assert f"small/form.yaml 第{line}行" in str(raised.value)
    assert reason in str(raised.value)


def test_a_file_that_is_not_utf8_is_refused(library: Callable[[str], FormLibrary], tmp_path: Path) -> None:
    made = library(SMALL)
    (tmp_path / "small" / "form.yaml").write_bytes("title: 小表".encode("gb18030"))
    with pytest.raises(DefinitionError, match="另存为，编码选“UTF-8”"):
        made.definition("small")


def test_a_sample_that_is_not_there_is_named(library: Callable[[str], FormLibrary]) -> None:
    with pytest.raises(DefinitionError, match=r"small/sample\.yaml 第1行：文件不存在"):
        library(SMALL).sample("small")


def test_a_wrong_house_style_is_named(library: Callable[[str], FormLibrary], tmp_path: Path) -> None:
    made = library(SMALL)
    house = tmp_path / "house-style.yaml"
    house.write_text(house.read_text("utf-8").replace('"#1A1D23"', "schwarz"), encoding="utf-8")
    assert re.search(r"house-style\.yaml 第\d+行：颜色", str(made.fault("small")))


def test_a_changed_definition_is_read_again(library: Callable[[str], FormLibrary], tmp_path: Path) -> None:
    made = library(SMALL)
    assert made.definition("small").title == "小表"
    path = tmp_path / "small" / "form.yaml"
    path.write_text(SMALL.replace("小表", "大表"), encoding="utf-8")
    assert made.definition("small").title == "大表"


def test_fractions_are_exact_and_dates_are_dates(tmp_path: Path) -> None:
    path = tmp_path / "sample.yaml"
    path.write_text("total: 80.30\nday: 2026-11-22\ncount: 3\n", encoding="utf-8")
    assert read_values(path) == {"total": Decimal("80.30"), "day": date(2026, 11, 22), "count": 3}


@pytest.mark.parametrize("form_id", FormLibrary(FORMS).ids())
def test_every_form_of_the_catalogue_is_valid(form_id: str, tmp_path: Path) -> None:
    shutil.copytree(FORMS / form_id, tmp_path / form_id)  # those of an office are checked to the last word
    shutil.copyfile(FORMS / "house-style.yaml", tmp_path / "house-style.yaml")
    form = FormLibrary(FORMS, tmp_path).definition(form_id)
    assert form.title
    assert form.body


_SPREAD = """\
id: small
title: 小表
number: KD-1
version: "1"
paper: {size: A5}
body:
  - table:
      of: rows
      columns:
        - {head: 姓名, width: 20, value: name}
        - each: groups
          head: "{title}"
          width: 80
          columns: [{head: "{title}分", value: score}]
"""


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("          width: 80\n", "", "须有 width"),
        ("      of: rows\n", "      of: rows\n      foot: [{cells: [{label: 计}]}]\n", "不能有 foot"),
    ],
)
def test_repeated_columns_need_a_width_and_a_table_without_foot(
    library: Callable[[str], FormLibrary], old: str, new: str, reason: str
) -> None:
    with pytest.raises(DefinitionError, match=reason):
        library(_SPREAD.replace(old, new)).definition("small")


def test_a_group_of_columns_is_repeated_for_each_entry(library: Callable[[str], FormLibrary]) -> None:
    form = library(_SPREAD).definition("small")
    (table,) = (block for block in form.body if isinstance(block, TableBlock))
    record = {"groups": [{"title": "甲"}, {"title": "乙"}], "rows": []}
    drawn = spread_out(table, Scope(record))
    assert list(drawn.widths) == [20, 40, 40]
    assert [head.parts for head in drawn.heads] == [("姓名",), ("甲分",), ("乙分",)]
    row = Scope({"name": "赵", "groups": [{"score": 1}, {"score": 2}]}, record)
    assert [cell.content.fill(row) for cell in drawn.row.cells] == ["赵", "1", "2"]


def test_the_blank_overview_has_its_groups_and_columns_in_order() -> None:
    form = FormLibrary(FORMS).definition("evaluation-overview")
    (table,) = (block for block in form.body if isinstance(block, TableBlock))
    drawn = spread_out(table, Scope(is_blank=True))
    assert sum(drawn.widths) == pytest.approx(263)
    assert [group.span for group in drawn.groups] == [0, 4, 4, 4, 0, 0]
    assert [head.parts[0] for head in drawn.heads] == [
        "姓名",
        *("计划拜访", "实际拜访", "完成率", "得分"),
        *("计划拓展", "实际拓展", "完成率", "得分"),
        *("平时表现", "客户维护", "市场管理", "得分"),
        *("结果", "备注"),
    ]


CARD = """\
id: small
title: 小卡
number: KD-1
version: "1"
paper: {size: A4}
sheet: {rows: 2, columns: 2, card: [90, 50]}
body:
  - place:
      items:
        - {text: "{name}", at: [5, 5, 80, 20], align: center}
        - {line: [[5, 30], [85, 30]], stroke: rule}
"""


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ("card: [90, 50]", "card: [120, 50]", 6, "放不进纸张"),
        ("card: [90, 50]", "card: [90, 50], from: [60, 10]", 6, "放不进纸张"),
        ("[5, 5, 80, 20]", "[15, 5, 80, 20]", 10, "右到 95"),
        ("[5, 5, 80, 20]", "[5, 5, 80, 50]", 10, "下到 55"),
        ("[[5, 30], [85, 30]]", "[[5, 30], [85, 60]]", 11, "伸出了版面"),
        ("stroke: rule", "stroke: green", 11, "没有名为“green”的颜色"),
        ("align: center", "style: huge", 10, "没有名为“huge”的文字样式"),
        ("at: [5, 5, 80, 20], ", "", 10, "缺少“at”"),
        ('text: "{name}"', 'text: "{name}", digits: "{name}"', 10, "其中一种"),
        ("paper: {size: A4}", "paper: {width: 200}", 5, "缺少“size”"),
    ],
)
def test_a_wrong_card_names_line_and_reason(
    library: Callable[[str], FormLibrary], old: str, new: str, line: int, reason: str
) -> None:
    assert old in CARD
    with pytest.raises(DefinitionError) as raised:
        library(CARD.replace(old, new)).definition("small")
    assert f"small/form.yaml 第{line}行" in str(raised.value)
    assert reason in str(raised.value)


@pytest.mark.parametrize(("first", "anchor"), [(15, Anchor.TOP), (11, Anchor.MIDDLE)])
def test_running_text_begins_at_the_top_throughout_a_block(
    library: Callable[[str], FormLibrary], first: int, anchor: Anchor
) -> None:
    rows = "".join(
        f"        - height: {height}\n"
        "          cells:\n"
        "            - {label: 说明}\n"
        "            - {value: text, align: justify}\n"
        for height in (first, 10)
    )
    grid = library(SMALL.partition("        - cells")[0] + rows).definition("small").body[1]
    assert isinstance(grid, Grid)
    assert [row.cells[1].anchor for row in grid.rows] == [anchor, anchor]
    assert {row.cells[0].anchor for row in grid.rows} == {Anchor.MIDDLE}


@pytest.mark.parametrize("written", ["number", "points", "percent", "money"])
def test_a_number_is_never_cut_in_two(library: Callable[[str], FormLibrary], written: str) -> None:
    grid = library(SMALL.replace("plain", written)).definition("small").body[1]
    assert isinstance(grid, Grid)
    assert grid.rows[0].cells[1].lines == 1
