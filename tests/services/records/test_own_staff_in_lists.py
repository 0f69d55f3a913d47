"""负责人 in exports of other systems is our own, in lists of offices the customer's; doubts are told."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.exchange.tables.reading import read_tables
from kamdesk.services.records.inspection import inspected

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.services.records.inspection import Inspection

SCHEME = scheme_of(CUSTOMER)
OURS = ["刘丽", "刘丽", "陈杰", "陈杰", "刘丽"]
THEIRS = ["周明远", "胡静怡", "吴三", "郑四", "王五"]


def read(folder: Path, heads: str, names: list[str]) -> Inspection:
    """Read a list with these heads; the names stand below 负责人, the same below 归属人 and 跟进人."""
    path = folder / "名单.csv"
    columns = heads.split()
    people = {"负责人", "負責人", "负责人姓名", "归属人", "跟进人"}
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(columns)
        for number, name in enumerate(names):
            said = {"客户名称": f"甲{number}有限公司", **dict.fromkeys(people, name)}
            writer.writerow([said.get(column, "测试") for column in columns])
    return inspected(SCHEME, path, read_tables(path), {}, sheet=None, header_row=None)


def meanings(inspection: Inspection) -> dict[str, str]:
    return {each.title: each.target.id if each.target else "" for each in inspection.columns.columns}


@pytest.mark.parametrize(
    "heads",
    [
        "客户名称 负责人 共享范围 客户标签",
        "客户名称 客户标签 跟进状态 负责人 创建时间",
        "客户名称 負責人 協同人",
        "客户名称 负责人姓名 负责人主属部门 最后跟进时间",
        "客户名称 跟进人 负责人",
    ],
)
@pytest.mark.parametrize("names", [OURS, THEIRS])
def test_in_exports_of_systems_the_one_responsible_is_ours(
    tmp_path: Path, heads: str, names: list[str]
) -> None:
    found = read(tmp_path, heads, names)
    said = meanings(found)
    head = next(each for each in said if each.startswith(("负责人", "負責人")) and "部门" not in each)
    assert said[head] == "owner_id"
    assert not found.doubts
    assert said.get("跟进人", "") == ""


def test_beside_tags_names_that_repeat_are_ours(tmp_path: Path) -> None:
    assert meanings(read(tmp_path, "客户名称 负责人 客户标签", OURS))["负责人"] == "owner_id"


@pytest.mark.parametrize(
    ("heads", "names"),
    [
        ("客户名称 负责人 客户标签", THEIRS),
        ("客户名称 负责人 地址", OURS),
        ("客户名称 负责人 归属人 创建时间", THEIRS),
    ],
)
def test_what_is_unsure_is_the_customers_and_told(tmp_path: Path, heads: str, names: list[str]) -> None:
    found = read(tmp_path, heads, names)
    assert meanings(found)["负责人"] == "responsible_person"
    (doubt,) = found.doubts
    assert "“负责人”" in str(doubt.reason)
    assert doubt in found.left_out


@pytest.mark.parametrize(
    "heads", ["客户名称 负责人 地址", "客户名称 老板 客户标签", "客户名称 客户方负责人 创建时间"]
)
def test_in_lists_of_offices_it_is_the_customers(tmp_path: Path, heads: str) -> None:
    found = read(tmp_path, heads, THEIRS)
    assert "responsible_person" in meanings(found).values()
    assert not found.doubts


def test_what_a_person_decides_is_no_doubt(tmp_path: Path) -> None:
    found = read(tmp_path, "客户名称 负责人 地址", OURS)
    decided = found.with_target(1, SCHEME.target("responsible_person"))
    assert not decided.doubts
