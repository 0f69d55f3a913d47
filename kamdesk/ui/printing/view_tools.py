"""The row above the pages: which one is in sight, and how large it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kamdesk.services.preview import POINTS_PER_INCH
from kamdesk.ui.kit.labels import label, tool_button
from kamdesk.ui.kit.tokens import Space
from kamdesk.ui.kit.translate import tr

if TYPE_CHECKING:
    from kamdesk.ui.printing.page_view import PageView


class ViewTools(QWidget):
    """Page number at the left; at the right tools that zoom a `PageView`, and its zoom."""

    def __init__(self, view: PageView) -> None:
        super().__init__()
        self.page_label = label(role="secondary")
        self.zoom_label = label(role="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.page_label)
        row.addStretch(1)
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

    def _on_zoomed(self, scale: float) -> None:
        self.zoom_label.setText(f"{scale * POINTS_PER_INCH / self.logicalDpiX():.0%}")
