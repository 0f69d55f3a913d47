"""The page 考核 over the month of the worked example, and what stands behind it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.news import OCCUPANT
from kamdesk.domain.evaluations.cycle import Act
from kamdesk.services.desk.workdays import Workdays
from kamdesk.services.evaluations.evaluations import Evaluations
from kamdesk.services.evaluations.sign_off import SignOff
from kamdesk.services.shared.history import History
from kamdesk.ui.evaluations.page import EvaluationsPage
from kamdesk.ui.kit.records.parts import Doors
from tests.ui.hands import click, type_into_cell

if TYPE_CHECKING:
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.domain.printing.requests import PrintRequest
    from kamdesk.store.file.database import Database
    from kamdesk.ui.kit.desk.context import UiContext

MARCH = date(2025, 3, 1)
TODAY = date(2025, 3, 31)
PLANNED, ACTUAL, SCORE, REASON, ORIGIN = 1, 2, 5, 6, 7
MARK = 2


class Desk:
    """The page over the worked example's month, and the services to look behind it."""

    def __init__(self, database: Database, context: UiContext, people: dict[str, Member]) -> None:
        self.database, self.context, self.people = database, context, people
        self.evaluations = Evaluations(database)
        self.printed: list[PrintRequest] = []
        self.exported: list[date] = []
        self.page = EvaluationsPage(
            context,
            self.evaluations,
            SignOff(database, lambda: TODAY),
            Workdays(database),
            Doors(
                lambda _parent, request: self.printed.append(request), lambda *_shown: None, History(database)
            ),
            lambda _parent, month: self.exported.append(month),
            lambda: TODAY,
        )

    @property
    def numbers(self) -> list[str]:
        rows = self.page.sheet.indicators.rows
        return [rows.text_at(row, SCORE) for row in range(rows.rowCount())]

    def saved(self, name: str = "赵敏") -> EvaluationSheet:
        return self.evaluations.sheet(self.people[name].id, MARCH)

    def mark(self) -> None:
        for row, mark in enumerate((90, 80, 85, 100)):
            type_into_cell(self.page.sheet.marks, row, MARK, str(mark))

    def seat(self, name: str) -> None:
        """Let a member sit at the desk, of which the page hears."""
        self.database.actor = actor_of(self.people[name])
        self.context.changes.announce({OCCUPANT})
        self.context.changes.deliver_now()

    def do(self, act: Act, by: str = "") -> None:
        """Press the button of an act, as the member whose act it is unless told."""
        self.seat(by or ("赵敏" if act is Act.CONFIRM else "孙立"))
        click(self.page.sheet.acts[act])

    def offered(self) -> set[Act]:
        return {act for act, verb in self.page.sheet.acts.items() if verb.isVisible()}
