"""The tool row above the pages: page number and zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from kamdesk.services.printing.preview import POINTS_PER_INCH
from kamdesk.ui.kit.look.labels import label, tool_button
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kamdesk.ui.printing.page_view import PageView

_ROOM_FOR_ALL: Final = 280


class ViewTools(QWidget):
    """Page number at the left; at the right tools that zoom a `PageView`, and its zoom."""

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self.page_label = label(role="secondary", wrap=True)
        self.zoom_label = label(role="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.page_label, 1)
        for icon_name, text, shortcut, act in (
            ("zoom-out", tr("缩小"), "Ctrl+-", view.zoom_out),
            ("zoom-in", tr("放大"), "Ctrl+=", view.zoom_in),
            ("fit", tr("适合页宽"), "Ctrl+0", view.fit_width),
            ("file", tr("整页"), "Ctrl+9", view.fit_page),
        ):
            tool = tool_button(icon_name, text, shortcut=shortcut)
            tool.setShortcut(shortcut)
            tool.clicked.connect(act)
            row.addWidget(tool)
        row.addWidget(self.zoom_label)
        view.zoom_changed.connect(self._on_zoomed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the zoom where the page number needs its space."""
        self.zoom_label.setVisible(self.width() >= sizes().scaled(_ROOM_FOR_ALL))
        super().resizeEvent(event)

    def _on_zoomed(self, scale: float) -> None:
        self.zoom_label.setText(f"{scale * POINTS_PER_INCH / self.logicalDpiX():.0%}")
