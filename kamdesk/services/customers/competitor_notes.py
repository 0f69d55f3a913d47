"""What competitors do, at a customer or in a region: one of the two is known of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.domain.customers.supply import COMPETITOR_NOTE, CompetitorNote
from kamdesk.domain.shared.errors import InvalidDraftError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class CompetitorNotes(Records[CompetitorNote]):
    """The use cases around what competitors do."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, COMPETITOR_NOTE)

    @override
    def _start(self, work: Work) -> Mapping[str, object]:
        return {"date": self.today()}

    @override
    def _check(self, work: Work, record: CompetitorNote) -> None:
        if record.customer_id is None and not record.region:
            problem = Message("没有客户的，要填所在区域。")
            raise InvalidDraftError(problem, {"region": problem})
