"""The table of contact roles in force, and changes to it by those who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.customers.role_table import ROLE_TABLE, read_table, shipped_table, written_table
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.standards import may_change_standards
from kamdesk.store.queries.desk import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


class RoleTables:
    """The use cases around what is said of each role of a contact."""

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        """``today`` returns the day on which members are at work."""
        self._database, self._today = database, today

    def table(self) -> Mapping[str, str]:
        """Return the table in force, by field; raises `UserError` where what is kept cannot be read."""
        with self._database.reading() as work:
            return table_in(work)

    def refusal(self) -> Message | None:
        """Say why whoever sits at the desk may not change the table, if so."""
        with self._database.reading() as work:
            return self._refusal(work)

    def change(self, table: Mapping[str, str]) -> None:
        """Put another table in force as one act; raises `UserError` for whoever may not."""
        with self._database.writing(Message("修改角色对照表")) as work:
            refusal = self._refusal(work)
            if refusal is not None:
                raise UserError(refusal)
            settings.put(work, {ROLE_TABLE: written_table(table)})

    def _refusal(self, work: Work) -> Message | None:
        actor = self._database.actor
        if may_change_standards(work, actor, self._today()):
            return None
        return Message("角色对照表由大客户经理修改；现在用这台电脑的是{name}，只能查看。", name=actor.name)


def roles_said(work: Work) -> Mapping[str, str]:
    """Return the table in force for those who only read; one that cannot be read gives way to the shipped."""
    try:
        return table_in(work)
    except UserError:
        return shipped_table()


def table_in(work: Work) -> Mapping[str, str]:
    """Return the table in force, read in a work in hand."""
    return read_table(settings.get(work, ROLE_TABLE))
