"""The book of a month: all that its sheets are put together from, read in one go."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kamdesk.domain.evaluations.entries import Tally, compute, read_entry
from kamdesk.domain.evaluations.figures import Figures, figures_of, read_figures
from kamdesk.domain.evaluations.sheets import EvaluationSheet, SheetKind, SheetSummary, kind_for
from kamdesk.domain.plans.month_plan import PLANNED_INDICATORS
from kamdesk.domain.readings.workdays import next_month
from kamdesk.services.desk.workdays import calendar_in
from kamdesk.store.queries.desk import members
from kamdesk.store.queries.evaluations import evaluations
from kamdesk.store.queries.events import calls
from kamdesk.store.queries.plans import plans

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.evaluations.cycle import Signature
    from kamdesk.domain.evaluations.entries import Computed
    from kamdesk.domain.evaluations.kinds import StoredSheet
    from kamdesk.domain.evaluations.sheets import TemplateVersion
    from kamdesk.domain.plans.month_plan import MonthPlan
    from kamdesk.domain.readings.workdays import WorkCalendar
    from kamdesk.store.log.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthBook:
    """One month's members, plans, counts, kept sheets and signatures."""

    month: date
    members: tuple[Member, ...]
    plans: Mapping[UUID, MonthPlan]
    held_groups: Mapping[tuple[UUID, str], int]
    stored: Mapping[UUID, StoredSheet]
    signatures: Mapping[UUID, tuple[Signature, ...]]
    calendar: WorkCalendar
    templates: dict[object, TemplateVersion] = field(default_factory=dict)

    def sheet(self, work: Work, member: Member) -> EvaluationSheet:
        """Return the newest revision of a member's sheet; a fresh draft where nothing was saved."""
        stored = self.stored.get(member.id)
        return self.fresh(work, member) if stored is None else self.put_together(work, member, stored)

    def fresh(self, work: Work, member: Member) -> EvaluationSheet:
        """Return a member's sheet of which nothing was saved yet."""
        return EvaluationSheet(
            member=member,
            month=self.month,
            template=self._template(work, kind_for(member.post)),
            tallies=self.tallies(member.id),
            plan=self.plans.get(member.id),
        )

    def put_together(self, work: Work, member: Member, stored: StoredSheet) -> EvaluationSheet:
        """Return a kept revision with plan and counts of today, and its figures where they are frozen."""
        return EvaluationSheet(
            id=stored.id,
            version=stored.version,
            member=member,
            month=self.month,
            template=self._template(work, stored.template_id),
            revision=stored.revision,
            replaces_id=stored.replaces_id,
            revision_reason=stored.revision_reason,
            state=stored.state,
            issued_on=stored.issued_on,
            remarks=stored.remarks,
            entries={name: read_entry(entry) for name, entry in stored.values.items()},
            tallies=self.tallies(member.id),
            plan=self.plans.get(member.id),
            signatures=self.signatures.get(stored.id, ()),
            figures=None if stored.result is None else read_figures(stored.result),
        )

    def revision(self, work: Work, stored: StoredSheet) -> EvaluationSheet:
        """Return any kept revision, the newest or an earlier one, with its signatures."""
        member = members.get(work, stored.member_id)
        signed = evaluations.signatures(work, [stored.id])
        return replace(self.put_together(work, member, stored), signatures=signed[stored.id])

    def figures(self, sheet: EvaluationSheet) -> Figures:
        """Return the figures of a sheet: those that were confirmed, or those computed now."""
        return sheet.figures or self.figures_now(sheet, computed(sheet))

    def figures_now(self, sheet: EvaluationSheet, now: Computed) -> Figures:
        """Return the figures of a sheet as it would be confirmed now."""
        plan = sheet.plan
        return figures_of(
            sheet.template.template,
            now,
            sheet.entries,
            sheet.tallies,
            handed_in_on=plan.handed_in_on if plan else None,
            late=plan is not None and plan.is_late(self.calendar),
        )

    def summary(self, sheet: EvaluationSheet) -> SheetSummary:
        """Return the line of the month's list that stands for a sheet."""
        now = computed(sheet)
        figures = sheet.figures or self.figures_now(sheet, now)
        return SheetSummary(
            member=sheet.member,
            sheet_id=sheet.id,
            state=sheet.state,
            revision=sheet.revision,
            total=figures.total,
            mark=figures.mark,
            handed_in_on=figures.handed_in_on,
            late=figures.late,
            problem_count=0 if sheet.figures else len(now.problems),
        )

    def tallies(self, member_id: UUID) -> dict[str, Tally]:
        """Return planned and actual groups of a member by indicator, from the plan and the records."""
        plan = self.plans.get(member_id)
        return {
            indicator: Tally(
                planned=plan.groups(indicator) if plan else 0,
                actual=self.held_groups.get((member_id, indicator), 0),
            )
            for indicator, _label in PLANNED_INDICATORS
        }

    def _template(self, work: Work, wanted: SheetKind | UUID) -> TemplateVersion:
        if wanted not in self.templates:
            if isinstance(wanted, SheetKind):
                self.templates[wanted] = evaluations.template_for(work, wanted, self.month)
            else:
                self.templates[wanted] = evaluations.template(work, wanted)
        return self.templates[wanted]


def computed(sheet: EvaluationSheet) -> Computed:
    """Compute a sheet as far as it goes."""
    return compute(sheet.template.template, sheet.entries, sheet.tallies)


def open_book(work: Work, month: date, member_id: UUID | None = None) -> MonthBook:
    """Read the book of a month: those who are evaluated and at work in it, and whoever has a sheet.

    With ``member_id`` only the pages of that member are read.
    """
    stored = evaluations.current(work, month, member_id)
    everyone = members.all_members(work)
    return MonthBook(
        month=month,
        members=tuple(each for each in everyone if each.id in stored or _is_evaluated(each, month)),
        plans=plans.of_month(work, month, member_id),
        held_groups=calls.held_groups(work, month, member_id),
        stored=stored,
        signatures=evaluations.signatures(work, [each.id for each in stored.values()]),
        calendar=calendar_in(work),
    )


def _is_evaluated(member: Member, month: date) -> bool:
    has_joined = member.joined_on is None or member.joined_on < next_month(month)
    has_left = member.left_on is not None and member.left_on < month
    return member.evaluated and has_joined and not has_left
