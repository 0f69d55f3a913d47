"""The office's own settings: whose desk this is, and what else stands on its papers."""

from __future__ import annotations

import base64
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Final

from kamdesk.config.given_files import require_file
from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message, term
from kamdesk.store.queries.desk import settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_PREFIX: Final = "office."
ORGANISATION: Final = f"{_PREFIX}organisation"
DEPARTMENT: Final = f"{_PREFIX}department"
LOGO: Final = "office.logo"
PERSON: Final = "office.person"
"""The member as whom the desk opens where nobody has said who they are, as in the sample department."""
DEFAULT_DEPARTMENT: Final = term("大客户部")
_LONGEST: Final = 200
_LARGEST_LOGO: Final = 500_000  # bytes


class Office:
    """The use cases around the settings of the office; every change of them is in the log."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def names(self) -> OfficeNames:
        """Return the names in force; the department is 大客户部 until it is called otherwise."""
        with self._database.reading() as work:
            return names_in(work)

    def rename(self, names: OfficeNames) -> None:
        """Put other names in force; raises `UserError` for a name that fits on no paper."""
        values = asdict(names)
        for field, name in values.items():
            if len(name) > _LONGEST:
                raise UserError(Message("名称最多 {count} 个字，请缩短。", count=_LONGEST), field=field)
        with self._database.writing(Message("修改单位与部门")) as work:
            settings.put(work, {_PREFIX + field: name.strip() for field, name in values.items()})

    def logo(self) -> bytes:
        """Return the picture of the letterhead, PNG or JPEG; empty where there is none."""
        return base64.b64decode(self.setting(LOGO))

    def take_logo(self, path: Path) -> None:
        """Put the picture of this file in the letterhead; it is kept with the data, not the file.

        Raises `UserError` where it cannot be read, is larger than 500 kB or is no PNG or JPEG picture.
        """
        from kamdesk.documents.pages.logo import can_be_logo  # Pillow takes its time; logos are chosen seldom

        require_file(path)
        try:
            with path.open("rb") as file:
                content = file.read(_LARGEST_LOGO + 1)
        except OSError as error:
            message = Message("文件“{file}”无法读取：{reason}。", file=path, reason=reason_of(error))
            raise UserError(message) from error
        if len(content) > _LARGEST_LOGO:
            raise UserError(Message("“{name}”超过 500 kB，标志没有改动；请缩小图片再选。", name=path.name))
        if not can_be_logo(content):
            raise UserError(
                Message("“{name}”不是可用的 PNG 或 JPEG 图片，标志没有改动；请另选一张。", name=path.name)
            )
        self.change(Message("更换单位标志"), {LOGO: base64.b64encode(content).decode("ascii")})

    def remove_logo(self) -> None:
        """Leave the letterhead without a picture."""
        self.change(Message("去掉单位标志"), {LOGO: ""})

    def letterhead(self) -> Mapping[str, object]:
        """Return what every paper shows of the office: ``organisation``, ``department``, ``logo`` if any."""
        names, logo = self.names(), self.logo()
        written = {"organisation": names.organisation, "department": names.department}
        return {**written, "logo": logo} if logo else written

    def setting(self, name: str, default: str = "") -> str:
        """Return another setting of the office, by its name."""
        with self._database.reading() as work:
            return settings.get(work, name, default)

    def change(self, label: Message, values: Mapping[str, str]) -> None:
        """Write other settings of the office as one act, which ``label`` names for undo."""
        with self._database.writing(label) as work:
            settings.put(work, values)


def names_in(work: Work) -> OfficeNames:
    """Return the names in force as one snapshot holds them."""
    found = settings.all_settings(work)
    written = {each.name: found.get(_PREFIX + each.name, "") for each in fields(OfficeNames)}
    return OfficeNames(**{**written, "department": found.get(DEPARTMENT, DEFAULT_DEPARTMENT)})
