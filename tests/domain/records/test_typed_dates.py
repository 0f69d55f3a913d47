"""What people type for a date means the day they have in mind, whatever day it is today."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.typed_dates import in_full, typed_date
from kamdesk.domain.shared.errors import UserError

TODAY = date(2026, 11, 30)  # a Monday
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("11-28", "2026-11-28"), ("11.28", "2026-11-28"), ("11/28", "2026-11-28"), ("11月28日", "2026-11-28"),
        ("11月28号", "2026-11-28"), ("1128", "2026-11-28"), ("28", "2026-11-28"), ("28号", "2026-11-28"),
        ("1", "2026-12-01"), ("15", "2026-11-15"), ("31", "2026-10-31"), ("1-5", "2027-01-05"),
        ("7-1", "2026-07-01"), ("今天", "2026-11-30"), ("昨天", "2026-11-29"), ("前天", "2026-11-28"),
        ("明天", "2026-12-01"), ("後天", "2026-12-02"), ("大后天", "2026-12-03"), ("today", "2026-11-30"),
        ("Yesterday", "2026-11-29"), ("+3", "2026-12-03"), ("-2", "2026-11-28"), ("＋３", "2026-12-03"),
        ("3天后", "2026-12-03"), ("两", None), ("周五", "2026-12-04"), ("週五", "2026-12-04"),
        ("星期天", "2026-12-06"), ("下周一", "2026-12-07"), ("上周三", "2026-11-25"),
        ("本周日", "2026-12-06"),
        ("下下周一", "2026-12-14"), ("下个星期二", "2026-12-08"), ("fri", "2026-12-04"),
        ("next Monday", "2026-12-07"), ("2026.3.2", "2026-03-02"), ("20260302", "2026-03-02"),
        ("２０２６年３月２日", "2026-03-02"), ("26.3.2", "2026-03-02"), ("260302", "2026-03-02"),
        ("85-6-1", "1985-06-01"), (" 11 - 28 ", "2026-11-28"),
        ("2-29", None), ("13-1", None), ("32", None), ("0", None), ("2026", None), ("周八", None), ("", None),
        ("202013", None), ("+99999", None), ("2026-02-30", None), ("某天", None),
    ],
)  # fmt: skip
def test_what_is_typed_means(text: str, day: str | None) -> None:
    if day is None:
        with pytest.raises(UserError):
            typed_date(text, TODAY)
    else:
        assert typed_date(text, TODAY) == date.fromisoformat(day)


@given(DAYS, DAYS)
def test_a_whole_date_is_itself_on_any_day(day: date, today: date) -> None:
    for text in (day.isoformat(), f"{day:%Y%m%d}", f"{day.year}.{day.month}.{day.day}"):
        assert typed_date(text, today) == day


@given(DAYS, st.integers(-180, 180))
def test_month_and_day_mean_the_nearest_year(today: date, distance: int) -> None:
    day = today + timedelta(days=distance)
    assert typed_date(f"{day.month}-{day.day}", today) == day


@given(DAYS, st.integers(-13, 13))
def test_a_day_alone_means_the_nearest_month(today: date, distance: int) -> None:
    day = today + timedelta(days=distance)
    assert typed_date(f"{day.day}", today) == day


@given(DAYS, st.integers(1, 31))
def test_a_day_alone_is_a_day_with_this_number_and_never_far(today: date, number: int) -> None:
    day = typed_date(str(number), today)
    assert day.day == number
    assert abs(day - today) <= timedelta(days=31)


@given(DAYS, st.integers(-9999, 9999))
def test_signs_count_days(today: date, days: int) -> None:
    assert typed_date(f"{days:+d}", today) == today + timedelta(days=days)


@given(DAYS, st.sampled_from("一二三四五六日"))
def test_days_of_the_week_lie_in_the_week_said(today: date, sign: str) -> None:
    this = typed_date(f"周{sign}", today)
    assert this.isocalendar()[:2] == today.isocalendar()[:2]
    assert this.weekday() == "一二三四五六日".index(sign)
    assert typed_date(f"下周{sign}", today) - this == timedelta(weeks=1)
    assert typed_date(f"上周{sign}", today) - this == timedelta(weeks=-1)


@given(st.text(max_size=12) | st.from_regex(r"[0-9+\-./年月日]{1,10}", fullmatch=True), st.dates())
def test_any_text_is_a_date_or_refused_but_never_a_crash(text: str, today: date) -> None:
    with suppress(UserError):
        assert isinstance(typed_date(text, today), date)


@pytest.mark.parametrize(
    ("kind", "text", "full"),
    [
        (FieldKind.DATE, "28", "2026-11-28"), (FieldKind.DATE, "某天", "某天"), (FieldKind.DATE, "", ""),
        (FieldKind.TIME, "昨天 9:05", "2026-11-29 9:05"), (FieldKind.TIME, "14点05分", "2026-11-30 14点05分"),
        (FieldKind.TIME, "28 14:05", "2026-11-28 14:05"), (FieldKind.TIME, "今天14:05", "2026-11-30 14:05"),
        (FieldKind.TIME, "2026-3-2T9:00", "2026-03-02 9:00"), (FieldKind.TIME, "昨天", "昨天"),
        (FieldKind.MONTH, "上月", "2026-10"), (FieldKind.MONTH, "12", "2026-12"),
        (FieldKind.MONTH, "1月", "2027-01"), (FieldKind.MONTH, "this month", "2026-11"),
        (FieldKind.MONTH, "2026年3月", "2026-03"), (FieldKind.MONTH, "13", "13"), (FieldKind.MONTH, "", ""),
        (FieldKind.TEXT, "今天", "今天"), (FieldKind.INTEGER, "28", "28"),
    ],
)  # fmt: skip
def test_only_dates_are_written_in_full(kind: FieldKind, text: str, full: str) -> None:
    assert in_full(Field("day", "日期", "", kind), text, TODAY) == full
