"""``kamdesk search`` takes what is printed at the foot of a paper."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kamdesk.services.printing.record_codes import form_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.app.conftest import Answer


def test_the_number_of_a_form_finds_the_form(kamdesk: Callable[..., Answer], desk: Path) -> None:
    answer = kamdesk("search", "KD-KH-10", "--database", desk, "--json")
    assert answer.code == 0
    first = json.loads(answer.out)[0]
    assert (first["kind"], first["id"], first["title"]) == (
        "form",
        str(form_key("customer-card")),
        "客户资料卡",
    )
    assert "customer-card" in kamdesk("search", "kd-kh-10", "--database", desk).out


def test_the_code_of_a_month_s_table_finds_its_month(kamdesk: Callable[..., Answer], desk: Path) -> None:
    found = json.loads(kamdesk("search", "kp2611zb", "--database", desk, "--json").out)
    assert [(hit["kind"], hit["month"]) for hit in found] == [("evaluation", "2026-11-01")]


def test_hits_are_named_by_the_word_of_their_kind(kamdesk: Callable[..., Answer], desk: Path) -> None:
    (line,) = kamdesk("search", "青山银行", "--database", desk).out.splitlines()
    assert line.split("\t")[2].startswith("客户 ")
