"""``kamdesk seat``: seats, tables, serving and late changes for a case file, without a database."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from kamdesk.app import console
from kamdesk.app.commands.answers import hand_out, require_place
from kamdesk.app.process_age import process_age
from kamdesk.domain.shared.text import Message
from kamdesk.services.banquets.case_files import CaseFile
from kamdesk.services.banquets.seating import Effort

if TYPE_CHECKING:
    import argparse

_MANY: Final = 200
_SECONDS: Final = 2.0
_SECONDS_FOR_MANY: Final = 10.0
_OVERHEAD: Final = 0.3
"""Seconds that a usual machine needs before the search starts and after it ends."""
_WRITING: Final = 0.1
"""Seconds before the deadline that are reserved for writing the answer and exiting."""


def seat(options: argparse.Namespace) -> int:
    """Answer the question of a case file; print or write the answer, and return the exit code."""
    began = time.monotonic() - process_age()
    require_place(options)
    case_file = CaseFile(options.file)
    answer = case_file.answer(_effort(case_file.guest_count, options, began))
    not_defined = answer.get("not_defined")
    notices = case_file.notices
    for notice in [*notices, *([] if not_defined is None else [not_defined])]:
        console.say(Message("{file}：{problem}", file=options.file.name, problem=notice))
    hand_out(answer, options)
    return console.PROBLEMS if notices or not_defined is not None else console.DONE


def _effort(guest_count: int, options: argparse.Namespace, began: float) -> Effort:
    usual = _SECONDS_FOR_MANY if guest_count > _MANY else _SECONDS
    seconds = usual if options.seconds is None else options.seconds
    search = max(seconds - _OVERHEAD, seconds / 2)
    return Effort(seconds=search, seed=options.seed, deadline=began + seconds - _WRITING)
