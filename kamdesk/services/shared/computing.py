"""Rules of the regulations, computed from a file of facts, without a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.computing.kinds import compute_json
from kamdesk.exchange.tables.whole_files import read_text

if TYPE_CHECKING:
    from pathlib import Path


def compute_file(kind: str, path: Path) -> dict[str, object]:
    """Answer a JSON file of a kind; the answer is JSON-shaped.

    Raises `UserError` naming the file, and the place in it where something is wrong.
    """
    text = read_text(path)
    try:
        return compute_json(kind, text)
    except UserError as error:
        sentence = Message("{file}：{problem}", file=path.name, problem=error.message)
        raise UserError(sentence, field=error.field) from error
