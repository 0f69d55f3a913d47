"""What the Data Matrix on a sheet says is read as it was written, also by a hand scanner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.printing.paper_codes import (
    CORNER_INSET,
    CORNER_MARK,
    PaperCode,
    codes_in,
    corner_marks,
    paper_code_text,
    read_paper_code,
)

UNBROKEN = st.text(min_size=1).map(lambda text: "".join(text.split())).filter(bool)
SHEETS = st.builds(
    PaperCode,
    form=UNBROKEN,
    version=UNBROKEN,
    page=st.integers(1, 9999),
    record=st.text().map(str.strip),
)


@given(SHEETS)
def test_what_is_written_is_read(sheet: PaperCode) -> None:
    assert read_paper_code(paper_code_text(sheet)) == sheet


def test_a_person_can_read_it_too() -> None:
    assert paper_code_text(PaperCode("KD-KH-02", "1", 2, "KP2611-7QF3XY")) == "KP2611-7QF3XY KD-KH-02 V1P2"
    assert paper_code_text(PaperCode("KD 04", "1.0 b", 1)) == "KD04 V1.0bP1"


@pytest.mark.parametrize(
    "typed",
    ["kp2611-7qf3xy kd-kh-02 v1p2", " KP2611-7QF3XY  KD-KH-02 V1P2\r\n", "KP2611-7QF3XY　KD-KH-02　V1P2"],
)
def test_case_and_blanks_of_a_hand_scanner_do_not_matter(typed: str) -> None:
    sheet = read_paper_code(typed)
    assert sheet is not None
    assert (sheet.form.upper(), sheet.version, sheet.page) == ("KD-KH-02", "1", 2)
    assert [code.upper() for code in codes_in(typed)][1:] == ["KP2611-7QF3XY"]


@pytest.mark.parametrize(
    "typed", ["", "KP2611-7QF3XY", "KD-KH-02 V1", "平安银行 深圳", "V1P2", "KH000001 第2页"]
)
def test_other_words_are_of_no_sheet(typed: str) -> None:
    assert read_paper_code(typed) is None
    assert codes_in(typed) == (typed,)


def test_a_blank_form_means_no_record() -> None:
    assert codes_in("KD-FW-04 V1P1") == ("KD-FW-04 V1P1",)


@given(st.floats(100, 500), st.floats(100, 500))
def test_the_four_marks_are_as_far_from_every_edge(width: float, height: float) -> None:
    marks = corner_marks(width, height)
    assert len(set(marks)) == 4
    for x, y in marks:
        assert min(x, width - x - CORNER_MARK) == pytest.approx(CORNER_INSET)
        assert min(y, height - y - CORNER_MARK) == pytest.approx(CORNER_INSET)
