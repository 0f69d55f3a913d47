"""All rows of the database; importing this package registers every table."""

from kamdesk.store.models.base import Base, Record
from kamdesk.store.models.call import CallRow
from kamdesk.store.models.customer import ContactRow, CustomerRow
from kamdesk.store.models.evaluation import (
    EvaluationRow,
    EvaluationSignatureRow,
    EvaluationTemplateRow,
)
from kamdesk.store.models.log import ChangeEntryRow, ChangeTransactionRow
from kamdesk.store.models.member import MemberRow
from kamdesk.store.models.plan import MonthPlanRow, PlanItemRow
from kamdesk.store.models.printing import PrintedRecordRow, PrintJobRow
from kamdesk.store.models.search import SearchDocumentRow
from kamdesk.store.models.setting import DeskRow, SettingRow

__all__ = [
    "Base",
    "CallRow",
    "ChangeEntryRow",
    "ChangeTransactionRow",
    "ContactRow",
    "CustomerRow",
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
    "SearchDocumentRow",
    "SettingRow",
]
