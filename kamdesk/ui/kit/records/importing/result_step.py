"""Last step: what the import did, and the way to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kamdesk.ui.kit.look.fitting import WrappingPage
from kamdesk.ui.kit.look.icons import tinted_pixmap
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes, tokens
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.importing.wording import beyond_rows

if TYPE_CHECKING:
    from kamdesk.services.records.importing import ImportReport

_ACROSS: Final = 4


class ResultStep(WrappingPage):
    """Shows the counts; offers undo, and another look at the rows that were not taken."""

    undo_asked = Signal()
    rest_asked = Signal()

    def __init__(self, word: str) -> None:
        """``word`` is what the records imported are called."""
        super().__init__()
        self._word = word
        self.title = label(role="section")
        self.words = label(role="secondary")
        self.left = label(wrap=True)
        self.undo = button(tr("撤销这次导入"), icon_name="undo")
        self.rest = button(tr("查看没有导入的内容"), kind="link")
        self._sign = QLabel()
        self._numbers = QWidget()
        self._counts = [label(role="section") for _ in range(7)]
        self._lay_out()
        self.undo.clicked.connect(self.undo_asked)
        self.rest.clicked.connect(self.rest_asked)

    def show_report(self, report: ImportReport) -> None:
        """Show what was done."""
        self._show_end("done", tokens().good, tr("导入完成"), tr("之后也可以在“编辑”菜单里撤销。"))
        partly = len({(note.sheet, note.row) for note in report.notes if note.row})
        counts = (
            *(report.read, report.new, report.updated, report.unchanged),
            *(len(report.duplicates), len(report.refused)),
            partly,
        )
        for shown, count in zip(self._counts, counts, strict=True):
            shown.setText(tr("{count} 行", count=f"{count:,}"))
        self._numbers.show()
        self._say_what_was_left(report)
        self.undo.setVisible(report.new + report.updated > 0)
        self.rest.setVisible(bool(report.duplicates or report.refused or partly))

    def _say_what_was_left(self, report: ImportReport) -> None:
        parts = "" if report.plan.of_parts is None else tr(report.plan.of_parts).strip()
        words = "\n".join(filter(None, (parts, beyond_rows(report.notes))))
        self.left.setText(words)
        self.left.setVisible(bool(words))

    def show_undone(self) -> None:
        """Show that everything is as before."""
        self._show_end(
            "undo", tokens().secondary, tr("已撤销"), tr("{word}和导入之前一样。", word=self._word)
        )

    def _show_end(self, icon_name: str, colour: str, title: str, text: str) -> None:
        edge = sizes().scaled(Space.XL)
        self._sign.setPixmap(tinted_pixmap(icon_name, colour, edge, self.devicePixelRatioF()))
        self.title.setText(title)
        self.words.setText(text)
        for widget in (self._numbers, self.left, self.undo, self.rest):
            widget.hide()

    def _lay_out(self) -> None:
        grid = QGridLayout(self._numbers)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(0)
        names = (tr("读了"), tr("新增"), tr("更新"), tr("不变"), tr("重复"), tr("不能导入"), tr("部分读入"))
        for place, (words, shown) in enumerate(zip(names, self._counts, strict=True)):
            row, across = divmod(place, _ACROSS)
            grid.addWidget(label(words, role="small"), 2 * row, across)
            grid.addWidget(shown, 2 * row + 1, across)
            grid.setRowMinimumHeight(2 * row + 1, sizes().row)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.M)
        verbs.addStretch(1)
        verbs.addWidget(self.undo)
        verbs.addWidget(self.rest)
        verbs.addStretch(1)
        frame, inside = card(margin=Space.L)
        title = QHBoxLayout()
        title.setSpacing(Space.M)
        title.addStretch(1)
        title.addWidget(self._sign)
        title.addWidget(self.title)
        title.addStretch(1)
        self.left.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addStretch(2)
        inside.addLayout(title)
        inside.addWidget(self._numbers, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.left)
        inside.addWidget(self.words, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addLayout(verbs)
        inside.addStretch(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame, 1)
