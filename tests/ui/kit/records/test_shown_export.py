"""What a list shows is written as a workbook where one says."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from openpyxl import load_workbook
from PySide6.QtWidgets import QFileDialog, QWidget

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.shown_table import ShownTable
from kamdesk.ui.kit.records.shown_export import export_shown

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext

SHOWN = ShownTable(
    "名单",
    (Field("name", "姓名", ""), Field("total", "总分", "", FieldKind.QUANTITY)),
    (("赵敏", Decimal("92.5")), ("=1+1", None)),
)


def test_a_list_is_written_with_its_numbers_as_numbers_and_its_words_as_words(
    qtbot: QtBot, ui_context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, said = tmp_path / "名单.xlsx", []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    ui_context.messages.toasted.connect(lambda toast: said.append(toast.text))
    parent = QWidget()
    qtbot.addWidget(parent)
    export_shown(parent, ui_context, SHOWN)
    qtbot.waitUntil(lambda: said == ["已导出 2 行到 名单.xlsx"])
    workbook: Any = load_workbook(path)
    rows = [[cell.value for cell in row] for row in workbook["名单"].iter_rows()]
    assert rows == [["姓名", "总分"], ["赵敏", 92.5], ["=1+1", None]]
    assert workbook["名单"]["A3"].data_type == "s"


def test_nothing_is_written_where_nobody_chose_a_place(
    qtbot: QtBot, ui_context: UiContext, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: ("", ""))
    parent = QWidget()
    qtbot.addWidget(parent)
    export_shown(parent, ui_context, SHOWN)
    assert not ui_context.tasks.running
    assert list(tmp_path.iterdir()) == []
