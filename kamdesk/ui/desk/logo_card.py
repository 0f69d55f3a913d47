"""The logo of the office, as it stands at the head of every paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.ui.desk.ports import OfficeDesk
    from kamdesk.ui.kit.desk.context import UiContext

_WIDEST: Final = 240
_HIGHEST: Final = 72
_PAPER: Final = QColor(Qt.GlobalColor.white)  # paper is white, whatever the theme


class LogoCard(QWidget):
    """Shows the logo, lets one choose another and remove it; each is an act at once."""

    def __init__(self, context: UiContext, office: OfficeDesk) -> None:
        super().__init__()
        self._context, self._office = context, office
        self.picture = QLabel()
        self.none = label(tr("还没有标志。"), role="secondary")
        self.choose_button = button(tr("选择标志……"))
        self.remove_button = button(tr("去掉标志"))
        self._lay_out()
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        context.changes.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show the logo that is kept."""
        logo = QPixmap()
        has_logo = logo.loadFromData(self._office.logo())
        self.picture.setPixmap(self._on_paper(logo) if has_logo else logo)
        self.picture.setVisible(has_logo)
        self.none.setHidden(has_logo)
        allow(self.remove_button, "" if has_logo else tr("现在没有标志。"))

    def _on_paper(self, logo: QPixmap) -> QPixmap:
        ratio = self.devicePixelRatioF()
        room = sizes().scaled(_WIDEST), sizes().scaled(_HIGHEST)
        scaled = logo.scaled(
            round(room[0] * ratio),
            round(room[1] * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        edge = round(Space.S * ratio)
        paper = QPixmap(scaled.width() + 2 * edge, scaled.height() + 2 * edge)
        paper.fill(_PAPER)
        with QPainter(paper) as painter:
            painter.drawPixmap(edge, edge, scaled)
        paper.setDevicePixelRatio(ratio)
        return paper

    def _lay_out(self) -> None:
        self.picture.setAccessibleName(tr("单位标志"))
        frame, inside = card()
        inside.addWidget(label(tr("单位标志"), role="section"))
        inside.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.none)
        inside.addWidget(
            label(tr("印在信头左端。PNG 或 JPEG 图片，不超过 500 kB，随数据保存。"), role="small")
        )
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def _choose(self) -> None:
        kinds = tr("图片") + " (*.png *.jpg *.jpeg)"
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("选择单位标志"), str(Path.home()), kinds)
        if chosen:
            self._do(lambda: self._office.take_logo(Path(chosen)), Message("标志已更换。"))

    def _remove(self) -> None:
        self._do(self._office.remove_logo, Message("标志已去掉，可以撤销。"))

    def _do(self, act: Callable[[], None], done: Message) -> None:
        try:
            act()
        except UserError as problem:
            self._context.messages.error(self, problem)
            return
        self._context.messages.toast(done)

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "setting" in kinds:
            self.refresh()
