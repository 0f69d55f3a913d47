"""Our own company: people and departments; their pages come with the concerns that use them."""

from __future__ import annotations

from typing import Final

from kamdesk.app.features.feature import Feature
from kamdesk.domain.company.staff import DEPARTMENT, STAFF_PERSON

COMPANY: Final = Feature(name="company", kinds=(STAFF_PERSON, DEPARTMENT))
