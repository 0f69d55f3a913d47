"""Every character of the general standard list prints in each face, and is copied as it was typed.

The list (通用规范汉字表, 2013, 8,105 characters in its own order) is the property kTGH of Unihan, a part of
the Unicode Character Database.
"""

from __future__ import annotations

import io
import shutil
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from kamdesk.documents.definitions.library import FormLibrary
from kamdesk.documents.fonts.shipped import FontRole, Typefaces
from kamdesk.domain.printing.rendered_document import ProblemKind
from tests.project import ROOT
from tests.rendering import rendered

if TYPE_CHECKING:
    from pathlib import Path

_ROOT = ROOT
_COMMON = {"organisation": "", "department": "", "issued_on": None}
_RARE_IN_NAMES = "喆堃翀䶮㛃𠅤〇昇媖㬎頔珺祎玥赟翾㬢㐂𬱖𬍛𬭚𫖯鿏䲟龑燚芃犇骉淼垚珏彧晞煊"
_CHARACTERS = (_ROOT / "tests" / "data" / "general_standard_characters.txt").read_text("utf-8").split()


def test_the_list_is_whole() -> None:
    assert len("".join(_CHARACTERS)) == len(set("".join(_CHARACTERS))) == 8105


@pytest.mark.parametrize("role", list(FontRole))
def test_every_face_can_draw_every_standard_character(typefaces: Typefaces, role: FontRole) -> None:
    assert typefaces.typeface(role).missing("".join(_CHARACTERS)) == ""


def a_form_of_one_text(folder: Path, role: FontRole) -> FormLibrary:
    """A form library with one form, which shows ``text`` in one face."""
    (folder / "one-text").mkdir()
    for name in ("house-style.yaml", "schema.json"):
        shutil.copy(_ROOT / "forms" / name, folder)
    (folder / "one-text" / "form.yaml").write_text(
        f"""
id: one-text
title: 一
number: "1"
version: "1"
paper: {{size: A4}}
styles:
  shown: {{face: {role}, size: 10}}
body:
  - text: {{content: "{{text}}", style: shown}}
""",
        encoding="utf-8",
    )
    return FormLibrary(folder)


@pytest.mark.parametrize("role", list(FontRole))
def test_they_are_copied_from_the_paper_as_typed(
    typefaces: Typefaces, role: FontRole, tmp_path: Path
) -> None:
    form = a_form_of_one_text(tmp_path, role).definition("one-text")
    lines = [*_CHARACTERS, _RARE_IN_NAMES]
    rendering = rendered(form, typefaces, _COMMON, ({"text": line} for line in lines))
    assert rendering.problems == ()
    with pypdfium2.PdfDocument(io.BytesIO(rendering.pdf)) as document:
        pages = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    assert [line for line, page in zip(lines, pages, strict=True) if line not in page] == []


@pytest.mark.parametrize("role", list(FontRole))
def test_what_no_face_has_is_named_and_stands_as_a_box(
    typefaces: Typefaces, role: FontRole, tmp_path: Path
) -> None:
    form = a_form_of_one_text(tmp_path, role).definition("one-text")
    rendering = rendered(form, typefaces, _COMMON, [{"text": "王𱅒、\ue000"}])
    (problem,) = rendering.problems
    assert problem.kind is ProblemKind.MISSING_GLYPH
    assert "𱅒" in str(problem.message)
    assert "\ue000" in str(problem.message)
