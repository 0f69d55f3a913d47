"""What a PDF says about itself: version, language, title, day of issue, and a bookmark per record."""

from __future__ import annotations

import ctypes
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

import pypdfium2
import pytest
from pypdfium2 import raw

from kamdesk.documents.definitions.library import read_values
from kamdesk.domain.printing.calibration import PaperSize
from kamdesk.domain.printing.requests import Layout, PacketMark, PacketSheet, Selection
from kamdesk.services.printing.printing import Printing
from tests.project import ROOT
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.documents.fonts.shipped import Typefaces

TODAY = date(2026, 11, 22)
NAMES = {UUID(int=1): "远东钢铁", UUID(int=2): "王喆工业", UUID(int=3): "(甲) 公司"}
ISSUED = {UUID(int=1): date(2025, 3, 4), UUID(int=2): date(2025, 3, 9)}


class TwoForms:
    """Three customers; demand analyses of the first two, which bear their own days of issue."""

    forms = frozenset({"customer-card", "demand-analysis"})
    monthly: frozenset[str] = frozenset()

    def count(self, form_id: str, selection: Selection) -> int:
        return len(self.subjects(form_id, selection))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        known = NAMES if form_id == "customer-card" else ISSUED
        return tuple(known) if selection.ids is None else selection.ids

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        sample = dict(read_values(ROOT / "forms" / form_id / "sample.yaml"))
        for key in self.subjects(form_id, selection):
            dated = {"issued_on": ISSUED[key]} if form_id == "demand-analysis" else {}
            yield {**sample, **dated, "record_id": key, "record_label": NAMES[key]}


@pytest.fixture
def printing() -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[TwoForms()],
        office=lambda: {"organisation": "海川集团", "department": "大客户部"},
        today=lambda: TODAY,
    )


def bookmarks(pdf: bytes) -> list[tuple[str, int]]:
    """The bookmarks of a document and the pages, from 1, to which they lead."""
    with pypdfium2.PdfDocument(pdf) as document:
        found = [(each.get_title(), each.get_dest()) for each in document.get_toc()]
        return [(title, target.get_index() + 1) for title, target in found if target is not None]


def day_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        said = document.get_metadata_dict()
    assert said["CreationDate"] == said["ModDate"]
    return str(said["CreationDate"])


def language_of(document: pypdfium2.PdfDocument) -> str:
    language = (ctypes.c_ushort * 16)()
    length = raw.FPDFCatalog_GetLanguage(document.raw, language, ctypes.sizeof(language))
    return bytes(language)[: length - 2].decode("utf-16-le")


def test_a_document_names_its_version_language_title_and_author(printing: Printing) -> None:
    pdf = printing.render("customer-card", "filled").pdf
    with pypdfium2.PdfDocument(pdf) as document:
        assert document.get_version() == 17
        assert language_of(document) == "zh-CN"
        said = document.get_metadata_dict()
    assert (said["Title"], said["Author"], said["Creator"]) == ("客户资料卡", "海川集团", "KamDesk")


def test_a_bookmark_leads_to_each_record_under_the_name_that_problems_use(printing: Printing) -> None:
    document = printing.render("customer-card", "filled")
    starts = [each.pages.start for part in document.parts for each in part.printed]
    assert bookmarks(document.pdf) == list(zip(NAMES.values(), starts, strict=True))
    assert len(set(starts)) == len(NAMES)


@pytest.mark.parametrize(
    ("words", "language", "title"),
    [
        ({}, "zh-CN", "打印机校准标尺"),
        ({"zh-CN": "en", "打印机校准标尺": "Printer calibration"}, "en", "Printer calibration"),
    ],
)
def test_the_ruler_page_names_the_language_of_its_words(
    printing: Printing, words: dict[str, str], language: str, title: str
) -> None:
    pdf = printing.ruler_page(PaperSize(210.0, 297.0), lambda text: words.get(text, text))
    with pypdfium2.PdfDocument(pdf) as document:
        assert language_of(document) == language
        assert document.get_metadata_dict()["Title"] == title


def test_some_pages_of_a_document_are_it_without_the_others(printing: Printing) -> None:
    whole = printing.render("customer-card", "filled")
    starts = [each.pages.start for part in whole.parts for each in part.printed]
    wanted = (starts[1], starts[0], starts[0] + 1)
    some = printing.render("customer-card", "filled", layout=Layout(pages=wanted))
    assert some.page_count == len(wanted)
    assert some.parts == whole.parts  # pages are counted as in the whole
    with pypdfium2.PdfDocument(whole.pdf) as drawn, pypdfium2.PdfDocument(some.pdf) as kept:
        texts = [drawn[page - 1].get_textpage().get_text_bounded() for page in wanted]
        assert [page.get_textpage().get_text_bounded() for page in kept] == texts
        assert kept.get_metadata_dict()["Title"] == "客户资料卡"
    names = list(NAMES.values())
    assert bookmarks(some.pdf) == [(names[1], 1), (names[0], 2)]
    assert len(some.pdf) < len(whole.pdf)


def test_a_document_of_one_record_has_no_bookmarks(printing: Printing) -> None:
    one = printing.render("customer-card", "filled", Selection((UUID(int=1),)))
    assert one.page_count > 1
    assert bookmarks(one.pdf) == []
    for form_id in ("customer-card", "address-label"):
        assert bookmarks(printing.render(form_id, "blank").pdf) == []


def test_each_card_has_a_bookmark_to_its_sheet(printing: Printing) -> None:
    pdf = printing.render("place-card", "sample", layout=Layout(first_card=3)).pdf
    assert bookmarks(pdf) == [("王喆", 1), ("欧阳清堃", 1), ("安娜·施密特", 2), ("龙䶮", 2)]


@pytest.mark.parametrize("name", ["(甲)", "甲\\", "(甲)\u0d28\u2829\u5c0d", "𠅤"])
def test_a_bookmark_says_any_name_as_it_is(typefaces: Typefaces, name: str) -> None:
    form, sample = LIBRARY.definition("customer-card"), LIBRARY.sample("customer-card")
    pdf = rendered(form, typefaces, {}, [{**sample, "record_label": each} for each in (name, "乙")]).pdf
    assert [title for title, _ in bookmarks(pdf)] == [name, "乙"]


def test_a_packet_says_the_form_with_the_record_and_names_blank_ones_by_their_title(
    printing: Printing,
) -> None:
    first = UUID(int=1)
    sheets = [
        PacketSheet("customer-card", "filled", first),
        PacketSheet("demand-analysis", "filled", first),
        PacketSheet("evaluation-overview", "blank"),
    ]
    layout = Layout(packet=PacketMark(UUID(int=9), "年度册", 1))
    document = printing.render_sheets(sheets, None, layout=layout)
    titles = [part.delivery.form_title for part in document.parts]
    named = [title for title, _ in bookmarks(document.pdf)]
    assert named == [f"远东钢铁　{titles[0]}", f"远东钢铁　{titles[1]}", titles[2]]


def test_a_document_bears_the_latest_day_on_which_its_records_were_issued(printing: Printing) -> None:
    assert day_of(printing.render("demand-analysis", "filled").pdf) == "D:20250309"
    only = printing.render("demand-analysis", "filled", Selection((UUID(int=1),)))
    assert day_of(only.pdf) == "D:20250304"


def test_a_document_whose_records_bear_no_day_is_issued_when_it_is_printed(printing: Printing) -> None:
    for document in (printing.render("customer-card", "filled"), printing.render("customer-card", "blank")):
        assert day_of(document.pdf) == f"D:{TODAY:%Y%m%d}"
    assert day_of(printing.ruler_page(PaperSize(210.0, 297.0))) == f"D:{TODAY:%Y%m%d}"
