"""Views of a list that come with the program, beside those that people keep for themselves."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView:
    """A name for values that a list's columns may hold: ``accepted``, by the names of its filters.

    ``mine`` is the filter in which the member who sits at the desk has to stand; with ``this_month`` a list
    by months shows the present one.
    """

    name: str
    accepted: Mapping[str, frozenset[object]] = dataclasses.field(default_factory=dict)
    mine: str = ""
    this_month: bool = False

    def accepted_for(self, member_id: UUID | None) -> dict[str, frozenset[object]]:
        """Return what the columns may hold while this member sits at the desk."""
        of_member = {self.mine: frozenset[object]({member_id})} if self.mine else {}
        return {**self.accepted, **of_member}
