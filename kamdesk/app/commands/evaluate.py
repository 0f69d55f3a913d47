"""``kamdesk evaluate``: sheets from given numbers, without a database."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.exchange.evaluation_json import evaluate_json
from kamdesk.exchange.whole_files import read_text, write_whole

if TYPE_CHECKING:
    import argparse


def evaluate(options: argparse.Namespace) -> int:
    """Compute the sheets of a file and print or write the results."""
    results = evaluate_json(read_text(options.file))
    if options.output is None:
        console.result_json(results)
    else:
        text = json.dumps(results, ensure_ascii=False, indent=2) + "\n"
        write_whole(options.output, lambda draft: draft.write_text(text, encoding="utf-8"))
    return console.DONE
