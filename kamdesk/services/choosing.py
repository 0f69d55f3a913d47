"""Choosing customers by what one can write on a command line: a condition or a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.customers.conditions import parse_condition
from kamdesk.domain.errors import NotFoundError
from kamdesk.domain.text import Message
from kamdesk.store.queries import customers, members

if TYPE_CHECKING:
    from uuid import UUID

    from kamdesk.store.database import Database


class Choosing:
    """Turns words into ids of customers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def matching(self, condition: str) -> tuple[UUID, ...]:
        """Return the customers that a condition holds for; `UserError` where it cannot be read."""
        with self._database.reading() as work:
            holds = parse_condition(condition, {each.name: each.id for each in members.all_members(work)})
            return tuple(customer.id for customer in customers.stream(work) if holds(customer))

    def by_number(self, number: str) -> UUID:
        """Return the customer with this number; `NotFoundError` where there is none."""
        with self._database.reading() as work:
            for customer in customers.stream(work):
                if customer.number == number:
                    return customer.id
        raise NotFoundError(Message("没有编号为“{number}”的客户。", number=number))
