"""A job reaches a printer as outlines, whole or not at all; pictures serve where outlines cannot."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.services.printing.preview import PreviewDocument
from kamdesk.services.printing.spooling import PrintOrder
from kamdesk.services.printing.trays import Tray
from kamdesk.services.printing.windows.drawing import print_document
from kamdesk.services.printing.windows.papers import Box
from kamdesk.services.printing.windows.transparency import is_translucent
from tests.services.printing.windows.fake_printers import A4, FakePrinter

if TYPE_CHECKING:
    from collections.abc import Sequence

MM = 72 / 25.4
UPRIGHT, WIDE, CARD = (210 * MM, 297 * MM), (297 * MM, 210 * MM), (90 * MM, 54 * MM)


def document(*sizes: tuple[float, float], alpha: float = 1.0) -> bytes:
    """A page of each size with a square 50 mm from the left and 40 mm from the top, and one mark."""
    written = BytesIO()
    canvas = Canvas(written)
    for width, height in sizes:
        canvas.setPageSize((width, height))
        canvas.setFillColorRGB(1, 0, 0, alpha)
        canvas.rect(50 * MM, height - 45 * MM, 5 * MM, 5 * MM, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def masked_picture(*, alpha: int) -> bytes:
    written = BytesIO()
    canvas = Canvas(written)
    picture = BytesIO()
    Image.new("RGBA", (40, 40), (255, 0, 0, alpha)).save(picture, "PNG")
    picture.seek(0)
    canvas.drawImage(ImageReader(picture), 100, 100, 50, 50, mask="auto")
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def sent(pdf: bytes, printer: FakePrinter, pages: Sequence[int] = (1,), **order: Any) -> FakePrinter:
    print_document(pdf, PrintOrder("四楼", "海川集团", tuple(pages), **order), no_progress, printer)
    return printer


def complaint(printer: FakePrinter, pdf: bytes | None = None, **order: Any) -> str:
    with pytest.raises(UserError) as caught:
        sent(pdf or document(UPRIGHT), printer, **order)
    return str(caught.value)


def test_pages_are_drawn_as_outlines_paper_edge_to_paper_edge_in_one_job() -> None:
    printer = sent(document(UPRIGHT, UPRIGHT), FakePrinter(), (2, 1), number="KD-1")
    assert printer.did == [
        "open 四楼",
        "begin KamDesk KD-1",  # the print queue is everybody's
        *["page", "outlines", "end page"] * 2,
        "end",
        "close",
    ]
    assert printer.outlines == [(2, Box(-120, -120, 4961, 7016)), (1, Box(-120, -120, 4961, 7016))]
    assert printer.strips == 0


def test_progress_tells_each_page() -> None:
    told: list[tuple[int, int]] = []
    order = PrintOrder("四楼", "卡", (1, 2))
    printer = FakePrinter()
    print_document(document(UPRIGHT, UPRIGHT), order, lambda done, total: told.append((done, total)), printer)
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_the_paper_changes_where_the_size_of_the_page_does() -> None:
    printer = sent(document(UPRIGHT, UPRIGHT, WIDE, CARD), FakePrinter(), (1, 2, 3, 4))
    assert printer.did.count("change") == 2
    assert printer.did.index("change") > printer.did.index("end page")
    assert [page.size for page in printer.pages] == [(4961, 7016)] * 2 + [(7016, 4961), (2126, 1276)]


@pytest.mark.parametrize(("is_grey", "kind"), [(False, (255, 0, 0)), (True, (76, 76, 76))])
def test_a_printer_set_so_gets_pictures_where_the_outlines_would_be(
    kind: tuple[int, int, int], *, is_grey: bool
) -> None:
    printer = sent(document(UPRIGHT), FakePrinter(is_grey=is_grey), as_pictures=True)
    assert not printer.outlines
    (page,) = printer.pages
    dots = 600 / 25.4
    inside = page.getpixel((round(52 * dots), round(42 * dots)))
    outside = page.getpixel((round(49.9 * dots), round(39.9 * dots)))
    assert isinstance(inside, tuple)
    assert inside == pytest.approx(kind, abs=3)
    assert outside == (255, 255, 255)
    assert printer.strips == 2  # of 14: what is white is not sent


def test_pictures_are_no_finer_than_600_dots_to_the_inch_and_lie_at_the_same_place() -> None:
    printer = sent(document(UPRIGHT), FakePrinter(dots=1200), as_pictures=True)
    (page,) = printer.pages
    dots = 1200 / 25.4
    red = [x for x in range(page.width) if page.getpixel((x, round(42.5 * dots))) != (255, 255, 255)]
    assert (red[0] / dots, red[-1] / dots) == pytest.approx((50, 55), abs=0.05)


def test_only_the_pages_that_let_something_through_become_pictures() -> None:
    printer = sent(document(UPRIGHT, alpha=0.5), FakePrinter())
    assert (len(printer.outlines), printer.strips) == (0, 2)


@pytest.mark.parametrize(
    ("pdf", "is_seen"),
    [
        (document(UPRIGHT), False),
        (document(UPRIGHT, alpha=0.9), True),
        (masked_picture(alpha=255), False),
        (masked_picture(alpha=100), True),
    ],
)
def test_transparency_is_found_in_fills_and_in_masked_pictures(pdf: bytes, *, is_seen: bool) -> None:
    with PreviewDocument(pdf) as opened, opened.page(1) as page:
        assert is_translucent(page) == is_seen


def test_copies_are_repeated_where_the_driver_does_not_put_them_in_order() -> None:
    pdf = document(UPRIGHT, UPRIGHT, UPRIGHT)
    repeated = sent(pdf, FakePrinter(), (1, 2, 3), copies=2)
    assert [page for page, _ in repeated.outlines] == [1, 2, 3, 1, 2, 3]
    assert repeated.wanted[-1].copies == 1
    left = sent(pdf, FakePrinter(collates=True), (1, 2, 3), copies=2)
    assert [page for page, _ in left.outlines] == [1, 2, 3]
    assert left.wanted[-1].copies == 2
    boasting = sent(pdf, FakePrinter(collates=True, keeps_copies=False), (1, 2, 3), copies=2)
    assert [page for page, _ in boasting.outlines] == [1, 2, 3, 1, 2, 3]
    assert boasting.wanted[-1].copies == 1


def test_copies_on_several_papers_are_repeated_with_every_driver() -> None:
    printer = sent(document(UPRIGHT, WIDE), FakePrinter(collates=True), (1, 2), copies=2)
    assert [page for page, _ in printer.outlines] == [1, 2, 1, 2]
    assert printer.mode.copies == 1


def test_a_copy_on_both_sides_begins_on_a_new_sheet_if_the_printer_can_do_both_sides() -> None:
    for is_duplex, sides in ((True, 3), (False, 2)):
        printer = FakePrinter(is_duplex=is_duplex)
        assert len(sent(document(UPRIGHT), printer, copies=2, duplex="long_edge").pages) == sides


def test_the_tray_is_asked_for_by_any_number() -> None:
    assert sent(document(UPRIGHT), FakePrinter(), tray=Tray("258", "手动")).wanted[-1].tray == 258
    assert sent(document(UPRIGHT), FakePrinter(), tray=Tray("", "上层")).wanted[-1].tray is None


def test_a_size_the_driver_does_not_take_is_said_before_anything_is_printed() -> None:
    printer = FakePrinter(papers=(A4,), takes_own=lambda _mode: False)
    said = complaint(printer, document(UPRIGHT, CARD), pages=(1, 2))
    assert "没有 90×54 毫米的纸" in said
    assert not any(each.startswith("begin") for each in printer.did)


@pytest.mark.parametrize("direction", [1, 2])
def test_a_size_of_our_own_is_printed_where_a_driver_takes_it_upright_only_or_across_only(
    direction: int,
) -> None:
    printer = sent(document(CARD), FakePrinter(takes_own=lambda mode: mode.orientation == direction))
    assert [page.size for page in printer.pages] == [(2126, 1276)]


def test_pages_that_differ_by_a_hair_are_of_one_paper_and_share_a_sheet() -> None:
    hair = (UPRIGHT[0] + 0.01, UPRIGHT[1])
    printer = sent(document(UPRIGHT, hair, UPRIGHT), FakePrinter(), (1, 2, 3), duplex="long_edge", copies=2)
    assert "change" not in printer.did
    assert len(printer.pages) == 7  # with the white back of the first copy


def test_a_driver_without_any_paper_is_not_set() -> None:
    printer = FakePrinter(papers=())
    assert "驱动程序不能用，什么都没有送去" in complaint(printer)
    assert not printer.wanted


def test_a_printer_without_colours_gets_grey_pictures() -> None:
    printer = sent(document(UPRIGHT), FakePrinter(has_colours=False), as_pictures=True)
    dots = 600 / 25.4
    assert printer.pages[0].getpixel((round(52 * dots), round(42 * dots))) == pytest.approx(
        (76, 76, 76), abs=3
    )


@pytest.mark.parametrize(
    ("act", "code", "word"),
    [
        ("open", 1801, "找不到打印机“四楼”"),
        ("open", 2, "找不到打印机“四楼”"),
        ("open", 5, "没有使用打印机“四楼”的权限"),
        ("open", 1722, "打印服务没有回应"),
        ("open", 53, "连不上打印机“四楼”"),
        ("begin", 3014, "驱动程序不能用"),
        ("begin", 1906, "没有接收"),
        ("begin", 5, "存放打印任务的文件夹不能写"),
        ("page", 3, "存放打印任务的文件夹不能写"),
        ("end", 6, "没有接收"),
        ("page", 112, "磁盘或内存已满"),
        ("end page", 9999, "系统错误 9999"),
        ("outlines", 0, "没有说明原因"),
    ],
)
def test_every_refusal_is_a_sentence_that_says_what_became_of_the_job_and_what_to_do(
    act: str, code: int, word: str
) -> None:
    printer = FakePrinter(fails_at={act: code})
    said = complaint(printer)
    assert word in said
    has_begun = act not in {"open", "begin"}
    assert ("任务已撤回" in said) == has_begun
    assert ("什么都没有送去" in said) != has_begun
    assert "请" in said
    assert ("abandon" in printer.did) == has_begun


def test_a_paused_printer_and_one_that_is_being_removed_get_nothing() -> None:
    for state, word in ((1, "已暂停"), (4, "找不到打印机")):
        printer = FakePrinter(state=state)
        assert word in complaint(printer)
        assert not printer.pages
    assert sent(document(UPRIGHT), FakePrinter(state=0x80)).pages  # offline: Windows is often wrong


def test_stopping_in_the_middle_throws_the_job_away() -> None:
    def stop_at_second(done: int, total: int) -> None:
        if done == total - 1:
            raise CancelledError

    printer = FakePrinter()
    with pytest.raises(CancelledError):
        print_document(document(UPRIGHT, UPRIGHT), PrintOrder("四楼", "卡", (1, 2)), stop_at_second, printer)
    assert printer.did[-2:] == ["abandon", "close"]
    assert "end" not in printer.did


@pytest.mark.parametrize("order", [{}, {"as_pictures": True}])
def test_stopping_at_once_begins_no_job(order: dict[str, Any]) -> None:
    def stop(done: int, total: int) -> None:
        del done, total
        raise CancelledError

    printer = FakePrinter()
    with pytest.raises(CancelledError):
        print_document(document(UPRIGHT), PrintOrder("四楼", "卡", (1,), **order), stop, printer)
    assert not any(each.startswith("begin") for each in printer.did)


def test_stopping_after_the_last_page_still_throws_the_job_away() -> None:
    def stop_at_end(done: int, total: int) -> None:
        if done == total:
            raise CancelledError

    printer = FakePrinter()
    with pytest.raises(CancelledError):
        print_document(document(UPRIGHT), PrintOrder("四楼", "卡", (1,)), stop_at_end, printer)
    assert printer.did[-2:] == ["abandon", "close"]


def test_one_need_not_wait_for_the_end_of_a_page_that_is_sent_as_picture() -> None:
    printer, asked = FakePrinter(), 0

    def stop_at_second_strip(done: int, total: int) -> None:
        del done, total
        nonlocal asked
        asked += 1
        if asked == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        print_document(
            document(UPRIGHT), PrintOrder("四楼", "卡", (1,), as_pictures=True), stop_at_second_strip, printer
        )
    assert printer.strips == 1
    assert printer.did[-2:] == ["abandon", "close"]


def test_a_job_that_a_person_stopped_in_the_dialog_of_the_driver_is_no_fault() -> None:
    with pytest.raises(CancelledError):
        sent(document(UPRIGHT), FakePrinter(fails_at={"begin": 1223}))
