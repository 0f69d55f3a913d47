"""Cooperation plans: a new version is made from the present one, older ones are only read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, CooperationPlan, PlanState
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class CooperationPlans(Records[CooperationPlan]):
    """The use cases around cooperation plans."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, COOPERATION_PLAN)

    def new_editions(self, plan_ids: Sequence[UUID]) -> tuple[UUID, ...]:
        """Make the next version of each plan, which can be changed while this one no longer can; one act."""
        with self._database.writing(Message("新建合作方案的下一版")) as work:
            return tuple(self._new_edition(work, plan_id) for plan_id in plan_ids)

    def _new_edition(self, work: Work, plan_id: UUID) -> UUID:
        old = records.get(work, COOPERATION_PLAN, plan_id)
        if old.state is PlanState.SUPERSEDED:
            raise UserError(_only_read())
        made = replace(
            old,
            id=new_id(),
            version=0,
            number="",
            edition=(old.edition or 1) + 1,
            previous_id=old.id,
            drafted_on=self.today(),
            change="",
        )
        saved = records.save(work, COOPERATION_PLAN, self._numbered(work, made))
        records.save(work, COOPERATION_PLAN, replace(old, state=PlanState.SUPERSEDED))
        return saved.id

    @override
    def _completed(self, work: Work, record: CooperationPlan) -> CooperationPlan:
        return replace(record, edition=record.edition or 1)

    @override
    def problems_within(self, work: Work, record: CooperationPlan) -> Mapping[str, Message]:
        """See `Records.problems_within`; a list may bring an older version beside the one made from it."""
        if not record.version and record.state is PlanState.SUPERSEDED:
            return {}
        return super().problems_within(work, record)

    @override
    def _check(self, work: Work, record: CooperationPlan) -> None:
        kept = records.get(work, COOPERATION_PLAN, record.id) if record.version else None
        if kept is not None and kept.state is PlanState.SUPERSEDED:
            raise InvalidDraftError(_only_read(), {"title": _only_read()})
        if record.state is PlanState.SUPERSEDED:
            problem = Message("新建下一版后，这一版自动成为旧版。")
            raise InvalidDraftError(problem, {"state": problem})


class PlanParts(Records[Any]):
    """The use cases around what belongs to a plan: opinions and rounds, each of the plan's own customer."""

    def __init__(self, database: Database, kind: RecordKind[Any]) -> None:
        super().__init__(database, kind)

    @override
    def _check(self, work: Work, record: Any) -> None:
        if records.get(work, COOPERATION_PLAN, record.plan_id).customer_id != record.customer_id:
            problem = Message("这份合作方案不是这位客户的。")
            raise InvalidDraftError(problem, {"plan_id": problem})


def _only_read() -> Message:
    return Message("这份合作方案已有新版，旧版只供查阅。")
