"""People of our company and its departments, their tasks, and approvals."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from kamdesk.domain.company.approval import ApprovalState, Decision
from kamdesk.domain.company.tasks import TaskState
from kamdesk.domain.desk.members import Post
from kamdesk.store.models.base import OWNER, SUBJECT, Code, Flag, Record, Words


class DepartmentRow(Record):
    """One department; head and person name each other, so that the head's key is added to a made table."""

    __tablename__ = "department"

    name: Mapped[Words]
    short_name: Mapped[Words]
    head_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_person.id", use_alter=True), index=True)
    telephone: Mapped[Words]
    position: Mapped[int | None]
    deleted_at: Mapped[datetime | None]


class StaffPersonRow(Record):
    """One person of our company; one at most for each member of the department."""

    __tablename__ = "staff_person"

    name: Mapped[Words]
    department_id: Mapped[UUID | None] = mapped_column(ForeignKey("department.id"), index=True)
    post: Mapped[Words]
    member_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"), unique=True)
    telephone: Mapped[Words]
    email: Mapped[Words]
    protocol_rank: Mapped[int | None]
    form_of_address: Mapped[Words]
    languages: Mapped[Words]
    diet: Mapped[Words]
    deleted_at: Mapped[datetime | None]


class TaskRow(Record):
    """One task."""

    __tablename__ = "task"

    what: Mapped[Words]
    giver_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_person.id"), index=True)
    receiver_id: Mapped[UUID] = mapped_column(ForeignKey("staff_person.id"), index=True)
    given_on: Mapped[date]
    due_on: Mapped[date | None] = mapped_column(index=True)
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customer.id"), index=True)
    call_id: Mapped[UUID | None] = mapped_column(ForeignKey("call.id"), index=True)
    state: Mapped[TaskState] = mapped_column(Code(TaskState), default=TaskState.OPEN)
    result: Mapped[Words]
    reported_on: Mapped[date | None]
    drop_reason: Mapped[Words]
    deleted_at: Mapped[datetime | None]


class TaskStepRow(Record):
    """One thing done about a task."""

    __tablename__ = "task_step"

    task_id: Mapped[UUID] = mapped_column(ForeignKey("task.id"), index=True, info={OWNER: True})
    at: Mapped[datetime]
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    text: Mapped[Words]


class ApprovalRow(Record):
    """One approval; its subject is a record of any kind, so that no foreign key can hold it."""

    __tablename__ = "approval"

    subject_kind: Mapped[str]
    subject_id: Mapped[UUID] = mapped_column(info={SUBJECT: "subject_kind"})
    asked: Mapped[Words]
    state: Mapped[ApprovalState] = mapped_column(Code(ApprovalState), index=True)
    submitted_by: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    submitted_at: Mapped[datetime]
    round: Mapped[int] = mapped_column(default=1)

    __table_args__ = (Index(None, "subject_id", "subject_kind"),)


class ApprovalStepRow(Record):
    """One step of one round of an approval, decided or not."""

    __tablename__ = "approval_step"

    approval_id: Mapped[UUID] = mapped_column(ForeignKey("approval.id"), info={OWNER: True})
    round: Mapped[int]
    position: Mapped[int]
    post: Mapped[Post | None] = mapped_column(Code(Post))
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_person.id"), index=True)
    decision: Mapped[Decision | None] = mapped_column(Code(Decision))
    opinion: Mapped[Words]
    decided_on: Mapped[date | None]
    on_paper: Mapped[Flag]
    entered_by: Mapped[UUID | None] = mapped_column(ForeignKey("member.id"))
    stand_in_reason: Mapped[Words]

    __table_args__ = (UniqueConstraint("approval_id", "round", "position"),)
