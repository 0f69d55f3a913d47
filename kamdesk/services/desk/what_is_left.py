"""Opening a desk that lacks changes, once a person has decided to go on with what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.desk.lost_changes import LostChangesError
    from kamdesk.services.desk.desks import Desks
    from kamdesk.store.file.database import Database


def open_what_is_left(desks: Desks, path: Path, lost: LostChangesError, secret: str | None) -> Database:
    """Give up what cannot be read, of which a copy lies among the backups, and open the rest.

    Raises ``lost`` where nothing whole is left; else as `Desks.open`.
    """
    if lost.kept_bytes is None:
        raise lost
    return desks.open(path, passphrase=secret, kept_bytes=lost.kept_bytes)
