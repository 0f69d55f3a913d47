"""Every form looks as its reference picture does: a line moved or a word lost shows, and is reviewed.

The references are first pages of samples at 72 dpi in four greys; of every other page, and of blank forms,
a line says how many characters it has and how far its ink reaches. They are made anew only when asked for:
``python build/dev.py test tests/forms/test_pictures.py --update-references``.
"""

from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING, Final

import pypdfium2
import pytest
from PIL import Image, ImageChops

from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.printing.printing import Printing
from tests.project import FORMS, ROOT
from tests.rendering import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kamdesk.domain.printing.catalogue import FormMode


REFERENCES: Final = ROOT / "tests" / "data" / "pictures"
OUTLINES: Final = ROOT / "tests" / "data" / "pages"
FORM_IDS: Final = LIBRARY.ids()
TODAY: Final = date(2026, 11, 22)

GREYS: Final = (0, 85, 170, 255)  # four go into two bits a pixel, which halves the files
NEAREST: Final = [round(level / 85) for level in range(256)]
SAME_WITHIN: Final = 64  # levels: rounding to four greys takes up to 42 of them, another machine the rest
INKED: Final = [255 * (level > 40) for level in range(256)]
STRAY_PIXELS: Final = 5  # the smallest thing on any form, a tick, is 8 pixels; the same machine has none


def office() -> Mapping[str, object]:
    return {"organisation": "远东钢铁集团有限公司", "department": "大客户部"}


def printing_with(own_fonts: Path, own_forms: Path | None) -> Printing:
    return Printing(
        forms=FORMS, fonts=own_fonts, sources=(), office=office, today=lambda: TODAY, own_forms=own_forms
    )


@pytest.fixture(scope="module")
def printing(own_fonts: Path) -> Printing:
    return printing_with(own_fonts, None)


@pytest.fixture(scope="module", params=FORM_IDS)
def form_id(request: pytest.FixtureRequest) -> str:
    """Each form in turn; all tests look at one before the next is drawn."""
    return str(request.param)


@pytest.fixture(scope="module")
def sample(printing: Printing, form_id: str) -> bytes:
    """The form with its sample, drawn once for all tests."""
    return printing.render(form_id, "sample").pdf


def first_page(pdf: bytes) -> Image.Image:
    with PreviewDocument(pdf) as document:
        return picture_of(document, 1)


def first_page_of_sample(printing: Printing, form_id: str) -> Image.Image:
    return first_page(printing.render(form_id, "sample").pdf)


def picture_of(document: PreviewDocument, number: int) -> Image.Image:
    page = document.picture(number, 1.0, is_grey=True)
    return Image.frombytes("L", (page.width, page.height), page.pixels, "raw", "L", page.stride, 1)


def pages_in_words(documents: Mapping[FormMode, bytes]) -> list[tuple[str, tuple[int, ...]]]:
    """Every page of sample and blank form: its name, its characters, its paper and the edges of its ink."""
    descriptions: list[tuple[str, tuple[int, ...]]] = []
    for mode, pdf in documents.items():
        with PreviewDocument(pdf) as document, pypdfium2.PdfDocument(pdf) as text:
            for number, page in enumerate(text, start=1):
                count = sum(not sign.isspace() for sign in page.get_textpage().get_text_range())
                picture = picture_of(document, number)
                ink = ImageChops.invert(picture).point(INKED).getbbox() or (0, 0, 0, 0)
                descriptions.append((f"{mode} {number}", (count, *picture.size, *ink)))
    return descriptions


def reference(form_id: str) -> Image.Image:
    path = REFERENCES / f"{form_id}.png"
    assert path.is_file(), f"{form_id}: no reference picture yet; make it with --update-references"
    with Image.open(path) as kept:
        return kept.convert("L")


def in_four_greys(page: Image.Image) -> Image.Image:
    picture = page.point(NEAREST)
    picture.putpalette([level for grey in GREYS for level in (grey, grey, grey)])
    return picture


def keep_as_reference(form_id: str, page: Image.Image) -> None:
    """Write the reference, unless the one there shows the same already."""
    path, picture = REFERENCES / f"{form_id}.png", in_four_greys(page)
    if not path.is_file() or reference(form_id).tobytes() != picture.convert("L").tobytes():
        REFERENCES.mkdir(parents=True, exist_ok=True)
        picture.save(path, optimize=True, bits=2)


def difference(page: Image.Image, kept: Image.Image) -> str:
    """Say how a page differs from its reference; nothing where it looks the same."""
    if page.size != kept.size:
        return f"its page is {page.size} points, not {kept.size}"
    changed = ImageChops.difference(page, kept).point([255 * (level > SAME_WITHIN) for level in range(256)])
    count = changed.histogram()[255]
    if count <= STRAY_PIXELS:
        return ""
    return f"{count} pixels differ within {changed.getbbox()} (points from the upper left corner)"


def test_a_form_looks_as_its_reference_does(
    sample: bytes, form_id: str, tmp_path: Path, *, are_references_made_anew: bool
) -> None:
    page = first_page(sample)
    if are_references_made_anew:
        keep_as_reference(form_id, page)
    if found := difference(page, reference(form_id)):
        page.save(tmp_path / f"{form_id}.png")
        pytest.fail(
            f"{form_id}: {found}. Now it is {tmp_path / form_id}.png; if that is meant, --update-references",
            pytrace=False,
        )


def test_every_page_of_a_form_is_as_full_as_its_reference_says(
    printing: Printing, sample: bytes, form_id: str, *, are_references_made_anew: bool
) -> None:
    path = OUTLINES / f"{form_id}.txt"
    pages = pages_in_words({"sample": sample, "blank": printing.render(form_id, "blank").pdf})
    if are_references_made_anew:
        OUTLINES.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"{name}: {' '.join(map(str, figures))}\n" for name, figures in pages))
    assert path.is_file(), f"{form_id}: nothing is kept of its pages yet; make it with --update-references"
    kept = [line.split(": ") for line in path.read_text("utf-8").splitlines()]
    assert [name for name, _ in pages] == [name for name, _ in kept]
    for (name, (count, *edges)), (_, descriptions) in zip(pages, kept, strict=True):
        before, *edges_before = map(int, descriptions.split())
        assert count == before, f"{form_id} {name}: {count} characters, not {before}"
        moved = [edge for edge, other in zip(edges, edges_before, strict=True) if abs(edge - other) > 1]
        assert moved == [], f"{form_id} {name}: its ink reaches from and to {edges}, not {edges_before}"


def test_every_reference_is_of_a_form_there_is() -> None:
    assert {path.stem for path in REFERENCES.iterdir()} == set(FORM_IDS)
    assert {path.stem for path in OUTLINES.iterdir()} == set(FORM_IDS)


@pytest.mark.parametrize(
    ("changed_id", "file", "old", "new"),
    [
        pytest.param("place-card", "form.yaml", "[7, 26.5, 76]", "[7, 27, 76]", id="moved text"),
        pytest.param(
            "place-card", "form.yaml", "[[37, 33.8], [53, 33.8]]", "[[37, 34.3], [53, 34.3]]", id="moved line"
        ),
        pytest.param("complaint", "form.yaml", "label: 职　　务", "label: 职　　位", id="other word"),
        pytest.param("complaint", "form.yaml", "height: 7.7", "height: 8.2", id="higher row"),
        pytest.param("handover", "sample.yaml", " grade: A级,", "", id="missing tick"),
    ],
)
def test_a_small_change_of_a_form_shows(
    own_fonts: Path, changed_id: str, file: str, old: str, new: str, tmp_path: Path
) -> None:
    shutil.copytree(FORMS / changed_id, tmp_path / changed_id)
    path = tmp_path / changed_id / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    changed = first_page_of_sample(printing_with(own_fonts, tmp_path), changed_id)
    assert "pixels differ" in difference(changed, reference(changed_id))


def test_another_size_of_paper_shows(printing: Printing) -> None:
    assert "its page is" in difference(first_page_of_sample(printing, "menu"), reference("complaint"))


def test_slightly_other_greys_do_not_show(printing: Printing) -> None:
    paler = first_page_of_sample(printing, "complaint").point([min(level + 15, 255) for level in range(256)])
    assert difference(paler, reference("complaint")) == ""
