"""Digests keyed by a secret of the file: who does not know it can alter the log, but not unnoticed.

The secret stays in the file and in its copies, so that it survives a change of the data key.
"""

from __future__ import annotations

import hmac
import json
import secrets
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import RowMapping

    Row = Mapping[str, Any] | RowMapping

LOG_KEY_DIGITS: Final = 64  # hexadecimal


def new_log_key() -> str:
    """Return a new secret for the digests of one file, as hexadecimal digits."""
    return secrets.token_hex(LOG_KEY_DIGITS // 2)


def entry_text(entry: Row) -> bytes:
    """Return the bytes of a log entry that its transaction's digest is taken over."""
    old, new = ("\0" if entry[name] is None else entry[name] for name in ("old", "new"))
    parts = (entry["entity"], entry["row_id"].hex, entry["field"], old, new, entry["base"], "")
    return "\x1f".join(parts).encode()


def chain(log_key: str, previous: str, row: Row, entries_digest: str) -> str:
    """Return the digest that ties a transaction to the one before it and to its entries."""
    kept = [row[name] for name in ("id", "stamp", "author", "device", "template", "values", "kind", "undoes")]
    if row["member_id"] is not None:  # as in acts of before there were members in the log
        kept.append(row["member_id"])
    return _keyed(log_key, [previous, *kept, entries_digest])


def print_chain(log_key: str, previous: str, job: Row, records: Iterable[tuple[UUID, str]]) -> str:
    """Return the digest that ties a printed form to the one before it and to the records drawn on it."""
    kept = {name: value for name, value in job.items() if name not in {"key", "digest"}}
    return _keyed(log_key, [previous, kept, *records])


def desk_seal(log_key: str, device: str, made_at: datetime) -> str:
    """Return the digest of what a file says of itself."""
    return _keyed(log_key, [device, made_at.isoformat()])


def _keyed(log_key: str, parts: list[Any]) -> str:
    text = json.dumps(parts, default=str, sort_keys=True)
    return hmac.digest(log_key.encode(), text.encode(), "sha256").hex()
