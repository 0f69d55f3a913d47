"""Writing that must be shaped or runs from the right is told, not set letter by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.documents.fonts.scripts import scripts_to_shape
from kamdesk.documents.fonts.shipped import FontRole
from kamdesk.domain.printing.rendered_document import ProblemKind
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from kamdesk.documents.fonts.shipped import Typefaces

ARABIC = "阿拉伯字母（维吾尔文、哈萨克文等）"


@pytest.mark.parametrize(
    ("text", "scripts"),
    [
        pytest.param("ئابدۇراخمان", (ARABIC,), id="Uyghur"),
        pytest.param("مُحَمَّد", (ARABIC,), id="Arabic with marks"),
        pytest.param("ﷺ", (ARABIC,), id="a presentation form"),
        pytest.param("ᠮᠣᠩᠭᠣᠯ", ("蒙古文",), id="Mongolian"),
        pytest.param("བཀྲ་ཤིས", ("藏文",), id="Tibetan"),
        pytest.param("दिल्ली", ("印度文字",), id="Devanagari"),
        pytest.param("שלום", ("希伯来文",), id="Hebrew"),
        pytest.param("ܫܠܡܐ", ("从右往左写的文字",), id="Syriac"),
        pytest.param("王 བཀྲ ئا", ("藏文", ARABIC), id="two in one text"),
        pytest.param(
            "阿不都·买买提 Ōkubo Пётр Ελένη 김 カナ ꆈꌠ ไทย 𠮷 ☑ ①→", (), id="what is set side by side"
        ),
    ],
)
def test_what_must_be_shaped(text: str, scripts: tuple[str, ...]) -> None:
    assert scripts_to_shape(text) == scripts


def test_such_a_name_is_reported_once_and_nothing_of_it_is_drawn(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("customer-card")
    contacts = sample["contacts"]
    assert isinstance(contacts, list)
    record = {**sample, "contacts": [{**contacts[0], "name": "ئابدۇراخمان"}], "record_label": "卡"}
    rendering = rendered(LIBRARY.definition("customer-card"), typefaces, {}, [record])
    (problem,) = rendering.problems
    assert problem.kind is ProblemKind.SCRIPT
    assert ARABIC in str(problem.message)
    face = typefaces.typeface(FontRole.CARD)
    box = face.faces[0].glyph("〓")
    assert {face.glyph(run, sign) for run, text in face.runs("ئاب") for sign in text} == {box}
