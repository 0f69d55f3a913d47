"""PDF files are named after what they are, whom they are about and when, and Windows takes every name."""

from __future__ import annotations

import re
from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.printing.file_names import file_name
from kamdesk.domain.printing.print_log import Delivery, DocumentPart, PrintedRecord

TODAY = date(2026, 11, 30)
MONTH = date(2026, 11, 1)
FORM = "客户专员月度考核表"


def part(*labels: str, mode: str = "filled", month: date | None = None, packet: str = "") -> DocumentPart:
    """One page for each of these records."""
    printed = tuple(
        PrintedRecord(range(n, n + 1), UUID(int=n) if label else None, "", label)
        for n, label in enumerate(labels, start=1)
    )
    return DocumentPart(Delivery("form", FORM, "1", mode, month=month, packet=packet), printed)


@pytest.mark.parametrize(
    ("title", "parts", "pages", "name"),
    [
        (FORM, (part("王喆", month=MONTH),), (1,), "客户专员月度考核表 王喆 2026-11.pdf"),
        (FORM, (part("王喆", "龙䶮", "何𠅤", month=MONTH),), (1, 2, 3), "客户专员月度考核表 3人 2026-11.pdf"),
        (FORM, (part("王喆", "龙䶮", "何𠅤", month=MONTH),), (2,), "客户专员月度考核表 龙䶮 2026-11.pdf"),
        ("客户资料卡", (part("远东钢铁"),), (1,), "客户资料卡 远东钢铁 2026-11-30.pdf"),
        ("客户资料卡", (part("远东", "远东"),), (1, 2), "客户资料卡 2份 2026-11-30.pdf"),
        ("客户资料卡", (part("", mode="blank"),), (1,), "客户资料卡 空白表 2026-11-30.pdf"),
        ("客户资料卡", (part("", mode="sample"),), (1,), "客户资料卡 样张 2026-11-30.pdf"),
        ("汇总", (part("", month=MONTH),), (1,), "汇总 2026-11.pdf"),
        (
            "年度册",
            (part("远东钢铁", packet="年度册"), part("远东钢铁", packet="年度册"), part("", mode="blank")),
            (1,),
            "年度册 远东钢铁 2026-11-30.pdf",
        ),
    ],
)
def test_a_name_says_what_whom_and_when(
    title: str, parts: tuple[DocumentPart, ...], pages: tuple[int, ...], name: str
) -> None:
    assert file_name(title, parts, pages, TODAY) == name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("春/夏:册?", "春-夏-册- 2026-11-30.pdf"),
        ("  册\t一\n二.  ", "册 一 二 2026-11-30.pdf"),
        ("a\u202eb\u200b", "ab 2026-11-30.pdf"),
        ("CON.季度", "_CON.季度 2026-11-30.pdf"),
        ("lpt¹ .x", "_lpt¹ .x 2026-11-30.pdf"),
        ("CON", "CON 2026-11-30.pdf"),
        ("", "2026-11-30.pdf"),
    ],
)
def test_what_windows_forbids_is_not_in_a_name(title: str, name: str) -> None:
    assert file_name(title, (), (), TODAY) == name


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_title_and_any_customer_make_a_name_that_can_be_saved(title: str, customer: str) -> None:
    name = file_name(title, (part(customer),), (1,), TODAY)
    assert len(name.encode()) < 240
    assert not set(name) & set('\\/:*?"<>|\n\r\t\0')
    assert name == name.strip()
    assert name.split(".")[0].upper().strip() not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9"}
    assert name.endswith("2026-11-30.pdf")


def test_a_long_customer_leaves_room_for_the_date() -> None:
    name = file_name(FORM, (part("集团" * 60, month=MONTH),), (1,), TODAY)
    assert re.fullmatch(r"客户专员月度考核表 (集团)+集?… 2026-11\.pdf", name)
