"""Rows that are likely customers of the desk, in the preview of an import: the reason, and the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kamdesk.domain.records.imports.twin_choices import TwinChoice
from kamdesk.store.queries.customers import customers
from kamdesk.ui.kit.records.importing.frame import COLUMNS, PREVIEW, RESULT
from tests.ui.hands import click, press

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.records.importing.wizard import ImportWizard

LIST = """客户名称,简称,电话,地区
湖南一建,,0731-88886666,
湖南第一工程公司,,,湖南
湖南一建设备有限公司,湖南一建,,
乙乙公司,,,
"""
SKIP, UPDATE, NEW = TwinChoice.SKIP, TwinChoice.UPDATE, TwinChoice.NEW


@pytest.fixture
def previewed(
    wizard: ImportWizard, rest: Callable[[int], None], tmp_path: Path, make_customer: Callable[..., Customer]
) -> ImportWizard:
    """The wizard at the preview of a list in which three rows are likely to be one customer."""
    make_customer(name="湖南省第一工程有限公司", short_name="湖南一建")
    path = tmp_path / "名单.csv"
    path.write_text(LIST, encoding="utf-8")
    wizard.load(path)
    rest(COLUMNS)
    click(wizard.go)
    rest(PREVIEW)
    return wizard


def held(database: Database) -> dict[str, Customer]:
    with database.reading() as work:
        return {customer.name: customer for customer in customers.stream(work)}


def counted(wizard: ImportWizard) -> tuple[str, ...]:
    return tuple(wizard.preview_step.filters[key].text() for key in ("new", "update", "duplicate", "likely"))


def checked(wizard: ImportWizard) -> list[TwinChoice]:
    return [choice for choice, each in wizard.preview_step.twins.buttons.items() if each.isChecked()]


def test_the_preview_says_why_and_asks_by_the_mouse(
    previewed: ImportWizard, rest: Callable[[int], None], database: Database
) -> None:
    step, twins = previewed.preview_step, previewed.preview_step.twins
    assert counted(previewed) == ("新增 1", "更新 0", "重复 3", "可能重复 3")
    assert not twins.isVisible()
    click(step.filters["likely"])
    step.table.selectRow(0)
    assert step.detail.text().endswith("可能就是已有的客户“湖南省第一工程有限公司”：简称相同。")
    assert (twins.isVisible(), checked(previewed)) == (True, [SKIP])
    click(twins.buttons[UPDATE])
    rest(PREVIEW)
    assert counted(previewed) == ("新增 1", "更新 1", "重复 2", "可能重复 3")
    assert (step.shown_filter, checked(previewed)) == ("likely", [UPDATE])
    assert "湖南一建  可能就是" in step.detail.text()
    assert "电话 0731-88886666" in step.detail.text()
    click(twins.buttons[SKIP])
    rest(PREVIEW)
    assert counted(previewed)[2] == "重复 3"
    click(twins.buttons[UPDATE])
    rest(PREVIEW)
    step.table.selectRow(2)
    click(twins.buttons[NEW])
    rest(PREVIEW)
    assert counted(previewed) == ("新增 2", "更新 1", "重复 1", "可能重复 3")
    click(previewed.go)
    rest(RESULT)
    assert set(held(database)) == {"湖南省第一工程有限公司", "湖南一建设备有限公司", "乙乙公司"}
    assert held(database)["湖南省第一工程有限公司"].telephone == "0731-88886666"
    click(previewed.result_step.rest)
    step.table.selectRow(0)
    assert not twins.isVisible()


def test_one_choice_serves_all_such_rows_by_the_keyboard(
    previewed: ImportWizard, rest: Callable[[int], None]
) -> None:
    step, twins = previewed.preview_step, previewed.preview_step.twins
    step.table.setFocus()
    press(step.table, Qt.Key.Key_Down)
    press(step.table, Qt.Key.Key_Return)
    assert twins.buttons[SKIP].hasFocus()
    press(twins.buttons[SKIP], Qt.Key.Key_Escape)
    assert (step.table.hasFocus(), previewed.step) == (True, PREVIEW)
    press(step.table, Qt.Key.Key_Return)
    press(twins.buttons[SKIP], Qt.Key.Key_Tab)
    press(twins.buttons[UPDATE], Qt.Key.Key_Tab)
    assert twins.buttons[NEW].hasFocus()
    press(twins.buttons[NEW], Qt.Key.Key_Return)
    rest(PREVIEW)
    assert checked(previewed) == [NEW]
    assert twins.buttons[NEW].hasFocus()
    press(twins.buttons[NEW], Qt.Key.Key_Tab)
    assert (twins.all.hasFocus(), twins.all.text()) == (True, "可能重复的 3 行都这样")
    press(twins.all, Qt.Key.Key_Return)
    rest(PREVIEW)
    assert counted(previewed) == ("新增 4", "更新 0", "重复 0", "可能重复 3")


def test_a_row_that_may_be_two_customers_joins_neither(
    previewed: ImportWizard,
    rest: Callable[[int], None],
    make_customer: Callable[..., Customer],
    tmp_path: Path,
) -> None:
    make_customer(name="湖南一建集团有限公司")
    click(previewed.back)
    rest(COLUMNS)
    previewed.load(tmp_path / "名单.csv")
    rest(COLUMNS)
    click(previewed.go)
    rest(PREVIEW)
    step, twins = previewed.preview_step, previewed.preview_step.twins
    step.table.selectRow(0)
    assert "（简称相同）、“湖南一建集团有限公司”（名称只差" in step.detail.text()
    assert not twins.buttons[UPDATE].isEnabled()
    assert twins.buttons[UPDATE].toolTip() == "不能确定是哪一位。"
