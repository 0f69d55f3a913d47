"""Where printing begins on a part-used sheet of labels or cards: by number, or on its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kamdesk.ui.kit.fields.number_boxes import NumberBox, with_problem
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.printing.sheet_picture import SheetPicture

if TYPE_CHECKING:
    from kamdesk.domain.printing.card_grid import CardGrid


class FirstCard(QWidget):
    """A number with the picture of the sheet beside it; hidden for forms of which a sheet has one card."""

    def __init__(self) -> None:
        super().__init__()
        self.number = NumberBox()
        self.picture = SheetPicture()
        words = tr("从第几个标签（卡片）开始")
        name = label(words, role="key", wrap=True)
        name.setBuddy(self.number)
        self.number.setAccessibleName(words)
        left = QVBoxLayout()
        left.setSpacing(Space.XS)
        left.addWidget(name)
        left.addLayout(with_problem(self.number))
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addLayout(left, 1)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        self.number.valueChanged.connect(self.picture.set_first)
        self.picture.chosen.connect(self.number.setValue)

    def offer(self, grid: CardGrid | None, first: int) -> None:
        """Offer the cards of a sheet, without any signal; ``first`` is proposed."""
        count = grid.count if grid is not None else 1
        self.setVisible(count > 1)
        self.picture.show_sheet(grid)
        with QSignalBlocker(self.number):
            self.number.setRange(1, count)
            self.number.setValue(first)
        self.picture.set_first(self.number.value())
