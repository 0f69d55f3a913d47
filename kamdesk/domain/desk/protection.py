"""How a desk's file is protected, and what opens it again."""

from __future__ import annotations

import base64
import hashlib
import os
import unicodedata
from dataclasses import dataclass
from typing import Final, Protocol

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

ADVISED_PASSPHRASE_LENGTH: Final = 8  # shorter ones are taken, with a warning where one is chosen

_GROUPS: Final = 7
_GROUP_LENGTH: Final = 5
_LOOKALIKES: Final = str.maketrans({"0": "O", "1": "I", "8": "B"})


class LockedError(UserError):
    """What was offered does not open the file; a passphrase or the recovery key may."""


class Keychain(Protocol):
    """The operating system's store of secrets for this user."""

    def get(self, account: str) -> bytes | None:
        """Return the secret of an account; None where there is none or no keychain."""

    def put(self, account: str, secret: bytes) -> bool:
        """Keep a secret; return whether the keychain took it."""

    def remove(self, account: str) -> None:
        """Forget a secret, if it is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """What shall open a new file: any of keychain, passphrase and recovery key; or no encryption at all."""

    encrypted: bool = True
    keychain: Keychain | None = None
    passphrase: str | None = None
    recovery_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlock:
    """What is at hand for opening a file, tried in this order."""

    keychain: Keychain | None = None
    passphrase: str | None = None
    recovery_key: str | None = None


@dataclass(frozen=True, slots=True)
class GuardState:
    """How a file is protected now."""

    encrypted: bool
    keychain: bool
    passphrase: bool
    recovery: bool = False


@dataclass(frozen=True, slots=True)
class OldBackups:
    """How many backups are of before a file got its present key: plain ones, and such with another key."""

    plain: int = 0
    otherwise_keyed: int = 0


def new_recovery_key() -> str:
    """Return a random recovery key for printing: seven groups of five letters and a check group."""
    secret = base64.b32encode(os.urandom(_GROUPS * _GROUP_LENGTH)).decode()[: _GROUPS * _GROUP_LENGTH]
    return "-".join(_groups(secret + _check_group(secret)))


def read_recovery_key(text: str) -> str:
    """Return a typed recovery key in its printed form; raise `UserError` where the check group differs."""
    letters = "".join(_typed_groups(text))
    secret, check = letters[:-_GROUP_LENGTH], letters[-_GROUP_LENGTH:]
    if len(letters) != (_GROUPS + 1) * _GROUP_LENGTH or check != _check_group(secret):
        raise UserError(
            Message("恢复密钥有误：应为 8 组、每组 5 个字符；请对照打印件重新输入。"), field="recovery_key"
        )
    return "-".join(_groups(letters))


def looks_like_recovery_key(text: str) -> bool:
    """Tell whether what was typed was meant as a recovery key, though letters may be wrong or missing."""
    groups = _typed_groups(text)
    if not all(group.isascii() for group in groups):
        return False
    if len(groups) == 1:
        return abs(len(groups[0]) - (_GROUPS + 1) * _GROUP_LENGTH) < _GROUP_LENGTH
    as_printed = sum(len(group) == _GROUP_LENGTH for group in groups)
    return as_printed > _GROUPS // 2 and as_printed >= len(groups) / 2


def as_recovery_key(text: str | None) -> str | None:
    """Return what was typed where a passphrase was asked for, if it is a recovery key."""
    if text is None:
        return None
    try:
        return read_recovery_key(text)
    except UserError:
        return None


def unlock_by(keychain: Keychain | None, typed: str | None) -> Unlock:
    """Return what is at hand; what was typed as a passphrase may be the recovery key."""
    return Unlock(keychain=keychain, passphrase=typed, recovery_key=as_recovery_key(typed))


def check_passphrase(passphrase: str) -> None:
    """Refuse a passphrase of nothing but blanks."""
    if not passphrase.strip():
        raise UserError(Message("口令不能为空，请输入口令。"), field="passphrase")


def _typed_groups(text: str) -> list[str]:
    """Return the letters of a typed recovery key, whatever stands between its groups.

    Chinese keyboards have dashes and blanks of their own, and letters of full width.
    """
    written = unicodedata.normalize("NFKC", text).upper()
    apart = "".join(letter if letter.isalnum() else " " for letter in written)
    return apart.translate(_LOOKALIKES).split()


def _check_group(secret: str) -> str:
    return base64.b32encode(hashlib.sha256(secret.encode()).digest()).decode()[:_GROUP_LENGTH]


def _groups(letters: str) -> list[str]:
    return [letters[start : start + _GROUP_LENGTH] for start in range(0, len(letters), _GROUP_LENGTH)]
