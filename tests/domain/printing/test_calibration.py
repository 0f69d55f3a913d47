from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.printing.calibration import (
    ORIGIN,
    Calibration,
    Measured,
    PaperSize,
    RulerLengths,
    calibrate,
    ruler_lengths,
)
from kamdesk.domain.shared.errors import UserError

A4 = PaperSize(210, 297)
SHIFTS = st.floats(-10, 10)
STRETCHES = st.floats(0.95, 1.05)


@given(SHIFTS, SHIFTS, STRETCHES, STRETCHES, st.floats(0, 210), st.floats(0, 297))
def test_what_is_sent_calibrated_comes_out_where_it_belongs(
    shift_x: float, shift_y: float, stretch_x: float, stretch_y: float, x: float, y: float
) -> None:
    printer = Calibration(shift_x, shift_y, stretch_x, stretch_y)  # any printer misses like this
    lengths = ruler_lengths(A4)
    left, top = printer.place(ORIGIN, ORIGIN)
    measured = Measured(left, top, lengths.across * stretch_x, lengths.down * stretch_y)
    found = calibrate(measured, A4)
    assert printer.place(*found.place(x, y)) == pytest.approx((x, y), abs=1e-6)


def test_a_printer_that_hits_needs_nothing() -> None:
    assert calibrate(Measured(20, 20, 200, 200), A4) == Calibration(0, 0, 1, 1)


@pytest.mark.parametrize(
    ("paper", "lengths"),
    [
        (A4, RulerLengths(200, 200)),
        (PaperSize(148, 210), RulerLengths(100, 200)),
        (PaperSize(90, 54), RulerLengths(50, 50)),
    ],
)
def test_rulers_are_as_long_as_the_paper_holds(paper: PaperSize, lengths: RulerLengths) -> None:
    assert ruler_lengths(paper) == lengths


@pytest.mark.parametrize(
    ("measured", "field"),
    [
        (Measured(20, 20, 20, 200), "across"),
        (Measured(20, 20, 200, 230), "down"),
        (Measured(200, 20, 200, 200), "left"),
        (Measured(20, -2, 200, 200), "top"),
    ],
)
def test_what_no_printer_does_is_refused(measured: Measured, field: str) -> None:
    with pytest.raises(UserError) as raised:
        calibrate(measured, A4)
    assert raised.value.field == field
