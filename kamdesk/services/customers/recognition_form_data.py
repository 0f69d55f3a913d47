"""The sheet 重点客户认定表: the latest recognition of a customer as it was submitted, else a look today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from typing_extensions import override

from kamdesk.domain.company.approval import ApprovalState
from kamdesk.domain.customers.examinations import (
    Point,
    criteria,
    features,
    month_in_words,
    sentence,
    shown_months,
)
from kamdesk.domain.customers.fields import CUSTOMER_FIELDS
from kamdesk.domain.customers.grading import word_of_grade
from kamdesk.domain.customers.recognitions import ACTS, RECOGNITION, Act, examination_of
from kamdesk.domain.desk.members import Post
from kamdesk.domain.printing.form_ids import RECOGNITION as RECOGNITION_SHEET
from kamdesk.domain.records.formatting import format_value, format_wan
from kamdesk.services.company.signatures import signatures
from kamdesk.services.customers.card_form_data import CustomerFormData, raw_values
from kamdesk.services.customers.grade_decisions import GradeDecisions
from kamdesk.services.customers.recognitions import examination_in
from kamdesk.store.queries.company import approvals
from kamdesk.store.queries.customers import recognitions
from kamdesk.store.queries.records import records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from decimal import Decimal
    from uuid import UUID

    from kamdesk.domain.company.approval import ApprovalCourse
    from kamdesk.domain.customers.examinations import Examination
    from kamdesk.domain.customers.recognition import Run
    from kamdesk.domain.customers.recognitions import RecognitionSheet
    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_ROWS: Final = 6
"""So many months stand below each other; further columns go on with the next ones."""
_STATES: Final = {True: "met", False: "unmet", None: "open"}
_NOT_RECOGNISED: Final = "不予认定"
_SIGNERS: Final = {Post.SUPERVISOR: "supervisor", Post.MANAGER: "manager"}


class RecognitionFormData(CustomerFormData):
    """Fills the form ``key-account-recognition``."""

    forms: frozenset[str] = frozenset({RECOGNITION_SHEET})

    def __init__(self, database: Database, today: Callable[[], date]) -> None:
        """``today`` returns the day of the look at a customer of whom nothing was submitted."""
        super().__init__(database)
        self._today = today

    @override
    def _record(
        self, work: Work, form_id: str, customer: Customer, member_names: Mapping[UUID, str]
    ) -> dict[str, object]:
        ids = recognitions.ids_of_customer(work, customer.id)
        sheet = records.get(work, RECOGNITION, ids[0]) if ids else None
        look = examination_in(work, customer.id, self._today()) if sheet is None else examination_of(sheet)
        values = raw_values(customer, CUSTOMER_FIELDS)
        return {
            "customer": {
                **values,
                "owner": member_names.get(customer.owner_id, "") if customer.owner_id else "",
                "grade": values["grade"] if sheet is None else _grade(sheet),
            },
            **_figures(look),
            **_outcome(work, sheet, member_names),
            "is_begun": True,  # what nobody decided is left to be written
            "proposed_grade": self._proposed_grade(work, customer) if sheet is None else None,
            "record_code": customer.number,
            "record_id": customer.id,
            "record_label": customer.name,
        }

    def _proposed_grade(self, work: Work, customer: Customer) -> str:
        """Return the grade that the rule proposes today; a sheet of another day does not know it any more."""
        decisions = GradeDecisions(self._database, self._today)
        return word_of_grade(decisions.proposals(work, [customer])[customer.id].grade)


def _figures(look: Examination) -> dict[str, object]:
    """Return what the look showed, point by point."""
    return {
        "first_transaction_on": look.first_transaction_on,
        "features": [
            {**_point(place, each), "basis": str(each.basis)} for place, each in enumerate(features(look), 1)
        ],
        "criteria": [
            {**_point(place, each), "figures": str(each.basis)}
            for place, each in enumerate(criteria(look), 1)
        ],
        "shipments": _months(look),
        "proposal_reason": str(sentence(look)),
    }


def _point(place: int, point: Point) -> dict[str, object]:
    return {"position": place, "label": str(point.asks), "state": _STATES[point.is_met]}


def _months(look: Examination) -> list[dict[str, object]]:
    """Return the months in columns beside each other, marked where they make up a run."""
    in_run = {month for run in _runs(look) for month in run}
    months = shown_months(look)
    rows: list[dict[str, object]] = [{} for _ in range(_ROWS)]
    for place, (month, amount) in enumerate(months):
        column = place // _ROWS + 1
        rows[place % _ROWS] |= {
            f"month{column}": str(month_in_words(month)),
            f"amount{column}": _in_wan(amount),
            f"in_run{column}": month in in_run or None,
        }
    return rows


def _in_wan(amount: Decimal | None) -> str:
    """Write an amount in 万元 with a tenth at least, a dash for none."""
    if amount is None:
        return "—"
    text = format_wan(amount)
    return text if "." in text else f"{text}.0"


def _runs(look: Examination) -> Sequence[Run]:
    return [run for run in (look.found.run, look.found.new_run) if run is not None]


def _outcome(
    work: Work, sheet: RecognitionSheet | None, member_names: Mapping[UUID, str]
) -> dict[str, object]:
    """Return what was decided and by whom; of what is still open, places to write in."""
    empty = {
        **dict.fromkeys(("graded_on", "decided_grade", "decision", "decision_reason")),
        "signatures": signatures(None, _SIGNERS, member_names),
    }
    if sheet is None:
        return empty
    courses = approvals.of_subject(work, RECOGNITION.name, sheet.id)
    course = courses[-1] if courses else None  # none where a list brought what another desk decided
    return {
        **empty,
        "graded_on": sheet.decided_on,
        "decided_grade": _grade(sheet) if sheet.state is ApprovalState.APPROVED else None,
        "decision": _decision(sheet),
        "decision_reason": (_opinions(course) if course is not None else "") or sheet.remark or None,
        "signatures": signatures(course, _SIGNERS, member_names),
    }


def _decision(sheet: RecognitionSheet) -> str | None:
    if sheet.state is ApprovalState.APPROVED:
        return dict(ACTS)[sheet.act]
    is_refused = sheet.state is ApprovalState.REFUSED and sheet.act is Act.RECOGNISE
    return _NOT_RECOGNISED if is_refused else None


def _opinions(course: ApprovalCourse) -> str:
    return "；".join(step.opinion for step in course.round_steps if step.opinion)


def _grade(sheet: RecognitionSheet) -> str:
    return format_value(RECOGNITION.field_named["grade"], sheet.grade)
