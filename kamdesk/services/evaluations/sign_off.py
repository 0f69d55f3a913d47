"""Sheets confirmed, reviewed, signed, locked, sent back and revised: who may, for whom, one act or many."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import reduce
from typing import TYPE_CHECKING, Final

from kamdesk.domain.desk.actors import actor_of
from kamdesk.domain.desk.duties import Standing, checked_reason, refusal
from kamdesk.domain.evaluations.cycle import (
    ACTS,
    STEP_OF,
    Act,
    Signature,
    State,
    acts_in,
    duty_of,
    state_after,
    whose,
)
from kamdesk.domain.shared.errors import StaleEditError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.evaluations.keeping import act_label, keep, reread
from kamdesk.services.evaluations.month_book import computed, open_book
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.evaluations import evaluations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from kamdesk.domain.desk.actors import Actor
    from kamdesk.domain.desk.duties import StandIn
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.evaluations.sheets import EvaluationSheet, SheetSummary
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_WORD: Final = dict(ACTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """How whoever sits at the desk stands to an act on a sheet.

    ``others`` are those for whom it can be done where it is not their own; ``refusal`` says why it is not.
    """

    act: Act
    standing: Standing
    others: tuple[Member, ...] = ()
    refusal: Message | None = None


class SignOff:
    """The use cases that carry sheets from draft to locked; several sheets of a month go in one act."""

    def __init__(
        self,
        database: Database,
        today: Callable[[], date],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        actor: Actor | None = None,
    ) -> None:
        """``actor`` acts in place of whoever sits at the desk, where a story is told, as in the sample."""
        self._database = database
        self._today = today
        self._now = now
        self._actor = actor

    def desk(self) -> SigningDesk:
        """Return who acts now and who is at work, which says who may do what."""
        today = self._today()
        with self._database.reading() as work:
            at_work = tuple(each for each in members.all_members(work) if each.works_on(today))
        return SigningDesk(self._actor or self._database.actor, at_work)

    def carry_out(
        self, sheets: Sequence[EvaluationSheet], act: Act, stand_in: StandIn | None = None
    ) -> tuple[EvaluationSheet, ...]:
        """Confirm, review, sign, lock or send back; return the sheets as they then stand.

        Confirming freezes the figures, and what is confirmed is what is signed and locked. What is not one's
        own needs ``stand_in``. Raises `UserError`, with nothing changed, for an incomplete sheet, a wrong
        state or a wrong person, naming each sheet that stands in the way.
        """
        desk = self.desk()
        with self._database.writing(act_label(desk.word(act, sheets), sheets), desk.actor) as work:
            ready, problems = [], []
            for sheet in sheets:
                try:
                    after = state_after(sheet.state, act)
                    signature = self._signature(desk, sheet, act, stand_in)
                    ready.append((self._changed(work, replace(sheet, state=after), act), signature))
                except UserError as error:
                    problems.append((sheet.member.name, error))
            if problems:
                raise _refused(problems, alone=len(sheets) == 1)
            for changed, signature in ready:
                _write(work, changed, act, signature)
            return reread(work, sheets)

    def revise(self, sheet: EvaluationSheet, reason: str) -> EvaluationSheet:
        """Begin a new revision of a locked sheet, which stays as it is.

        Raises `UserError` without reason, and for whoever may not; `StaleEditError`.
        """
        desk = self.desk()
        state_after(sheet.state, Act.REVISE)
        self._signature(desk, sheet, Act.REVISE, None)
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
        with self._database.writing(act_label(Message(_WORD[Act.REVISE]), [sheet]), desk.actor) as work:
            newest = evaluations.current(work, sheet.month, sheet.member.id)[sheet.member.id]
            if newest.revision != sheet.revision:
                raise StaleEditError(Message("这张考核表已经有了新的修订，请刷新后再看。"))
            keep(work, fresh)
            return reread(work, [sheet])[0]

    def _signature(
        self, desk: SigningDesk, sheet: EvaluationSheet, act: Act, stand_in: StandIn | None
    ) -> Signature | None:
        """Return the signature that an act asks for, None where it asks for none; raise `UserError`."""
        offer = desk.offer(sheet, act)
        if offer.refusal is not None:
            raise UserError(Message("{refusal}没有改动任何内容。", refusal=offer.refusal))
        step = STEP_OF.get(act)
        if step is None:
            return None
        actor = desk.actor
        if offer.standing is Standing.OWN:
            return Signature(step, actor.name, self._now(), signed_by=actor.member_id)
        if stand_in is None:
            raise UserError(Message("这是代签，请写明代签的理由。没有改动任何内容。"), field="reason")
        reason = checked_reason(stand_in)
        meant = [each for each in offer.others if stand_in.member_id in (None, each.id)]
        if len(meant) != 1:
            raise UserError(Message("请选择替谁签名。没有改动任何内容。"))
        return Signature(step, meant[0].name, self._now(), actor.member_id, actor.name, reason)

    def _changed(self, work: Work, sheet: EvaluationSheet, act: Act) -> EvaluationSheet:
        if act is Act.SEND_BACK:
            return replace(sheet, figures=None)
        if act is not Act.CONFIRM:
            return sheet
        # Plan and counts are read again: between opening the page and signing, records may have come in.
        book = open_book(work, sheet.month, sheet.member.id)
        current = replace(sheet, tallies=book.tallies(sheet.member.id), plan=book.plans.get(sheet.member.id))
        now = computed(current)
        now.require_result()
        figures = book.figures_now(current, now)
        return replace(current, figures=figures, issued_on=sheet.issued_on or self._today())


@dataclass(frozen=True, slots=True)
class SigningDesk:
    """Who acts, and who is at work beside them."""

    actor: Actor
    at_work: tuple[Member, ...]

    def offers(self, sheet: EvaluationSheet | SheetSummary) -> tuple[Offer, ...]:
        """Return the acts that the state of a sheet allows, the way forward first, and who may do them."""
        return tuple(self.offer(sheet, act) for act in acts_in(sheet.state))

    def offer(self, sheet: EvaluationSheet | SheetSummary, act: Act) -> Offer:
        """Return how the one who acts stands to an act on a sheet."""
        duty, name = duty_of(act, sheet.state, sheet.member), whose(act, sheet.member)
        standing = duty.standing_of(self.actor)
        if standing is Standing.REFUSED:
            said = refusal(Message(_WORD[act]), name, self.actor, duty)
            return Offer(act=act, standing=standing, refusal=said)
        if standing is Standing.OWN:
            return Offer(act=act, standing=standing)
        own = (each for each in (sheet.member, *self.at_work) if duty.is_of(actor_of(each)))
        others = tuple({each.id: each for each in own}.values())
        nobody = Message("还没有可以签名的成员，请先在设置里登记主管或经理。")
        return Offer(act=act, standing=standing, others=others, refusal=None if others else nobody)

    def word(self, act: Act, sheets: Iterable[EvaluationSheet]) -> Message:
        """Return what an act is called in the history: it says where it was done for others."""
        word = Message(_WORD[act])
        for_another = any(self.offer(sheet, act).standing is Standing.FOR_ANOTHER for sheet in sheets)
        return Message("代签“{act}”", act=word) if for_another else word


def _write(work: Work, sheet: EvaluationSheet, act: Act, signature: Signature | None) -> None:
    sheet_id = keep(work, sheet).id
    if act is Act.SEND_BACK:
        evaluations.drop_signatures(work, sheet_id)
    if signature is not None:
        evaluations.add_signature(work, sheet_id, signature)


def _refused(problems: Sequence[tuple[str, UserError]], *, alone: bool) -> UserError:
    """Return the refusal of an act; where it was about several sheets, each name stands with its reason."""
    if alone:
        return problems[0][1]
    lines = [Message("{name}：{problem}", name=name, problem=error.message) for name, error in problems]
    listed = reduce(lambda above, line: Message("{above}\n{line}", above=above, line=line), lines)
    count = len(problems)
    return UserError(
        Message("有 {count} 张考核表不能办理，一张也没有改动：\n{listed}", count=count, listed=listed)
    )
