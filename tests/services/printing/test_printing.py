from __future__ import annotations

import shutil
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

import pypdfium2
import pytest

from kamdesk.documents.definitions.library import read_values
from kamdesk.documents.fonts import shipped
from kamdesk.domain.printing.rendered_document import ProblemKind
from kamdesk.domain.printing.requests import Layout, Selection
from kamdesk.domain.shared.errors import CancelledError, NotFoundError, UserError
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.printing.printing import Printing
from kamdesk.services.printing.spooling import save_pdf
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FIRST, SECOND = UUID(int=1), UUID(int=2)


class CardSource:
    """Two customers, one with a character that no font has."""

    forms = frozenset({"customer-card"})
    monthly: frozenset[str] = frozenset()

    def count(self, form_id: str, selection: Selection) -> int:
        assert form_id == "customer-card"
        return 2 if selection.ids is None else len(selection.ids)

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        del form_id
        return (FIRST, SECOND) if selection.ids is None else selection.ids

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        sample = read_values(ROOT / "forms" / form_id / "sample.yaml")
        names = {FIRST: "远东钢铁", SECOND: "王𱅒工业"}
        for key in (FIRST, SECOND) if selection.ids is None else selection.ids:
            customer = {**sample["customer"], "name": names[key]}  # type: ignore[dict-item]  # a mapping
            yield {**sample, "customer": customer, "record_id": key, "record_label": names[key]}


@pytest.fixture
def printing() -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[CardSource()],
        office=lambda: {"organisation": "海川集团", "department": "大客户部"},
        today=lambda: date(2026, 11, 22),
    )


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)


def test_the_catalogue_names_every_form_and_what_it_can_do(printing: Printing) -> None:
    entries = {entry.id: entry for entry in printing.catalogue()}
    assert {"customer-card", "evaluation-overview", "evaluation-specialist", "evaluation-assistant"} <= set(
        entries
    )
    assert entries["customer-card"].modes == ("filled", "blank", "sample")
    assert entries["evaluation-overview"].modes == ("blank", "sample")
    assert entries["evaluation-overview"].paper == "A4 横向"


def test_all_or_chosen_records_are_drawn_under_the_office_letterhead(printing: Printing) -> None:
    chosen = printing.render("customer-card", "filled", Selection((FIRST,)))
    everything = printing.render("customer-card", "filled")
    assert "远东钢铁" in text_of(chosen.pdf)
    assert "王𱅒工业" not in text_of(chosen.pdf)
    assert "王𱅒工业" in text_of(everything.pdf)
    assert everything.page_count == 2 * chosen.page_count
    assert "海川集团" in text_of(chosen.pdf)
    assert "制发日期：2026年11月22日" in text_of(chosen.pdf)


def test_problems_lead_to_the_record_and_its_page(printing: Printing) -> None:
    document = printing.render("customer-card", "filled")
    (problem,) = [each for each in document.problems if each.kind is ProblemKind.MISSING_GLYPH]
    assert (problem.record_id, problem.record_label) == (SECOND, "王𱅒工业")
    assert problem.page == 1 + document.page_count // 2


def test_a_blank_form_needs_no_records(printing: Printing) -> None:
    blank = printing.render("evaluation-specialist", "blank")
    assert blank.page_count == 1
    assert "2026" not in text_of(blank.pdf)


def test_a_sample_says_that_it_is_one(printing: Printing) -> None:
    assert "样张" in text_of(printing.render("evaluation-overview", "sample").pdf)


def test_samples_of_a_nameless_office_show_the_letterhead_of_their_own_firm(printing: Printing) -> None:
    nameless = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=lambda: {"organisation": "", "department": "重点客户科"},
        today=lambda: date(2026, 11, 22),
    )
    sample, blank = (text_of(nameless.render("seating-checklist", mode).pdf) for mode in ("sample", "blank"))
    assert "远东钢铁集团有限公司" in sample
    assert "重点客户科" in sample
    assert "远东钢铁" not in blank
    named = text_of(printing.render("seating-checklist", "sample").pdf)
    assert "海川集团" in named
    assert "远东钢铁" not in named


def test_an_overlay_puts_the_values_and_nothing_else_where_the_form_has_them(printing: Printing) -> None:
    whole = printing.render("customer-card", "filled", Selection((FIRST,)))
    overlay = printing.render("customer-card", "filled", Selection((FIRST,)), layout=Layout(is_overlay=True))
    assert overlay.page_count == whole.page_count
    assert "远东钢铁" in text_of(overlay.pdf)
    for printed in ("客户名称", "海川集团", "客户资料卡"):
        assert printed in text_of(whole.pdf)
        assert printed not in text_of(overlay.pdf)
    places = []
    for document in (whole, overlay):
        with pypdfium2.PdfDocument(document.pdf) as opened:
            page = opened[0].get_textpage()
            index, _ = page.search("远东钢铁").get_next()
            places.append(page.get_charbox(index))
    assert places[0] == pytest.approx(places[1])


def test_nothing_to_print_is_said_in_a_sentence(printing: Printing) -> None:
    with pytest.raises(NotFoundError, match="没有可以打印的记录"):
        printing.render("customer-card", "filled", Selection(()))
    with pytest.raises(NotFoundError, match="没有可以打印的记录"):
        printing.render("evaluation-overview", "filled")


def test_an_unknown_form_is_said_in_a_sentence(printing: Printing) -> None:
    with pytest.raises(NotFoundError, match="no-such-form"):
        printing.render("no-such-form", "blank")


def test_rendering_stops_when_progress_says_so(printing: Printing) -> None:
    def progress(done: int, total: int) -> None:
        assert total == 2
        if done == 1:
            raise CancelledError

    with pytest.raises(CancelledError):
        printing.render("customer-card", "filled", progress=progress)


def test_missing_fonts_are_told_with_every_document(
    own_fonts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = tmp_path / "system"
    system.mkdir()
    shutil.copyfile(own_fonts / shipped.OWN_FILES[shipped.FontRole.BODY], system / "simsun.ttc")
    monkeypatch.setattr(shipped, "_usual_folders", lambda: (system,))
    printing = Printing(
        forms=ROOT / "forms", fonts=tmp_path, sources=[], office=dict, today=lambda: date(2026, 11, 22)
    )
    assert printing.font_notice() is not None
    document = printing.render("evaluation-overview", "sample")
    assert document.problems[0].kind is ProblemKind.FONTS


def test_pages_become_pictures(printing: Printing) -> None:
    pdf = printing.render("evaluation-overview", "blank").pdf
    with PreviewDocument(pdf) as document:
        assert document.page_count == 1
        width, height = document.size(1)
        assert width > height
        colour = document.picture(1, 1.0)
        grey = document.picture(1, 2.0, is_grey=True)
    assert abs(colour.width - width) <= 1
    assert len(colour.pixels) == colour.stride * colour.height
    assert grey.stride >= grey.width == pytest.approx(2 * width, abs=2)
    assert min(grey.pixels) < 100 < 250 < max(grey.pixels)


def test_a_closed_document_may_be_closed_again(printing: Printing) -> None:
    document = PreviewDocument(printing.render("evaluation-overview", "blank").pdf)
    document.close()
    document.close()


def test_a_document_is_saved_whole(tmp_path: Path) -> None:
    save_pdf(b"%PDF-new", tmp_path / "卡.pdf")
    assert (tmp_path / "卡.pdf").read_bytes() == b"%PDF-new"
    assert [path.name for path in tmp_path.iterdir()] == ["卡.pdf"]


def test_saving_where_one_cannot_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="没能写入"):
        save_pdf(b"%PDF", tmp_path / "file" / "卡.pdf")
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(UserError, match="没能写入"):
        save_pdf(b"%PDF", tmp_path / "folder.pdf")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder.pdf"]
