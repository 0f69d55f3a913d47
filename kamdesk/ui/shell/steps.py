"""Undo and redo in the window: the two acts by name, in the menu and beside the search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kamdesk.ui.kit.desk.rewinding import rewind
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.labels import tool_button
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.rewinding import UndoableStep
    from kamdesk.ui.kit.desk.tasks import Task
    from kamdesk.ui.shell.menus import DeskMenus
    from kamdesk.ui.shell.ports import Rewinder


class Steps(QObject):
    """Takes acts back and does them again, once nothing typed is in the way."""

    offered = Signal(object)
    """Id of the act that undo would take back now, or None."""

    def __init__(
        self, window: QWidget, context: UiContext, menus: DeskMenus, may_leave: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self.undo_button = tool_button("undo", tr("撤销"), shortcut="Ctrl+Z")
        self.redo_button = tool_button("redo", tr("重做"), shortcut="Ctrl+Y")
        self._window = window
        self._context = context
        self._menus = menus
        self._may_leave = may_leave
        self._rewinder: Rewinder | None = None
        self._passed_over: set[UUID] = set()
        self._rewinding: Task | None = None
        menus.undo_asked.connect(self._undo)
        menus.redo_asked.connect(self._redo)
        menus.about_to_offer_undo.connect(self.refresh)
        self.undo_button.clicked.connect(self._undo)
        self.redo_button.clicked.connect(self._redo)
        context.changes.changed.connect(self.refresh)
        self.refresh()

    def begin(self, rewinder: Rewinder) -> None:
        """Offer the acts of an open file from now on."""
        self._rewinder = rewinder
        self.refresh()

    def refresh(self) -> None:
        """Name what undo and redo would do now."""
        rewinder = self._rewinder
        undoable = None if rewinder is None else rewinder.undoable()
        self._menus.show_steps(undoable, None if rewinder is None else rewinder.redoable())
        self.offered.emit(None if undoable is None else undoable.id)
        pairs = ((self.undo_button, self._menus.undo), (self.redo_button, self._menus.redo))
        for button, action in pairs:
            keys = action.shortcut().toString()
            button.setAccessibleName(action.text())
            allow(button, "" if action.isEnabled() else action.toolTip())
            if action.isEnabled():
                button.setToolTip(f"{action.text()} ({keys})")

    def _undo(self) -> None:
        rewinder = self._rewinder
        if rewinder is None:
            return
        step = self._next_step(rewinder.undoable)
        if step is None or self._tells_of_passing_over(step):
            return
        title = tr("撤销 {act}", act=step.label)
        self._rewind(step, lambda progress: rewinder.undo(step.id, progress), title, tr("已撤销"))

    def _redo(self) -> None:
        rewinder = self._rewinder
        if rewinder is None:
            return
        step = self._next_step(rewinder.redoable)
        if step is not None:
            self._rewind(step, rewinder.redo, tr("重做 {act}", act=step.label), tr("已重做"))

    def _next_step(self, find: Callable[[], UndoableStep | None]) -> UndoableStep | None:
        """Return the step to take now that nothing typed is in the way; saving that is itself an act."""
        if self._rewinding in self._context.tasks.running:
            return None
        return find() if find() is not None and self._may_leave() else None

    def _tells_of_passing_over(self, step: UndoableStep) -> bool:
        """Say once that a later act cannot be taken back, so that no older one goes unawares."""
        passed = step.passed_over
        if passed is None or passed.id in self._passed_over:
            return False
        self._passed_over.add(passed.id)
        self._context.messages.toast(
            tr("“{passed}”不能撤销，保持不变；再按一次撤销更早的“{act}”", passed=passed.label, act=step.label)
        )
        return True

    def _rewind(self, step: UndoableStep, act: Callable[[Progress], None], title: str, word: str) -> None:
        def done() -> None:
            self._context.messages.toast(tr("{word}：{act}", word=word, act=step.label))

        self._rewinding = rewind(self._window, self._context, step, act, done, title=title)
        self.refresh()  # a refused step is passed over from now on
