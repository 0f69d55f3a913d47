"""Every paper of a record leads back to it: its code in letters and as a Data Matrix, on every page."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pypdfium2
import pytest
import zxingcpp
from PIL import ImageChops
from PIL.Image import Resampling
from PIL.Image import open as open_picture
from PIL.ImageFilter import GaussianBlur

from kamdesk.documents.figures.data_matrix import data_matrix
from kamdesk.domain.printing.paper_codes import CORNER_INSET, CORNER_MARK, corner_marks
from kamdesk.domain.printing.requests import Layout
from kamdesk.services.printing.printing import Printing
from tests.forms.reading import page_texts
from tests.project import FORMS
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PIL.Image import Image

    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode

FORMS_BY_ID: Final = {form_id: LIBRARY.definition(form_id) for form_id in LIBRARY.ids()}
CARRYING: Final = [form.id for form in FORMS_BY_ID.values() if form.has_letterhead and form.has_code]
BARE: Final = [form_id for form_id in FORMS_BY_ID if form_id not in CARRYING]
COMING_BACK: Final = [form.id for form in FORMS_BY_ID.values() if form.comes_back]
COMMON: Final = {
    "organisation": "远东钢铁集团有限公司",
    "department": "大客户部",
    "issued_on": date(2026, 11, 22),
}
CODE: Final = "KP2611-7QF3XY"
LONGEST: Final = "KH-2026-0118/" * 3  # somebody's own numbers have forty signs at most
DOTS: Final = 200  # to the inch: what offices scan with
MM: Final = DOTS / 25.4
DARK: Final = 128
PRINTER: Final = 600
BLACK_OR_WHITE: Final = [255 * (level > DARK) for level in range(256)]
PROSE: Final = 24


def scans(pdf: bytes) -> Iterator[Image]:
    """The pages of a document as a scanner sees them."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            yield page.render(scale=DOTS / 72, grayscale=True).to_pil()


def codes_on(page: Image) -> list[Any]:
    return list(zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.DataMatrix))


def said_on(page: Image) -> list[str]:
    return [code.text for code in codes_on(page)]


def longer(value: object) -> Any:
    """A record of so much that it takes several pages."""
    if isinstance(value, Mapping):
        return {key: longer(entry) for key, entry in value.items()}
    if isinstance(value, str) and len(value) > PROSE:
        return value * 60
    return value * 9 if isinstance(value, list) else value


def drawn(typefaces: Typefaces, form_id: str, record: Mapping[str, object]) -> bytes:
    return rendered(FORMS_BY_ID[form_id], typefaces, COMMON, [record]).pdf


def says_where_it_belongs(form_id: str, pdf: bytes) -> int:
    """Check every page of a record's document; return how many there are."""
    form = FORMS_BY_ID[form_id]
    texts = page_texts(pdf)
    for number, (page, text) in enumerate(zip(scans(pdf), texts, strict=True), start=1):
        (code,) = codes_on(page)
        assert code.text == f"{CODE} {form.number} V{form.version}P{number}"
        assert is_white_around(page, code.position)
        assert f"记录{CODE}" in text
    return len(texts)


def is_white_around(page: Image, place: Any) -> bool:
    """Whether a Data Matrix of twenty modules is white all round, as far as one of them."""
    left, top, right, bottom = place.top_left.x, place.top_left.y, place.bottom_right.x, place.bottom_right.y
    module = round((right - left) / 20)
    rim = page.crop((left - module - 1, top - module - 1, right + module + 2, bottom + module + 2))
    rim.paste(255, (module, module, rim.width - module, rim.height - module))
    return not rim.point([level <= DARK for level in range(256)]).getbbox()


@pytest.mark.parametrize("form_id", CARRYING)
def test_each_page_says_record_form_and_page(typefaces: Typefaces, form_id: str) -> None:
    pdf = drawn(typefaces, form_id, {**LIBRARY.sample(form_id), "record_code": CODE})
    assert says_where_it_belongs(form_id, pdf) >= 1


@pytest.mark.parametrize(
    "form_id", ["seat-plan-a5", "coordination-slip", "evaluation-overview", "call-sheet"]
)
def test_continued_pages_say_so_too(typefaces: Typefaces, form_id: str) -> None:
    record = {**longer(LIBRARY.sample(form_id)), "record_code": CODE}
    assert says_where_it_belongs(form_id, drawn(typefaces, form_id, record)) >= 2


@pytest.mark.parametrize("form_id", BARE)
def test_what_guests_see_bears_no_code(typefaces: Typefaces, form_id: str) -> None:
    pdf = drawn(typefaces, form_id, {**LIBRARY.sample(form_id), "record_code": CODE})
    for page, text in zip(scans(pdf), page_texts(pdf), strict=True):
        assert said_on(page) == []
        assert CODE not in text


@pytest.mark.parametrize("form_id", CARRYING)
def test_a_blank_form_has_a_code_only_where_it_comes_back(typefaces: Typefaces, form_id: str) -> None:
    form = FORMS_BY_ID[form_id]
    pdf = rendered(form, typefaces, COMMON, [{}], "blank").pdf
    for number, page in enumerate(scans(pdf), start=1):
        known = [f"{form.number} V{form.version}P{number}"] if form.comes_back else []
        assert said_on(page) == known


@pytest.mark.parametrize("form_id", COMING_BACK)
@pytest.mark.parametrize("mode", ["blank", "filled"])
def test_four_corner_marks_stand_alone(typefaces: Typefaces, form_id: str, mode: FormMode) -> None:
    form = FORMS_BY_ID[form_id]
    pdf = rendered(form, typefaces, COMMON, [{} if mode == "blank" else LIBRARY.sample(form_id)], mode).pdf
    for page in scans(pdf):
        for left, top in corner_marks(form.paper.width, form.paper.height):
            inside = page.crop(box_of(left, top, -0.2))
            assert inside.getextrema() == (0, 0)
            around = page.crop(box_of(left, top, CORNER_INSET - 0.5))
            expected = ImageChops.invert(around).point(BLACK_OR_WHITE).getbbox()
            assert expected is not None
            for edge, wanted in zip(
                expected, (CORNER_INSET - 0.5,) * 2 + (CORNER_INSET + 2.5,) * 2, strict=True
            ):
                assert edge / MM == pytest.approx(wanted, abs=0.3)


def box_of(left: float, top: float, more: float) -> tuple[int, int, int, int]:
    ends = (left - more, top - more, left + CORNER_MARK + more, top + CORNER_MARK + more)
    return tuple(round(end * MM) for end in ends)  # type: ignore[return-value]  # four of them


def test_only_forms_that_come_back_have_corner_marks(typefaces: Typefaces) -> None:
    assert COMING_BACK == ["satisfaction-survey"]
    pdf = rendered(FORMS_BY_ID["complaint"], typefaces, COMMON, [LIBRARY.sample("complaint")]).pdf
    for page in scans(pdf):
        for left, top in corner_marks(210, 297):
            assert page.crop(box_of(left, top, 0)).getextrema() == (255, 255)


@pytest.mark.parametrize("code", ["甲-01", "客户 7", LONGEST, "KP2611-ZB", "a" * 40])
def test_numbers_of_any_kind_lead_back(typefaces: Typefaces, code: str) -> None:
    pdf = drawn(typefaces, "customer-card", {**LIBRARY.sample("customer-card"), "record_code": code})
    version = FORMS_BY_ID["customer-card"].version
    for number, (page, text) in enumerate(zip(scans(pdf), page_texts(pdf), strict=True), start=1):
        assert said_on(page) == [f"{code} KD-KH-10 V{version}P{number}"]
        assert "".join(code.split()) in text


def test_a_margin_too_low_for_the_matrix_keeps_the_letters(typefaces: Typefaces) -> None:
    form = FORMS_BY_ID["complaint"]
    low = form._replace(paper=form.paper._replace(margins=form.paper.margins._replace(bottom=10.0)))
    record = {**LIBRARY.sample("complaint"), "record_code": CODE}
    pdf = rendered(low, typefaces, COMMON, [record]).pdf
    assert [said_on(page) for page in scans(pdf)] == [[]]
    assert f"记录{CODE}" in page_texts(pdf)[0]


@pytest.mark.parametrize(("angle", "blur"), [(-2.5, 2.0), (0.7, 2.8), (180.0, 2.0), (91.5, 2.4)])
def test_a_poor_scan_of_a_print_is_read(typefaces: Typefaces, angle: float, blur: float) -> None:
    record = {**LIBRARY.sample("call-sheet"), "record_code": CODE}
    with pypdfium2.PdfDocument(drawn(typefaces, "call-sheet", record)) as document:
        printed = document[0].render(scale=PRINTER / 72, grayscale=True).to_pil().point(BLACK_OR_WHITE)
    foot = printed.crop((0, printed.height - PRINTER, printed.width // 2, printed.height))
    seen = foot.rotate(angle, Resampling.BICUBIC, expand=True, fillcolor=255).filter(GaussianBlur(blur))
    scan = seen.resize((seen.width * DOTS // PRINTER, seen.height * DOTS // PRINTER), Resampling.BILINEAR)
    sent = io.BytesIO()
    scan.save(sent, "JPEG", quality=60)
    with open_picture(sent) as picture:
        assert said_on(picture.convert("L")) == [f"{CODE} KD-HD-01 V1P1"]


def test_modules_are_neighbours_without_seams() -> None:
    matrix = data_matrix(f"{CODE} KD-KH-02 V1P1")
    assert matrix.modules == 20
    left = {line for begin, line, _ in matrix.bars if begin == 0}
    assert left == set(range(20))  # the solid left edge of every Data Matrix
    assert (0, 19, 20) in matrix.bars  # and its solid lower one


class TestOverlay:
    """On paper with the blank form, code and letters are added where the whole sheet has them."""

    @pytest.fixture
    def printing(self, own_fonts: Path) -> Printing:
        return Printing(
            forms=FORMS, fonts=own_fonts, sources=[], office=lambda: COMMON, today=lambda: date(2026, 11, 22)
        )

    def places(self, printing: Printing, form_id: str, *, is_overlay: bool) -> Sequence[str]:
        pdf = printing.render(form_id, "sample", layout=Layout(is_overlay=is_overlay)).pdf
        return [f"{code.text} {code.position}" for page in scans(pdf) for code in codes_on(page)]

    @pytest.mark.parametrize("form_id", ["call-sheet", "customer-card"])
    def test_it_is_added_at_its_place(self, printing: Printing, form_id: str) -> None:
        added = self.places(printing, form_id, is_overlay=True)
        assert added
        assert added == self.places(printing, form_id, is_overlay=False)

    def test_where_the_blank_form_has_a_code_none_is_added(self, printing: Printing) -> None:
        assert self.places(printing, "satisfaction-survey", is_overlay=True) == []
