"""Opens desks of this PC, which remembers how far it saw each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.config.paths import user_paths
from kamdesk.services.desk.desks import Desks, is_protected, system_keychain

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.domain.desk.protection import Keychain
    from kamdesk.store.file.database import Database


def desks_by(keychain: Keychain | None) -> Desks:
    """Return what makes, opens and restores the desks of whoever has this keychain."""
    return Desks(keychain, user_paths().heads)


def open_desk(path: Path, typed: str = "") -> Database:
    """Open a file for the window, by the keychain, or by the passphrase or recovery key typed.

    Raises `LockedError` where none opens it, `UserError` where it cannot be opened at all.
    """
    keychain = system_keychain() if is_protected(path) else None
    return desks_by(keychain).open(path, passphrase=typed or None)
