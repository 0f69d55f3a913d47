"""The panel 服务标准 in a window of its own, opened from the page 服务."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from kamdesk.ui.kit.look.labels import button
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.unsaved import settle_unsaved

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kamdesk.ui.kit.desk.messages import Messages
    from kamdesk.ui.service.standard_panel import StandardPanel

_WIDTH: Final = 880
_HEIGHT: Final = 640


class StandardDialog(FittedDialog):
    """Holds the panel; saving closes it, and closing asks about what is unsaved."""

    def __init__(self, parent: QWidget, messages: Messages, panel: StandardPanel) -> None:
        super().__init__(parent)
        self.setWindowTitle(panel.title)
        self.panel, self._messages = panel, messages
        self.close_button = button(tr("关闭"))
        panel.verbs.addWidget(self.close_button)
        content = QVBoxLayout()
        content.addWidget(panel)
        width, height = sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT)
        self.compose(content, width=width, height=height)
        panel.saved.connect(self.accept)
        self.close_button.clicked.connect(self.reject)

    @override
    def reject(self) -> None:
        if settle_unsaved(self._messages, self, self.panel, self.panel.title) and self.isVisible():
            super().reject()
