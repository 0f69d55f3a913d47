"""What is unsaved is asked about in one way, whatever page it stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kamdesk.ui.kit.desk.messages import Messages


class Keeper(Protocol):
    """A page, or a part of one, in which something can be typed and saved."""

    def unsaved(self) -> bool:
        """Say whether something typed has not been saved."""

    def save(self) -> bool:
        """Save what was typed; False when it cannot be saved as it is."""

    def discard(self) -> None:
        """Forget what was typed since the last save."""


def settle_unsaved(messages: Messages, parent: QWidget, keeper: Keeper, name: str) -> bool:
    """Ask what to do with what is unsaved in the thing called ``name``, and do it.

    Returns False when the user would rather go on typing, or when it cannot be saved as it is.
    """
    if not keeper.unsaved():
        return True
    verbs = (
        Verb("", tr("继续编辑")),
        Verb("discard", tr("不保存"), "danger"),
        Verb("save", tr("保存"), "primary"),
    )
    text = tr("“{name}”的修改还没有保存。选“不保存”，这次填写的内容就没有了。", name=name)
    answer = messages.ask(parent, tr("有修改尚未保存"), text, verbs, tone="watch")
    if answer == "discard":
        keeper.discard()
    return answer == "discard" or (answer == "save" and keeper.save())
