"""What every page is given besides its services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamdesk.ui.kit.desk.changes import ChangeBus
    from kamdesk.ui.kit.desk.draft_keeping import DraftKeeping
    from kamdesk.ui.kit.desk.messages import Messages
    from kamdesk.ui.kit.desk.preferences import Preferences
    from kamdesk.ui.kit.desk.tasks import Tasks


@dataclass(frozen=True, slots=True)
class UiContext:
    """The voice, the background work, the news, the preferences and the unsaved typing of one desk."""

    messages: Messages
    tasks: Tasks
    changes: ChangeBus
    preferences: Preferences
    drafts: DraftKeeping
