"""The service standard (服务标准): working hours to the first answer and to the solution.

They come from a table of the customer's grade and the severity; a customer may have hours of its own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from uuid import UUID

from kamdesk.domain.customers.values import Grade
from kamdesk.domain.readings.cleaning import half_width
from kamdesk.domain.service.requests import Severity
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

SERVICE_STANDARD: Final = "service.standard"  # name of the office setting that `ServiceStandard.parse` reads
MOST_HOURS: Final = 999
Cell: TypeAlias = "tuple[Grade | UUID, Severity]"
"""A place of the standard: a grade, or a customer with hours of its own, and a severity."""


@dataclass(frozen=True, slots=True)
class Hours:
    """Working hours within which a request is answered, and within which it is settled."""

    answer: int
    settle: int

    def __post_init__(self) -> None:
        """Refuse hours below 1, beyond 999, or a solution that comes before the answer."""
        if not 1 <= self.answer <= self.settle <= MOST_HOURS:
            raise UserError(
                Message("答复与办结的小时数应在1到{most}之间，办结的不少于答复的。", most=MOST_HOURS)
            )


_SHIPPED: Final[Mapping[tuple[Grade, Severity], Hours]] = MappingProxyType(
    {
        (grade, severity): Hours(answer, settle)
        for grade, row in (
            (Grade.A, ((4, 24), (2, 16), (1, 8), (1, 4))),
            (Grade.B, ((8, 40), (4, 24), (2, 16), (1, 8))),
            (Grade.C, ((8, 56), (8, 40), (4, 24), (2, 16))),
        )
        for severity, (answer, settle) in zip(Severity, row, strict=True)
    }
)


@dataclass(frozen=True, slots=True)
class ServiceStandard:
    """The table in force, and the hours that single customers have instead."""

    table: Mapping[tuple[Grade, Severity], Hours] = field(default_factory=lambda: _SHIPPED)
    own: Mapping[tuple[UUID, Severity], Hours] = field(default_factory=dict)

    def hours_for(self, customer_id: UUID, grade: Grade | None, severity: Severity) -> Hours:
        """Return a customer's hours: its own, else those of its grade; ungraded ones count as C."""
        return self.own.get((customer_id, severity)) or self.table[grade or Grade.C, severity]

    @classmethod
    def parse(cls, text: str) -> ServiceStandard:
        """Read what `written` wrote; nothing means the standard that comes with the program.

        Raises `UserError` for anything else.
        """
        if not text.strip():
            return cls()
        try:
            plain: dict[str, Any] = json.loads(text)
            table = {
                (Grade(grade), Severity(severity)): Hours(*hours)
                for grade, row in plain["table"].items()
                for severity, hours in row.items()
            }
            own = {
                (UUID(customer), Severity(severity)): Hours(*hours)
                for customer, row in plain.get("own", {}).items()
                for severity, hours in row.items()
            }
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UserError(Message("服务标准的设置已损坏，请重新填写服务标准。")) from error
        return cls({**_SHIPPED, **table}, own)

    def changed(self, changes: Mapping[Cell, Hours | None]) -> ServiceStandard:
        """Return the standard with other hours in some places; None lets a customer have its grade's again.

        Raises `ValueError` for None in the place of a grade.
        """
        table, own = dict(self.table), dict(self.own)
        for (whose, severity), hours in changes.items():
            if isinstance(whose, Grade):
                if hours is None:
                    raise ValueError(whose)
                table[whose, severity] = hours
            elif hours is None:
                own.pop((whose, severity), None)
            else:
                own[whose, severity] = hours
        return ServiceStandard(table, own)

    def written(self) -> str:
        """Return the standard as text of a setting."""
        table: dict[str, dict[str, list[int]]] = {}
        for (grade, severity), hours in self.table.items():
            table.setdefault(grade, {})[severity] = [hours.answer, hours.settle]
        own: dict[str, dict[str, list[int]]] = {}
        for (customer, severity), hours in self.own.items():
            own.setdefault(str(customer), {})[severity] = [hours.answer, hours.settle]
        return json.dumps({"table": table, "own": own}, sort_keys=True)


def read_hours(answer: str, settle: str) -> Hours:
    """Read hours as people type them; raises `UserError` with the field ``answer`` or ``settle``."""
    numbers = _read_number("answer", answer), _read_number("settle", settle)
    if numbers[0] > numbers[1]:
        raise UserError(Message("办结不能少于首次答复。"), field="settle")
    return Hours(*numbers)


def _read_number(field: str, text: str) -> int:
    tidy = half_width(text).strip()
    if not (tidy.isascii() and tidy.isdigit() and 1 <= int(tidy[:9]) <= MOST_HOURS):
        raise UserError(Message("请填1到{most}之间的整数。", most=MOST_HOURS), field=field)
    return int(tidy)
