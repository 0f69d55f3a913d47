"""The changes that `forms/README.md` describes: each one works as described there and shows on paper."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING, Any

import pdfplumber
import pytest
from PIL import Image

from kamdesk.services.printing.printing import Printing
from tests.project import FONTS, FORMS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kamdesk.domain.printing.catalogue import FormMode

pytestmark = pytest.mark.usefixtures("own_fonts")

FORM = "meeting-minutes"
MM = 72 / 25.4


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    (folder / FORM).mkdir(parents=True)
    return folder


def change(own: Path, *changes: tuple[str, str]) -> None:
    """Copy the form and change its text, as an editor would."""
    text = (FORMS / FORM / "form.yaml").read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    (own / FORM / "form.yaml").write_text(text, encoding="utf-8")


def pages(own: Path, mode: FormMode = "sample", office: Mapping[str, object] | None = None) -> list[Any]:
    names = office or {"organisation": "远东钢铁集团有限公司", "department": "大客户部"}
    printing = Printing(
        forms=FORMS,
        fonts=FONTS,
        sources=(),
        office=lambda: names,
        today=lambda: date(2026, 11, 22),
        own_forms=own,
    )
    document = printing.render(FORM, mode)
    assert [str(problem.message) for problem in document.problems] == []
    with pdfplumber.open(io.BytesIO(document.pdf)) as pdf:
        return list(pdf.pages)


def descriptions(page: Any) -> str:
    return "".join(page.extract_text().split())


def test_the_organisation_and_its_logo_come_from_the_settings(own: Path) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (60, 30), (158, 27, 47)).save(picture, "PNG")
    office = {"organisation": "北方桥梁工程公司", "department": "市场部", "logo": picture.getvalue()}
    (first, *_) = pages(own, office=office)
    assert "北方桥梁工程公司" in descriptions(first)
    assert "市场部" in descriptions(first)
    assert len(first.images) == 1


@pytest.mark.parametrize("mode", ["sample", "blank"])
def test_words_are_changed_where_they_stand(own: Path, mode: FormMode) -> None:
    change(
        own,
        ("title: 部门会议纪要", "title: 例会纪要"),
        ("section: 行动", "section: 待办"),
        ("head: 责任人", "head: 承办人"),
        ("label: 主持人", "label: 召集人"),
    )
    text = descriptions(pages(own, mode)[0])
    assert all(word in text for word in ("例会纪要", "待办", "承办人", "召集人"))
    assert not any(word in text for word in ("部门会议纪要", "责任人"))


@pytest.mark.parametrize("mode", ["sample", "blank"])
def test_a_column_to_write_in_is_added_and_another_taken_away(own: Path, mode: FormMode) -> None:
    last = "        - {head: 落实情况, width: 33, value: progress, align: center, lines: 1}\n"
    change(
        own,
        ("{head: 行动(下次会议复议), width: 82,", "{head: 行动(下次会议复议), width: 95,"),
        (last, '        - {head: 备注, width: 20, text: ""}\n'),
    )
    text = descriptions(pages(own, mode)[0])
    assert "备注" in text
    assert "落实情况" not in text


@pytest.mark.parametrize(
    ("paper", "size"),
    [
        ("{size: A5, fit: true}", (148, 210)),
        ("{size: A3, landscape: true, fit: true}", (420, 297)),
        ("{width: 190, height: 270, fit: true}", (190, 270)),
    ],
)
@pytest.mark.parametrize("mode", ["sample", "blank"])
def test_another_paper_is_filled_from_edge_to_edge(
    own: Path, paper: str, size: tuple[int, int], mode: FormMode
) -> None:
    written = "{size: A4, margins: {top: 12, right: 17, bottom: 14, left: 17}}"
    change(own, (f"paper: {written}", f"paper: {paper}"))
    for page in pages(own, mode):
        assert (page.width / MM, page.height / MM) == pytest.approx(size, abs=0.1)
        rules = [edge for edge in page.edges if edge["orientation"] == "h"]
        assert min(edge["x0"] for edge in rules) / MM == pytest.approx(17, abs=0.4)
        assert max(edge["x1"] for edge in rules) / MM == pytest.approx(size[0] - 17, abs=0.4)


def test_a_face_and_a_size_are_changed_for_one_form(own: Path) -> None:
    styles = "\nstyles:\n  value: {face: card, size: 12, floor: 8, leading: 1.35}\n\nbody:\n"
    change(own, ("\nbody:\n", styles))
    signs = [sign for sign in pages(own)[0].chars if sign["text"] == "楼"]
    assert {round(sign["size"], 1) for sign in signs} == {12}
    assert all("WenKai" in sign["fontname"] for sign in signs)


def test_a_style_of_all_forms_says_only_what_is_otherwise(own: Path) -> None:
    example = (FORMS / "README.md").read_text("utf-8").split("```")[1].removeprefix("yaml\n")
    (own / "house-style.yaml").write_text(example, "utf-8")
    (first, *_) = pages(own)
    assert {round(sign["size"], 1) for sign in first.chars if sign["text"] == "纪"} == {16}
    assert "内部资料" in descriptions(first)


def test_a_style_that_is_wrong_is_told_with_its_line(own: Path) -> None:
    (own / "house-style.yaml").write_text("margins: {top: 25}\nstyles:\n  title: {siez: 16}\n", "utf-8")
    printing = Printing(
        forms=FORMS,
        fonts=FONTS,
        sources=(),
        office=dict,
        today=lambda: date(2026, 11, 22),
        own_forms=own,
    )
    (fault,) = printing.faults()
    assert "house-style.yaml 第3行" in str(fault.message)
    assert "siez" in str(fault.message)
