"""What is no list is called by its name, whatever it calls itself; older and other workbooks are read."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
import xlwt
from openpyxl import Workbook

from kamdesk.domain.shared.errors import UserError
from kamdesk.exchange.tables.reading import read_tables

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SHEET_XML = '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
_MAIL = (
    "Received: from a.example (b.example)\r\nFrom: =?utf-8?B?5byg5LiJ?= <a@example.com>\r\n"
    "To: b@example.com\r\nSubject: =?gbk?B?v827pw==?=\r\n\r\n甲公司,李四\r\n"
)
_ARCHIVE_OF_PAGE = (
    "From: <Saved by WPS>\nSubject: \nMIME-Version: 1.0\nContent-Type: multipart/related\n\n--x\n"
)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<html><body><table><tr><td>客户名称</td></tr></table></body></html>", "网页"),
        ("\r\n<!DOCTYPE html><html/>", "网页"),
        ("<table border=1><tr><td>客户名称</td><td>电话</td></tr></table>", "网页"),
        ("\ufeff" + _SHEET_XML, "XML"),
        ("<customers><name>甲公司</name></customers>", "XML"),
        ('[{"name": "甲公司"}, {"name": "乙公司"}]', "JSON"),
        ('{\n  "customers": []\n}', "JSON"),
        (_MAIL, "电子邮件"),
        (_ARCHIVE_OF_PAGE, "电子邮件"),
        ("BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "日历"),
        (b"%PDF-1.4\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "图片"),
        (b"GIF89a" + bytes(40), "图片"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "图片"),
        (b"BM\x36\x00\x00\x00\x00\x00\x00\x00\x36\x00", "图片"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 ", "图片"),
        (b"Rar!\x1a\x07\x01\x00", "压缩包"),
        (b"7z\xbc\xaf\x27\x1c", "压缩包"),
        (b"\x1f\x8b\x08\x00" + bytes(20), "压缩包"),
        (b"{\\rtf1\\ansi", "文字文档"),
        (b"SQLite format 3\x00" + bytes(80), "数据库"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le"), "文字文档"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "密码"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "不是有效的 .xls"),
    ],
)
@pytest.mark.parametrize("name", ["客户.xls", "客户.csv"])
def test_what_is_no_list_is_called_by_its_name(
    tmp_path: Path, name: str, content: str | bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(UserError, match=f"“{name}”.*{said}"):
        read_tables(path)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ({"[Content_Types].xml": "", "word/document.xml": ""}, "文字文档"),
        ({"[Content_Types].xml": "", "ppt/presentation.xml": ""}, "演示文稿"),
        ({"[Content_Types].xml": "", "xl/workbook.bin": ""}, "xlsb"),
        ({"Index/Document.iwa": "", "Metadata/Properties.plist": ""}, "Numbers"),
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""}, "文字文档"),
        ({"名单.xlsx": "x", "说明.txt": "y"}, "压缩包"),
    ],
)
def test_packed_files_are_told_apart(tmp_path: Path, parts: Mapping[str, str], said: str) -> None:
    path = tmp_path / "客户.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    with pytest.raises(UserError, match=said):
        read_tables(path)


@pytest.mark.parametrize(
    "text",
    [
        "客户名称,备注\n甲公司,<b>重点</b>\n",
        "Subject,客户名称\nx,甲公司\n",
        "From: 华东\n客户名称,电话\n甲公司,0731-80000001\n",
        "BMW中国有限公司\n甲公司\n",
    ],
    ids=["markup in a cell", "a word of mails", "a line of mails", "marks of pictures"],
)
def test_lists_that_only_begin_so_are_read(tmp_path: Path, text: str) -> None:
    path = tmp_path / "客户.csv"
    path.write_text(text, encoding="utf-8")
    assert read_tables(path)[0].rows


def excel_97(*rows: tuple[object, ...]) -> bytes:
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("名单")
    looks: dict[type[object], Any] = {date: xlwt.easyxf(num_format_str="yyyy-mm-dd")}
    looks[datetime] = xlwt.easyxf(num_format_str="yyyy-mm-dd hh:mm")
    usual = xlwt.easyxf()
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            sheet.write(number, place, value, looks.get(type(value), usual))
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def test_a_workbook_of_excel_97_is_read(tmp_path: Path) -> None:
    sample = excel_97(
        ("客户名称", "所在地区", "成立日期", "员工人数", "联系人"),
        ("甲测试有限公司", "湖南", date(2001, 2, 3), 12, "龙一"),
        ("乙测试有限公司", "湖南", datetime(2001, 2, 3, 9, 30), 1234567.5),  # noqa: DTZ001
        (),
        ("丙测试有限公司",),
    )
    for name in ("客户.xls", "客户.et", "客户.xlsx"):
        path = tmp_path / name
        path.write_bytes(sample)
        table = read_tables(path)[0]
        assert [row.cells for row in table.rows] == [
            ("客户名称", "所在地区", "成立日期", "员工人数", "联系人"),
            ("甲测试有限公司", "湖南", date(2001, 2, 3), Decimal(12), "龙一"),
            ("乙测试有限公司", "湖南", datetime(2001, 2, 3, 9, 30), Decimal("1234567.5")),  # noqa: DTZ001
            ("丙测试有限公司",),
        ]
        assert (table.sheet, [row.number for row in table.rows]) == ("名单", [1, 2, 3, 5])
    for cut in range(0, len(sample), 97):
        path.write_bytes(sample[:cut])
        try:
            read_tables(path)
        except UserError:
            continue


_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style")
)


def open_document(path: Path, tables: str) -> Path:
    content = (
        f"<office:document-content {_SPACES}><office:automatic-styles>"
        '<style:style style:name="gone"><style:table-properties table:display="false"/></style:style>'
        f"</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        packed.writestr("content.xml", content)
    return path


def cell(words: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {more}><text:p>{words}</text:p></table:table-cell>'


def test_an_open_document_table_is_read(tmp_path: Path) -> None:
    spaced = cell('甲<text:s text:c="2"/>公司')
    spanned = cell("湖南", 'table:number-rows-spanned="2"')
    empty = '<table:table-cell table:number-columns-repeated="1000"/>'
    tables = (
        '<table:table table:name="名单">'
        f"<table:table-row>{cell('客户名称')}{cell('地区')}{cell('成立日期')}{cell('人数')}{empty}</table:table-row>"
        f"<table:table-row>{spaced}{spanned}"
        '<table:table-cell office:value-type="date" office:date-value="2001-02-03"><text:p>3日</text:p>'
        '</table:table-cell><table:table-cell office:value-type="float" office:value="12"/>'
        "</table:table-row>"
        f"<table:table-row>{cell('乙公司')}<table:covered-table-cell/></table:table-row>"
        f'<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>'
        f"<table:table-row>{cell('丙公司')}</table:table-row>"
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
        "</table:table>"
    )
    (table,) = read_tables(open_document(tmp_path / "客户.ods", tables))
    assert [(row.number, row.cells) for row in table.rows] == [
        (1, ("客户名称", "地区", "成立日期", "人数")),
        (2, ("甲  公司", "湖南", date(2001, 2, 3), Decimal(12))),
        (3, ("乙公司", "湖南")),
        (6, ("丙公司",)),
    ]


def test_a_cell_repeated_without_end_is_refused(tmp_path: Path) -> None:
    row = cell("甲公司", 'table:number-columns-repeated="16000"')
    tables = (
        '<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000">'
        f"{row}</table:table-row></table:table>"
    )
    with pytest.raises(UserError, match="拆成几个文件"):
        read_tables(open_document(tmp_path / "客户.ods", tables))


@pytest.mark.parametrize("cut", [100, 300, 420])
def test_a_damaged_open_document_is_refused(tmp_path: Path, cut: int) -> None:
    path = open_document(tmp_path / "客户.ods", f"<table:table><table:table-row>{cell('甲')}")
    path.write_bytes(path.read_bytes()[:cut] if cut < 400 else path.read_bytes())
    with pytest.raises(UserError, match=r"客户\.ods"):
        read_tables(path)


def test_strict_open_xml_is_read_as_the_usual_one(tmp_path: Path) -> None:
    workbook = Workbook()
    workbook.active.append(["客户名称", "成立日期"])  # type: ignore[union-attr]
    workbook.active.append(["甲公司", date(2001, 2, 3)])  # type: ignore[union-attr]
    usual, strict = tmp_path / "usual.xlsx", tmp_path / "strict.xlsx"
    workbook.save(usual)
    with zipfile.ZipFile(usual) as source, zipfile.ZipFile(strict, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            for there, here in (
                (b"schemas.openxmlformats.org/spreadsheetml/2006", b"purl.oclc.org/ooxml/spreadsheetml"),
                (
                    b"schemas.openxmlformats.org/officeDocument/2006/rel",
                    b"purl.oclc.org/ooxml/officeDocument/rel",
                ),
            ):
                content = content.replace(there, here)
            target.writestr(name, content)
    assert read_tables(strict) == read_tables(usual)


ALIGNED = """客户名单

客户名称            联系人    电话
空格测试有限公司    卢一      0731-80000001
空格样例有限公司              0731-80000002
Space Sample Ltd.   Lu San
"""


def test_columns_set_apart_by_blanks_are_columns(tmp_path: Path) -> None:
    path = tmp_path / "客户.txt"
    path.write_text(ALIGNED, encoding="gb18030")
    assert [row.cells for row in read_tables(path)[0].rows] == [
        ("客户名单",),
        ("客户名称", "联系人", "电话"),
        ("空格测试有限公司", "卢一", "0731-80000001"),
        ("空格样例有限公司", None, "0731-80000002"),
        ("Space Sample Ltd.", "Lu San"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "甲公司　　\n乙公司\n",
        "各位同事：\n    请在本周五之前补充资料。\n谢谢！\n          大客户部      2026年1月1日\n",
        "Sample Works  Ltd.\nOther Works Ltd.\n",
    ],
)
def test_blanks_within_lines_alone_make_no_columns(tmp_path: Path, text: str) -> None:
    path = tmp_path / "客户.txt"
    path.write_text(text, encoding="utf-8")
    assert read_tables(path)[0].width == 1


def test_the_cells_of_wide_rows_are_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kamdesk.exchange.tables.bounds._MOST_CELLS", 200)
    row = f"<table:table-row>{cell('甲') * 20}</table:table-row>"
    (table,) = read_tables(open_document(tmp_path / "宽.ods", f"<table:table>{row * 10}</table:table>"))
    assert len(table.rows) == 10
    monkeypatch.setattr("kamdesk.exchange.tables.ods_tables._MOST_WRITTEN", 199)
    with pytest.raises(UserError, match="已超过 199 个有内容的单元格"):
        read_tables(open_document(tmp_path / "宽.ods", f"<table:table>{row * 10}</table:table>"))
