"""Evaluation sheets computed from a file of numbers, without a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.evaluations.sheets_json import evaluate_json
from kamdesk.exchange.tables.whole_files import read_text

if TYPE_CHECKING:
    from pathlib import Path


def evaluate_file(path: Path) -> dict[str, object]:
    """Compute every sheet of a JSON file; the result is JSON-shaped.

    Raises `UserError` naming the file, and sheet and indicator where one of them is wrong.
    """
    text = read_text(path)
    try:
        return evaluate_json(text)
    except UserError as error:
        sentence = Message("{file}：{problem}", file=path.name, problem=error.message)
        raise UserError(sentence, field=error.field) from error
