"""What is kept of a contact in parts of its own, on its small card: taboos, positions held."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from kamdesk.domain.customers.positions import POSITION
from kamdesk.domain.customers.taboos import SEVERITIES, TABOO, TABOO_TYPES, TabooSeverity
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button, chip, label
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from kamdesk.domain.customers.persons import PersonFacts
    from kamdesk.domain.customers.positions import Position
    from kamdesk.domain.customers.taboos import Taboo
    from kamdesk.domain.customers.values import Contact
    from kamdesk.ui.kit.look.labels import Chip

_CHIPS: Final[Mapping[TabooSeverity, Chip]] = {
    TabooSeverity.STRICT: "bad",
    TabooSeverity.AVOID: "watch",
    TabooSeverity.DISLIKE: "neutral",
}
_TYPES, _SEVERITIES = dict(TABOO_TYPES), dict(SEVERITIES)


class PersonPanel(QWidget):
    """Lists taboos and positions of a contact, each a line that opens it; offers to add, move and split."""

    part_asked = Signal(str, object)
    """``(kind, id of the part)``; None for a new one."""
    part_trashed = Signal(str, object)
    move_asked = Signal()
    split_asked = Signal()

    def __init__(self, contact: Contact, facts: PersonFacts, title_of: Callable[[UUID], str]) -> None:
        super().__init__()
        self._title_of = title_of
        self.lines: dict[UUID, QPushButton] = {}
        """The button of each part by its id."""
        self.add_taboo = button(tr("添加禁忌"), icon_name="add", kind="link")
        self.add_position = button(tr("添加任职经历"), icon_name="add", kind="link")
        self.move_on = button(tr("换单位…"), kind="link")
        self.split = button(tr("把文字拆成条目…"), kind="link")
        self.split.setToolTip(tr("把“饮食禁忌与过敏”里的文字拆成一条一条的禁忌，逐条确认"))
        self.split.setVisible(bool(contact.taboos) and not facts.taboos)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        if facts.taboos:
            self._column.addWidget(label(tr(TABOO.word), role="key"))
        for taboo in facts.taboos:
            self._add_taboo(taboo)
        if facts.positions:
            self._column.addWidget(label(tr(POSITION.word), role="key"))
        for position in facts.positions:
            self._add_line(POSITION.name, position.id, self._position_words(position), position.remark)
        self._offer_verbs()

    def show_open(self, *, is_open: bool) -> None:
        """Offer the verbs, or not, as for a customer in the trash."""
        for verb in (self.add_taboo, self.add_position, self.move_on):
            verb.setVisible(is_open)
        self.split.setVisible(is_open and not self.split.isHidden())

    def _offer_verbs(self) -> None:
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.M)
        for verb in (self.add_taboo, self.split, self.add_position, self.move_on):
            verbs.addWidget(verb)
        verbs.addStretch(1)
        self._column.addLayout(verbs)
        self.add_taboo.clicked.connect(lambda: self.part_asked.emit(TABOO.name, None))
        self.add_position.clicked.connect(lambda: self.part_asked.emit(POSITION.name, None))
        self.move_on.clicked.connect(self.move_asked)
        self.split.clicked.connect(self.split_asked)

    def _add_taboo(self, taboo: Taboo) -> None:
        mark = chip(tr(_SEVERITIES[taboo.severity]), _CHIPS[taboo.severity])
        words = tr("{what}（{type}）", what=taboo.what, type=tr(_TYPES[taboo.type]))
        noted = "" if taboo.noted_on is None else taboo.noted_on.isoformat()
        told = tr("；").join(part for part in (taboo.source, noted, taboo.remark) if part)
        self._add_line(TABOO.name, taboo.id, words, told, mark)

    def _add_line(self, kind: str, part_id: UUID, words: str, tip: str, mark: QWidget | None = None) -> None:
        opening = button(words, kind="link")
        opening.setToolTip(tip)
        opening.clicked.connect(lambda: self.part_asked.emit(kind, part_id))
        trash = QAction(icon("trash"), tr("移到回收站"), opening)
        trash.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        trash.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        trash.triggered.connect(lambda: self.part_trashed.emit(kind, part_id))
        opening.addAction(trash)
        opening.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        opening.customContextMenuRequested.connect(lambda place: _open_menu(opening, trash, place))
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        if mark is not None:
            row.addWidget(mark)
        row.addWidget(opening)
        row.addStretch(1)
        self._column.addLayout(row)
        self.lines[part_id] = opening

    def _position_words(self, position: Position) -> str:
        firm = position.company or (self._title_of(position.customer_id) if position.customer_id else "")
        post = " ".join(part for part in (position.department, position.job_title) if part)
        parts: list[Any] = [_time_words(position), firm, post]
        return " · ".join(part for part in parts if part)


def _time_words(position: Position) -> str:
    begun, ended = position.starts_on, position.ends_on
    if begun is None and ended is None:
        return ""
    if begun is None:
        return tr("至 {day}", day=ended)
    if ended is None:
        return tr("{day} 起", day=begun)
    return tr("{begun} 至 {ended}", begun=begun, ended=ended)


def _open_menu(opening: QWidget, trash: QAction, place: QPoint) -> None:
    menu = QMenu(opening)
    menu.addAction(trash)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(opening.mapToGlobal(place))
