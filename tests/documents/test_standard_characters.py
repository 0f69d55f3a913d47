"""Every character of the general standard list prints, and is copied from the paper as it was typed.

The list (通用规范汉字表, 2013, 8,105 characters in its own order) is the property kTGH of Unihan, a part of
the Unicode Character Database.
"""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest

from kamdesk.documents.fonts import Role, Typefaces
from kamdesk.documents.rendering import FormRenderer
from kamdesk.documents.shelf import FormShelf

_ROOT = Path(__file__).parents[2]
_CHARACTERS = (_ROOT / "tests" / "data" / "general_standard_characters.txt").read_text("utf-8").split()


@pytest.fixture(scope="module")
def typefaces() -> Typefaces:
    return Typefaces(_ROOT / "resources" / "fonts")


def test_the_list_is_whole() -> None:
    assert len("".join(_CHARACTERS)) == len(set("".join(_CHARACTERS))) == 8105


@pytest.mark.parametrize("role", list(Role))
def test_every_face_can_draw_every_standard_character(typefaces: Typefaces, role: Role) -> None:
    assert typefaces.typeface(role).missing("".join(_CHARACTERS)) == ""


def test_standard_characters_are_copied_from_the_paper_as_typed(typefaces: Typefaces) -> None:
    shelf = FormShelf(_ROOT / "forms")
    common = {"organisation": "", "department": "", "issued_on": None}
    sample = shelf.sample("evaluation-specialist")
    records = [{**sample, "remarks": line} for line in _CHARACTERS[-40:]]  # the rarest, beyond U+FFFF too
    rendering = FormRenderer(shelf.definition("evaluation-specialist"), typefaces, common).render(records, 0)
    assert rendering.problems == ()
    document = pypdfium2.PdfDocument(io.BytesIO(rendering.pdf))
    for page, line in zip(document, _CHARACTERS[-40:], strict=True):
        text = "".join(page.get_textpage().get_text_range().split())
        assert line in text
    document.close()
