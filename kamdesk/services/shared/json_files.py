"""JSON files that commands write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.exchange.tables import whole_files

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def require_writable(path: Path) -> None:
    """Raise `UserError` where `write_json` could not write, so that long work need not end in vain."""
    whole_files.require_place(path)


def write_json(path: Path, values: Mapping[str, object]) -> None:
    """Write values as indented UTF-8 JSON, whole or not at all; raise `UserError` where that fails."""
    whole_files.write_json(path, values)
