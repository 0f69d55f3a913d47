"""Cut, copy, paste and choose all, in the menu for whoever does not know the keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit

from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

_Key = QKeySequence.StandardKey
_ACTS: Final = {
    "cut": (term("剪切"), "", _Key.Cut),
    "copy": (term("复制"), "copy", _Key.Copy),
    "paste": (term("粘贴"), "paste", _Key.Paste),
    "selectAll": (term("全选"), "", _Key.SelectAll),
}


class ClipboardActs(QObject):
    """Offers what the place that has the keys can do; the keys themselves are left to that place."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.actions: dict[str, QAction] = {}
        for name, (word, icon_name, key) in _ACTS.items():
            keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            made = menu.addAction(f"{tr(word)}\t{keys}")  # said, not set: a field takes its keys itself
            if icon_name:
                made.setIcon(icon(icon_name))
            made.triggered.connect(partial(self._do, name))
            self.actions[name] = made
        menu.aboutToShow.connect(self._follow)

    def _follow(self) -> None:
        for name, action in self.actions.items():
            allow(action, "" if _act_of_focus(name) else tr("光标所在的地方不能这样做。"))

    def _do(self, name: str) -> None:
        act = _act_of_focus(name)
        if act is not None:
            act()


def _act_of_focus(name: str) -> Callable[[], object] | None:
    """Return what the widget with the keys does under this name; None where it does no such thing."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QAbstractSpinBox):
        focus = focus.findChild(QLineEdit)
    changes = name in {"cut", "paste"}
    if focus is None or (changes and getattr(focus, "isReadOnly", bool)()):
        return None
    found: Callable[[], object] | None = getattr(focus, name, None)
    return found
