"""Taking acts back from a window: short ones at once, long ones beside it with progress and cancel."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.domain.shared.text import Message
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.desk.tasks import Task


class UndoableStep(Protocol):
    """One act that can be taken back or done again."""

    @property
    def id(self) -> UUID:
        """Which act it is."""

    @property
    def label(self) -> Message:
        """Its name, such as 修改 王总 的电话."""

    @property
    def is_long(self) -> bool:
        """Whether taking it back takes long enough to be watched."""

    @property
    def passed_over(self) -> UndoableStep | None:
        """A later act that cannot be taken back and is left as it is."""


class Rewinder(Protocol):
    """Knows which act was the last, and takes it back."""

    def undoable(self) -> UndoableStep | None:
        """Return the act that undo would take back now."""

    def undo(self, step_id: UUID | None = None, progress: Progress = no_progress) -> None:
        """Take that act back, if it is the one ``step_id`` that the caller has in mind."""


def rewind(
    parent: QWidget,
    context: UiContext,
    step: UndoableStep,
    act: Callable[[Progress], None],
    done: Callable[[], None],
    *,
    title: str,
) -> Task | None:
    """Carry out ``act``, the undoing or redoing of ``step``, and call ``done`` after it.

    Returns the work in the background where it is long.
    """
    if step.is_long:
        return context.tasks.run(title, act, done=lambda _nothing: done())
    try:
        act(no_progress)
    except UserError as problem:
        context.messages.error(parent, problem)
    else:
        done()
    return None


def tell_with_undo(parent: QWidget, context: UiContext, rewinder: Rewinder, said: str | Message) -> None:
    """Say what was just done, with the link that takes it back unless another act followed meanwhile.

    What cannot be taken back has no link: undo would pass it over and take an earlier act.
    """
    step = rewinder.undoable()
    if step is None or step.passed_over is not None:
        context.messages.toast(said)
        return
    title = tr("撤销 {act}", act=step.label)

    def undo() -> None:
        act = partial(rewinder.undo, step.id)
        rewind(parent, context, step, act, lambda: None, title=title)

    context.messages.toast(said, undo=undo, step=step.id)


def name_of_undo(step: UndoableStep) -> str:
    """Say what undo would do, and what it passes over."""
    if step.passed_over is None:
        return tr("撤销 {act}", act=step.label)
    return tr("撤销 {act}（“{passed}”不能撤销，略过）", act=step.label, passed=step.passed_over.label)
