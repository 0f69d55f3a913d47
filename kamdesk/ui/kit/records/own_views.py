"""The views that come with a list: shown on its filters, and known again there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.domain.records.list_views import ListView
    from kamdesk.domain.records.listing import RecordFilter
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.records.month_span import MonthSpan


class Narrowed(Protocol):
    """A list that can be narrowed by its columns and, where it has a span, to a month."""

    span: MonthSpan | None

    @property
    def wanted(self) -> RecordFilter:
        """The filter now in force."""

    def narrow_to(self, accepted: Mapping[str, frozenset[object]]) -> None:
        """Accept these values in these columns, and every value in all others."""


class OwnViews:
    """What the kind of a list declares as its views, for whoever sits at the desk now."""

    def __init__(self, records: Records[Any], narrowed: Narrowed) -> None:
        self._records = records
        self._narrowed = narrowed

    def all(self) -> tuple[ListView, ...]:
        """Return the views; one's own records are offered to members alone."""
        sits_here = self._records.actor.member_id is not None
        return tuple(view for view in self._records.kind.listed.views if sits_here or not view.mine)

    def shows(self, view: ListView) -> bool:
        """Tell whether the list is narrowed as a view has it, and by nothing else."""
        wanted, span = self._narrowed.wanted, self._narrowed.span
        is_month = span is None or span.shows_month_of(self._records.today())
        accepted = view.accepted_for(self._records.actor.member_id)
        return not wanted.text and dict(wanted.accepted) == accepted and (is_month or not view.this_month)

    def show(self, view: ListView) -> None:
        """Narrow the list as a view has it."""
        if view.this_month and self._narrowed.span is not None:
            self._narrowed.span.show_month_of(self._records.today())
        self._narrowed.narrow_to(view.accepted_for(self._records.actor.member_id))
