"""The acts of a page as actions with shortcuts and as buttons."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

    from kamdesk.ui.kit.look.labels import ButtonKind


_TOLD: Final = frozenset(
    {QEvent.Type.EnabledChange, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ToolTipChange}
)


class FileAct(Enum):
    """What an act does with files or paper: the menu 文件 offers such acts of the open page."""

    IMPORT = "import"
    EXPORT = "export"
    PRINT = "print"


def file_act_of(action: QAction) -> FileAct | None:
    """Return what an act of a page does with files or paper, if anything."""
    data = action.data()
    return data if isinstance(data, FileAct) else None


def page_action(
    page: QWidget,
    text: str,
    icon_name: str,
    keys: str,
    act: Callable[[], object],
    *,
    file_act: FileAct | None = None,
) -> QAction:
    """Return an action that ``keys`` start while ``page`` is the one on screen, wherever the focus is.

    Several keys are parted by a semicolon.
    """
    made = QAction(icon(icon_name), text, page)
    made.setShortcuts(QKeySequence.listFromString(keys))
    made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)  # a page out of sight hears none of them
    made.setData(file_act)
    made.triggered.connect(act)
    page.addAction(made)
    return made


def verb_button(
    icon_name: str, text: str, act: Callable[[], object], *, kind: ButtonKind = "plain"
) -> QPushButton:
    """Return a button that does ``act``."""
    made = button(text, icon_name=icon_name, kind=kind)
    made.clicked.connect(act)
    return made


class ButtonAction(QAction):
    """Does what a button does, from a menu or by keys, and is offered as long as the button is."""

    def __init__(self, verb: QAbstractButton, keys: str = "", *, file_act: FileAct | None = None) -> None:
        super().__init__(verb.icon(), verb.text() or verb.accessibleName(), verb)
        self.setData(file_act)
        self._verb = verb
        self.setShortcuts(QKeySequence.listFromString(keys))
        self.triggered.connect(verb.click)
        verb.addAction(self)  # so that its keys work wherever the focus is, while the button is on screen
        verb.installEventFilter(self)
        self._follow()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOLD:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self.setVisible(self._verb.isVisible())
        self.setEnabled(self._verb.isVisible() and self._verb.isEnabled())
        self.setText(self._verb.text() or self._verb.accessibleName())
        self.setToolTip(self._verb.toolTip())
        self.setStatusTip(self._verb.accessibleDescription())


def reword(verb: QAbstractButton, text: str) -> None:
    """Give a button other words and hide it until its owner shows it, so that its act in the menu follows."""
    if verb.text() != text:
        verb.hide()
        verb.setText(text)


def offer_on_rows(view: QWidget, acts: Sequence[QAction]) -> None:
    """Offer ``acts`` in the context menu of a list or of what else stands in rows."""
    view.addActions(list(acts))
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
