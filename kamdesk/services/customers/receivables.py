"""Receivables of all customers by age, as of any day, and the items behind each line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.customers.payments import PAYMENT
from kamdesk.domain.customers.receivables import open_items
from kamdesk.store.queries.customers import dealings, receivables

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.customers.receivables import CustomerOwing, OpenItem
    from kamdesk.store.file.database import Database


class Receivables:
    """What customers owe; nothing here writes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def owing(self, day: date) -> tuple[CustomerOwing, ...]:
        """Return the customers by name who owe or are owed something at the end of a day."""
        with self._database.reading() as work:
            return receivables.owing_customers(work, day)

    def items(self, customer_id: UUID, day: date) -> tuple[OpenItem, ...]:
        """Return the receivables behind the line of a customer."""
        with self._database.reading() as work:
            return open_items(dealings.of_customer(work, PAYMENT, customer_id), day)
