"""What customers dealt with us, each kind with the service that looks after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.services.records.records import Records

if TYPE_CHECKING:
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database


def dealt_kinds() -> tuple[RecordKind[Any], ...]:
    """Return all kinds of dealings, in the order in which a card shows them."""
    return (TRANSACTION,)


def dealings(database: Database) -> tuple[Records[Any], ...]:
    """Return the services of all kinds of dealings, in the same order."""
    return tuple(Records(database, kind) for kind in dealt_kinds())
