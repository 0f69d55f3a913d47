"""Work on backups, of which one piece at a time is under way, wherever it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.ui.kit.desk.tasks import Tasks

BACKING_UP: Final = term("正在备份")
RESTORING: Final = term("正在恢复备份")
"""What such work is called while it is under way."""


def why_to_wait(tasks: Tasks) -> str:
    """Return the work on backups that is under way, as the reason of a grey act; nothing while none is."""
    titles = {tr(BACKING_UP), tr(RESTORING)}
    under_way = next((task.title for task in tasks.running if task.title in titles), "")
    return tr("{work}，请稍候。", work=under_way) if under_way else ""
