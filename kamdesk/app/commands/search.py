"""``kamdesk search``: hits over all kinds of records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.app import console
from kamdesk.app.form_filling import desk_printing
from kamdesk.app.opening import opened
from kamdesk.domain.kinds import KINDS
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.services.shared.search import Search

if TYPE_CHECKING:
    import argparse

    from kamdesk.domain.shared.search import SearchHit


_WORDS: Final = {kind.name: kind.word for kind in KINDS} | {"form": term("表单")}
_MOST: Final = 1_000_000  # hits; more than any desk holds


def search(options: argparse.Namespace) -> int:
    """Print what was found, best first; nothing found is no error."""
    if options.limit < 1:
        raise UserError(Message("--limit 至少是 1。"))
    with opened(options) as database:
        hits = Search(database, desk_printing(database).names).find(
            options.text, limit=min(options.limit, _MOST)
        )
    if options.json:
        console.result_json([_as_json(hit) for hit in hits])
    else:
        for hit in hits:
            console.result(f"{hit.title}\t{hit.detail}\t{_WORDS[hit.kind]} {hit.id}")
    return console.DONE


def _as_json(hit: SearchHit) -> dict[str, object]:
    """Return a hit as the contract names its parts; what belongs to a month says so, too."""
    plain: dict[str, object] = {"kind": hit.kind, "id": hit.id, "title": hit.title, "detail": hit.detail}
    return plain if hit.month is None else {**plain, "month": hit.month}
