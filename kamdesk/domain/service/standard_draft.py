"""The service standard while it is typed: two texts for each grade or customer and severity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.values import Grade
from kamdesk.domain.service.requests import Severity
from kamdesk.domain.service.standard import Cell, ServiceStandard, read_hours
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.service.standard import Hours

_BLANK: Final = ("", "")


class StandardDraft:
    """Holds what was typed over a saved standard; a customer's place left blank has its grade's hours."""

    def __init__(self, saved: ServiceStandard) -> None:
        self.saved = saved
        self._before = _texts_of(saved)
        self._texts = dict(self._before)
        self._customers = list(dict.fromkeys(customer for customer, _severity in saved.own))

    @property
    def customers(self) -> tuple[UUID, ...]:
        """The customers that may have hours of their own, in the order in which they were added."""
        return tuple(self._customers)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Every place that can be typed in, row by row."""
        return tuple((whose, severity) for whose in (*Grade, *self._customers) for severity in Severity)

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what is saved."""
        return bool(self._edited())

    @property
    def is_shipped(self) -> bool:
        """Whether the table holds what comes with the program."""
        return all(self.typed(cell) == typed for cell, typed in _texts_of(ServiceStandard()).items())

    def typed(self, cell: Cell) -> tuple[str, str]:
        """Return what stands in a place: the hours to the first answer and to the solution."""
        return self._texts.get(cell, _BLANK)

    def type(self, cell: Cell, answer: str, settle: str) -> None:
        """Put other texts into a place."""
        self._texts[cell] = (answer, settle)

    def add_customer(self, customer_id: UUID) -> None:
        """Offer places for a customer, blank so far."""
        if customer_id not in self._customers:
            self._customers.append(customer_id)

    def remove_customer(self, customer_id: UUID) -> None:
        """Take a customer's own hours away."""
        self._customers.remove(customer_id)
        for severity in Severity:
            self._texts.pop((customer_id, severity), None)

    def take_shipped(self) -> None:
        """Fill the table with what comes with the program; customers keep their own hours."""
        self._texts |= _texts_of(ServiceStandard())

    def problem(self, cell: Cell) -> UserError | None:
        """Return what is wrong in a place; its field is ``answer`` or ``settle``."""
        try:
            self._hours(cell)
        except UserError as error:
            return error
        return None

    def problems(self) -> Mapping[Cell, UserError]:
        """Return all that is wrong, by place, row by row."""
        found = {cell: self.problem(cell) for cell in self.cells}
        return {cell: error for cell, error in found.items() if error is not None}

    def changes(self) -> Mapping[Cell, Hours | None]:
        """Return the hours in every place that was edited; raises `UserError` where they cannot be read."""
        return {cell: self._hours(cell) for cell in self._edited()}

    def _hours(self, cell: Cell) -> Hours | None:
        answer, settle = self.typed(cell)
        if not isinstance(cell[0], Grade) and not answer.strip() and not settle.strip():
            return None
        return read_hours(answer, settle)

    def _edited(self) -> list[Cell]:
        cells = dict.fromkeys((*self._before, *self.cells))
        return [cell for cell in cells if self.typed(cell) != self._before.get(cell, _BLANK)]


def _texts_of(standard: ServiceStandard) -> dict[Cell, tuple[str, str]]:
    cells: list[tuple[Cell, Hours]] = [*standard.table.items(), *standard.own.items()]
    return {cell: (str(hours.answer), str(hours.settle)) for cell, hours in cells}
