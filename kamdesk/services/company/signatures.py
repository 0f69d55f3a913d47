"""What an approval puts into the boxes of a paper to sign: who submitted, who agreed and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.company.approval import Decision
from kamdesk.domain.printing.unsigned import unsigned

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kamdesk.domain.company.approval import ApprovalCourse
    from kamdesk.domain.desk.members import Post

SUBMITTER = "specialist"
"""The box of whoever drew the paper up."""


def signatures(
    course: ApprovalCourse | None, signers: Mapping[Post, str], names: Mapping[UUID, str]
) -> dict[str, dict[str, object]]:
    """Return the boxes, named by ``signers``; what nobody agreed to, or signed on paper, is left to sign."""
    boxes = unsigned(SUBMITTER, *signers.values())
    if course is None:
        return boxes
    approval = course.approval
    boxes[SUBMITTER] = {
        "name": names.get(approval.submitted_by, "") if approval.submitted_by else None,
        "date": approval.submitted_at.astimezone().date(),
    }
    for step in course.round_steps:
        box = signers.get(step.post) if step.post is not None else None
        if step.decision is Decision.AGREED and box is not None and step.entered_by:
            signer = None if step.on_paper else names.get(step.entered_by)
            boxes[box] = {"name": signer, "date": step.decided_on}
    return boxes
