"""``kamdesk evaluate``: sheets from given numbers, without a database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.app.commands.arguments import WrongUseError
from kamdesk.domain.shared.text import Message
from kamdesk.services.evaluations.sheet_files import evaluate_file
from kamdesk.services.shared.json_files import write_json

if TYPE_CHECKING:
    import argparse


def evaluate(options: argparse.Namespace) -> int:
    """Compute the sheets of a file and print or write the results."""
    if options.output is not None and options.output.resolve() == options.file.resolve():
        raise WrongUseError(Message("-o 不能是输入文件“{file}”本身。", file=options.file))
    results = evaluate_file(options.file)
    if options.output is None:
        console.result_json(results)
    else:
        write_json(options.output, results)
    return console.DONE
