"""Doing something with a file that may be locked: a person is asked for what opens it, until it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kamdesk.domain.desk.protection import LockedError
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.shared.errors import UserError
    from kamdesk.domain.shared.progress import Progress
    from kamdesk.ui.kit.desk.context import UiContext

T = TypeVar("T")


def run_unlocking(
    parent: QWidget,
    context: UiContext,
    title: str,
    act: Callable[[str | None, Progress], T],
    *,
    done: Callable[[T], None],
    failed: Callable[[UserError | None], None],
    secret: str | None = None,
) -> None:
    """Do ``act`` beside the window, first without a secret, then with what was typed.

    ``failed`` is given what a person has to know, or None where the person thought better of it.
    """

    def on_failed(problem: UserError) -> None:
        if not isinstance(problem, LockedError):
            failed(problem)
            return
        typed = context.messages.ask_text(
            parent, tr("打开数据"), problem.message, verb=tr("打开"), secret=True
        )
        if typed is None:
            failed(None)
        else:
            run_unlocking(parent, context, title, act, done=done, failed=failed, secret=typed)

    context.tasks.run(title, lambda progress: act(secret, progress), done=done, failed=on_failed)
