"""What the help menu tells: the program, and its shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

import kamdesk
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


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
