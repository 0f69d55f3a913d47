"""``kamdesk compute``: one rule of the regulations from given facts, without a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.app.commands.answers import hand_out, require_place
from kamdesk.services.shared.computing import compute_file

if TYPE_CHECKING:
    import argparse


def compute(options: argparse.Namespace) -> int:
    """Compute the answer to a file and print or write it."""
    require_place(options)
    hand_out(compute_file(options.kind, options.file), options)
    return console.DONE
