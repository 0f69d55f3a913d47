"""The import scheme of every kind of record that comes in from lists."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from kamdesk.domain.kinds import kind_named
from kamdesk.domain.records.imports.scheme import ImportScheme

if TYPE_CHECKING:
    from kamdesk.domain.records.kind import RecordKind


@cache
def scheme_of(kind: RecordKind[Any]) -> ImportScheme:
    """Return the scheme of a kind; raise `LookupError` for one that does not come in from lists."""
    return ImportScheme(kind, kind_named)
