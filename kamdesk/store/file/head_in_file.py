"""Reads the head of a desk out of a file of any revision, and whether a file holds what was a head before."""

from __future__ import annotations

from typing import Any, Final

from kamdesk.store.log.head import ACTS, PRINTS, Head, Line

_TIMES: Final = {ACTS: "stamp", PRINTS: "at"}


def read_head(cursor: Any) -> Head:
    """Return the head of a file of any revision; what is not there, or is no desk, has an empty one."""
    is_desk = _has(cursor, "desk", "device")
    desk = cursor.execute("SELECT made_at, device FROM desk").fetchone() if is_desk else None
    made_at, device = map(str, desk or ("", ""))
    return Head(made_at, device, _last(cursor, ACTS), _last(cursor, PRINTS))


def lacking(cursor: Any, head: Head) -> frozenset[str]:
    """Return the tables of the logs of a file in which a line of ``head`` is missing, or is another one."""
    return frozenset(table for table, line in head.lines.items() if not _holds(cursor, table, line))


def _holds(cursor: Any, table: str, line: Line) -> bool:
    if not line.key:
        return True
    if not _has(cursor, table, "digest"):  # the print log of older files is not chained
        return False
    found = cursor.execute(f'SELECT digest FROM "{table}" WHERE key = ?', (line.key,)).fetchone()
    return found is not None and str(found[0]) == line.digest


def _last(cursor: Any, table: str) -> Line:
    if not _has(cursor, table, "digest"):
        return Line()
    last = f'SELECT key, digest, "{_TIMES[table]}" FROM "{table}" ORDER BY key DESC LIMIT 1'
    key, digest, at = cursor.execute(last).fetchone() or Line()
    return Line(key, str(digest), str(at))


def _has(cursor: Any, table: str, name: str) -> bool:
    return any(column[1] == name for column in cursor.execute(f'PRAGMA table_info("{table}")').fetchall())
