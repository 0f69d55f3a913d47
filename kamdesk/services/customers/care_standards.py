"""What the department goes by in grading and care, and changes to it by those who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.customers.care_standard import CareStandard
from kamdesk.domain.customers.grading import CARE_STANDARD
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.standards import may_change_standards
from kamdesk.store.queries.desk import settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class CareStandards:
    """The use cases around the thresholds of the grades and what each brings with it."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        """``today`` returns the day on which members are at work."""
        self._database, self._today = database, today

    def standard(self) -> CareStandard:
        """Return the standard in force; raises `UserError` where what is kept cannot be read."""
        with self._database.reading() as work:
            return CareStandard.parse(settings.get(work, CARE_STANDARD))

    def refusal(self) -> Message | None:
        """Say why whoever sits at the desk may not change the standard, if so."""
        with self._database.reading() as work:
            return self._refusal(work)

    def change(self, standard: CareStandard) -> None:
        """Put another standard in force as one act; decisions keep the sentence they were taken by.

        Raises `UserError` for whoever may not, `InvalidDraftError` for what cannot be.
        """
        problems = standard.problems()
        if problems:
            raise InvalidDraftError(next(iter(problems.values())), problems)
        with self._database.writing(Message("修改分级与维护标准")) as work:
            refusal = self._refusal(work)
            if refusal is not None:
                raise UserError(refusal)
            settings.put(work, {CARE_STANDARD: standard.written()})

    def _refusal(self, work: Work) -> Message | None:
        actor = self._database.actor
        if may_change_standards(work, actor, self._today()):
            return None
        return Message(
            "分级与维护标准由大客户经理修改；现在用这台电脑的是{name}，只能查看。", name=actor.name
        )


def care_standard(work: Work) -> CareStandard:
    """Return the standard in force, read in a work in hand; the shipped one where it cannot be read."""
    try:
        return CareStandard.parse(settings.get(work, CARE_STANDARD))
    except UserError:  # said where the standard is seen; no card fails for it
        return CareStandard()
