"""The list of what needs checking before printing, with links to page and record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.rendered_document import PrintProblem

_HEIGHT: Final = 108


class ProblemList(QListWidget):
    """One line per problem; hidden while there is none. A click shows the page, Enter the record."""

    page_asked = Signal(int)
    record_asked = Signal(object)
    """The id of the record behind a problem."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumHeight(sizes().scaled(_HEIGHT))
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("需要留意的地方"))
        self.itemClicked.connect(self._on_clicked)
        self.itemActivated.connect(self._on_activated)
        self.hide()

    def set_problems(self, problems: Sequence[PrintProblem]) -> None:
        """List these problems and no others."""
        self.clear()
        for problem in problems:
            said = tr(problem.message)
            if problem.record_label:
                said = tr("{record}：{problem}", record=problem.record_label, problem=said)
            entry = QListWidgetItem(said)
            entry.setData(Qt.ItemDataRole.UserRole, problem)
            if problem.record_id is not None:
                entry.setToolTip(tr("单击看这一页，双击打开这条记录"))
            self.addItem(entry)
        self.setVisible(bool(problems))

    def _on_clicked(self, entry: QListWidgetItem) -> None:
        problem: PrintProblem = entry.data(Qt.ItemDataRole.UserRole)
        self.page_asked.emit(problem.page)

    def _on_activated(self, entry: QListWidgetItem) -> None:
        problem: PrintProblem = entry.data(Qt.ItemDataRole.UserRole)
        if problem.record_id is not None:
            self.record_asked.emit(problem.record_id)
