"""Contacts read from signatures, chats, web pages and cards, as people paste them."""

from __future__ import annotations

import json
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.pasted_contact import read_contact
from kamdesk.domain.readings.cleaning import half_width
from tests.project import ROOT

CASES: Final = json.loads((ROOT / "tests/data/pasted_contacts.json").read_text(encoding="utf-8"))
"""Texts by lines, and what is read from each; people, firms and numbers are invented."""


@pytest.mark.parametrize("case", CASES)
def test_a_pasted_text_is_read(case: str) -> None:
    wanted, read = CASES[case]["read"], read_contact("\n".join(CASES[case]["text"]))
    assert {name: read.value(name) for name in wanted} == wanted


def test_what_was_not_understood_stays_to_be_seen() -> None:
    read = read_contact("吴立群（副总经理）\nQQ：123456789\n周五前回电")
    assert read.left == ("QQ:123456789", "周五前回电")
    assert [(each.name, each.said) for each in read.pieces] == [
        ("name", "吴立群(副总经理)"),
        ("job_title", "吴立群(副总经理)"),
    ]


def test_a_second_name_is_not_lost() -> None:
    assert read_contact("王芳\n李强").left == ("李强",)


@given(st.text(max_size=80))
def test_nothing_is_read_that_the_text_does_not_say(text: str) -> None:
    read = read_contact(text)
    said = "".join(half_width(text).split())
    for value in (*(part for each in read.pieces for part in each.value.split("、")), *read.left):
        assert "".join(value.split()) in said
