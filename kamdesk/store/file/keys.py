"""Key slots: the random data key, sealed once for each thing that may open the file.

The slots lie in a small JSON file beside the database and beside every backup. They are never changed: a
changed secret gives the file a new data key (`encrypting.change_key`), since whoever kept old slots and an
old secret could unseal the old one for ever.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import unicodedata
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID, uuid4

from kamdesk.config.durable_files import put_in_place, write_file
from kamdesk.domain.desk.protection import (
    LockedError,
    check_passphrase,
    looks_like_recovery_key,
    read_recovery_key,
)
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file.location import beside
from kamdesk.store.file.storage_errors import explaining

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kamdesk.domain.desk.protection import Keychain, Protection, Unlock

DATA_KEY_BYTES: Final = 32
SUFFIX: Final = ".keys"
READY_SUFFIX: Final = ".keys.next"
"""Of slots that lie ready for the file that is about to replace the one there."""
FRESH_SUFFIX: Final = ".new"
"""Of a file that is being made; the last step puts it in place of the one there."""
PLAIN_HEADER: Final = b"SQLite format 3\0"

_FORMAT: Final = 2
_OLD_FORMAT: Final = 1  # its account is under no tag; read and copied, never made
_SLOT_LABELS: Final = {_OLD_FORMAT: b"", _FORMAT: b"kamdesk slot 2\0"}
_FILE_LABEL: Final = b"kamdesk slots 2\0"
_SALT_BYTES: Final = 16
_SECRET_BYTES: Final = 32
_WRAPPING_BYTES: Final = 64  # half of it hides the data key, half of it proves the slot unaltered
_TAG_BYTES: Final = 32
_LONGEST_FILE: Final = 10_000  # bytes; three slots take about one thousand
_LENGTHS: Final = {"salt": _SALT_BYTES, "sealed": DATA_KEY_BYTES, "tag": _TAG_BYTES}
"""The parts of a slot that are written in hexadecimal digits, with their lengths in bytes."""

KEYCHAIN: Final = "keychain"
PASSPHRASE: Final = "passphrase"
RECOVERY: Final = "recovery"

_DERIVED: Final = {KEYCHAIN: False, PASSPHRASE: True, RECOVERY: False}
"""Each kind of slot, and whether its wrapping key is derived at a cost because people choose the secret."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a passphrase costs: Argon2id's passes, KiB and lanes (RFC 9106, second choice)."""

    passes: int = 3
    kibibytes: int = 64 * 1024
    lanes: int = 4


PASSPHRASE_COST: Final = Cost()
_HIGHEST_COST: Final = Cost(passes=12, kibibytes=256 * 1024, lanes=16)
"""More is a damaged file. Four times the passes and the memory of `PASSPHRASE_COST` leaves room for a later
version that asks for more, and yet opens within a few seconds on an office PC with 4 GB of memory."""
_LEAST_KIBIBYTES_PER_LANE: Final = 8  # RFC 9106, section 3.1


@dataclass(frozen=True, slots=True)
class Slot:
    """The data key sealed under one secret; ``cost`` is None where the secret itself is random.

    ``form`` is the format of the file that holds it.
    """

    kind: str
    salt: bytes
    sealed: bytes
    tag: bytes
    cost: Cost | None = None
    form: int = _FORMAT

    @classmethod
    def seal(cls, kind: str, data_key: bytes, secret: bytes, cost: Cost | None) -> Slot:
        """Seal the data key under a secret and a salt of its own.

        A wrapping key is never used twice, so hiding by exclusive-or is as strong as the key itself;
        the tag covers everything that is stored (encrypt, then authenticate).
        """
        salt = os.urandom(_SALT_BYTES)
        wrapping = _wrapping_key(secret, salt, cost)
        sealed = _xor(data_key, wrapping)
        slot = cls(kind, salt, sealed, b"", cost)
        return replace(slot, tag=slot._tag(wrapping))

    def open(self, secret: bytes) -> bytes | None:
        """Return the data key; None where the secret is not the one or the slot was altered."""
        wrapping = _wrapping_key(secret, self.salt, self.cost)
        genuine = hmac.compare_digest(self.tag, self._tag(wrapping))
        return _xor(self.sealed, wrapping) if genuine else None

    def _tag(self, wrapping: bytes) -> bytes:
        covered = _SLOT_LABELS[self.form] + self.kind.encode() + b"\0" + self.salt + self.sealed
        return hmac.digest(wrapping[DATA_KEY_BYTES:], covered, "sha256")


class AlteredError(ValueError):
    """A secret opens its slot, but the slots are not those that were written with it."""


@dataclass(frozen=True, slots=True)
class KeySlots:
    """All slots of one file; ``account`` is the file's name in keychains, another for each data key.

    ``tag`` covers both under the data key; None in the old format.
    """

    slots: tuple[Slot, ...]
    account: str
    tag: bytes | None

    @classmethod
    def seal(cls, data_key: bytes, protection: Protection) -> KeySlots:
        """Seal a new data key for each secret that ``protection`` names; a keychain may refuse its part.

        Raises `UserError` for a blank passphrase or a mistyped recovery key.
        """
        account, slots = str(uuid4()), []
        if protection.passphrase is not None:
            check_passphrase(protection.passphrase)
            typed = _secret_text(protection.passphrase)
            slots.append(Slot.seal(PASSPHRASE, data_key, typed, PASSPHRASE_COST))
        if protection.recovery_key is not None:
            printed = read_recovery_key(protection.recovery_key)
            slots.append(Slot.seal(RECOVERY, data_key, printed.encode(), None))
        if protection.keychain is not None:  # last: what is refused leaves nothing in it
            secret = os.urandom(_SECRET_BYTES)
            if protection.keychain.put(account, secret):
                slots.append(Slot.seal(KEYCHAIN, data_key, secret, None))
        return cls(tuple(slots), account, _file_tag(data_key, account, slots))

    def unlock(self, unlock: Unlock) -> bytes:
        """Return the data key; raise `LockedError` where nothing that is offered opens a slot.

        Raises `AlteredError` where a slot opens, but the account or the other slots are not its own.
        """
        for kind, secret in self._offered(unlock):
            for slot in self.slots:
                data_key = slot.open(secret) if slot.kind == kind else None
                if data_key is not None:
                    self._require_own(data_key)
                    return data_key
        raise _locked(unlock, self.kinds)

    def _require_own(self, data_key: bytes) -> None:
        if self.tag is None:
            return
        if not hmac.compare_digest(self.tag, _file_tag(data_key, self.account, self.slots)):
            raise AlteredError

    @property
    def kinds(self) -> frozenset[str]:
        """What may open the file: keychain, passphrase, recovery."""
        return frozenset(slot.kind for slot in self.slots)

    def _offered(self, unlock: Unlock) -> list[tuple[str, bytes]]:
        offered = []
        kept = _kept_secret(unlock.keychain, self.account) if KEYCHAIN in self.kinds else None
        if kept is not None:
            offered.append((KEYCHAIN, kept))
        if unlock.passphrase is not None:
            offered.append((PASSPHRASE, _secret_text(unlock.passphrase)))
        if unlock.recovery_key is not None:
            offered.append((RECOVERY, read_recovery_key(unlock.recovery_key).encode()))
        return offered


def new_data_key() -> bytes:
    """Return a random data key."""
    return os.urandom(DATA_KEY_BYTES)


def slots_beside(database: Path) -> Path:
    """Return where the slots of a database lie."""
    return beside(database, SUFFIX)


def write_slots(database: Path, slots: KeySlots) -> None:
    """Write the slots beside a database, whole or not at all; raises `UserError` where that fails."""
    _write(slots_beside(database), slots)


def write_slots_ready(database: Path, slots: KeySlots) -> None:
    """Write the slots of the finished file that is to replace the one there; they count once it has.

    No system replaces two files in one step. So the slots lie ready before the file is renamed, and count
    from the moment when it does not lie under its fresh name any more.
    """
    _write(_ready_beside(database), slots)


def settle_slots(database: Path) -> None:
    """Give slots that lay ready their proper name, where the file that they open is in place.

    Raises `UserError` where the disk refuses.
    """
    if _ready_slots_count(database):
        put_in_place(_ready_beside(database), slots_beside(database))


def discard_slots_ready(database: Path) -> None:
    """Remove slots that lie ready for a file that did not come; those whose file came stay."""
    if not _ready_slots_count(database):
        _ready_beside(database).unlink(missing_ok=True)


def fresh_beside(database: Path) -> Path:
    """Return where a file is made that is to replace a database."""
    return beside(database, FRESH_SUFFIX)


def has_slots(database: Path) -> bool:
    """Tell whether slots lie beside a database, so that something must open it."""
    return slots_beside(database).exists() or _ready_slots_count(database)


def is_plain(database: Path) -> bool:
    """Tell whether a file begins as one that is not encrypted; raises `UserError` where it cannot be read."""
    with explaining(database), database.open("rb") as file:
        return file.read(len(PLAIN_HEADER)) == PLAIN_HEADER


def read_slots(database: Path) -> KeySlots | None:
    """Return the slots beside a database; None where there are none.

    Raises `UserError` for a file that cannot be read or is damaged in any way, and for what is no file.
    """
    path = _ready_beside(database) if _ready_slots_count(database) else slots_beside(database)
    with explaining(path):
        if not path.exists():
            return None
        _require_file(path)
        with path.open("rb") as file:
            text = file.read(_LONGEST_FILE + 1)
    try:
        return _parsed(text)
    except (ValueError, RecursionError) as error:  # the reader of JSON gives up on deep nesting
        raise _damaged(path) from error


def unlock_slots(database: Path, slots: KeySlots, unlock: Unlock) -> bytes:
    """Return the data key that the slots beside a database hold.

    Raises `LockedError` where nothing that is offered opens a slot, `UserError` where they were altered.
    """
    try:
        return slots.unlock(unlock)
    except AlteredError as error:
        raise _damaged(slots_beside(database)) from error


def _ready_beside(database: Path) -> Path:
    return beside(database, READY_SUFFIX)


def _ready_slots_count(database: Path) -> bool:
    """Tell whether the program was killed after a file was replaced, before its slots were renamed."""
    if not _ready_beside(database).is_file() or fresh_beside(database).exists():
        return False
    return database.is_file() and not is_plain(database)


def _write(path: Path, slots: KeySlots) -> None:
    stored: dict[str, Any] = {"format": _OLD_FORMAT, **_content(slots.account, slots.slots)}
    if slots.tag is not None:
        stored |= {"format": _FORMAT, "tag": slots.tag.hex()}
    write_file(path, json.dumps(stored, indent=1).encode(), private=True)


def _content(account: str, slots: Sequence[Slot]) -> dict[str, Any]:
    return {"account": account, "slots": [_to_json(slot) for slot in slots]}


def _file_tag(data_key: bytes, account: str, slots: Sequence[Slot]) -> bytes:
    content = json.dumps(_content(account, slots), sort_keys=True, separators=(",", ":"))
    return hmac.digest(data_key, _FILE_LABEL + content.encode(), "sha256")


def _parsed(text: bytes) -> KeySlots:
    """Return the slots that a file holds; raises `ValueError` where it is not as `write_slots` writes it."""
    if len(text) > _LONGEST_FILE:
        raise ValueError("a file that is too long")
    read = json.loads(text)
    is_old = isinstance(read, dict) and "tag" not in read
    stored = _object(read, {"format", "account", "slots", *(() if is_old else ("tag",))})
    form = _whole_number(stored["format"])
    if form != (_OLD_FORMAT if is_old else _FORMAT):
        raise ValueError(f"unknown format {form}")
    if not isinstance(stored["slots"], list) or not 0 < len(stored["slots"]) <= len(_DERIVED):
        raise ValueError("not a list of slots")
    slots = tuple(_from_json(slot, form) for slot in stored["slots"])
    if len({slot.kind for slot in slots}) < len(slots):
        raise ValueError("two slots of a kind")
    tag = None if is_old else _bytes(stored["tag"], _TAG_BYTES)
    return KeySlots(slots, str(UUID(_text(stored["account"]))), tag)


def _to_json(slot: Slot) -> dict[str, Any]:
    cost = asdict(slot.cost) if slot.cost is not None else None
    hexadecimal = {name: getattr(slot, name).hex() for name in _LENGTHS}
    return {"kind": slot.kind, **hexadecimal, "cost": cost}


def _from_json(value: object, form: int) -> Slot:
    stored = _object(value, {"kind", "cost", *_LENGTHS})
    kind = _text(stored["kind"])
    if kind not in _DERIVED:
        raise ValueError("an unknown kind of slot")
    parts = {name: _bytes(stored[name], length) for name, length in _LENGTHS.items()}
    if (stored["cost"] is not None) != _DERIVED[kind]:
        raise ValueError("a cost where none belongs, or none where one does")
    cost = _known_cost(stored["cost"]) if _DERIVED[kind] else None
    return Slot(kind, cost=cost, form=form, **parts)


def _known_cost(value: object) -> Cost:
    highest = asdict(_HIGHEST_COST)
    stored = _object(value, set(highest))
    numbers = {name: _whole_number(stored[name]) for name in highest}
    if any(not 0 < numbers[name] <= highest[name] for name in highest):
        raise ValueError("a cost out of bounds")
    cost = Cost(**numbers)
    if cost.kibibytes < _LEAST_KIBIBYTES_PER_LANE * cost.lanes:
        raise ValueError("less memory than the lanes need")
    return cost


def _object(value: object, names: set[str]) -> dict[str, Any]:
    if not isinstance(value, dict) or value.keys() != names:
        raise ValueError("not the object that belongs here")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004 - of a file, not of a caller
    return value


def _bytes(value: object, length: int) -> bytes:
    found = bytes.fromhex(_text(value))
    if len(found) != length:
        raise ValueError("digits of a wrong number")
    return found


def _whole_number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError("not a whole number")  # noqa: TRY004 - of a file, not of a caller
    return value


def _wrapping_key(secret: bytes, salt: bytes, cost: Cost | None) -> bytes:
    if cost is None:
        return hashlib.blake2b(secret, salt=salt, digest_size=_WRAPPING_BYTES).digest()
    from argon2.exceptions import HashingError  # only now: most desks open by the keychain
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=cost.passes,
            memory_cost=cost.kibibytes,
            parallelism=cost.lanes,
            hash_len=_WRAPPING_BYTES,
            type=Type.ID,
        )
    except HashingError as error:  # with a cost within bounds only memory can be wanting
        raise UserError(
            Message("电脑内存不足，没能核对口令，也没有任何改动；请关闭一些程序后再试。"), field="passphrase"
        ) from error


def _xor(key: bytes, wrapping: bytes) -> bytes:
    return bytes(one ^ other for one, other in zip(key, wrapping[:DATA_KEY_BYTES], strict=True))


def _secret_text(passphrase: str) -> bytes:
    """Return a passphrase as bytes, the same for every way in which keyboards compose its characters."""
    # A variable of the environment may hold bytes that are no text; they are a passphrase all the same.
    return unicodedata.normalize("NFC", passphrase).encode(errors="surrogateescape")


def _kept_secret(keychain: Keychain | None, account: str) -> bytes | None:
    return keychain.get(account) if keychain is not None else None


def _require_file(path: Path) -> None:
    if path.is_dir():
        raise UserError(
            Message(
                "密钥文件“{path}”的位置上是一个文件夹，没有任何改动；请移走它，再从备份中取回同名文件。",
                path=str(path),
            )
        )
    if not path.is_file():  # reading it might never end
        raise UserError(
            Message(
                "密钥文件“{path}”的位置上是设备或管道，没有任何改动；请移走它，再从备份中取回同名文件。",
                path=str(path),
            )
        )


def _damaged(path: Path) -> UserError:
    return UserError(
        Message("密钥文件“{path}”已损坏，没有任何改动；请从备份中取回同名文件。", path=str(path))
    )


def _locked(unlock: Unlock, kinds: frozenset[str]) -> LockedError:
    """Say what does not open the file, as what was typed looks, and what would."""
    typed = unlock.passphrase
    if unlock.recovery_key is not None:
        said = Message("恢复密钥不对：没有抄错，但不是这份数据的，没有任何改动；请换一张恢复单。")
        return LockedError(said, field="recovery_key")
    if typed is None:
        asked = Message("数据库已加密，系统钥匙串里没有它的密钥；请输入口令或恢复密钥。")
        return LockedError(asked, field="passphrase")
    if looks_like_recovery_key(typed):
        said = Message(
            "恢复密钥有误，可能抄错了：应为 8 组、每组 5 个字符。没有任何改动；请对照恢复单重新输入。"
        )
        return LockedError(said, field="recovery_key")
    if PASSPHRASE not in kinds:
        return LockedError(
            Message("这份数据没有设口令，没有任何改动；请输入恢复单上的恢复密钥。"), field="recovery_key"
        )
    return LockedError(Message("口令不对，数据库没有打开，也没有任何改动；请再试一次。"), field="passphrase")
