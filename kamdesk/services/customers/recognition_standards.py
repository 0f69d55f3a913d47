"""The standard by which key accounts are recognised, and changes to it by those who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.customers.key_accounts import RECOGNITION_STANDARD, RecognitionStandard
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.standards import may_change_standards
from kamdesk.store.queries.desk import settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class RecognitionStandards:
    """The use cases around the amounts and months by which key accounts are recognised."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        """``today`` returns the day on which members are at work."""
        self._database, self._today = database, today

    def standard(self) -> RecognitionStandard:
        """Return the standard in force; raises `UserError` where what is kept cannot be read."""
        with self._database.reading() as work:
            return recognition_standard(work)

    def refusal(self) -> Message | None:
        """Say why whoever sits at the desk may not change the standard, if so."""
        with self._database.reading() as work:
            return self._refusal(work)

    def change(self, standard: RecognitionStandard) -> None:
        """Put another standard in force as one act; what was recognised before keeps its own figures.

        Raises `UserError` for whoever may not, `InvalidDraftError` for what cannot be.
        """
        problems = standard.problems()
        if problems:
            raise InvalidDraftError(next(iter(problems.values())), problems)
        with self._database.writing(Message("修改重点客户认定标准")) as work:
            refusal = self._refusal(work)
            if refusal is not None:
                raise UserError(refusal)
            settings.put(work, {RECOGNITION_STANDARD: standard.written()})

    def _refusal(self, work: Work) -> Message | None:
        actor = self._database.actor
        if may_change_standards(work, actor, self._today()):
            return None
        return Message(
            "重点客户认定标准由大客户经理修改；现在用这台电脑的是{name}，只能查看。", name=actor.name
        )


def recognition_standard(work: Work) -> RecognitionStandard:
    """Return the standard in force, read in a work in hand."""
    return RecognitionStandard.parse(settings.get(work, RECOGNITION_STANDARD))
