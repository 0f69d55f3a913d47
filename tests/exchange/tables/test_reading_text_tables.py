"""Text tables in every encoding and shape that offices send."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.tables.reading import read_tables

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.records.imports.table import SourceTable

SIMPLIFIED = (
    "公司名称,所在地区,备注\n深圳市南山实业有限公司,深圳,老客户，每月拜访\n上海浦东机械厂,上海,需要发票\n"
)
TRADITIONAL = "公司名稱,所在地區,備註\n臺北實業股份有限公司,臺北,老客戶，每月拜訪\n高雄機械廠,高雄,需要發票\n"


def read(tmp_path: Path, data: bytes, encoding: str | None = None) -> SourceTable:
    path = tmp_path / "名单.csv"
    path.write_bytes(data)
    (table,) = read_tables(path, encoding)
    return table


def texts(table: SourceTable) -> list[list[object]]:
    return [list(row.cells) for row in table.rows]


@pytest.mark.parametrize(
    ("codec", "text", "shown"),
    [
        ("utf-8", SIMPLIFIED, "UTF-8"),
        ("utf-8-sig", SIMPLIFIED, "UTF-8"),
        ("utf-16", SIMPLIFIED, "UTF-16"),
        ("utf-16-le", SIMPLIFIED, "UTF-16"),
        ("utf-16-be", SIMPLIFIED, "UTF-16"),
        ("gb18030", SIMPLIFIED, "GB18030"),
        ("gbk", SIMPLIFIED, "GB18030"),
        ("big5", TRADITIONAL, "Big5"),
        ("gb18030", "name\n𠮷野家\n某某公司\n", "GB18030"),
    ],
)
def test_every_office_encoding_is_recognised(tmp_path: Path, codec: str, text: str, shown: str) -> None:
    table = read(tmp_path, text.encode(codec))
    assert table.encoding == shown
    assert texts(table) == [line.split(",") for line in text.strip().split("\n")]


def test_a_chosen_encoding_overrides_what_is_recognised(tmp_path: Path) -> None:
    table = read(tmp_path, TRADITIONAL.encode("big5"), "Big5")
    assert table.rows[1].cells[0] == "臺北實業股份有限公司"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "，"])
def test_the_delimiter_is_recognised(tmp_path: Path, delimiter: str) -> None:
    lines = [["公司名称", "地区"], ["甲公司", "深圳"], ["乙公司", "北京"]]
    table = read(tmp_path, "\n".join(delimiter.join(line) for line in lines).encode())
    assert table.delimiter == delimiter
    assert texts(table) == lines


def test_a_declared_delimiter_is_obeyed_and_is_no_row(tmp_path: Path) -> None:
    table = read(tmp_path, "sep=;\r\n公司名称;地区\r\n甲,乙公司;深圳\r\n".encode())
    assert texts(table) == [["公司名称", "地区"], ["甲,乙公司", "深圳"]]
    assert table.rows[0].number == 2


def test_what_is_written_as_a_formula_for_a_text_is_that_text(tmp_path: Path) -> None:
    table = read(tmp_path, '公司名称,客户编号\r\n="甲""大""公司",="000123"\r\n=A1,"=""=1"""\r\n'.encode())
    assert [row.cells for row in table.rows[1:]] == [('甲"大"公司', "000123"), ("=A1", "=1")]


def test_breaks_and_delimiters_inside_quotes_belong_to_the_cell(tmp_path: Path) -> None:
    table = read(tmp_path, '名称,备注\r\n甲公司,"第一行\r\n第二行,还有""引号"""\r\n乙公司,无\r\n'.encode())
    assert table.rows[1].cells == ("甲公司", '第一行\r\n第二行,还有"引号"')
    assert [row.number for row in table.rows] == [1, 2, 3]


def test_blank_rows_keep_the_numbers_that_excel_shows(tmp_path: Path) -> None:
    table = read(tmp_path, "名称\n\n甲公司\n,,\n乙公司\n".encode())
    assert [row.number for row in table.rows] == [1, 3, 5]


def test_a_chosen_encoding_that_does_not_fit_is_named(tmp_path: Path) -> None:
    path = tmp_path / "名单.csv"
    path.write_bytes("客户名称,备注\n甲公司,好\n".encode("gb18030") * 20)
    with pytest.raises(UserError, match="不是用 UTF-8 保存的；请换一种编码"):
        read_tables(path, "UTF-8")


def test_bytes_that_fit_no_encoding_stand_as_unreadable_characters(tmp_path: Path) -> None:
    data = ("公司名称,地区\n" + "深圳市南山实业有限公司,深圳\n" * 20).encode(
        "gb18030"
    ) + b"\xff\xff,\xd6\xd0\n"
    table = read(tmp_path, data)
    assert table.encoding == "GB18030"
    assert "\ufffd" in str(table.rows[-1].cells[0])


@pytest.mark.parametrize(
    "data", [b"", b"\n\n\n", b"\xef\xbb\xbf", b",,,\n,,\n"], ids=["empty", "breaks", "mark", "commas"]
)
def test_an_empty_file_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UserError, match="是空的"):
        read(tmp_path, data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "不是有效的 .xls"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "图片"),
        (bytes(range(256)) * 4, "不是有效的 Excel"),
        (b"PK\x03\x04" + b"\0" * 100, "不是有效的 Excel"),
    ],
    ids=["pdf", "xls", "png", "noise", "zip"],
)
def test_what_is_no_table_is_refused_whatever_its_name(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "客户.xlsx"
    path.write_bytes(data)
    with pytest.raises(UserError, match=reason):
        read_tables(path)


def test_a_missing_file_and_a_folder_are_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"找不到文件.*没有这个\.csv"):
        read_tables(tmp_path / "没有这个.csv")
    with pytest.raises(UserError, match=r"文件夹|读不了"):
        read_tables(tmp_path)


def test_a_quote_that_never_closes_is_named_by_its_row(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="第 2 行之后"):
        read(tmp_path, ('名称,备注\n"甲公司,' + "很长的内容" * 40_000).encode())


def test_two_hundred_columns_are_read(tmp_path: Path) -> None:
    table = read(tmp_path, (",".join(f"列{n}" for n in range(200)) + "\n" + ",".join("一" * 200)).encode())
    assert table.width == 200
    assert len(table.rows[1].cells) == 200


HANZI = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1, max_size=12)


@given(
    st.lists(st.tuples(HANZI, HANZI), min_size=1, max_size=8), st.sampled_from(["utf-8", "gb18030", "utf-16"])
)
def test_what_was_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], codec: str
) -> None:
    lines = [("公司名称", "所在地区"), *rows]
    data = "\r\n".join(",".join(row) for row in lines).encode(codec)
    table = read(tmp_path_factory.mktemp("csv"), data, "GB18030" if codec == "gb18030" else None)
    assert texts(table) == [list(row) for row in lines]


@pytest.mark.parametrize("mark", ["{}、{}", "{}. {}", "（{}）{}", "{}．{}", " {}) {}", "{}：{}"])
def test_the_numbers_of_counted_lines_are_no_part_of_them(tmp_path: Path, mark: str) -> None:
    names = ["甲测试有限公司", "7-11便利店", "3.14测试公司"]
    lines = [mark.format(number, name) for number, name in enumerate(names, start=1)]
    assert texts(read(tmp_path, "\n".join(lines).encode())) == [[name] for name in names]
    assert texts(read(tmp_path, "\n".join(["客户名称", *lines]).encode())) == [
        ["客户名称"],
        *([n] for n in names),
    ]


@pytest.mark.parametrize("lines", [["360测试公司", "58测试公司"], ["2、乙公司", "1、甲公司"], ["1、甲公司"]])
def test_numbers_that_do_not_count_belong_to_the_lines(tmp_path: Path, lines: list[str]) -> None:
    assert texts(read(tmp_path, "\n".join(lines).encode())) == [[line] for line in lines]
