"""The work calendar of the office: the published one and the days the office keeps itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.readings.workdays import KEPT_DAYS, WorkCalendar
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.desk import settings

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class Workdays:
    """Reads the calendar and keeps days for years that no published calendar covers yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def calendar(self) -> WorkCalendar:
        """Return the calendar in force."""
        with self._database.reading() as work:
            return calendar_in(work)

    def kept_days(self) -> str:
        """Return the kept days as text, a line each."""
        with self._database.reading() as work:
            return settings.get(work, KEPT_DAYS)

    def keep_days(self, text: str) -> None:
        """Keep days as `WorkCalendar.parse` reads them; raises `UserError` naming a bad line."""
        WorkCalendar.parse(text)
        with self._database.writing(Message("修改工作日历")) as work:
            settings.put(work, {KEPT_DAYS: text.strip()})


def calendar_in(work: Work) -> WorkCalendar:
    """Return the calendar in force, read in a work in hand."""
    return WorkCalendar.parse(settings.get(work, KEPT_DAYS))
