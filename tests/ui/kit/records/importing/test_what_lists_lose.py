"""The wizard names what of a list it would not take, and what is no list at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl import Workbook
from PySide6.QtWidgets import QPushButton

from kamdesk.store.queries.customers import customers
from kamdesk.ui.kit.records.importing.frame import COLUMNS, PREVIEW, RESULT
from kamdesk.ui.kit.tables.paged_table import CHIP_ROLE
from tests.ui.hands import choose_by_typing, click

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.importing.wizard import ImportWizard


def test_what_would_be_lost_is_marked_and_goes_into_the_remark_by_one_click(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path, database: Database
) -> None:
    book = Workbook()
    book["Sheet"].append(["说明"])
    for title in ("华东", "华南"):
        sheet = book.create_sheet(title)
        for row in (["客户名称", "QQ号", "产品线"], [f"{title}公司", "10001", "x"]):
            sheet.append(row)
    book["华东"].append(["藏公司"])
    book["华东"].row_dimensions[3].hidden = True
    path = tmp_path / "名单.xlsx"
    book.save(path)
    wizard.load(path)
    rest(COLUMNS)
    step = wizard.columns_step
    assert step.notice.text == "这些列有内容而没有导入：QQ号、产品线。这些工作表没有导入：Sheet。"
    assert [step.model.index(row, 0).data(CHIP_ROLE) for row in range(3)] == [None, "watch", "watch"]
    choose_by_typing(step.boxes[2], "不导入")
    assert "产品线" not in step.notice.text
    click(next(each for each in step.notice.findChildren(QPushButton) if each.text() == "都并入备注"))
    assert [box.text() for box in step.boxes] == ["客户名称", "并入备注", "不导入"]
    assert "QQ" not in step.notice.text
    assert (step.hidden.isVisible(), step.hidden.text()) == (True, "包括隐藏的 1 行")
    click(step.hidden)
    click(wizard.go)
    rest(PREVIEW)
    assert wizard.preview_step.model.index(1, 0).data() == "华南 2"
    click(wizard.go)
    rest(RESULT)
    with database.reading() as work:
        assert {each.name: each.remark for each in customers.stream(work)} == {
            "华东公司": "QQ号：10001",
            "华南公司": "QQ号：10001",
        }


def test_columns_that_tell_kinds_and_rows_that_add_persons_say_so(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path
) -> None:
    path = tmp_path / "contacts.csv"
    heads = "Name,Organization 1 - Name,Phone 1 - Type,Phone 1 - Value\n"
    rows = "周一,甲公司,Mobile,13900140001\n周二,甲公司,Mobile,13900140002\n"
    path.write_text(heads + rows, encoding="utf-8")
    wizard.load(path)
    rest(COLUMNS)
    assert wizard.columns_step.boxes[2].text() == "说明 D 列是哪一种"
    click(wizard.go)
    rest(PREVIEW)
    model = wizard.preview_step.model
    assert [model.index(row, 1).data() for row in range(2)] == ["新增", "新联系人"]
    assert "联系人：新增 2，更新 0。" in wizard.preview_step.summary.text()
    click(wizard.go)
    rest(RESULT)
    assert wizard.result_step.left.text() == "联系人：新增 2，更新 0。"


def test_a_letter_is_no_list_and_cards_are_one(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path
) -> None:
    letter, page, cards = tmp_path / "信.txt", tmp_path / "导出.xls", tmp_path / "名片.vcf"
    letter.write_text("各位同事：\n请补充资料。\n谢谢！\n", encoding="utf-8")
    page.write_text("<html><table><tr><td>客户名称</td></tr></table></html>", encoding="utf-8")
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:周明远\nORG:甲公司\nPHOTO;ENCODING=b:/9j/\nEND:VCARD\n"
    cards.write_text(card, encoding="utf-8")
    wizard.load(letter)
    rest(COLUMNS)
    assert "看来不是名单" in wizard.columns_step.notice.text
    assert not wizard.go.isEnabled()
    wizard.load(page)
    rest(COLUMNS)
    assert "网页" in wizard.notice.text
    wizard.load(cards)
    rest(COLUMNS)
    assert [box.text() for box in wizard.columns_step.boxes] == ["客户名称", "联系人·姓名"]
    assert wizard.columns_step.notice.text == "1 张名片里的照片没有导入。"
    assert wizard.go.isEnabled()


def test_names_of_persons_alone_are_called_that(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path
) -> None:
    names = tmp_path / "名单.txt"
    names.write_text("参会名单\n周明远\n欧阳静怡\n王经理\n李明\n", encoding="utf-8")
    wizard.load(names)
    rest(COLUMNS)
    assert "只有人名" in wizard.columns_step.notice.text
    assert not wizard.go.isEnabled()


def test_the_result_names_what_no_row_tells_of(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path
) -> None:
    book = Workbook()
    book["Sheet"].append(["客户名称", "QQ号", None])
    book["Sheet"].append(["甲公司", "10001", "无头"])
    book["Sheet"].append(["乙公司", None, None])
    book["Sheet"].row_dimensions[3].hidden = True
    book.create_sheet("说明").append(["看这里"])
    path = tmp_path / "名单.xlsx"
    book.save(path)
    wizard.load(path)
    for step in (COLUMNS, PREVIEW):
        rest(step)
        click(wizard.go)
    rest(RESULT)
    assert wizard.result_step.left.text() == (
        "这些列有内容而没有导入：QQ号、C。工作表“说明”有 1 行，没有导入。"
        "有 1 行在文件里是隐藏的（第 3 行），也读取了。"
    )
