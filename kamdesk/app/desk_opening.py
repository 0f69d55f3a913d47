"""Opens the file for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.config.paths import user_paths
from kamdesk.services.desk.desks import Desks, is_protected, system_keychain

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.store.file.database import Database


def open_desk(path: Path, typed: str = "") -> Database:
    """Open a file by the keychain, or by the passphrase or recovery key typed.

    Raises `LockedError` where none opens it, `UserError` where it cannot be opened at all.
    """
    keychain = system_keychain() if is_protected(path) else None
    return Desks(keychain, user_paths().heads).open(path, passphrase=typed or None)
