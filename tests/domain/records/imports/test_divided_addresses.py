"""Addresses whose province, city, district and street stand in columns of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.records.imports.places import placed
from tests.domain.records.imports.test_planning import HeldBook, held, plan, source

if TYPE_CHECKING:
    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.records.imports.table import CellValue

PLACES = ("湖南省", "长沙市", "岳麓区")


def customer(heads: str, *cells: CellValue) -> Customer:
    found: Customer = plan(HeldBook(), source(["客户名称", *heads.split()], ["甲公司", *cells])).new[0]
    return found


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("省 市 区 街道 地址", (*PLACES, "麓山街道", "测试路1号")),
        ("省份 城市 区县 乡镇/街道 详细地址", (*PLACES, "麓山街道", "测试路1号")),
        ("所在省份 所在城市 所在区 街道 公司地址", (*PLACES, "麓山街道", "岳麓区麓山街道测试路1号")),
        ("省 市 区 街道 地址", (*PLACES, "麓山街道", "湖南省长沙市岳麓区麓山街道测试路1号")),
        ("地址 省 市 区 街道", ("湖南长沙岳麓区麓山街道测试路1号", *PLACES, "麓山街道")),
        ("省 市 区 街道", (*PLACES, "麓山街道测试路1号")),
        ("省 市 县区 地址", (*PLACES, "麓山街道测试路1号")),
    ],
)
def test_places_in_columns_of_their_own_come_into_the_address(
    heads: str, cells: tuple[CellValue, ...]
) -> None:
    made = plan(HeldBook(), source(["客户名称", *heads.split()], ["甲公司", *cells]))
    assert not made.notes
    (found,) = made.new
    assert found.address.replace("湖南长沙", "湖南省长沙市") == "湖南省长沙市岳麓区麓山街道测试路1号"
    assert found.region == "湖南省长沙市"


def test_places_without_a_street_are_the_region_and_no_address() -> None:
    book = HeldBook(held(1, "甲公司", address="湖南省长沙市岳麓区麓山路1号"))
    (changed,) = plan(book, source(["客户名称", "省", "市", "区", "地址"], ["甲公司", *PLACES, None])).changed
    assert (changed.region, changed.address) == ("湖南省长沙市岳麓区", "湖南省长沙市岳麓区麓山路1号")
    assert customer("省份 城市", "湖南省", "长沙市").region == "湖南省长沙市"


@pytest.mark.parametrize(
    "whole",
    [
        "测试路1号\n岳麓区 长沙市 湖南省 410006\n中国",
        "测试路1号, 岳麓区, 长沙市, 湖南省, China",
        "中国湖南省长沙市岳麓区测试路1号",
    ],
)
def test_an_address_written_from_the_door_on_is_turned(whole: str) -> None:
    found = customer("省 市 区 街道 地址", *PLACES, "测试路1号", whole)
    assert found.address == "湖南省长沙市岳麓区测试路1号"


def test_what_an_address_says_beyond_its_pieces_stays() -> None:
    whole = "测试路1号 岳麓区 长沙市 湖南省，后门进"
    assert "后门进" in customer("省 市 区 街道 地址", *PLACES, "测试路1号", whole).address


def test_one_city_that_is_its_province_is_written_once() -> None:
    found = customer("省 市 区 地址", "北京市", "市辖区", "朝阳区", "东三环北路8号")
    assert (found.region, found.address) == ("北京市", "北京市朝阳区东三环北路8号")
    again = customer("省 市 区 地址", "上海", "上海市", "浦东新区", "世纪大道100号")
    assert again.address == "上海浦东新区世纪大道100号"


def test_a_county_is_no_city_of_its_name() -> None:
    found = customer("省 市 区县 地址", "湖南省", "长沙市", "长沙县", "长沙县星沙街道1号")
    assert found.address == "湖南省长沙市长沙县星沙街道1号"


def test_an_area_of_sales_is_named_and_no_place() -> None:
    made = plan(HeldBook(), source(["客户名称", "区", "地址"], ["甲公司", "华南区", "深圳市测试路1号"]))
    assert made.new[0].address == "深圳市测试路1号"
    assert [note.text for note in made.notes] == ["华南区"]


def test_a_long_address_stays_whole() -> None:
    street = "测试路1号" * 20
    assert customer("市 地址", "长沙市", street).address == f"长沙市{street}"


def test_a_foreign_address_stays_as_it_is() -> None:
    made = plan(
        HeldBook(), source(["Company", "City", "State", "Address"], ["A Ltd.", "Rye", "NY", "1 Road"])
    )
    assert made.new[0].address == "1 Road"
    assert [note.text for note in made.notes] == ["NY"]


@given(
    st.integers(0, 3),
    st.sampled_from(["", "省市区"]),
    st.sampled_from(["测试路1号", "中山大道2号院", "1号"]),
)
def test_each_place_is_written_once_however_much_the_text_says(first: int, ranks: str, street: str) -> None:
    begun = [place.rstrip("省市区") if ranks and n < 2 else place for n, place in enumerate(PLACES)]
    whole = placed(PLACES, "".join(begun[first:]) + street)
    assert [whole.count(place[:2]) for place in PLACES] == [1, 1, 1]
    assert whole.endswith(street)
    assert placed(PLACES, whole) == whole
