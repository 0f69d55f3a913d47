"""Postcodes as people write them, and on which side of the border an address lies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.postcodes import (
    Side,
    fits,
    is_chinese,
    is_possible,
    side_of,
    split_postcode,
    tidied,
    with_lost_zero,
)

DIGITS = st.text(st.sampled_from("0123456789"), min_size=6, max_size=6)
BEFORE = st.sampled_from(["", "邮编", "邮政编码：", "邮编: ", "ZIP ", "Postal Code: ", "郵遞區號 "])
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


@given(DIGITS, BEFORE, st.sampled_from([" ", "\u3000", ""]), st.booleans())
def test_six_digits_are_understood_in_any_spelling(code: str, word: str, gap: str, wide: bool) -> None:
    written = f"{word}{code[:3]}{gap}{code[3:]}"
    assert tidied(written.translate(FULL_WIDTH) if wide else written) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("116033.0", "116033"),
        ("sw1a  1aa", "SW1A 1AA"),
        ("d-80331", "D-80331"),
        ("110 00", "110 00"),
        ("94105-1234", "94105-1234"),
    ],
)
def test_other_codes_stay_as_they_are(text: str, code: str) -> None:
    assert tidied(text) == code
    assert is_possible(code)


@pytest.mark.parametrize("text", ["无", "大连", "1", "ABC", "1160330001234", "116033，大连", "116033/116034"])
def test_what_is_no_code(text: str) -> None:
    assert not is_possible(tidied(text))


@pytest.mark.parametrize(
    ("address", "side"),
    [
        ("辽宁省大连市甘井子区滨海西路 188 号", Side.HOME),
        ("中国北京市朝阳区东三环北路 8 号", Side.HOME),
        ("188 Binhai West Road, Dalian 116033, P.R. China", Side.HOME),
        ("青岛市市南区香港中路 10 号", Side.HOME),
        ("香港中路 10 号", Side.HOME),
        ("滨海西路 188 号", Side.UNKNOWN),
        ("", Side.UNKNOWN),
        ("德国汉堡港口街 1 号", Side.ABROAD),
        ("德國漢堡港口街 1 號", Side.ABROAD),
        ("香港特别行政区九龙尖沙咀 1 号", Side.ABROAD),
        ("臺北市測試路1號", Side.ABROAD),
        ("中国台湾高雄市测试路1号", Side.ABROAD),
        ("Hafenstraße 1, Hamburg, Germany", Side.ABROAD),
        ("1 Test Road, Kowloon, Hong Kong, China", Side.ABROAD),
    ],
)
def test_an_address_tells_its_side_by_its_beginning(address: str, side: Side) -> None:
    assert side_of(address) is side


def test_a_region_tells_where_the_address_does_not() -> None:
    assert side_of("港口街 1 号", "德国") is Side.ABROAD
    assert side_of("滨海西路 188 号", "辽宁省") is Side.HOME
    assert side_of("大连市滨海西路 188 号", "德国") is Side.HOME
    assert side_of("滨海西路 188 号", "Dalian") is Side.UNKNOWN


@pytest.mark.parametrize(
    ("code", "address", "is_right"),
    [
        ("116033", "大连市滨海西路 188 号", True),
        ("11603", "大连市滨海西路 188 号", False),
        ("11603", "滨海西路 188 号", False),
        ("11603", "", False),
        ("1OOO27", "北京市东三环北路 8 号", False),
        ("SW1A 1AA", "", True),
        ("20457", "德国汉堡港口街 1 号", True),
        ("20457", "Hafenstraße 1, Hamburg", True),
        ("116033", "Hafenstraße 1, Hamburg", True),
    ],
)
def test_digits_alone_are_six_unless_abroad(code: str, address: str, is_right: bool) -> None:
    assert fits(code, address) is is_right


@pytest.mark.parametrize(
    ("code", "address", "region", "whole"),
    [
        ("10010", "呼和浩特市新华大街 1 号", "", "010010"),
        ("10010", "新华大街 1 号", "内蒙古", "010010"),
        ("50000", "河北省石家庄市中山路 1 号", "", "050000"),
        ("50000", "中山路 1 号", "", "50000"),
        ("20457", "德国汉堡港口街 1 号", "河北省", "20457"),
        ("11603", "大连市滨海西路 188 号", "", "11603"),
        ("100010", "呼和浩特市新华大街 1 号", "", "100010"),
        ("80000", "河北省石家庄市中山路 1 号", "", "80000"),
    ],
)
def test_a_zero_that_a_spreadsheet_dropped_comes_back(
    code: str, address: str, region: str, whole: str
) -> None:
    assert with_lost_zero(code, address, region) == whole


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_every_text_is_read(code: str, address: str, region: str) -> None:
    plain = tidied(code)
    assert fits(plain, address, region) or not is_chinese(plain)
    assert with_lost_zero(plain, address, region) in {plain, f"0{plain}"}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("518057 深圳市科技园路1号", ("518057", "深圳市科技园路1号")),
        ("518057，深圳市科技园路1号", ("518057", "深圳市科技园路1号")),
        ("邮编：518057深圳市科技园路1号", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号 518057", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号（邮编 518057）", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号（518057）", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号\n邮政编码：５１８０５７", ("518057", "深圳市科技园路1号")),
        ("深圳市科技园路1号邮编518057", ("518057", "深圳市科技园路1号")),
        ("  深圳市\n科技园路1号 ", ("", "深圳市 科技园路1号")),
        ("深圳市518057号", ("", "深圳市518057号")),
        ("深圳市科技园1208015室", ("", "深圳市科技园1208015室")),
        ("5180571 深圳", ("", "5180571 深圳")),
        ("邮编5180571深圳", ("", "邮编5180571深圳")),
        ("", ("", "")),
    ],
)
def test_a_postcode_stands_before_or_behind(address: str, expected: tuple[str, str]) -> None:
    assert split_postcode(address) == expected


@given(st.text(max_size=60))
def test_no_sign_of_an_address_is_lost_without_a_postcode(address: str) -> None:
    code, rest = split_postcode(address)
    if not code:
        assert rest.split() == address.split()
