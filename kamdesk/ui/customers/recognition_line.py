"""The line on a customer's card that says whether it is a key account, and leads to its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kamdesk.domain.records.formatting import format_date
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from datetime import date


class RecognitionLine(QWidget):
    """Says since when a customer is a key account; asks for the dialog with its figures."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = label(role="secondary", wrap=True)
        self.open_button = button(tr("核对与认定…"), icon_name="target", kind="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(label(tr("重点客户认定"), role="section"))
        row.addWidget(self.words, 1)
        row.addWidget(self.open_button)
        self.open_button.clicked.connect(self.asked)

    def show_since(self, since: date | None) -> None:
        """Show since when, None for a customer that is no key account."""
        said = (
            tr("还不是重点客户。") if since is None else tr("重点客户，自 {day} 起。", day=format_date(since))
        )
        self.words.setText(said)
