"""``kamdesk seat``: seats, tables, serving and late changes for a case file, without a database."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Final

from kamdesk.app import console
from kamdesk.app.commands.arguments import WrongUseError
from kamdesk.app.process_age import process_age
from kamdesk.domain.seating.banquet.question import BanquetQuestion
from kamdesk.domain.seating.protocol import SeatingCase
from kamdesk.domain.seating.questions import AbsenceCase, OptimisedSeatingCase, ServingCase, TableRankingCase
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.banquets import seating_answers as answers
from kamdesk.exchange.banquets.seating_cases import read_case
from kamdesk.exchange.tables.whole_files import read_text, require_place, write_whole
from kamdesk.services.banquets.seating import (
    BanquetAnswer,
    Effort,
    LateAnswer,
    LateOption,
    OptimisedSeats,
    Seating,
)

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from kamdesk.exchange.banquets.seating_cases import Case

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
    if options.output is not None:
        if options.output.resolve() == options.file.resolve():
            raise WrongUseError(Message("-o 不能是输入文件“{file}”本身。", file=options.file))
        require_place(options.output)
    text = read_text(options.file)
    try:
        case, notices = read_case(text)
        answer = _answer(case, options, began)
    except UserError as error:
        sentence = Message("{file}：{problem}", file=options.file.name, problem=error.message)
        raise UserError(sentence, field=error.field) from error
    not_defined = answer.get("not_defined")
    for notice in [*notices, *([] if not_defined is None else [not_defined])]:
        console.say(Message("{file}：{problem}", file=options.file.name, problem=notice))
    _hand_out(answer, options.output)
    return console.PROBLEMS if notices or not_defined is not None else console.DONE


def _answer(case: Case, options: argparse.Namespace, began: float) -> answers.Answer:
    seating = Seating()
    match case:
        case SeatingCase():
            return answers.write_seats(seating.arrange(case))
        case OptimisedSeatingCase():
            return _optimised_seats(seating.optimise_seats(case, Effort(seed=options.seed)))
        case TableRankingCase():
            return {"ranking": list(seating.rank_tables(case))}
        case ServingCase():
            return answers.write_serving(seating.serve(case))
        case AbsenceCase():
            return answers.write_absence(seating.absence(case))
        case BanquetQuestion():
            effort = _effort(case, options, began)
            if case.changes is not None:
                return _late(seating.late(case, effort))
            return _plan(seating.plan(case, effort))


def _optimised_seats(answer: OptimisedSeats) -> answers.Answer:
    return {
        **answers.write_seats(answer.plan),
        **answers.write_price(answer.table),
        "exchanges": answers.write_exchanges(answer.exchanges),
        "unmet": answers.write_unmet_seat_wishes(answer.unmet),
    }


def _effort(case: BanquetQuestion, options: argparse.Namespace, began: float) -> Effort:
    usual = _SECONDS_FOR_MANY if len(case.banquet.guests) > _MANY else _SECONDS
    seconds = usual if options.seconds is None else options.seconds
    search = max(seconds - _OVERHEAD, seconds / 2)
    return Effort(seconds=search, seed=options.seed, deadline=began + seconds - _WRITING)


def _plan(answer: BanquetAnswer) -> answers.Answer:
    written: answers.Answer = {
        "assignment": answers.write_assignment(answer.assignment),
        "total": answer.score.total,
        "parts": answer.score.parts,
        "bound": {"value": answer.bound, "label": str(answers.BOUND_LABEL)},
        "completed": answer.completed,
    }
    if answer.diff is not None:
        written["diff"] = answers.write_diff(answer.diff)
    if answer.waiting:
        written["waiting"] = [guest.id for guest in answer.waiting]
    seats = answers.write_table_seats(answer.seats) or answers.write_places(answer.places)
    if seats:
        written["seats"] = seats
    if answer.reasons:
        written["unmet"] = answers.write_unmet(answer.unmet)
        written["reasons"] = answers.write_reasons(answer.reasons.values())
        written["sources"] = answers.write_sources(answer.reasons.values())
    return written


def _late(answer: LateAnswer) -> answers.Answer:
    written: answers.Answer = {
        **_option(answer.at_once),
        "completed": answer.completed,
        "ladder": [{"moves": each.budget, "gain": each.gain, **_option(each)} for each in answer.ladder],
    }
    if answer.resolved is not None:
        written["resolved"] = {"gain": answer.resolved.gain, **_option(answer.resolved)}
    return written


def _option(option: LateOption) -> answers.Answer:
    written: answers.Answer = {
        "assignment": answers.write_assignment(option.plan.assignment),
        "total": option.plan.total,
        "parts": option.plan.score.parts,
        "to": {str(person): option.plan.assignment[person] for person in option.plan.moved},
        "diff": answers.write_diff(option.diff),
    }
    seats = answers.write_places(option.places)
    return written | {"seats": seats} if seats else written


def _hand_out(answer: answers.Answer, output: Path | None) -> None:
    if output is None:
        console.result_json(answer)
    else:
        text = json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
        write_whole(output, lambda draft: draft.write_text(text, encoding="utf-8"))
