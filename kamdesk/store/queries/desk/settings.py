"""Settings of the office as plain texts under names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kamdesk.store.models.settings import SettingRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.store.log.work import Work


def all_settings(work: Work) -> dict[str, str]:
    """Return every setting that was ever written."""
    setting = SettingRow.__table__.c
    return dict(work.session.connection().execute(select(setting.name, setting.value)).all())


def get(work: Work, name: str, default: str = "") -> str:
    """Return one setting, or ``default`` where it was never written."""
    setting = SettingRow.__table__.c
    asked = select(setting.value).where(setting.name == name)
    found: str | None = work.session.connection().scalar(asked)
    return default if found is None else found


def put(work: Work, values: Mapping[str, str]) -> None:
    """Write settings; those not named stay as they are."""
    rows = {
        row.name: row for row in work.session.scalars(select(SettingRow).where(SettingRow.name.in_(values)))
    }
    for name, value in values.items():
        if name in rows:
            rows[name].value = value
        else:
            work.session.add(SettingRow(name=name, value=value))
    work.session.flush()
