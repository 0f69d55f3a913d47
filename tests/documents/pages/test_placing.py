"""Freely placed items: on their base lines, in stretches, panels, lists and choices."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from kamdesk.documents.definitions.library import DefinitionError, FormLibrary
from kamdesk.documents.definitions.placements import BoxPlacement
from kamdesk.documents.pages.rows import MM
from kamdesk.domain.printing.rendered_document import ProblemKind
from tests.forms.reading import read_pages
from tests.project import FORMS
from tests.rendering import rendered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from tests.forms.reading import ReadCharacter

    Make = Callable[[str], FormDefinition]

HEAD = """\
id: small
title: 小卡
number: KD-1
version: "1"
paper: {size: A5, margins: {top: 0, right: 0, bottom: 0, left: 0}}
letterhead: false
styles:
  name:
    {face: card, size: 20, floor: 10, short: {2: {size: 40, tracking: 0.5}, 3: {size: 30}}, latin: {size: 14}}
  fixed: {face: body, size: 12, floor: 12}
  mark: {face: body, size: 8, floor: 8}
body:
  - place:
      items:
"""


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Read a form whose only strip has the given items."""

    def read(items: str) -> FormDefinition:
        (tmp_path / "small").mkdir(exist_ok=True)
        text = HEAD + "".join(f"        {line}\n" for line in items.strip().splitlines())
        (tmp_path / "small" / "form.yaml").write_text(text, encoding="utf-8")
        return FormLibrary(FORMS, tmp_path).definition("small")

    return read


def draw(form: FormDefinition, typefaces: Typefaces, record: Mapping[str, object]) -> RenderedDocument:
    return rendered(form, typefaces, {}, [record])


def place(sign: ReadCharacter) -> tuple[float, float]:
    """Where a character begins on its base line, in millimetres from the upper left of an A5 page."""
    return sign.matrix[4] / MM, 210 - sign.matrix[5] / MM


def signs(document: RenderedDocument, page: int = 1) -> list[ReadCharacter]:
    return [sign for sign in read_pages(document.pdf)[page - 1].characters if sign.text.strip()]


def where(document: RenderedDocument, text: str, page: int = 1) -> tuple[float, float]:
    return next(place(sign) for sign in signs(document, page) if sign.text == text)


@pytest.mark.parametrize(
    ("name", "size"), [("王喆", 40), ("李建国", 30), ("欧阳明堃", 20), ("Dr.Li", 14), ("李A", 40)]
)
def test_text_stands_on_its_base_line_in_the_size_for_its_length(
    make: Make, typefaces: Typefaces, name: str, size: float
) -> None:
    document = draw(
        make('- {text: "{name}", baseline: [20, 50, 100], style: name}'), typefaces, {"name": name}
    )
    assert where(document, name[0]) == pytest.approx((20, 50), abs=0.01)
    assert {round(sign.size) for sign in signs(document)} == {size}


def test_what_a_base_line_does_not_hold_shrinks_and_then_is_cut_and_reported(
    make: Make, typefaces: Typefaces
) -> None:
    form = make('- {text: "{name}", baseline: [20, 50, 60], style: name}')
    shrunk = draw(form, typefaces, {"name": "海滨饭店二楼牡丹厅东侧"})
    assert shrunk.problems == ()
    assert {round(sign.size, 1) for sign in signs(shrunk)} == {15.0}
    small = draw(form, typefaces, {"name": "海滨饭店二楼牡丹厅东侧" + "临海长廊"})
    assert small.problems == ()
    assert {round(sign.size, 1) for sign in signs(small)} == {11.0}  # as large as one line allows
    cut = draw(form, typefaces, {"name": "海滨饭店二楼牡丹厅" * 4})
    assert [problem.kind for problem in cut.problems] == [ProblemKind.OVERFLOW]
    assert {round(sign.size, 1) for sign in signs(cut)} == {10.0}
    assert all(19 < place(sign)[0] < 80 for sign in signs(cut))


def test_runs_follow_each_other_on_one_line(make: Make, typefaces: Typefaces) -> None:
    form = make(
        """
- runs:
    - {text: 第, style: fixed, raise: 3}
    - {text: "{number}", style: fixed, gap: 5}
    - {text: 桌, style: fixed, gap: 5, when: shown}
  baseline: [20, 50, 100]
  align: right
"""
    )
    document = draw(form, typefaces, {"number": "八", "shown": False})
    (first, _), (second, baseline) = where(document, "第"), where(document, "八")
    em = 12 / MM
    assert second == pytest.approx(120 - em, abs=0.02)
    assert second - first == pytest.approx(em + 5, abs=0.02)
    assert where(document, "第")[1] == pytest.approx(baseline - 3, abs=0.01)
    assert [sign.text for sign in signs(document)] == ["第", "八"]


def test_a_justified_run_line_ends_with_its_last_run(make: Make, typefaces: Typefaces) -> None:
    form = make(
        """
- runs: [{text: 左, style: fixed}, {text: 右, style: fixed, gap: 4}]
  baseline: [20, 50, 100]
  align: justify
"""
    )
    document = draw(form, typefaces, {})
    assert where(document, "左")[0] == pytest.approx(20, abs=0.01)
    assert where(document, "右")[0] == pytest.approx(120 - 12 / MM, abs=0.01)


def test_runs_in_a_column_stand_below_each_other_from_its_foot(make: Make, typefaces: Typefaces) -> None:
    form = make(
        """
- runs: [{text: 总经理, style: fixed}, {text: 谨邀, style: fixed, gap: 5}]
  at: [20, 20, 10, 100]
  vertical: true
  anchor: bottom
"""
    )
    document = draw(form, typefaces, {})
    assert where(document, "邀")[1] == pytest.approx(120 - 0.12 * 12 / MM, abs=0.05)
    assert where(document, "谨")[1] - where(document, "理")[1] == pytest.approx(12 / MM + 5, abs=0.02)


def test_a_turned_panel_is_read_from_the_other_side(make: Make, typefaces: Typefaces) -> None:
    form = make(
        """
- panel: [0, 0, 148, 105]
  turned: true
  items:
    - {text: 面, baseline: [10, 20, 100], style: fixed}
- panel: [0, 105, 148, 105]
  items:
    - {text: 背, baseline: [10, 20, 100], style: fixed}
"""
    )
    document = draw(form, typefaces, {})
    turned, upright = sorted(signs(document), key=lambda sign: sign.matrix[0])
    assert (turned.matrix[0], upright.matrix[0]) == (-1, 1)
    assert place(turned) == pytest.approx((138, 85), abs=0.01)
    assert place(upright) == pytest.approx((10, 125), abs=0.01)


LIST = """
- list: dishes
  at: [20, 40, 100, 100]
  step: [8, 12]
  group: course
  group_gap: 0.5
  items:
    - {text: "{course}", baseline: [0, 0, 20], style: fixed, when: course}
    - {text: "{name}", baseline: [30, 0, 60], style: fixed}
- {text: 菜单, baseline: [20, 20, 40], style: fixed}
"""


def dishes(*courses: str, count: int) -> list[dict[str, Any]]:
    """Dishes named by one character each, their courses only at the first of each."""
    names = [chr(0x4E00 + n) for n in range(count)]
    share = -(-count // len(courses))
    return [
        {"name": name, "course": courses[n // share] if n % share == 0 else None}
        for n, name in enumerate(names)
    ]


def test_a_list_takes_the_height_there_is_with_more_before_a_group(make: Make, typefaces: Typefaces) -> None:
    entries = dishes("冷", "热", count=10)  # 9 steps and half a one
    document = draw(make(LIST), typefaces, {"dishes": entries})
    ys = [where(document, entry["name"])[1] for entry in entries]
    assert (ys[0], ys[-1]) == pytest.approx((40, 140), abs=0.02)
    step = 100 / 9.5
    assert ys[1] - ys[0] == pytest.approx(step, abs=0.02)
    assert ys[5] - ys[4] == pytest.approx(1.5 * step, abs=0.02)


def test_what_is_small_in_one_entry_of_a_list_is_so_in_all(make: Make, typefaces: Typefaces) -> None:
    text = """
- list: dishes
  at: [20, 40, 100, 100]
  step: [8, 12]
  items:
    - {text: "{name}", baseline: [30, 0, 60], style: value, lines: 1}
"""
    alone = draw(make(text), typefaces, {"dishes": [{"name": "甲"}, {"name": "乙"}]})
    long = {"name": "丙" * 19}
    together = draw(make(text), typefaces, {"dishes": [{"name": "甲"}, long, {"name": "乙"}]})
    sizes = [{sign.size for sign in signs(document)} for document in (alone, together)]
    assert [len(each) for each in sizes] == [1, 1]
    assert max(sizes[1]) < max(sizes[0])


def test_a_short_list_keeps_its_widest_step_in_the_middle(make: Make, typefaces: Typefaces) -> None:
    entries = dishes("冷", count=3)
    document = draw(make(LIST), typefaces, {"dishes": entries})
    assert [where(document, entry["name"])[1] for entry in entries] == pytest.approx([78, 90, 102], abs=0.02)


@pytest.mark.parametrize("count", [14, 20, 31, 50])
def test_a_long_list_runs_over_pages_with_all_that_surrounds_it(
    make: Make, typefaces: Typefaces, count: int
) -> None:
    entries = dishes("冷", "热", "汤", count=count)
    document = draw(make(LIST), typefaces, {"dishes": entries})
    assert document.problems == ()
    pages = ["".join(sign.text for sign in signs(document, n)) for n in range(1, document.page_count + 1)]
    assert len(pages) > 1
    assert all("菜单" in page for page in pages)
    assert all(any(course in page for course in "冷热汤") for page in pages)
    shown = "".join(pages)
    assert [shown.count(entry["name"]) for entry in entries] == [1] * count
    for number in range(1, document.page_count + 1):
        ys = sorted({round(place(sign)[1], 1) for sign in signs(document, number)} - {20.0})
        assert ys[0] >= 39.9
        assert ys[-1] <= 140.1
        assert min(b - a for a, b in pairwise(ys)) >= 7.9


DEEP = "list: dishes, at: [0, 0, 9, 9], step: [2, 9], blank: 60"

CHOICES = """
- choices:
    - - {text: "{text}", baseline: [20, 40, 60], lines: 2, style: fixed}
      - {text: 甲, baseline: [20, 80, 10], style: mark}
    - - {text: "{text}", baseline: [20, 40, 60], lines: 3, style: fixed}
      - {text: 乙, baseline: [20, 90, 10], style: mark}
"""


@pytest.mark.parametrize(
    ("length", "chosen", "problems"), [(5, "甲", 0), (26, "甲", 0), (40, "乙", 0), (70, "乙", 1)]
)
def test_the_first_choice_that_holds_all_is_printed(
    make: Make, typefaces: Typefaces, length: int, chosen: str, problems: int
) -> None:
    document = draw(make(CHOICES), typefaces, {"text": "字" * length})
    marks = [sign.text for sign in signs(document) if sign.text in "甲乙"]
    assert marks == [chosen]
    assert len(document.problems) == problems


@pytest.mark.parametrize(
    ("items", "line", "reason"),
    [
        ("- {text: 字, baseline: [20, 40]}", 15, "写法不符合规定"),
        ("- {text: 字, baseline: [20, 220, 30]}", 15, "下到 220"),
        ("- {runs: [{text: 字}], align: left}", 15, "缺少“baseline”"),
        ("- {runs: [{text: 字, style: huge}], baseline: [1, 1, 1]}", 15, "没有名为“huge”的文字样式"),
        ("- panel: [0, 0, 50, 50]\n  items:\n    - {text: 字, at: [40, 0, 20, 5]}", 17, "右到 60"),
        ("- {list: dishes, at: [0, 0, 50, 50], step: [9, 8], items: []}", 15, "步距应从小到大"),
        ("- {choices: []}", 15, "写法不符合规定"),
        (f"- {{{DEEP}, items: [{{{DEEP}, items: []}}]}}", 15, "列表里不能再放列表"),
        ("- {text: 字, at: [0, 0, 9, 9], only: red}", 15, "colour / plain"),
    ],
)
def test_a_wrong_item_names_line_and_reason(make: Make, items: str, line: int, reason: str) -> None:
    with pytest.raises(DefinitionError) as raised:
        make(items)
    assert f"第{line}行" in str(raised.value)
    assert reason in str(raised.value)


def test_a_plain_form_has_no_colour_but_keeps_its_greys(tmp_path: Path, make: Make) -> None:
    make("- {text: 字, at: [0, 0, 9, 9], only: colour}\n- {text: 文, at: [0, 0, 9, 9]}")
    path = tmp_path / "small" / "form.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("letterhead: false", "letterhead: false\nplain: true"), encoding="utf-8")
    form = FormLibrary(FORMS, tmp_path).definition("small")
    assert form.plain is not None
    assert form.plain.house.colours["red"] == (0.0, 0.0, 0.0)
    assert form.plain.house.colours["grey"] == form.house.colours["grey"]
    (coloured,), (plain,) = form.body, form.plain.body
    assert isinstance(coloured, BoxPlacement)
    assert isinstance(plain, BoxPlacement)
    assert (len(coloured.items), len(plain.items)) == (2, 1)
