"""The desk itself: its members, kept in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kamdesk.app.features.feature import Feature
from kamdesk.domain.desk.members import MEMBER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database


def _services() -> Mapping[str, Callable[[Database], Records[Any]]]:
    from kamdesk.services.desk.members import Members

    return {MEMBER.name: Members}


DESK: Final = Feature(name="desk", kinds=(MEMBER,), services=_services)
