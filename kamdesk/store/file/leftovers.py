"""What a kill leaves beside a desk: files that were being made, and keys of files that never came."""

from __future__ import annotations

from contextlib import suppress
from glob import escape
from typing import TYPE_CHECKING

from kamdesk.config.durable_files import DRAFT_SUFFIX, is_draft, sweep_drafts
from kamdesk.store.file import keys
from kamdesk.store.file.backup import folder_beside
from kamdesk.store.file.inspection import remove_files
from kamdesk.store.file.location import ROLLBACK_ENDING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def sweep(path: Path) -> None:
    """Remove what is left beside an open desk and among its backups; what cannot go stays.

    No other program may have the desk open: it may be making what looks left over.
    """
    with suppress(OSError):
        keys.discard_slots_ready(path)
    with suppress(OSError):
        # The open desk keeps a write-ahead log: nothing has to be rolled back any more.
        remove_files(path, (ROLLBACK_ENDING,))
    sweep_drafts(path.parent)
    for left in (keys.fresh_beside(path), *_fresh_ones(path)):
        with suppress(OSError):
            remove_files(left)
    for slots in _among_backups(path, keys.SUFFIX):
        made = slots.with_name(slots.name.removesuffix(keys.SUFFIX))
        # Asked in this order: another program may be making this backup, whose last step is a rename.
        if not keys.fresh_beside(made).exists() and not made.exists():
            with suppress(OSError):
                slots.unlink()


def _fresh_ones(path: Path) -> Iterator[Path]:
    # of a desk that two programs made at once
    yield from path.parent.glob(f"{escape(path.name)}.*{keys.FRESH_SUFFIX}")
    yield from _among_backups(path, keys.FRESH_SUFFIX)
    yield from (each for each in folder_beside(path).glob(f".*{DRAFT_SUFFIX}") if is_draft(each))


def _among_backups(path: Path, ending: str) -> Iterator[Path]:
    yield from folder_beside(path).glob(f"{escape(path.stem)}-*.kamdesk{ending}")
