"""What people type is found by signs, sounds and digits, however either side is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.finding import Name, fold, is_begun, is_found, joined_digits, sounds
from kamdesk.domain.readings.simplified import TO_SIMPLIFIED

HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("客户", "客户资料卡"), ("khzlk", "客户资料卡"), ("zlk", "客户资料卡"), ("kehuzi", "客户资料卡"),
        ("資料卡", "客户资料卡"), ("资料", "客戶資料卡"), ("lv", "绿地"), ("lü", "绿地"), ("lǜdì", "绿地"),
        ("lu", "绿地"), ("711", "7-11便利店"), ("7-11", "711便利店"), ("７１１", "7 – 11"),
        ("muller", "Müller GmbH"), ("MÜLLER", "Muller"), ("138 0000", "13800001234"),
        ("00001234", "138-0000-1234"), ("kd-kh-10", "KD-KH-10"), ("客户 k", "客户资料卡"),
    ],
)  # fmt: skip
def test_is_found(asked: str, text: str) -> None:
    assert is_found(asked, text)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("料资", "客户资料卡"),
        ("kzlk", "客户资料卡"),
        ("", "客户"),
        ("。", "客户"),
        ("711", "7、11"),
    ],
)
def test_is_not_found(asked: str, text: str) -> None:
    assert not is_found(asked, text)


def test_several_texts_are_found_together() -> None:
    assert is_found("打印 客户", "打印…", "客户")
    assert not is_found("打印 活动", "打印…", "客户")


def test_a_title_begins_with_what_it_is_called_or_read_as() -> None:
    assert is_begun("xz", "新增客户")
    assert is_begun("新增", "新增客户")
    assert not is_begun("kh", "新增客户")
    assert not is_begun("", "新增客户")


def test_a_reading_by_people_counts_with_every_spelling_of_its_umlaut() -> None:
    heard = {"".join(sound.syllables) for sound in sounds(Name("吕某", reading="lǚ mǒu"))}
    assert {"lvmou", "lumou", "lyumou"} <= heard


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.sampled_from(sorted(chr(code) for code in TO_SIMPLIFIED)), min_size=1, max_size=8))
def test_both_scripts_are_found_by_both(traditional: str) -> None:
    simplified = traditional.translate(TO_SIMPLIFIED)
    assert is_found(traditional, simplified)
    assert is_found(simplified, traditional)


@given(st.text(HAN, min_size=1, max_size=8), st.data())
def test_every_part_of_a_chinese_name_finds_it(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    assert is_found(name[start : data.draw(st.integers(start + 1, len(name)))], name)


@given(
    st.lists(st.text("0123456789", min_size=1, max_size=6), min_size=2, max_size=4), st.sampled_from("-–. /·")
)
def test_digits_are_found_through_what_parts_them(groups: list[str], mark: str) -> None:
    assert joined_digits(mark.join(groups)) == ["".join(groups)]
    assert is_found("".join(groups), mark.join(groups))


def test_no_simplified_character_is_changed_again() -> None:
    assert not {chr(code) for code in TO_SIMPLIFIED} & {chr(code) for code in TO_SIMPLIFIED.values()}
    assert fold("乾") == "乾"  # which is read otherwise than 干
