"""The monthly evaluation: the month's list, sheets, marks, what stands behind them, and templates."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.cycle import State
from kamdesk.domain.events.calls import INDICATOR_OF
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.evaluations.keeping import act_label, keep, reread
from kamdesk.services.evaluations.month_book import computed, open_book
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.evaluations import evaluations
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.plans import plans

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.evaluations.entries import Computed
    from kamdesk.domain.evaluations.figures import Figures
    from kamdesk.domain.evaluations.sheets import EvaluationSheet, SheetKind, SheetSummary, TemplateVersion
    from kamdesk.domain.events.calls import CallEntry
    from kamdesk.store.file.database import Database

_PURPOSE_OF: Final = {indicator: purpose for purpose, indicator in INDICATOR_OF.items()}


class Evaluations:
    """The use cases around monthly sheets; a month is named by its first day."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def overview(self, month: date) -> tuple[SheetSummary, ...]:
        """Return a line for everyone who is evaluated in a month."""
        with self._database.reading() as work:
            book = open_book(work, month)
            return tuple(book.summary(book.sheet(work, member)) for member in book.members)

    def sheet(self, member_id: UUID, month: date, revision: int | None = None) -> EvaluationSheet:
        """Return one revision of a member's sheet, the newest unless it is kept; raises `NotFoundError`."""
        with self._database.reading() as work:
            book = open_book(work, month, member_id)
            for stored in evaluations.revisions(work, member_id, month):
                if stored.revision == revision:
                    return book.revision(work, stored)
            return book.sheet(work, members.get(work, member_id))

    def place_of(self, sheet_id: UUID) -> tuple[UUID, date, int]:
        """Return member, month and revision of a kept sheet; raises `NotFoundError`."""
        with self._database.reading() as work:
            stored = evaluations.sheet(work, sheet_id)
            return stored.member_id, stored.month, stored.revision

    def revisions(self, member_id: UUID, month: date) -> tuple[tuple[int, str], ...]:
        """Return number and reason of every revision of a sheet that is kept, the first one first."""
        with self._database.reading() as work:
            found = evaluations.revisions(work, member_id, month)
            return tuple((stored.revision, stored.revision_reason) for stored in found)

    def figures(self, sheet: EvaluationSheet) -> Figures:
        """Return the figures of a sheet: those that were confirmed, or those computed now."""
        with self._database.reading() as work:
            return open_book(work, sheet.month, sheet.member.id).figures(sheet)

    def computed(self, sheet: EvaluationSheet) -> Computed:
        """Compute a sheet as far as it goes; cheap enough for every key that is typed."""
        return computed(sheet)

    def records(self, sheet: EvaluationSheet, indicator: str) -> tuple[CallEntry, ...]:
        """Return the call records that an indicator's actual number is counted from."""
        if indicator not in _PURPOSE_OF:
            return ()
        with self._database.reading() as work:
            return calls.listed(
                work,
                month=sheet.month,
                member_id=sheet.member.id,
                purpose=_PURPOSE_OF[indicator],
                held_only=True,
            )

    def planned(self, sheet: EvaluationSheet, indicator: str) -> tuple[tuple[str, int], ...]:
        """Return the customers and groups that an indicator's planned number is counted from."""
        if sheet.plan is None:
            return ()
        with self._database.reading() as work:
            names = plans.customer_names(work, sheet.plan)
        return tuple(
            (names.get(item.customer_id, "") if item.customer_id else item.text, item.groups)
            for item in sheet.plan.items
            if item.indicator == indicator
        )

    def save(self, sheet: EvaluationSheet) -> EvaluationSheet:
        """Save a draft with its entries, complete or not; raises `UserError` for any other state."""
        if sheet.state is not State.DRAFT:
            raise UserError(Message("考核表已经确认，不能直接改；请先退回修改。"))
        with self._database.writing(act_label(Message("填写"), [sheet])) as work:
            keep(work, sheet)
            return reread(work, [sheet])[0]

    def template(self, kind: SheetKind, month: date) -> TemplateVersion:
        """Return the template that sheets of a month are begun with."""
        with self._database.reading() as work:
            return evaluations.template_for(work, kind, month)

    def templates(self) -> tuple[TemplateVersion, ...]:
        """Return every version of a template that is kept, the newest first."""
        with self._database.reading() as work:
            return evaluations.templates(work)

    def add_template(self, version: TemplateVersion) -> TemplateVersion:
        """Add a version; drafts of its months follow it, every other sheet keeps the one it has."""
        label = Message("修改考核标准 {name}", name=version.template.name)
        with self._database.writing(label) as work:
            template_id = evaluations.add_template(work, version)
            for stored in evaluations.drafts_from(work, version.valid_from, version.kind):
                evaluations.save_sheet(work, replace(stored, template_id=template_id))
            return evaluations.template(work, template_id)
