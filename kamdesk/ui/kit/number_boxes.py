"""Boxes to count a number up and down, whose figures keep the distance that words in fields keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from kamdesk.ui.kit.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox


class NumberBox(QSpinBox):
    """A box for a whole number."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


class LengthBox(QDoubleSpinBox):
    """A box for a length with decimals."""

    def __init__(self) -> None:
        super().__init__()
        _indent(self)


def _indent(box: QAbstractSpinBox) -> None:
    # Qt leaves the padding of a style sheet out where the sheet also draws the arrows
    box.lineEdit().setTextMargins(Space.S, 0, 0, 0)
