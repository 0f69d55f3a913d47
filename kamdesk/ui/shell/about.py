"""What the help menu tells: the program, and its shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion

import kamdesk
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.shell.menus import DeskMenus
    from kamdesk.ui.shell.ports import OpenDesk


class Help(QObject):
    """Shows over the window what its help menu tells."""

    def __init__(self, window: QWidget, context: UiContext, menus: DeskMenus) -> None:
        super().__init__(window)
        self._window = window
        self._messages = context.messages
        self._menus = menus
        self._desk: OpenDesk | None = None
        menus.shortcuts_asked.connect(self._show_shortcuts)
        menus.about_asked.connect(self._show_about)

    def begin(self, desk: OpenDesk) -> None:
        """Tell of an open file from now on."""
        self._desk = desk

    def _show_shortcuts(self) -> None:
        text = shortcuts_text(self._menus.shortcuts())
        self._messages.information(self._window, tr("快捷键"), text)

    def _show_about(self) -> None:
        place = None if self._desk is None else self._desk.status().place
        self._messages.information(self._window, tr("关于 KamDesk"), about_text(place))


def about_text(place: Path | None) -> str:
    """Say which version this is and where its data lie, as whoever supports the desk would ask."""
    lines = [
        tr("大客户部的离线工作台。数据只在这台电脑上，不联网。"),
        "",
        tr("版本 {version}(Qt {qt})", version=kamdesk.__version__, qt=qVersion()),
    ]
    if place is not None:
        lines.append(tr("数据文件：{path}", path=place))
    return "\n".join(lines)


def shortcuts_text(shortcuts: Iterable[tuple[str, str]]) -> str:
    """List the shortcuts of the menus and those that work everywhere."""
    everywhere = (
        (tr("下一个栏目"), "Tab"),
        (tr("表格中向下填充"), "Ctrl+D"),
        (tr("打开所选记录"), "Enter"),
    )
    return "\n".join(f"{keys}　{text}" for text, keys in (*shortcuts, *everywhere))
