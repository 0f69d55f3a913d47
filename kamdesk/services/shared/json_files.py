"""JSON files that commands read and write."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kamdesk.exchange.tables.whole_files import require_place, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def require_writable(path: Path) -> None:
    """Raise `UserError` where `write_json` could not write, so that long work need not end in vain."""
    require_place(path)


def write_json(path: Path, values: Mapping[str, object]) -> None:
    """Write values as indented UTF-8 JSON, whole or not at all; raise `UserError` where that fails."""
    text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
    write_whole(path, lambda draft: draft.write_text(text, encoding="utf-8"))
