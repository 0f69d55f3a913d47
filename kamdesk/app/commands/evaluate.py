"""``kamdesk evaluate``: sheets from given numbers, without a database."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.app.commands.arguments import WrongUseError
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.evaluations.sheets_json import evaluate_json
from kamdesk.exchange.tables.whole_files import read_text, write_whole

if TYPE_CHECKING:
    import argparse


def evaluate(options: argparse.Namespace) -> int:
    """Compute the sheets of a file and print or write the results."""
    if options.output is not None and options.output.resolve() == options.file.resolve():
        raise WrongUseError(Message("-o 不能是输入文件“{file}”本身。", file=options.file))
    text = read_text(options.file)
    try:
        results = evaluate_json(text)
    except UserError as error:
        sentence = Message("{file}：{problem}", file=options.file.name, problem=error.message)
        raise UserError(sentence, field=error.field) from error
    if options.output is None:
        console.result_json(results)
    else:
        text = json.dumps(results, ensure_ascii=False, indent=2) + "\n"
        write_whole(options.output, lambda draft: draft.write_text(text, encoding="utf-8"))
    return console.DONE
