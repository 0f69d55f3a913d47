"""Tenth revision: digests are keyed by a secret of the file, and no insertion replaces a line of the log."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections import defaultdict
from datetime import datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "r0010"
down_revision = "r0009"
branch_labels = None
depends_on = None

_ACT = sa.table(
    "change_transaction",
    *(sa.column(name) for name in (
        "key", "id", "stamp", "author", "device", "template", "values", "kind", "undoes", "member_id", "digest",
    )),
)  # fmt: skip
_ENTRY = sa.table(
    "change_entry",
    *(sa.column(name) for name in (
        "key", "transaction_id", "entity", "row_id", "field", "old", "new", "base",
    )),
)  # fmt: skip
_DESK = sa.table("desk", *(sa.column(name) for name in ("key", "device", "made_at", "log_key", "seal")))
_JOB = sa.table(
    "print_job",
    *(sa.column(name) for name in (
        "key", "at", "author", "device", "form_id", "form_title", "form_version", "mode", "pages", "copies",
        "printer", "tray", "packet", "packet_version", "record_count", "digest",
    )),
    *(sa.column(name, sa.Uuid()) for name in ("id", "packet_id")),
    sa.column("month", sa.Date()),
)  # fmt: skip
_DRAWN = sa.table(
    "printed_record",
    *(sa.column(name) for name in ("key", "fingerprint")),
    *(sa.column(name, sa.Uuid()) for name in ("job_id", "record_id")),
)


def upgrade() -> None:
    """Make the secret and key what was written before by it; what was broken stays broken."""
    for table, name in (("desk", "log_key"), ("desk", "seal"), ("print_job", "digest")):
        op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("desk", sa.Column("journaled", sa.Boolean(), nullable=False, server_default=sa.false()))
    if op.get_context().as_sql:
        return  # SQL alone computes no digests; a shared database begins with an empty log
    connection = op.get_bind()
    is_sqlite = connection.dialect.name == "sqlite"
    if is_sqlite:
        op.execute("DROP TRIGGER change_transaction_no_update")
    for desk in connection.execute(sa.select(_DESK)).all():
        log_key = secrets.token_hex(32)
        made_at = datetime.fromisoformat(desk.made_at).isoformat()
        seal = _keyed(log_key, [desk.device, made_at])
        connection.execute(sa.update(_DESK).values(log_key=log_key, seal=seal))
        _key_acts(connection, log_key)
        _key_prints(connection, log_key)
    if is_sqlite:
        _guard_log()


def downgrade() -> None:
    """Refuse: the way back is the backup that is made before each migration."""
    raise NotImplementedError("restore the backup instead")


def _guard_log() -> None:
    """Refuse what would replace a line by inserting another, which fires no trigger of deletion."""
    refuse = "SELECT RAISE(ABORT, 'the change log is append-only')"
    op.execute(
        "CREATE TRIGGER change_transaction_no_update BEFORE UPDATE ON change_transaction "
        f"BEGIN {refuse}; END"
    )
    held = {
        "change_transaction": "key = NEW.key OR id = NEW.id OR stamp = NEW.stamp",
        "change_entry": "key = NEW.key",
    }
    for table, alike in held.items():
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {alike}) BEGIN {refuse}; END"
        )
        op.execute(
            f"CREATE TRIGGER {table}_only_behind AFTER INSERT ON {table} "
            f"WHEN NEW.key < 1 OR NEW.key < (SELECT max(key) FROM {table}) BEGIN {refuse}; END"
        )


def _key_acts(connection: sa.Connection, log_key: str) -> None:
    """Give each act whose digest was right the keyed one; a wrong digest stays and is found wrong as before."""
    entries = _entry_digests(connection)
    before = after = ""
    keyed = []
    for act in connection.execute(sa.select(_ACT).order_by(_ACT.c.key)).mappings():
        kept = _kept(act)
        digest = act["digest"]
        if kept is not None:
            kept.append(entries[_as_text(act["id"])].hexdigest())
            if digest == hashlib.sha256(_text([before, *kept])).hexdigest():
                digest = _keyed(log_key, [after, *kept])
                keyed.append({"act_key": act["key"], "digest": digest})
        before, after = act["digest"], digest
    if keyed:
        connection.execute(sa.update(_ACT).where(_ACT.c.key == sa.bindparam("act_key")), keyed)


def _kept(act: Any) -> list[Any] | None:
    """Return what the digest of an act is taken over; None where no program of ours wrote it."""
    try:
        kept = [_as_text(act["id"]), *(act[name] for name in ("stamp", "author", "device", "template"))]
        kept += [json.loads(act["values"]), act["kind"], _as_text(act["undoes"])]
        if act["member_id"] is not None:
            kept.append(_as_text(act["member_id"]))
    except (ValueError, TypeError):
        return None
    return kept


def _as_text(held: object) -> str | None:
    return None if held is None else str(UUID(str(held)))


def _entry_digests(connection: sa.Connection) -> dict[str | None, Any]:
    """Return the digests of the entries of each act; one that cannot be read leaves its act's digest wrong."""
    digests: dict[str | None, Any] = defaultdict(hashlib.sha256)
    for entry in connection.execute(sa.select(_ENTRY).order_by(_ENTRY.c.key)):
        old, new = ("\0" if text is None else text for text in (entry.old, entry.new))
        try:
            parts = (entry.entity, UUID(str(entry.row_id)).hex, entry.field, old, new, entry.base, "")
            digests[_as_text(entry.transaction_id)].update("\x1f".join(parts).encode())
        except (ValueError, TypeError):
            continue
    return digests


def _key_prints(connection: sa.Connection, log_key: str) -> None:
    drawn: dict[UUID, list[Any]] = defaultdict(list)
    for row in connection.execute(sa.select(_DRAWN).order_by(_DRAWN.c.key)):
        drawn[row.job_id].append((row.record_id, row.fingerprint))
    digest = ""
    for job in connection.execute(sa.select(_JOB).order_by(_JOB.c.key)).mappings().all():
        kept: dict[str, Any] = {name: job[name] for name in job if name not in {"key", "digest"}}
        kept["at"] = datetime.fromisoformat(job["at"])
        digest = _keyed(log_key, [digest, kept, *drawn[job["id"]]])
        connection.execute(sa.update(_JOB).where(_JOB.c.key == job["key"]).values(digest=digest))


def _keyed(log_key: str, parts: list[Any]) -> str:
    return hmac.digest(log_key.encode(), _text(parts), "sha256").hex()


def _text(parts: list[Any]) -> bytes:
    return json.dumps(parts, default=str, sort_keys=True).encode()
