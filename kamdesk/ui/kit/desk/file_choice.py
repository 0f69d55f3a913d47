"""Asking where a file shall go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_workbook_place(parent: QWidget, title: str, name: str) -> Path | None:
    """Return where a workbook shall be written, with its ending; None when nobody chose one."""
    return ask_place(parent, title, f"{name}.xlsx", "Excel (*.xlsx)")


def ask_place(parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
    """Return where a file shall be written, with the ending of the name proposed; None when nobody chose.

    Where the ending was left out and such a file is there, the whole name is proposed, so that the system's
    dialog asks before it is replaced.
    """
    ending = Path(proposed).suffix
    while chosen := QFileDialog.getSaveFileName(parent, title, proposed, kinds)[0]:
        if chosen.lower().endswith(ending):
            return Path(chosen)
        proposed = f"{chosen}{ending}"
        if not Path(proposed).exists():
            return Path(proposed)
    return None
