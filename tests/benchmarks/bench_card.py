"""Time a customer's card with five years of history: read it, and show it; prints a table.

Run by ``dev.py bench``, or alone: ``python tests/benchmarks/bench_card.py``.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from kamdesk.app.desk import make_context
from kamdesk.app.desk_pages import make_window
from kamdesk.config.settings import Settings
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.notes import NOTE, Note
from kamdesk.domain.customers.transactions import TRANSACTION, Transaction
from kamdesk.domain.customers.values import Customer
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.customers import Customers
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import records
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from tests.benchmarks.bench_search import open_empty

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.store.file.database import Database

TODAY: Final = date(2026, 11, 30)
YEARS: Final = 5
ROUNDS: Final = 25


def main() -> None:
    app = QApplication([])
    apply_theme(app, Theme(mode="light"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        made = open_empty(Path(folder))
        one, other = write_history(made)
        context = make_context(Settings(Path(folder) / "settings.json"))
        window = make_window(context, made)
        window.resize(1366, 768)
        window.show()
        app.processEvents()
        customers = Customers(made)
        print(f"{YEARS} years of history{'':<18}{'median ms':>11}")
        report("read the card", [timed(lambda: customers.card(one)) for _ in range(ROUNDS)])
        report("read what happened last", [timed(lambda: customers.happened(one)) for _ in range(ROUNDS)])
        opened = []
        for turn in range(ROUNDS + 1):
            shown = (one, other)[turn % 2]

            def show(shown: UUID = shown) -> None:
                window.open_record("customer", shown)
                app.processEvents()

            opened.append(timed(show))
        report("open the card, painted", opened[2:])
        window.close()
        made.close()


def write_history(database: Database) -> tuple[UUID, UUID]:
    """Write two customers with what happened every week and every fourth day; return their ids."""
    people = [Customer(id=new_id(), name=f"第{place}客户股份有限公司") for place in (1, 2)]
    days = [TODAY - timedelta(days=each) for each in range(0, 365 * YEARS, 4)]
    with database.writing(Message("五年")) as work:
        records.add_all(work, CUSTOMER, people)
        for each in people:
            sold = [
                Transaction(id=new_id(), customer_id=each.id, date=day, product="铝型材", amount=Decimal(100))
                for day in days
            ]
            written = [
                Note(id=new_id(), customer_id=each.id, date=day, text="要加量，下周回复。")
                for day in days[::2]
            ]
            records.add_all(work, TRANSACTION, sold)
            records.add_all(work, NOTE, written)
    return people[0].id, people[1].id


def timed(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def report(name: str, taken: list[float]) -> None:
    print(f"{name:<36}{statistics.median(taken):>11.1f}")


if __name__ == "__main__":
    main()
