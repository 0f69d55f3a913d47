"""Opens the file for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.desk.protection import read_recovery_key
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.desk.desks import Desks, is_protected, system_keychain

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.store.file.database import Database


def open_desk(path: Path, typed: str = "") -> Database:
    """Open a file by the keychain, or by the passphrase or recovery key typed.

    Raises `LockedError` where none opens it, `UserError` where it cannot be opened at all.
    """
    keychain = system_keychain() if is_protected(path) else None
    recovery_key = as_recovery_key(typed or None)
    return Desks(keychain).open(path, passphrase=typed or None, recovery_key=recovery_key)


def as_recovery_key(text: str | None) -> str | None:
    """Return what was typed where a passphrase was asked for, if it is a recovery key."""
    if text is None:
        return None
    try:
        return read_recovery_key(text)
    except UserError:
        return None
