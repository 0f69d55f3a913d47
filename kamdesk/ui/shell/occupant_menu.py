"""A small menu of the members at work: whoever is chosen sits at this desk from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.desk.members import MEMBER, POSTS
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QKeyEvent

    from kamdesk.domain.desk.members import Member
    from kamdesk.ui.kit.fields.finding import Finder

_LEAST_WIDTH: Final = 280
_ROWS_SEEN: Final = 8
_MEMBER_ID: Final = Qt.ItemDataRole.UserRole
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class OccupantMenu(QFrame):
    """Lists members, narrowed by characters, pinyin or initials; arrows, Enter and Esc work in the line."""

    chosen = Signal(object)
    """Id of the member who sits down."""

    def __init__(
        self, people: Sequence[Member], current: UUID | None, finder: Finder, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "menu")
        self.setAccessibleName(tr("切换使用者"))
        self._people = people
        self._current = current
        self._finder = finder
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("输入姓名或拼音首字母"))
        self.line.setAccessibleName(tr("查找成员"))
        self.line.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget()
        self.list.setIconSize(QSize(sizes().icon, sizes().icon))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._no_mark = _no_mark(self.list.iconSize())
        self.list.setProperty("role", "offers")
        self.list.setAccessibleName(tr("在岗成员"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps the keys
        self._nobody = label(role="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(label(tr("现在谁在使用这台电脑？"), role="key"))
        column.addWidget(self.line)
        column.addWidget(self.list)
        column.addWidget(self._nobody)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._show)
        self.list.itemClicked.connect(self._choose)
        self._show("")
        self._fit()

    def open_above(self, widget: QWidget) -> None:
        """Show the menu above a widget at the foot of the window, within the screen."""
        self.adjustSize()
        room = widget.screen().availableGeometry()
        corner = widget.mapToGlobal(QPoint(0, 0)) - QPoint(0, self.height() + Space.XS)
        left = min(max(corner.x(), room.left()), room.right() - self.width())
        self.move(left, max(corner.y(), room.top()))
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)  # type: ignore[arg-type]  # a key press is a QKeyEvent
        return super().eventFilter(watched, event)

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentItem())
            return True
        return False

    def _show(self, text: str) -> None:
        self.list.clear()
        for member in self._found(text.strip()):
            post = tr(dict(POSTS)[member.post])
            item = QListWidgetItem(f"{member.name}　{post}")
            item.setData(_MEMBER_ID, member.id)
            item.setIcon(icon("check") if member.id == self._current else self._no_mark)
            self.list.addItem(item)
        places = [row for row in range(self.list.count()) if self._id_at(row) == self._current]
        self.list.setCurrentRow(places[0] if places else 0)
        self._nobody.setText(
            tr("没有这样的在岗成员。") if self._people else tr("还没有成员，请先在“设置”的“成员”里登记。")
        )
        self._nobody.setVisible(self.list.count() == 0)

    def _found(self, text: str) -> Sequence[Member]:
        if not text:
            return self._people
        hits = self._finder.find(text, limit=len(self._people), kinds=(MEMBER.name,))
        places = {hit.id: place for place, hit in enumerate(hits)}
        found = [each for each in self._people if each.id in places or text in each.name]
        return sorted(found, key=lambda each: places.get(each.id, len(places)))

    def _id_at(self, row: int) -> UUID:
        return self.list.item(row).data(_MEMBER_ID)  # type: ignore[no-any-return]  # as was put there

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.close()
        self.chosen.emit(item.data(_MEMBER_ID))

    def _fit(self) -> None:
        """Take the room that names and posts need, eight rows at most, and keep it while one types."""
        shown = min(max(self.list.count(), 1), _ROWS_SEEN)
        row = max(self.list.sizeHintForRow(0), sizes().row)
        self.list.setFixedHeight(shown * row + 2 * (self.list.frameWidth() + Space.XS))
        bar = self.list.verticalScrollBar().sizeHint().width()
        needed = self.list.sizeHintForColumn(0) + bar + 2 * (self.list.frameWidth() + Space.XS + Space.S)
        self.setFixedWidth(max(needed, sizes().scaled(_LEAST_WIDTH)))


def _no_mark(size: QSize) -> QIcon:
    """Return an empty picture, so that names without a mark stand in line with the one that has it."""
    blank = QPixmap(size)
    blank.fill(Qt.GlobalColor.transparent)
    return QIcon(blank)
