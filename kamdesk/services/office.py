"""The office's own settings: whose desk this is, and what else stands on its papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.errors import UserError
from kamdesk.domain.office import OfficeNames
from kamdesk.domain.text import Message, term
from kamdesk.store.queries import settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.store.database import Database

ORGANISATION: Final = "office.organisation"
DEPARTMENT: Final = "office.department"
DEFAULT_DEPARTMENT: Final = term("大客户部")
_LONGEST: Final = 200


class Office:
    """The use cases around the settings of the office; every change of them is in the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def names(self) -> OfficeNames:
        """Return the names in force; the department is 大客户部 until it is called otherwise."""
        with self._database.reading() as work:
            found = settings.all_settings(work)
        return OfficeNames(found.get(ORGANISATION, ""), found.get(DEPARTMENT, DEFAULT_DEPARTMENT))

    def rename(self, names: OfficeNames) -> None:
        """Put other names in force; raises `UserError` for a name that fits on no paper."""
        for field, name in (("organisation", names.organisation), ("department", names.department)):
            if len(name) > _LONGEST:
                raise UserError(Message("名称最多 {count} 个字，请缩短。", count=_LONGEST), field=field)
        with self._database.writing(Message("修改单位与部门名称")) as work:
            settings.put(
                work, {ORGANISATION: names.organisation.strip(), DEPARTMENT: names.department.strip()}
            )

    def letterhead(self) -> Mapping[str, object]:
        """Return what every paper shows of the office: ``organisation``, ``department``."""
        names = self.names()
        return {"organisation": names.organisation, "department": names.department}

    def setting(self, name: str, default: str = "") -> str:
        """Return another setting of the office, by its name."""
        with self._database.reading() as work:
            return settings.get(work, name, default)

    def change(self, label: Message, values: Mapping[str, str]) -> None:
        """Write other settings of the office as one act, which ``label`` names for undo."""
        with self._database.writing(label) as work:
            settings.put(work, values)
