"""The entries of the form catalogue, and the three ways in which a form can be drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kamdesk.domain.printing.card_grid import CardGrid

Sides = Literal["simplex", "long_edge", "short_edge"]
"""Whether a sheet is printed on one side, or on both and turned along which edge."""
FormMode = Literal["filled", "blank", "sample"]
"""With the values of records, empty for handwriting, or with the form's own sample record."""


@dataclass(frozen=True, slots=True)
class FormName:
    """What a form is called by: the name of its folder, its title, the number and version printed on it."""

    id: str
    title: str
    number: str = ""
    version: str = ""


@dataclass(frozen=True)
class FormEntry:
    """One form of the catalogue; ``paper`` reads like "A4" or "A4 横向".

    ``grid`` tells where cards or labels lie on one sheet, None for a form that has none; ``is_monthly`` is
    True where its records belong to a month, ``is_daily`` where they belong to a day or its week. It
    ``has_plain`` a style in black alone, and ``has_press`` where it can be made ready for a press.
    ``is_begun`` says that a filled sheet is only begun: what no record knows is left to be written by hand.
    ``sides`` is how it is meant to be printed. A packet of forms is an entry, too.
    """

    id: str
    title: str
    paper: str
    modes: tuple[FormMode, ...]
    number: str
    version: str
    grid: CardGrid | None = None
    is_monthly: bool = False
    has_plain: bool = False
    has_press: bool = False
    is_begun: bool = False
    sides: Sides = "simplex"
    is_packet: bool = False
    is_daily: bool = False

    @property
    def cards(self) -> int:
        """The number of cards or labels on one sheet, 0 for a form that has none."""
        return self.grid.count if self.grid is not None else 0
