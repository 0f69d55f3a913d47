"""On paper with the form already printed, an overlay prints what a person would type, at its place."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pdfplumber
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.documents.fonts.marks import BOX, TICK, TICKED_BOX
from kamdesk.documents.pages.overlay import of_options
from kamdesk.documents.values.templates import PRINTED, TICK_ONLY, UNPRINTED, Scope, TextTemplate
from kamdesk.domain.printing.requests import Layout
from kamdesk.services.printing.printing import Printing
from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def printing() -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=lambda: {"organisation": "海川集团", "department": "大客户部"},
        today=lambda: date(2026, 11, 22),
    )


def signs(printing: Printing, form_id: str, tmp_path: Path, *, is_overlay: bool) -> list[dict[str, object]]:
    document = printing.render(form_id, "sample", layout=Layout(is_overlay=is_overlay))
    file = tmp_path / "page.pdf"
    file.write_bytes(document.pdf)
    with pdfplumber.open(file) as pdf:
        return [{**char, "page": n} for n, page in enumerate(pdf.pages) for char in page.chars]


def places(chars: list[dict[str, object]]) -> list[tuple[object, object, float, float]]:
    return [(c["page"], c["text"], float(str(c["x0"])), float(str(c["top"]))) for c in chars]


@pytest.mark.parametrize("form_id", ["call-sheet", "banquet-approval", "complaint", "month-plan"])
def test_every_sign_stands_where_the_whole_form_has_it(
    printing: Printing, form_id: str, tmp_path: Path
) -> None:
    whole = places(signs(printing, form_id, tmp_path, is_overlay=False))
    typed = places(signs(printing, form_id, tmp_path, is_overlay=True))
    assert 0 < len(typed) < len(whole)
    for page, text, x, top in typed:
        wanted = TICKED_BOX if text == TICK else text
        assert any(
            (page, wanted) == (its_page, its_text) and abs(x - its_x) < 0.3 and abs(top - its_top) < 0.3
            for its_page, its_text, its_x, its_top in whole
        ), (text, x, top)


def test_of_boxes_only_the_tick_is_printed(printing: Printing, tmp_path: Path) -> None:
    typed = "".join(str(char["text"]) for char in signs(printing, "call-sheet", tmp_path, is_overlay=True))
    assert TICK in typed
    for wording in (BOX, TICKED_BOX, "A级", "拓展", "短信微信", "客户名称", "海川集团", "拜访表", "KD-HD"):
        assert wording not in typed, wording
    assert "远航重型装备" in typed


@given(st.sets(st.sampled_from(["甲类", "乙类", "丙类"])), st.booleans())
def test_boxes_keep_their_ticks_and_other_words(chosen: set[str], has_other: bool) -> None:
    options = ("甲类", "乙类", "丙类")
    text = "　".join(f"{TICKED_BOX if word in chosen else BOX}{word}" for word in options)
    text += f"　{TICKED_BOX}别的" if has_other else ""
    overlay_mask = of_options(options, text)
    assert len(overlay_mask) == len(text)
    assert overlay_mask.count(TICK_ONLY) == len(chosen)
    printed = "".join(sign for sign, how in zip(text, overlay_mask, strict=True) if how == PRINTED)
    assert printed == ("别的" if has_other else "")


def test_the_words_around_a_value_are_the_form_s_own() -> None:
    template = TextTemplate.parse("共 {count} 人，负责人{name}")
    scope = Scope({"count": 12, "name": "王芳"})
    text, overlay_mask = template.fill(scope), template.overlay_mask(scope)
    assert len(text) == len(overlay_mask)
    assert "".join(s for s, how in zip(text, overlay_mask, strict=True) if how != UNPRINTED) == "12王芳"
