"""The desk itself: its members, kept in the settings."""

from __future__ import annotations

from typing import Final

from kamdesk.app.features.feature import Feature
from kamdesk.domain.desk.members import MEMBER

DESK: Final = Feature(name="desk", kinds=(MEMBER,))
