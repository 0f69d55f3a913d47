"""Opens the file for the window, and says who sits at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.app.desk_path import system_user
from kamdesk.domain.desk.protection import read_recovery_key
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.desk import office
from kamdesk.services.desk.desks import Desks, is_protected, system_keychain
from kamdesk.services.desk.members import Members
from kamdesk.services.desk.office import Office

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.desk.actors import Actor
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.preferences import Preferences

PERSON: Final = "desk.person"
"""Under this place the PC remembers who works at it."""


def open_desk(path: Path, typed: str = "") -> Database:
    """Open a file by the keychain, or by the passphrase or recovery key typed.

    Raises `LockedError` where none opens it, `UserError` where it cannot be opened at all.
    """
    keychain = system_keychain() if is_protected(path) else None
    recovery_key = _as_recovery_key(typed) if typed else None
    return Desks(keychain).open(path, passphrase=typed or None, recovery_key=recovery_key)


def actor_at(database: Database, preferences: Preferences) -> Actor:
    """Return who sits at the desk: as said at the first start, as the file says, or as the system does."""
    said = preferences.recall(PERSON)
    name = said if isinstance(said, str) else ""
    return Members(database).actor_named(name or Office(database).setting(office.PERSON) or system_user())


def _as_recovery_key(text: str) -> str | None:
    try:
        return read_recovery_key(text)
    except UserError:
        return None
