"""The drawings made from data, by the words by which a definition places them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.car_figures import cars_figure
from kamdesk.documents.figures.hall_figures import hall_figure
from kamdesk.documents.figures.rank_figures import meeting_figure, photo_figure, podium_figure
from kamdesk.documents.figures.seating_figures import seats_figure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.documents.figures.figures import Figure
    from kamdesk.documents.values.templates import Scope

PLACED_FIGURES: Final[Mapping[str, Callable[[Scope, str, float, float], Figure]]] = {
    "hall": hall_figure,
    "seats": seats_figure,
    "podium": podium_figure,
    "meeting": meeting_figure,
    "photo": photo_figure,
    "cars": cars_figure,
}
