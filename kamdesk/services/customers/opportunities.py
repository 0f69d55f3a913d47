"""Opportunities: what they are worth by their chance, and how they move from stage to stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.opportunities import OPPORTUNITY, Opportunity, Stage, weighed
from kamdesk.services.customers.projects import OfProjects

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Opportunities(OfProjects[Opportunity]):
    """The use cases around opportunities."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        super().__init__(database, OPPORTUNITY)
        self._today = today

    def move(self, record_id: UUID, stage: Stage, lost_reason: str = "") -> Opportunity:
        """Put an opportunity into another stage; a lost one needs its reason. Raises as `save`.

        A chance of its own stays only while it is open, for the stage it comes to has another.
        """
        draft = self.draft(record_id)
        draft.set("stage", stage)
        draft.set("probability", None)
        if lost_reason:
            draft.set("lost_reason", lost_reason)
        return self.save(draft)

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {"found_on": self._today(), "stage": Stage.LEAD}

    @override
    def _completed(self, work: Work, record: Opportunity) -> Opportunity:
        return weighed(record)
