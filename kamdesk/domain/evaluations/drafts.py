"""A sheet being filled in: what was typed so far, computed at every key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kamdesk.domain.evaluations.cycle import State
from kamdesk.domain.evaluations.entries import NO_ENTRY, NO_TALLY, compute
from kamdesk.domain.evaluations.figures import Figures, figures_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from kamdesk.domain.evaluations.entries import Computed, Entry, Tally
    from kamdesk.domain.evaluations.sheets import EvaluationSheet


class SheetDraft:
    """The typed side of one sheet; only a sheet in the state of a draft can be altered."""

    def __init__(self, sheet: EvaluationSheet) -> None:
        self.sheet = sheet
        self._entries = dict(sheet.entries)
        self._remarks = sheet.remarks

    @property
    def editable(self) -> bool:
        """Tell whether the sheet is still a draft."""
        return self.sheet.state is State.DRAFT

    @property
    def dirty(self) -> bool:
        """Tell whether anything would be lost if this draft were thrown away."""
        return self.result() != self.sheet

    @property
    def remarks(self) -> str:
        """The remarks at the foot of the sheet."""
        return self._remarks

    @remarks.setter
    def remarks(self, text: str) -> None:
        self._remarks = text

    def entry(self, indicator: str) -> Entry:
        """Return what was typed for an indicator."""
        return self._entries.get(indicator, NO_ENTRY)

    def tally(self, indicator: str) -> Tally:
        """Return what plan and records say about an indicator."""
        return self.sheet.tallies.get(indicator, NO_TALLY)

    def put_counts(self, indicator: str, planned: Decimal | None, actual: Decimal | None) -> None:
        """Put numbers in place of the counted ones; a number equal to the counted one is no override."""
        tally = self.tally(indicator)
        self._put(
            indicator,
            replace(
                self.entry(indicator),
                planned=None if planned == tally.planned else planned,
                actual=None if actual == tally.actual else actual,
            ),
        )

    def put_reason(self, indicator: str, reason: str) -> None:
        """Put the reason of an override or a veto."""
        self._put(indicator, replace(self.entry(indicator), reason=reason))

    def put_mark(self, indicator: str, item: str, mark: Decimal | None) -> None:
        """Put the mark of one item, or take it away."""
        marks = {name: kept for name, kept in self.entry(indicator).marks.items() if name != item}
        if mark is not None:
            marks[item] = mark
        self._put(indicator, replace(self.entry(indicator), marks=marks))

    def put_events(self, indicator: str, events: int) -> None:
        """Put how often something happened."""
        self._put(indicator, replace(self.entry(indicator), events=events))

    def computed(self) -> Computed:
        """Compute the sheet as far as it goes."""
        return compute(self.sheet.template.template, self._entries, self.sheet.tallies)

    def figures(self) -> Figures:
        """Return the figures to show: the confirmed ones, or those of what is typed now."""
        if self.sheet.figures is not None:
            return self.sheet.figures
        return figures_of(self.sheet.template.template, self.computed(), self._entries, self.sheet.tallies)

    def result(self) -> EvaluationSheet:
        """Return the sheet with what was typed, complete or not."""
        return replace(self.sheet, entries=self._kept_entries(), remarks=self._remarks)

    def _put(self, indicator: str, entry: Entry) -> None:
        self._entries[indicator] = entry

    def _kept_entries(self) -> Mapping[str, Entry]:
        return {name: entry for name, entry in self._entries.items() if entry != NO_ENTRY}
