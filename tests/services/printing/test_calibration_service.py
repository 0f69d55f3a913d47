"""Calibrations are kept per printer and paper, and pages are moved by them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pdfplumber
import pytest

from kamdesk.domain.printing.calibration import Calibration, Measured, PaperSize
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.printing.calibration import Calibrations, paper_of
from kamdesk.services.printing.printing import Printing
from tests.project import ROOT

if TYPE_CHECKING:
    from pathlib import Path

A4, WIDE = PaperSize(210, 297), PaperSize(297, 210)
MM = 72 / 25.4


class Places(dict[str, Any]):
    """Remembers as the preferences do."""

    def recall(self, place: str, default: Any = None) -> Any:
        return self.get(place, default)

    def remember(self, place: str, value: Any) -> None:
        self[place] = value


@pytest.fixture
def calibrations() -> Calibrations:
    return Calibrations(Places())


@pytest.fixture(scope="module")
def ruler() -> bytes:
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )
    return printing.ruler_page(A4)


def extent(pdf: bytes, tmp_path: Path) -> tuple[float, float, float, float]:
    """Left and top line in millimetres from the edges, and where the rulers' middle lines end."""
    file = tmp_path / "page.pdf"
    file.write_bytes(pdf)
    with pdfplumber.open(file) as document:
        lines = document.pages[0].lines
    upright = [line for line in lines if abs(line["x0"] - line["x1"]) < 0.01 and line["height"] > 150 * MM]
    flat = [line for line in lines if line["height"] < 0.01 and line["width"] > 150 * MM]
    left, top = min(line["x0"] for line in upright), min(line["top"] for line in flat)
    across = min(line["width"] for line in flat)
    down = min(line["height"] for line in upright)
    return left / MM, top / MM, across / MM, down / MM


def test_the_ruler_page_is_as_exact_as_it_says(ruler: bytes, tmp_path: Path) -> None:
    assert extent(ruler, tmp_path) == pytest.approx((20, 20, 200, 200), abs=0.01)


def test_pages_are_moved_and_stretched_by_the_calibration_of_their_paper(
    calibrations: Calibrations, ruler: bytes, tmp_path: Path
) -> None:
    found = calibrations.keep("四楼", A4, Measured(21.5, 18, 202, 198))
    moved = calibrations.adjusted(ruler, "四楼")
    left, top = found.place(20, 20)
    wanted = (left, top, 200 * found.stretch_x, 200 * found.stretch_y)
    assert extent(moved, tmp_path) == pytest.approx(wanted, abs=0.02)
    assert left == pytest.approx((20 - (21.5 - 20.2)) / 1.01)


def test_other_printers_and_papers_stay_as_they_are(calibrations: Calibrations, ruler: bytes) -> None:
    calibrations.keep("四楼", WIDE, Measured(21, 20, 200, 200))
    calibrations.keep("五楼", A4, Measured(21, 20, 200, 200))
    assert calibrations.adjusted(ruler, "四楼") is ruler


def test_a_calibration_is_kept_until_it_is_forgotten(calibrations: Calibrations) -> None:
    assert calibrations.of("四楼", A4) is None
    kept = calibrations.keep("四楼", A4, Measured(21, 20, 200, 200))
    assert calibrations.of("四楼", A4) == kept == Calibration(-1, 0, 1, 1)
    calibrations.forget("四楼", A4)
    assert calibrations.of("四楼", A4) is None


def test_what_cannot_be_is_refused_and_nothing_kept(calibrations: Calibrations) -> None:
    with pytest.raises(UserError):
        calibrations.keep("四楼", A4, Measured(21, 20, 20, 200))
    assert calibrations.of("四楼", A4) is None


def test_a_file_edited_by_hand_counts_as_not_calibrated() -> None:
    broken = Places({"printing.calibrations": {"四楼 210×297": {"shift_x": "far"}, "五楼 210×297": 3}})
    assert Calibrations(broken).of("四楼", A4) is None
    assert Calibrations(broken).of("五楼", A4) is None


def test_papers_are_known_by_their_points() -> None:
    assert paper_of((595.27, 841.89)) == A4
    assert A4.name == "210×297"


def test_a_tray_has_its_own_calibration_or_is_served_by_that_of_the_printer() -> None:
    places = Places()
    calibrations = Calibrations(places)
    common = calibrations.keep("四楼", A4, Measured(21, 20, 200, 200))
    assert calibrations.of("四楼", A4, "纸盒 2") == common
    own = calibrations.keep("四楼", A4, Measured(19, 20, 200, 200), "纸盒 2")
    again = Calibrations(places)
    assert again.of("四楼", A4, "纸盒 2") == own != common
    assert again.of("四楼", A4) == again.of("四楼", A4, "纸盒 1") == common
    assert again.is_trays_own("四楼", A4, "纸盒 2")
    assert not again.is_trays_own("四楼", A4, "纸盒 1")
    again.forget("四楼", A4, "纸盒 2")
    assert again.of("四楼", A4, "纸盒 2") == common
    again.forget("四楼", A4, "纸盒 2")
    assert again.of("四楼", A4) is None


def test_calibrations_kept_before_trays_counted_go_on_serving() -> None:
    kept = {"shift_x": 1.0, "shift_y": 0.0, "stretch_x": 1.0, "stretch_y": 1.0}
    calibrations = Calibrations(Places({"printing.calibrations": {"四楼 210×297": kept}}))
    assert calibrations.of("四楼", A4) == calibrations.of("四楼", A4, "上层") == Calibration(1.0)
