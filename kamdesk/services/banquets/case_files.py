"""Seating questions of case files, answered as JSON-shaped values without a database."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from kamdesk.domain.seating.banquet.question import BanquetQuestion
from kamdesk.domain.seating.protocol import SeatingCase
from kamdesk.domain.seating.questions import AbsenceCase, OptimisedSeatingCase, ServingCase, TableRankingCase
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.banquets import seating_answers as answers
from kamdesk.exchange.banquets.seating_cases import read_case
from kamdesk.exchange.tables.whole_files import read_text
from kamdesk.services.banquets.seating import (
    BanquetAnswer,
    Effort,
    LateAnswer,
    LateOption,
    OptimisedSeats,
    Seating,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class CaseFile:
    """The question of one case file; ``notices`` name what in the file was not used.

    Raises `UserError` naming the file, and the person, table or field that is wrong.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        text = read_text(path)
        with self._errors_named():
            self._case, self.notices = read_case(text)

    @property
    def guest_count(self) -> int:
        """The number of guests of a banquet; 0 for the other questions."""
        return len(self._case.banquet.guests) if isinstance(self._case, BanquetQuestion) else 0

    def answer(self, effort: Effort) -> answers.Answer:
        """Return the answer; raise `UserError` naming the file where no plan keeps the hard limits."""
        with self._errors_named():
            return self._answer(effort)

    def _answer(self, effort: Effort) -> answers.Answer:
        seating = Seating()
        case = self._case
        match case:
            case SeatingCase():
                return answers.write_seats(seating.arrange(case))
            case OptimisedSeatingCase():
                return _optimised_seats(seating.optimise_seats(case, effort))
            case TableRankingCase():
                return {"ranking": list(seating.rank_tables(case))}
            case ServingCase():
                return answers.write_serving(seating.serve(case))
            case AbsenceCase():
                return answers.write_absence(seating.absence(case))
            case BanquetQuestion():
                if case.changes is not None:
                    return _late(seating.late(case, effort))
                return _plan(seating.plan(case, effort))

    @contextmanager
    def _errors_named(self) -> Iterator[None]:
        try:
            yield
        except UserError as error:
            sentence = Message("{file}：{problem}", file=self._path.name, problem=error.message)
            raise UserError(sentence, field=error.field) from error


def _optimised_seats(answer: OptimisedSeats) -> answers.Answer:
    return {
        **answers.write_seats(answer.plan),
        **answers.write_price(answer.table),
        "exchanges": answers.write_exchanges(answer.exchanges),
        "unmet": answers.write_unmet_seat_wishes(answer.unmet),
    }


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
