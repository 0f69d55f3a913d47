"""All rows of the database; importing this package registers every table."""

from kamdesk.store.models.base import Base, Record
from kamdesk.store.models.closing import keep_closed_records
from kamdesk.store.models.company import (
    ApprovalRow,
    ApprovalStepRow,
    DepartmentRow,
    StaffPersonRow,
    TaskRow,
    TaskStepRow,
)
from kamdesk.store.models.customers import ContactRow, CustomerRow
from kamdesk.store.models.desk import MemberRow
from kamdesk.store.models.evaluations import EvaluationRow, EvaluationSignatureRow, EvaluationTemplateRow
from kamdesk.store.models.events import CallRow
from kamdesk.store.models.log import ChangeEntryRow, ChangeTransactionRow
from kamdesk.store.models.plans import MonthPlanRow, PlanItemRow
from kamdesk.store.models.printing import PrintedRecordRow, PrintJobRow
from kamdesk.store.models.search import SearchDocumentRow
from kamdesk.store.models.service import RequestRow, RequestStepRow
from kamdesk.store.models.settings import DeskRow, SettingRow

__all__ = [
    "ApprovalRow",
    "ApprovalStepRow",
    "Base",
    "CallRow",
    "ChangeEntryRow",
    "ChangeTransactionRow",
    "ContactRow",
    "CustomerRow",
    "DepartmentRow",
    "DeskRow",
    "EvaluationRow",
    "EvaluationSignatureRow",
    "EvaluationTemplateRow",
    "MemberRow",
    "MonthPlanRow",
    "PlanItemRow",
    "PrintJobRow",
    "PrintedRecordRow",
    "Record",
    "RequestRow",
    "RequestStepRow",
    "SearchDocumentRow",
    "SettingRow",
    "StaffPersonRow",
    "TaskRow",
    "TaskStepRow",
]

keep_closed_records()  # every table is known by now
