"""Answers that a verb prints, or writes where ``-o`` says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.app.commands.arguments import WrongUseError
from kamdesk.domain.shared.text import Message
from kamdesk.services.shared.json_files import require_writable, write_json

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping


def require_place(options: argparse.Namespace) -> None:
    """Raise `UserError` where the answer could not be written: before the work, not after."""
    if options.output is None:
        return
    if options.output.resolve() == options.file.resolve():
        raise WrongUseError(Message("-o 不能是输入文件“{file}”本身。", file=options.file))
    require_writable(options.output)


def hand_out(answer: Mapping[str, object], options: argparse.Namespace) -> None:
    """Print the answer, or write it."""
    if options.output is None:
        console.result_json(answer)
    else:
        write_json(options.output, answer)
