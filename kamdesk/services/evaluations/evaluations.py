"""The monthly evaluation: the month's list, sheets, marks, sign-off, revisions and templates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.cycle import ACTS, STEP_OF, Act, Signature, State, may_sign, state_after
from kamdesk.domain.evaluations.kinds import StoredSheet
from kamdesk.domain.events.calls import INDICATOR_OF
from kamdesk.domain.shared.errors import StaleEditError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.evaluations.month_book import computed, open_book
from kamdesk.store.identity import new_id
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.evaluations import evaluations
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.plans import plans

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.evaluations.entries import Computed
    from kamdesk.domain.evaluations.figures import Figures
    from kamdesk.domain.evaluations.sheets import EvaluationSheet, SheetKind, SheetSummary, TemplateVersion
    from kamdesk.domain.events.calls import CallEntry
    from kamdesk.services.evaluations.month_book import MonthBook
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_PURPOSE_OF: Final = {indicator: purpose for purpose, indicator in INDICATOR_OF.items()}


def _now() -> datetime:
    return datetime.now(UTC)


class Evaluations:
    """The use cases around monthly sheets; a month is named by its first day."""

    def __init__(
        self, database: Database, today: Callable[[], date], now: Callable[[], datetime] = _now
    ) -> None:
        self._database = database
        self._today = today
        self._now = now

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
        with self._database.writing(_label(Message("填写"), sheet)) as work:
            self._store(work, sheet)
            return self._reread(work, sheet)

    def signers(self, sheet: EvaluationSheet, act: Act) -> tuple[Member, ...]:
        """Return who may give the signature that an act asks for; nobody where it asks for none."""
        step = STEP_OF.get(act)
        with self._database.reading() as work:
            everyone = members.all_members(work)
        if step is None:
            return ()
        at_work = (member for member in everyone if member.works_on(self._today()))
        return tuple(member for member in at_work if may_sign(step, member, sheet.member))

    def act(self, sheet: EvaluationSheet, act: Act, *, signer: Member | None = None) -> EvaluationSheet:
        """Confirm, review, sign, lock or send back; return the sheet as it then stands.

        Confirming freezes the figures, and what is confirmed is what is signed and locked. Raises
        `UserError`, with nothing changed, for an incomplete sheet, a wrong state or a wrong signer.
        """
        after = state_after(sheet.state, act)
        changed = replace(sheet, state=after)
        with self._database.writing(_label(Message(dict(ACTS)[act]), sheet)) as work:
            if act is Act.CONFIRM:
                book = open_book(work, sheet.month, sheet.member.id)
                changed = self._confirmed(book, changed)
            elif act is Act.SEND_BACK:
                changed = replace(changed, figures=None)
            sheet_id = self._store(work, changed).id
            if act is Act.SEND_BACK:
                evaluations.drop_signatures(work, sheet_id)
            if act in STEP_OF:
                evaluations.add_signature(work, sheet_id, self._signature(sheet, act, signer))
            return self._reread(work, sheet)

    def revise(self, sheet: EvaluationSheet, reason: str) -> EvaluationSheet:
        """Begin a new revision of a locked sheet, which stays as it is; raises `UserError` without reason."""
        state_after(sheet.state, Act.REVISE)
        if not reason.strip():
            raise UserError(Message("请写明修订的理由。"), field="reason")
        fresh = replace(
            sheet,
            id=None,
            version=0,
            revision=sheet.revision + 1,
            replaces_id=sheet.id,
            revision_reason=reason.strip(),
            state=State.DRAFT,
            issued_on=None,
            signatures=(),
            figures=None,
        )
        with self._database.writing(_label(Message(dict(ACTS)[Act.REVISE]), sheet)) as work:
            if (
                evaluations.current(work, sheet.month, sheet.member.id)[sheet.member.id].revision
                != sheet.revision
            ):
                raise StaleEditError(Message("这张考核表已经有了新的修订，请刷新后再看。"))
            self._store(work, fresh)
            return self._reread(work, sheet)

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

    def _confirmed(self, book: MonthBook, sheet: EvaluationSheet) -> EvaluationSheet:
        # Plan and counts are read again: between opening the page and signing, records may have come in.
        current = replace(sheet, tallies=book.tallies(sheet.member.id), plan=book.plans.get(sheet.member.id))
        now = computed(current)
        now.require_result()
        figures = book.figures_now(current, now)
        return replace(current, figures=figures, issued_on=sheet.issued_on or self._today())

    def _store(self, work: Work, sheet: EvaluationSheet) -> StoredSheet:
        template_id = sheet.template.id or evaluations.add_template(work, sheet.template)
        return evaluations.save_sheet(
            work,
            StoredSheet(
                id=sheet.id or new_id(),
                version=sheet.version,
                member_id=sheet.member.id,
                month=sheet.month,
                template_id=template_id,
                revision=sheet.revision,
                replaces_id=sheet.replaces_id,
                revision_reason=sheet.revision_reason,
                state=sheet.state,
                issued_on=sheet.issued_on,
                remarks=sheet.remarks.strip(),
                values={name: kept for name, each in sheet.entries.items() if (kept := each.written())},
                result=sheet.figures.written() if sheet.figures else None,
            ),
        )

    def _reread(self, work: Work, sheet: EvaluationSheet) -> EvaluationSheet:
        return open_book(work, sheet.month, sheet.member.id).sheet(work, sheet.member)

    def _signature(self, sheet: EvaluationSheet, act: Act, signer: Member | None) -> Signature:
        step = STEP_OF[act]
        if signer is None or not may_sign(step, signer, sheet.member):
            raise UserError(Message("这一步须由有权的人签名；没有改动任何内容。"))
        return Signature(step, signer.name, self._now())


def _label(act: Message, sheet: EvaluationSheet) -> Message:
    return Message(
        "{act} {name} {month} 考核表", act=act, name=sheet.member.name, month=f"{sheet.month:%Y-%m}"
    )
