"""Forms for a press: every piece on a page of its own, with the boxes that printers read, and bleed."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from kamdesk.documents.definitions.placements import Area, Piece
from kamdesk.documents.figures.figures import Outline, rectangle
from kamdesk.documents.pages.press import PressPage, bled, edges_of_card, office_marks
from kamdesk.documents.pages.rows import MM, RowDrawing, Turned
from kamdesk.domain.printing.requests import Layout
from kamdesk.services.printing.assembling import Assembly
from tests.rendering import LIBRARY, TODAY

if TYPE_CHECKING:
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode

Box = tuple[float, float, float, float]
MARGIN = 10.0  # millimetres: bleed, gap, marks, gap
FORMS = [form_id for form_id in LIBRARY.ids() if LIBRARY.definition(form_id).bleed]


def pressed(typefaces: Typefaces, form_id: str, *, is_blank: bool = False) -> bytes:
    mode: FormMode = "blank" if is_blank else "sample"
    form = LIBRARY.definition(form_id)
    common = {"organisation": "远东钢铁集团有限公司", "department": "大客户部"}
    layout = Layout(is_for_press=True)
    forms = {(form_id, mode): form}
    assembly = Assembly(forms, typefaces, common, layout, title="", month=None, today=TODAY)
    assembly.add(form_id, mode, {} if is_blank else LIBRARY.sample(form_id))
    return assembly.finish()


def boxes(pdf: bytes) -> list[tuple[Box, Box, Box]]:
    """Media, bleed and trim box of every page in millimetres."""
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        return [
            (measured(page.get_mediabox()), measured(page.get_bleedbox()), measured(page.get_trimbox()))
            for page in document
        ]


def measured(box: Box) -> Box:
    left, lower, right, upper = (round(edge / MM, 2) for edge in box)
    return left, lower, right, upper


@pytest.mark.parametrize("form_id", FORMS)
@pytest.mark.parametrize("is_blank", [False, True])
def test_every_page_has_room_for_bleed_and_marks_round_its_piece(
    typefaces: Typefaces, form_id: str, *, is_blank: bool
) -> None:
    for media, bleed, trim in boxes(pressed(typefaces, form_id, is_blank=is_blank)):
        assert trim == pytest.approx((MARGIN, MARGIN, media[2] - MARGIN, media[3] - MARGIN), abs=0.02)
        assert bleed == pytest.approx((trim[0] - 3, trim[1] - 3, trim[2] + 3, trim[3] + 3), abs=0.02)


@pytest.mark.parametrize(
    ("form_id", "sizes"),
    [
        ("invitation", [(210, 200), (210, 200), (210, 90)]),  # outside, inside, then the slip
        ("invitation-a5", [(297, 210), (297, 210)]),
        ("menu", [(148, 210)]),
        ("place-card", [(90, 100)] * 4),
        ("name-badge", [(90, 54)] * 10),
        ("name-plate", [(200, 260)] * 4),
    ],
)
def test_pages_are_as_large_as_what_is_cut(
    typefaces: Typefaces, form_id: str, sizes: list[tuple[float, float]]
) -> None:
    cut = [(trim[2] - trim[0], trim[3] - trim[1]) for _, _, trim in boxes(pressed(typefaces, form_id))]
    assert [size for pair in cut for size in pair] == pytest.approx(
        [side for size in sizes for side in size], abs=0.03
    )


def test_marks_stand_outside_of_the_bleed_and_name_every_fold() -> None:
    page = PressPage(Piece(Area(0, 50, 100, 60), (50.0,), (80.0,)), 3.0, 297.0)
    bleed = (7.0, 7.0, 113.0, 73.0)  # from the upper left corner of the page
    marks = list(page.marks())
    assert sum(bool(mark.dashes) for mark in marks) == 4
    assert len(marks) == 12
    for mark in marks:
        for _, (x, y) in mark.segments:
            assert not (bleed[0] < x < bleed[2] and bleed[1] < y < bleed[3])
            assert 0 <= x <= 120
            assert 0 <= y <= 80
    folds = {round(mark.segments[0][1][1], 1) for mark in marks if mark.dashes}
    assert 40.0 in folds  # 30 below the upper edge of the piece


def filled(x: float, y: float, width: float, height: float) -> Outline:
    return Outline(rectangle(x, y, width, height), fill="red")


def corners(outline: Outline) -> list[tuple[float, ...]]:
    return [values for kind, values in outline.segments if kind != "h"]


def test_only_filled_shapes_at_an_edge_bleed() -> None:
    inside, line = filled(8, 8, 84, 44), Outline(rectangle(0, 0, 100, 60), stroke="gold")
    ground = filled(0, 0, 100, 60)
    drawing = bled(RowDrawing((ground, inside, line)), [Area(0, 0, 100, 60)], 3)
    assert corners(drawing.outlines[0]) == [(-3, -3), (103, -3), (103, 63), (-3, 63)]
    assert drawing.outlines[1:] == (inside, line)


def test_a_turned_ground_bleeds_where_it_lies_on_the_sheet() -> None:
    # The panel fills the upper half of a piece 100 by 100: its own lower edge is the upper edge of the piece.
    part = Turned(RowDrawing((filled(0, 0, 100, 50),)), 0.0, 0.0, 100 * MM, 50 * MM)
    drawing = bled(RowDrawing(turned=(part,)), [Area(0, 0, 100, 100)], 3)
    assert [pytest.approx(corner) for corner in corners(drawing.turned[0].drawing.outlines[0])] == [
        (-3, 0),
        (103, 0),
        (103, 53),
        (-3, 53),
    ]


def test_the_fold_of_a_tent_card_is_no_edge() -> None:
    sheet = LIBRARY.definition("place-card").sheet
    assert sheet is not None
    drawing = bled(RowDrawing((filled(0, 0, 90, 50),)), [edges_of_card(sheet)], 3)
    assert corners(drawing.outlines[0]) == [(-3, 0), (93, 0), (93, 53), (-3, 53)]
    flat = sheet._replace(is_tent=False)
    drawing = bled(RowDrawing((filled(0, 0, 90, 50),)), [edges_of_card(flat)], 3)
    assert corners(drawing.outlines[0])[0] == (-3, -3)


def test_an_office_sheet_has_ticks_at_folds_and_dashes_where_it_is_cut() -> None:
    pieces = [Piece(Area(0, 0, 210, 200), (), (100.0,)), Piece(Area(0, 205, 210, 90))]
    marks = list(office_marks(pieces, 210, 297))
    dashed = [corners(mark)[0][1] for mark in marks if mark.dashes]
    assert dashed == [200, 205]  # no printer reaches 295
    ticks = [corners(mark) for mark in marks if not mark.dashes]
    assert not any(mark.dashes for mark in office_marks(pieces[:1], 210, 297))  # cut as the other side says
    assert ticks == [[(4.5, 100), (7.5, 100)], [(205.5, 100), (202.5, 100)]]
