"""How a column of a list is described: title, words, alignment, sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, Literal, TypeVar

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.ui.kit.look.labels import Chip

Row = TypeVar("Row")
Align = Literal["left", "center", "right"]

ALIGNMENTS: Final = {
    "left": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
    "right": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}
_WIDTH: Final = 120


@dataclass(frozen=True, slots=True)
class ListColumn(Generic[Row]):
    """One column: ``text`` writes a row's cell; ``chip`` tints it as a state or grade.

    Numbers stand right, dates and states centred, text left; ``width`` is in pixels at 100 %, the least one
    for a column that can use free width (``stretch``), at first more where ``words``, of which the cells
    consist, need more in the language of the desk. Where room is short, later columns go first, but never
    one that ``names`` the record.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    width: int = _WIDTH
    align: Align = "left"
    chip: Callable[[Row], Chip | None] | None = None
    tip: Callable[[Row], str] | None = None
    sortable: bool = True
    hidden: bool = False
    stretch: bool = False
    names: bool = False
    words: tuple[str, ...] = ()
