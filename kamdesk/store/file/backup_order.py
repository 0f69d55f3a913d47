"""Puts backups in the order of what they hold, and thins them; clocks only tell how old they are.

The stamp of the last change that a backup holds stands in its name, and the log of the open desk tells where
that change has its place. One that is not in the log belongs to a course that a restore ended; such a backup
is opened, to find where it parted. What cannot be placed may be that of another desk, and is left alone.
"""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2

from kamdesk.domain.desk.chronology import credible, credible_days
from kamdesk.domain.desk.retention import kept_backups
from kamdesk.domain.shared.errors import UserError
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.inspection import remove_files
from kamdesk.store.file.log_order import LogOrder

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from kamdesk.domain.desk.backups import BackupEntry

    _Place = tuple[int, bool, str]

_THINNED: Final = ("", "import")


def in_order(
    entries: Iterable[BackupEntry], log: LogOrder, data_key: bytes | None, now: datetime
) -> tuple[BackupEntry, ...]:
    """Return backups, that with the latest state of the desk of this log first, foreign ones last."""
    own: list[tuple[_Place, BackupEntry]] = []
    foreign: list[BackupEntry] = []
    for entry in entries:
        place = _place_of(entry, log, data_key)
        if place is None:
            foreign.append(replace(entry, is_foreign=True))
        else:
            own.append((place, entry))
    own.sort(key=lambda placed: (placed[0], *_age(placed[1], now)))
    return (*_told_by_clock([entry for _, entry in own], now), *by_stamp(foreign, now))


def by_stamp(entries: Iterable[BackupEntry], now: datetime) -> tuple[BackupEntry, ...]:
    """Return backups by the stamps in their names, the latest first: as well as can be without an open desk.

    Those that name none are of an older program, and come last.
    """
    return _told_by_clock(sorted(entries, key=lambda entry: (entry.stamp, *_age(entry, now))), now)


def thin(entries: Sequence[BackupEntry], now: datetime) -> tuple[BackupEntry, ...]:
    """Remove those backups of a desk, given in order, that are no longer needed at their age; return them.

    Routine ones and those made before an import are thinned each for themselves; copies made before other
    acts, which are rare, stay, and so do foreign ones. The latest of each kind is never removed,
    and what cannot be removed stays.
    """
    own = [entry for entry in entries if not entry.is_foreign]
    today, *days = reversed(credible_days([*_days_of(reversed(own)), _day_of(now)]))
    removed: list[BackupEntry] = []
    for reason in _THINNED:
        alike = [(entry, day) for entry, day in zip(own, days, strict=True) if entry.reason == reason]
        kept = kept_backups([day for _, day in alike], today)
        removed += [entry for number, (entry, _) in enumerate(alike) if number not in kept]
    gone = []
    for entry in removed:
        with suppress(OSError):  # held by another program, or protected: the next backup tries again
            remove_files(entry.path)
            gone.append(entry)
    return tuple(gone)


def _told_by_clock(entries: Sequence[BackupEntry], now: datetime) -> tuple[BackupEntry, ...]:
    """Say of backups, the oldest first, whose time cannot be right; return them the latest first."""
    believed = credible([*_days_of(entries), _day_of(now)])
    told = [replace(entry, clock_was_off=not right) for entry, right in zip(entries, believed, strict=False)]
    return tuple(reversed(told))


def _age(entry: BackupEntry, now: datetime) -> tuple[bool, datetime]:
    """Return what orders backups that hold the same; none was made after now."""
    return entry.made_at <= now, entry.made_at


def _days_of(entries: Iterable[BackupEntry]) -> list[date]:
    return [_day_of(entry.made_at) for entry in entries]


def _day_of(moment: datetime) -> date:
    return moment.astimezone().date()


def _place_of(entry: BackupEntry, log: LogOrder, data_key: bytes | None) -> _Place | None:
    """Return the place of the last act that a backup shares with a log, and how far it went on by itself."""
    key = log.key_of(entry.stamp) if entry.stamp else None
    if key is not None:
        return key, False, ""
    with suppress(sqlcipher3.dbapi2.DatabaseError, UserError):
        key_of_copy = None if keys.is_plain(entry.path) else data_key
        with closing(engines.connect(entry.path, key_of_copy, read_only=True)) as connection:
            return _place_beside(LogOrder(connection.execute), log)
    if entry.stamp and log.knows_device_of(entry.stamp):
        return log.before(entry.stamp), True, entry.stamp
    return None


def _place_beside(copied: LogOrder, log: LogOrder) -> _Place | None:
    last, shared = copied.last(), log.shared_with(copied)
    if last.key and not shared:
        return None  # of another desk that is not encrypted, too
    parted = last.key > shared
    return shared, parted, last.stamp if parted else ""
