"""What is said where a desk that was not closed in order may lack changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from kamdesk.domain.shared.text import Message


class LostChangesError(UserError):
    """Changes that were saved cannot be read any more; nothing was opened, and a copy was put aside.

    ``kept_bytes`` of the write-ahead log belong to what can be opened as it is; None where nothing whole is
    left beside the backups.
    """

    def __init__(self, message: Message, kept_bytes: int | None) -> None:
        super().__init__(message)
        self.kept_bytes = kept_bytes
