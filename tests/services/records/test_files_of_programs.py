"""What address books and lists of other programs give: every person, with nothing lost unsaid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.records.imports.plan import ImportPlan, RowOutcome
from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.tables.reading import read_tables
from tests.services.records.files_of_programs import FILES, A, B, written
from tests.services.records.planned_lists import inspection, persons, planned

if TYPE_CHECKING:
    from pathlib import Path

ZHOU, HU = ("周明远", "经理", "13900070001"), ("胡静怡", "", "13900070002")
SECRETARY = ("胡静怡", "秘书", "13900070002")

PERSONS = {
    "outlook-chinese.csv": [ZHOU, HU],
    "outlook-english.csv": [("Tom Smith", "Manager", "13900070001"), ("李明", "", "")],
    "outlook-online.csv": [ZHOU],
    "windows-address-book.csv": [ZHOU, HU],
    "foxmail.csv": [ZHOU, HU],
    "google-old.csv": [("周明远", "经理", "139 0007 0001"), HU],
    "google-new.csv": [("周明远", "经理", "+86 139 0007 0001"), ("Tom Smith", "", "")],
    "thunderbird.csv": [ZHOU],
    "linkedin.csv": [("Tom Smith", "Manager", ""), ("Ann Lee", "Buyer", "")],
    "dingtalk.xlsx": [("周明远", "经理", "+86-13900070001"), ("胡静怡", "秘书", "+86-13900070002")],
    "phone.vcf": [("周明远", "", "13900070001、13800070001"), HU],
    "phone.csv": [("周明远", "经理", "13900070001、13800070001"), HU],
    "card-scanner.xlsx": [ZHOU],
    "questionnaire.xlsx": [ZHOU, SECRETARY],
    "merged-firms.xlsx": [ZHOU, SECRETARY, ("吴三", "主任", "13900070003")],
    "department.xlsx": [("周明远", "", "13900070001"), HU],
    "traditional.xlsx": [("周明遠", "經理", "0912-345-678")],
    "database.csv": [("周明远", "", "13900070001")],
    "sales-system.csv": [ZHOU],
}
"""The persons of each file with post and mobile."""
TELEPHONES = {
    "outlook-chinese.csv": "0731-80000001、0731-80000002",
    "google-new.csv": "0731-80000001",
    "phone.vcf": "0731-80000001",
    "card-scanner.xlsx": "0731-80000001",
    "thunderbird.csv": "0731-80000001",
    "foxmail.csv": "0731-80000001",
}
NOT_TAKEN = {
    "outlook-chinese.csv": ["住宅电话", "电子邮件类型", "敏感度", "私有", "优先级"],
    "outlook-english.csv": ["Priority"],
    "outlook-online.csv": ["Home Phone"],
    "windows-address-book.csv": [],
    "foxmail.csv": ["QQ", "家庭电话1"],
    "google-old.csv": ["Group Membership", "027-82000000", "家路2号"],
    "google-new.csv": ["Labels"],
    "thunderbird.csv": ["Birth Year"],
    "linkedin.csv": ["Connected On", "https://www.example.com/in/ann"],
    "dingtalk.xlsx": [],
    "phone.vcf": [],
    "phone.csv": ["住宅电话"],
    "card-scanner.xlsx": ["英文姓名", "QQ"],
    "questionnaire.xlsx": ["提交答卷时间", "所用时间", "来自IP", "5、其他需要说明的：", "链接"],
    "merged-firms.xlsx": [],
    "department.xlsx": [],
    "traditional.xlsx": [],
    "database.csv": [],
    "sales-system.csv": ["Rating"],
}
"""What of each file is named as not taken: heads of columns, and contents of cells."""
REFUSED = {
    "outlook-chinese.csv": ["这一行没有客户名称，联系人“吴三”没有导入。"],
    "phone.vcf": ["这一行没有客户名称，联系人“吴三”没有导入。"],
    "merged-firms.xlsx": ["这一行是合计，不是客户。"],
    "department.xlsx": ["这一行是合计，不是客户。", "这一行是制表、审核等签署，不是客户。"],
}


def plan_of(folder: Path, name: str) -> ImportPlan:
    path = written(folder, name)
    seen = inspection(path, *read_tables(path))
    made = planned(seen)
    return ImportPlan(**{**vars(made), "beyond": seen.left_out})


@pytest.mark.parametrize("name", PERSONS)
def test_every_person_comes_in_and_what_does_not_is_named(name: str, tmp_path: Path) -> None:
    made = plan_of(tmp_path, name)
    assert persons(made, "job_title", "mobile") == PERSONS[name]
    assert [note.text for note in made.notes] == NOT_TAKEN[name]
    assert [str(problem.reason) for problem in made.problems(RowOutcome.REFUSED)] == REFUSED.get(name, [])
    assert not made.problems(RowOutcome.DUPLICATE)


@pytest.mark.parametrize("name", TELEPHONES)
def test_office_telephones_are_the_persons(name: str, tmp_path: Path) -> None:
    made = plan_of(tmp_path, name)
    assert made.new_parts[0].telephone == TELEPHONES[name]
    assert not made.new[0].telephone


def test_an_address_in_pieces_is_put_together(tmp_path: Path) -> None:
    addresses = {name: plan_of(tmp_path, name).new[0].address for name in PERSONS}
    assert addresses["outlook-chinese.csv"] == "湖南省长沙市测试路1号3楼"
    postcodes = {name: plan_of(tmp_path, name).new[0].postcode for name in PERSONS}
    assert {name: code for name, code in postcodes.items() if code} == {
        "outlook-chinese.csv": "410000",
        "card-scanner.xlsx": "410000",
        "department.xlsx": "410000",
        "traditional.xlsx": "100",
        "database.csv": "410000",
    }
    assert addresses["windows-address-book.csv"] == "湖南长沙市测试路1号"
    assert addresses["google-old.csv"] == addresses["thunderbird.csv"] == "长沙市测试路1号"
    assert addresses["outlook-english.csv"] == "1 Test Road, Changsha, Hunan"


def test_firms_are_taken_once_with_what_is_theirs(tmp_path: Path) -> None:
    for name in PERSONS:
        firms = [each.name for each in plan_of(tmp_path, name).new]
        assert len(set(firms)) == len(firms), name
        assert (
            name in {"foxmail.csv", "merged-firms.xlsx", "department.xlsx", "google-new.csv"}
            or len(firms) == 1
        )
    assert [each.name for each in plan_of(tmp_path, "merged-firms.xlsx").new] == [A, B]
    old = plan_of(tmp_path, "google-old.csv")
    assert (old.new[0].fax, old.new[0].website) == ("0731-80000009", "www.example.com")
    assert persons(old, "email", "remark", "department")[0][1:] == (
        "zhou@example.com、z2@example.com",
        "爱喝茶",
        "采购部",
    )
    assert (old.new_parts[1].birthday.month, old.new_parts[1].birthday.day) == (5, 6)


def test_the_members_of_one_firm_alone_are_no_customers(tmp_path: Path) -> None:
    assert PERSONS.keys() | {"wechat-work.xlsx"} == FILES.keys()
    with pytest.raises(UserError, match="这是一份联系人的名单"):
        plan_of(tmp_path, "wechat-work.xlsx")
