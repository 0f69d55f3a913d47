"""Opportunities: what they are worth by their chance, and how they move from stage to stage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from typing_extensions import override

from kamdesk.domain.customers.opportunities import OPPORTUNITY, Opportunity, Stage, weighed
from kamdesk.services.customers.projects import OfProjects
from kamdesk.store.queries.records import lists

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.records.listing import ListRow
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


_ON_CARDS: Final = (
    *("need", "customer_id", "stage", "amount", "weighted", "expected_on", "next_step", "next_on"),
    *("tender_on", "opening_on", "tender_result", "bond", "bond_back_on"),
)


class Opportunities(OfProjects[Opportunity]):
    """The use cases around opportunities."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        super().__init__(database, OPPORTUNITY)
        self._today = today

    def cards(self, keys: Sequence[int]) -> list[ListRow]:
        """Return what the board shows of the opportunities with these keys; those that are gone left out."""
        with self._database.reading() as work:
            found = lists.rows_of(work, OPPORTUNITY, keys, _ON_CARDS, self.now())
        return [row for row in found if row is not None]

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
