"""The order in which the department's binder keeps its forms: families, and forms within each."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

OTHERS: Final = term("其他表单")
_APART: Final = frozenset({"recovery-sheet", "calibration"})


@dataclass(frozen=True, slots=True)
class Family:
    """Forms of one concern in binder order; an id may end in ``*`` for all that begin so."""

    title: str
    forms: tuple[str, ...]

    def place(self, form_id: str) -> int | None:
        """Return where a form stands within the family; None where it does not belong to it."""
        return next((n for n, each in enumerate(self.forms) if fnmatchcase(form_id, each)), None)


FAMILIES: Final = (
    Family(
        term("客户档案"),
        (
            *("customer-card", "key-account-recognition", "demand-analysis", "countermeasures"),
            *(
                "maintenance-plan",
                "cooperation-plan",
                "receivables-ageing",
                "reconciliation-letter",
                "payment-reminder",
                "handover",
            ),
        ),
    ),
    Family(
        term("拜访与参观"),
        (
            *("call-sheet", "executive-briefing", "tour-application", "reception-plan", "tour-programme"),
            *("safety-notice", "custody-slip", "name-badge", "entrance-sign*"),
        ),
    ),
    Family(
        term("座谈与宴会"),
        (
            *("symposium-agenda", "attendance-sheet", "opinion-form", "promises-list"),
            *("banquet-approval", "attendee-list", "invitation*"),
            *("table-plan*", "seat-plan*", "rank-plan", "seat-finder", "place-card*", "name-plate"),
            *("table-card", "seating-checklist"),
            *("menu", "kitchen-list", "run-sheet", "speech*", "preparation-checklist", "reception-list"),
        ),
    ),
    Family(
        term("服务与关怀"),
        ("gift-application", "complaint", "proposal", "satisfaction-survey", "care-sheet", "greeting-card*"),
    ),
    Family(
        term("计划与考核"),
        (
            *("month-plan", "evaluation-overview", "evaluation-specialist", "evaluation-assistant"),
            *("interview-sheet", "evaluation-year"),
            *("day-sheet*", "work-report*"),
        ),
    ),
    Family(
        term("部门管理"),
        (
            "training-record",
            "meeting-minutes",
            "task-sheet",
            "checklist",
            "coordination-slip",
            "management-report",
            "annual-summary",
        ),
    ),
    Family(term("制度与手册"), ("policy-*", "handbook-*")),
    Family(term("标签与信封"), ("address-label", "envelope*")),
)


def in_families(form_ids: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Return the forms by family (its title), in binder order; those of no family come last.

    Sheets that only the program itself hands out (recovery key, printer calibration) are left out.
    """
    remaining = sorted(set(form_ids) - _APART)
    found: list[tuple[str, list[str]]] = []
    for family in FAMILIES:
        places = {form_id: family.place(form_id) for form_id in remaining}
        members = [form_id for form_id in remaining if places[form_id] is not None]
        members.sort(key=lambda form_id: places[form_id] or 0)
        remaining = [form_id for form_id in remaining if form_id not in members]
        found.append((family.title, members))
    found.append((OTHERS, remaining))
    return [(title, members) for title, members in found if members]


def in_binder_order(form_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the forms in the order of the binder."""
    return tuple(form_id for _, members in in_families(form_ids) for form_id in members)


def with_form(order: Sequence[str], form_id: str) -> tuple[str, ...]:
    """Return an order made by hand with one more form: behind the last one that the binder has before it."""
    before = (n for n, each in enumerate(order, start=1) if in_binder_order((form_id, each))[:1] == (each,))
    place = max(before, default=0)
    return (*order[:place], form_id, *order[place:])
