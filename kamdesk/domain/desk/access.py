"""Who besides its owner may read a file: from the access list that Windows keeps, or the modes of POSIX."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EVERYONE: Final = "S-1-1-0"
_KNOWN: Final = {
    EVERYONE: term("所有人"),
    "S-1-5-7": term("匿名登录者"),
    "S-1-5-11": term("所有登录的用户"),
    "S-1-5-4": term("所有登录的用户"),
    "S-1-5-2": term("通过网络访问的用户"),
    "S-1-5-32-545": term("这台电脑的用户（Users）"),
    "S-1-5-32-546": term("来宾（Guests）"),
    "S-1-5-32-547": term("高级用户（Power Users）"),
}
_TRUSTED: Final = frozenset(
    {
        "S-1-3-0",  # whoever makes a file
        "S-1-3-4",  # whoever owns it
        "S-1-5-18",  # the system itself
        "S-1-5-32-544",  # administrators, who can take any right
        "S-1-5-32-551",  # backup operators, who may read everything anyway
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # the installer of Windows
    }
)
_READ: Final = 0x1 | 0x80000000 | 0x10000000  # FILE_READ_DATA, GENERIC_READ, GENERIC_ALL
_INHERIT_ONLY: Final = 0x08
_GROUP: Final = Message("同组的用户")
_OTHERS: Final = Message("这台电脑的其他用户")


@dataclass(frozen=True, slots=True)
class AccessEntry:
    """One entry of an access list: whom it is about (a SID), what it allows or denies, and its flags."""

    sid: str
    mask: int
    allows: bool = True
    flags: int = 0


def listed_readers(entries: Sequence[AccessEntry] | None, own: str) -> tuple[str, ...]:
    """Return the SIDs, besides ``own`` and those who could read anyway, that an access list lets read.

    The entries count in their order: what was denied before is not allowed any more. A file without any
    list (None) is open to everyone.
    """
    if entries is None:
        return (EVERYONE,)
    denied: set[str] = set()
    found: dict[str, None] = {}
    for entry in entries:
        if entry.flags & _INHERIT_ONLY or not entry.mask & _READ:
            continue
        if not entry.allows:
            denied.add(entry.sid)
        elif entry.sid != own and entry.sid not in _TRUSTED and not denied & {entry.sid, EVERYONE}:
            found[entry.sid] = None
    return tuple(found)


def name_of(sid: str) -> Message | None:
    """Return what a group is called that every Windows has; None for others."""
    return Message(_KNOWN[sid]) if sid in _KNOWN else None


def readers_by_mode(folders: Iterable[int], mode: int) -> tuple[Message, ...]:
    """Return who besides the owner may read a file of that mode below folders of these modes.

    A file can be reached only where every folder above it may be entered.
    """
    above = list(folders)
    found = []
    for name, read, enter in (
        (_GROUP, stat.S_IRGRP, stat.S_IXGRP),
        (_OTHERS, stat.S_IROTH, stat.S_IXOTH),
    ):
        if mode & read and all(folder & enter for folder in above):
            found.append(name)
    return tuple(found)
