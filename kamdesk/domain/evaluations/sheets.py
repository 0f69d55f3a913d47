"""One member's monthly sheet, its template version, and the line that stands for it in the month's list."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kamdesk.domain.desk.members import Post
from kamdesk.domain.evaluations.cycle import State
from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.evaluations.cycle import Signature
    from kamdesk.domain.evaluations.entries import Entry, Tally
    from kamdesk.domain.evaluations.figures import Figures
    from kamdesk.domain.evaluations.template import Indicator, Template
    from kamdesk.domain.plans.month_plan import MonthPlan


class SheetKind(StrEnum):
    """Which of the two kinds of sheet a post is evaluated by."""

    SPECIALIST = "specialist"
    ASSISTANT = "assistant"


SHEET_KINDS: Final = (
    (SheetKind.SPECIALIST, term("客户专员")),
    (SheetKind.ASSISTANT, term("客户助理与前台")),
)
_COUNTED_POSTS: Final = frozenset({Post.SPECIALIST, Post.SUPERVISOR, Post.MANAGER})


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateVersion:
    """One version of a template, valid from a month on; ``id`` is None while it is only shipped."""

    id: UUID | None = None
    kind: SheetKind
    number: int = 1
    valid_from: date
    template: Template


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationSheet:
    """One revision of a member's sheet; ``id`` is None while nothing of it was saved.

    ``figures`` are None in a draft, which is computed afresh from plan, records and entries; from
    confirmation on they are what was confirmed. ``signatures`` stand in the order of their steps.
    """

    id: UUID | None = None
    version: int = 0
    member: Member
    month: date
    template: TemplateVersion
    revision: int = 1
    replaces_id: UUID | None = None
    revision_reason: str = ""
    state: State = State.DRAFT
    issued_on: date | None = None
    remarks: str = ""
    entries: Mapping[str, Entry] = field(default_factory=dict, hash=False)
    tallies: Mapping[str, Tally] = field(default_factory=dict, hash=False)
    plan: MonthPlan | None = None
    signatures: tuple[Signature, ...] = ()
    figures: Figures | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSummary:
    """One row of the month's list: who, how far, with which total; ``problem`` says what is missing."""

    member: Member
    sheet_id: UUID | None
    state: State
    revision: int
    total: Decimal | None
    mark: str
    handed_in_on: date | None
    late: bool
    problem_count: int


def indicators_of(templates: Iterable[Template]) -> tuple[Indicator, ...]:
    """Return the indicators of several sheets' templates, in their order, each once."""
    found: dict[str, Indicator] = {}
    for template in templates:
        for indicator in template.indicators:
            found.setdefault(indicator.id, indicator)
    return tuple(found.values())


def kind_for(post: Post) -> SheetKind:
    """Return the kind of sheet for a post: those who plan calls, and those who answer for the office."""
    return SheetKind.SPECIALIST if post in _COUNTED_POSTS else SheetKind.ASSISTANT
