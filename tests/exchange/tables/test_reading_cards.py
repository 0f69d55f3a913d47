"""vCards of telephones and mail programs become rows of persons with their firms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.readings.organisations import looks_like_organisation
from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.tables.reading import read_tables

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.records.imports.table import SourceTable


def read(tmp_path: Path, text: str | bytes) -> SourceTable:
    path = tmp_path / "名片.vcf"
    path.write_bytes(text if isinstance(text, bytes) else text.replace("\n", "\r\n").encode())
    (table,) = read_tables(path)
    return table


def persons(table: SourceTable) -> list[dict[str, object]]:
    heads, *rows = (row.cells for row in table.rows)
    return [
        {str(head): cell for head, cell in zip(heads, row, strict=True) if cell is not None} for row in rows
    ]


ANDROID = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=91=A8;=E6=98=8E=E8=BF=9C;;;
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=91=A8=E6=98=8E=E8=BF=9C
TEL;CELL;PREF:139 0001 0001
TEL;WORK:0731-80000001
TEL;WORK;FAX:0731-80000002
EMAIL;INTERNET:zhou@example.com
ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=B9=98=E5=8D=97=E6=B5=8B=
=E8=AF=95=E6=9C=BA=E7=94=B5=E6=9C=89=E9=99=90=E5=85=AC=E5=8F=B8
PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwME
 BQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRQ=

END:VCARD
"""
APPLE = """BEGIN:VCARD
VERSION:3.0
N:胡;静怡;;;
FN:静怡 胡
ORG:江北样例物流有限公司;采购部;二组
TITLE:主任
item1.TEL;type=pref:139 0001 0002
item1.X-ABLabel:_$!<Mobile>!$_
TEL;type=HOME;type=VOICE:027-80000003
EMAIL;type=INTERNET;type=WORK:hu@example
 .com
ADR;type=WORK:;;测试街2号;武汉市;湖北省;430000;中国
BDAY:1981-05-06
NOTE:爱喝茶\\, 不吃辣\\n转介绍
END:VCARD
"""
FOURTH = """begin:vcard
version:4.0
fn:Anna Example
n:Example;Anna;;;
org:Sample Ltd.
tel;type="cell,voice";value=uri:tel:+49-170-1
tel;type=cell:+49-170-2
bday:--0506
note:a\\;b
end:vcard
"""


def test_every_version_is_read(tmp_path: Path) -> None:
    table = read(tmp_path, ANDROID + "\n" + APPLE + FOURTH)
    assert persons(table) == [
        {
            "客户名称": "湘南测试机电有限公司",
            "联系人": "周明远",
            "手机": "139 0001 0001",
            "办公电话": "0731-80000001",
            "传真": "0731-80000002",
            "电子邮箱": "zhou@example.com",
        },
        {
            "客户名称": "江北样例物流有限公司",
            "联系人": "胡静怡",
            "部门": "采购部 二组",
            "职务": "主任",
            "手机": "139 0001 0002",
            "家庭电话": "027-80000003",
            "电子邮箱": "hu@example.com",
            "地址": "湖北省武汉市测试街2号",
            "邮政编码": "430000",
            "生日": "1981-05-06",
            "联系人备注": "爱喝茶, 不吃辣\n转介绍",
        },
        {
            "客户名称": "Sample Ltd.",
            "联系人": "Anna Example",
            "手机": "+49-170-1",
            "手机2": "+49-170-2",
            "生日": "05-06",
            "联系人备注": "a;b",
        },
    ]
    assert [row.number for row in table.rows] == [1, 2, 17, 32]
    assert [str(each) for each in table.left_behind] == ["1 张名片里的照片没有导入。"]


def test_quoted_text_in_the_encoding_that_it_names_is_read(tmp_path: Path) -> None:
    quoted = "".join(f"={byte:02X}" for byte in "龙一".encode("gbk"))
    name = f"FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:{quoted}"
    card = f"BEGIN:VCARD\nVERSION:2.1\n{name}\nORG:甲公司\nEND:VCARD\n"
    assert persons(read(tmp_path, card.encode("gbk")))[0]["联系人"] == "龙一"


def test_a_card_that_does_not_end_is_refused_as_a_whole(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="第 15 行开始的名片没有结尾"):
        read(tmp_path, ANDROID + APPLE.replace("END:VCARD\n", ""))
    with pytest.raises(UserError, match="没有结尾"):
        read(tmp_path, "BEGIN:VCARD\nFN:甲\nBEGIN:VCARD\nFN:乙\nEND:VCARD\n")


_WORDS = st.text(st.sampled_from("甲乙丙丁公司abc 123,;\\-（）"), min_size=1, max_size=40).filter(
    lambda text: text.strip() == text
)

_NAMES = _WORDS.filter(lambda text: not looks_like_organisation(text))  # of persons; firms have cards, too


@given(st.lists(st.tuples(_NAMES, _WORDS), min_size=1, max_size=4), st.sampled_from(["2.1", "3.0"]))
def test_what_a_card_says_is_read_however_it_is_folded(
    tmp_path_factory: pytest.TempPathFactory, people: list[tuple[str, str]], version: str
) -> None:
    def escaped(text: str) -> str:
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")

    def line(name: str, text: str) -> str:
        if version == "2.1":
            quoted = "".join(f"={byte:02X}" for byte in escaped(text).encode())
            folded = "=\r\n".join(quoted[start : start + 60] for start in range(0, len(quoted), 60))
            return f"{name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{folded}"
        whole = f"{name}:{escaped(text)}"
        return "\r\n ".join(whole[start : start + 20] for start in range(0, len(whole), 20))

    cards = [
        f"BEGIN:VCARD\r\nVERSION:{version}\r\n{line('FN', name)}\r\n{line('NOTE', note)}\r\nEND:VCARD"
        for name, note in people
    ]
    found = persons(read(tmp_path_factory.mktemp("vcf"), "\r\n".join(cards).encode()))
    assert found == [{"联系人": name, "联系人备注": note} for name, note in people]


def card(*lines: str) -> str:
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""))


@pytest.mark.parametrize(
    "birthday", ["BDAY;X-APPLE-OMIT-YEAR=1604:1604-08-15", "BDAY;VALUE=date:1604-08-15", "BDAY:--0815"]
)
def test_a_birthday_without_its_year_has_none(tmp_path: Path, birthday: str) -> None:
    (person,) = persons(read(tmp_path, card("N:王;小明;;;", "ORG:湘江测试有限公司", birthday)))

    assert person["生日"] == "08-15"


@pytest.mark.parametrize(
    "lines",
    [
        ("N:;;;;", "FN:空山测试有限公司", "ORG:空山测试有限公司;", "X-ABShowAs:COMPANY"),
        ("KIND:org", "FN:空山测试有限公司"),
        ("N:空山测试有限公司;;;;", "FN:空山测试有限公司", "ORG:空山测试有限公司"),
        ("N:;空山测试有限公司;;;", "FN:空山测试有限公司"),
    ],
)
def test_the_card_of_a_firm_names_no_person(tmp_path: Path, lines: tuple[str, ...]) -> None:
    more = ("TEL:0731-80001111", "TEL;TYPE=CELL:13900010009", "NOTE:门卫转")
    (firm,) = persons(read(tmp_path, card(*lines, *more)))

    assert firm == {
        "客户名称": "空山测试有限公司",
        "公司电话": "0731-80001111",
        "公司电话2": "13900010009",
        "公司备注": "门卫转",
    }


def test_a_person_of_no_firm_is_no_firm(tmp_path: Path) -> None:
    (person,) = persons(read(tmp_path, card("N:王;小明;;;", "TEL:0731-80001111")))

    assert person == {"联系人": "王小明", "办公电话": "0731-80001111"}


@pytest.mark.parametrize(
    ("line", "head", "text"),
    [
        ("GENDER:F", "性别", "F"),
        ("IMPP;X-SERVICE-TYPE=QQ:x-apple:10001", "即时通讯", "x-apple:10001"),
        ("X-SOCIALPROFILE;type=weibo:http://weibo.com/wang", "社交账号", "http://weibo.com/wang"),
        ("item1.X-ABDATE;type=pref:2010-05-06", "纪念日", "2010-05-06"),
        ("item2.X-ABRELATEDNAMES:李四", "亲属", "李四"),
        ("CATEGORIES:重要,老客户", "分组", "重要,老客户"),
    ],
)
def test_what_a_card_says_besides_is_not_lost_in_silence(
    tmp_path: Path, line: str, head: str, text: str
) -> None:
    (person,) = persons(read(tmp_path, card("N:王;小明;;;", "ORG:湘江测试有限公司", line, "REV:20261101")))

    assert person == {"客户名称": "湘江测试有限公司", "联系人": "王小明", head: text}
