"""Codes on papers are read as people type them."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.evaluations.kinds import EVALUATION
from kamdesk.domain.events.calls import CALL
from kamdesk.domain.plans.kinds import MONTH_PLAN
from kamdesk.domain.printing.record_codes import read_code, record_code, table_code

MONTHS = st.dates(date(2020, 1, 1), date(2099, 12, 31)).map(lambda day: day.replace(day=1))


@given(MONTHS, st.uuids(), st.uuids())
def test_a_code_leads_back_to_its_month_and_member_and_to_nobody_else(
    month: date, member: UUID, other: UUID
) -> None:
    code = read_code(record_code(EVALUATION, month, member))
    assert code is not None
    assert code.month == month
    assert code.fits(member)
    assert code.fits(other) == (member.int % 2**30 == other.int % 2**30)


@given(MONTHS, st.uuids())
def test_a_table_is_of_a_month_and_of_nobody(month: date, member: UUID) -> None:
    code = read_code(table_code(EVALUATION, month))
    assert code is not None
    assert code.month == month
    assert not code.fits(member)


@pytest.mark.parametrize(
    "typed",
    ["kp2611-0001sz", " KP2611 OOO1SZ ", "KP2611-OOOISZ", "kp26110００lsz", "ＫＰ２６１１－０００１ＳＺ"],
)
def test_case_blanks_width_and_misread_signs_do_not_matter(typed: str) -> None:
    code = read_code(typed)
    assert code is not None
    assert code.fits(UUID(int=0b00001_11001_11111))


@pytest.mark.parametrize(
    "typed",
    ["", "KP", "KP2613-7QF3XY", "KP2600-ZB", "KP2611", "KP2611-7QF3X", "KH000001", "13800000001", "平安银行"],
)
def test_other_words_are_no_code(typed: str) -> None:
    assert read_code(typed) is None


@given(MONTHS, st.uuids())
def test_a_code_says_which_kind_of_paper_it_is_of(month: date, record: UUID) -> None:
    for kind, prefix in ((EVALUATION, "KP"), (MONTH_PLAN, "JH"), (CALL, "BF")):
        written = record_code(kind, month, record)
        code = read_code(written)
        assert code is not None
        assert written.startswith(f"{prefix}{month:%y%m}-")
        assert (code.kind, code.month, code.fits(record)) == (kind, month, True)


@pytest.mark.parametrize("typed", ["JH2611-ZB", "BF2611-ZB"])
def test_only_evaluations_have_a_table_of_all(typed: str) -> None:
    assert read_code(typed) is None


def test_codes_are_written_as_papers_have_always_shown_them() -> None:
    record, month = UUID("01890a5d-ac96-774b-bcce-b302099a8057"), date(2026, 11, 1)
    written = [record_code(kind, month, record) for kind in (EVALUATION, MONTH_PLAN, CALL)]
    assert written == ["KP2611-4SN02Q", "JH2611-4SN02Q", "BF2611-4SN02Q"]
    assert table_code(EVALUATION, month) == "KP2611-ZB"
