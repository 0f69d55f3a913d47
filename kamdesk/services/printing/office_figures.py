"""The office's own figures that its papers quote, so that paper and program say the same.

Forms know them as ``office.`` and their name, blank forms too; one that nobody set is left out, and its place
is a line to write on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.customers.care_standard import CareStandard
from kamdesk.domain.customers.grading import CARE_STANDARD
from kamdesk.domain.customers.key_accounts import RECOGNITION_STANDARD, SHIPPED, RecognitionStandard
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.service.requests import Severity
from kamdesk.domain.service.standard import SERVICE_STANDARD, ServiceStandard
from kamdesk.domain.shared.errors import UserError
from kamdesk.store.queries.desk import settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.store.file.database import Database


def office_figures(database: Database) -> Mapping[str, object]:
    """Return the figures that are set, by the names under which forms quote them."""
    with database.reading() as work:
        written = settings.get(work, SERVICE_STANDARD)
        recognition = _recognition(settings.get(work, RECOGNITION_STANDARD))
        care = _care(settings.get(work, CARE_STANDARD))
    figures = {
        "recognition.total_amount": recognition.total_over,
        "recognition.monthly_amount": recognition.monthly_over,
        "recognition.new_monthly_amount": recognition.new_monthly_over,
        "recognition.new_within_months": recognition.new_months,
        "grading.months": care.grade_months,
        "grading.a_from": care.a_from,
        "grading.b_from": care.b_from,
        "service.answer_hours": _answer_hours(written),
    }
    return {name: figure for name, figure in figures.items() if figure is not None}


def _recognition(written: str) -> RecognitionStandard:
    try:
        return RecognitionStandard.parse(written)
    except UserError:  # said where the standard is seen; no paper fails for it
        return SHIPPED.recognition


def _care(written: str) -> CareStandard:
    try:
        return CareStandard.parse(written)
    except UserError:  # as above
        return CareStandard()


def _answer_hours(written: str) -> int | None:
    """Return within how many working hours a key account's ordinary request is answered first."""
    try:
        standard = ServiceStandard.parse(written)
    except UserError:  # said where the standard is seen; no paper fails for it
        return None
    return standard.table[Grade.A, Severity.ORDINARY].answer
