"""Asking where a file shall go."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def ask_workbook_place(parent: QWidget, title: str, name: str) -> Path | None:
    """Return where a workbook shall be written, with its ending; None when nobody chose one."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, f"{name}.xlsx", "Excel (*.xlsx)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(".xlsx")
