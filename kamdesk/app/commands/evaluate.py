"""``kamdesk evaluate``: sheets from given numbers, without a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.app.commands.answers import hand_out, require_place
from kamdesk.services.evaluations.sheet_files import evaluate_file

if TYPE_CHECKING:
    import argparse


def evaluate(options: argparse.Namespace) -> int:
    """Compute the sheets of a file and print or write the results."""
    require_place(options)
    hand_out(evaluate_file(options.file), options)
    return console.DONE
