"""Deciding a grade: the proposal with its sentence, the grade, the reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.grading import GRADE_DECISION, word_of_grade
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.record_dialog import RecordDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.customers.standing import GradeCase
    from kamdesk.services.customers.grading import Grading

_FIELDS: Final = (
    replace(CUSTOMER.field_named["grade"], group="", required=True),
    replace(GRADE_DECISION.field_named["reason"], group=""),
)


class GradeDialog(RecordDialog):
    """Decides the grade of one customer, or one grade for several, as one act."""

    def __init__(self, parent: QWidget | None, grading: Grading, cases: Sequence[GradeCase]) -> None:
        self._grading, self._cases = grading, cases
        grades = {each.proposal.grade for each in cases}
        draft = FieldsDraft(_FIELDS)
        if len(grades) == 1:
            draft.propose("grade", next(iter(grades)))
        super().__init__(parent, _title(cases), draft, self._decide, verb=tr("定级"))
        self.advise(_proposal(cases))

    def _decide(self) -> None:
        grade, reason = Grade(str(self._draft.value("grade"))), str(self._draft.value("reason"))
        self._grading.decide({each.id: grade for each in self._cases}, reason)


def _title(cases: Sequence[GradeCase]) -> str:
    if len(cases) == 1:
        return tr("给 {name} 定级", name=cases[0].name)
    return tr("给 {records} 定级", records=CUSTOMER.counted_as(len(cases)))


def _proposal(cases: Sequence[GradeCase]) -> str:
    if len(cases) > 1:
        differing = sum(each.differs for each in cases)
        return tr("其中 {count} 位的建议与现在的级别不同。与建议不同的定级要写明理由。", count=differing)
    (case,) = cases
    return tr(
        "现在{present}，建议{grade}：{why}。与建议不同的定级要写明理由。",
        present=tr(word_of_grade(case.grade)),
        grade=tr(word_of_grade(case.proposal.grade)),
        why=case.proposal.why,
    )
