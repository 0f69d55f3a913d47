"""What the sample department is so far, for concerns that add their own records to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from random import Random

    from kamdesk.domain.desk.members import Member
    from kamdesk.services.sample.people import SampleCustomer
    from kamdesk.store.file.database import Database


@dataclass(frozen=True, slots=True)
class SampleScene:
    """The desk, the day up to which it is filled, its members and customers, and the one source of chance."""

    database: Database
    today: date
    chance: Random
    members: Sequence[Member]
    customers: Sequence[SampleCustomer]


SampleAddition: TypeAlias = "Callable[[SampleScene], None]"
"""Adds the records of one concern to the sample department."""
