"""The forms that pages offer over their records, by the id each has in its file."""

from __future__ import annotations

from typing import Final

CUSTOMER_CARD: Final = "customer-card"
RECOGNITION: Final = "key-account-recognition"
ANALYSIS: Final = "demand-analysis"
MEASURES: Final = "countermeasures"
COOPERATION: Final = "cooperation-plan"
HANDOVER: Final = "handover"
BRIEFING: Final = "executive-briefing"
ADDRESS_LABEL: Final = "address-label"
ENVELOPES: Final = ("envelope", "envelope-c5")
CARE_SHEET: Final = "care-sheet"
RECEIVABLES_AGEING: Final = "receivables-ageing"
RECONCILIATION_LETTER: Final = "reconciliation-letter"
PAYMENT_REMINDER: Final = "payment-reminder"

CUSTOMER_BEGUN: Final = frozenset({BRIEFING})
"""Forms that begin with the customer's record."""

CALL_SHEET: Final = "call-sheet"
MONTH_PLAN: Final = "month-plan"
COMPLAINT: Final = "complaint"
TASK_SHEET: Final = "task-sheet"
DAY_SHEETS: Final = ("day-sheet", "day-sheet-a5")
DAY_REPORT: Final = "work-report"
WEEK_REPORT: Final = "work-report-week"
ANNUAL_SUMMARY: Final = "annual-summary"

DAILY: Final = frozenset({*DAY_SHEETS, DAY_REPORT, WEEK_REPORT})
"""Forms of a day, or of the week in which it lies."""

AS_OF: Final = frozenset({RECEIVABLES_AGEING})
"""Forms that say how things stand at the end of a day."""
DATED: Final = DAILY | AS_OF
"""Forms for which a day is chosen."""

OVERVIEW: Final = "evaluation-overview"
SPECIALIST: Final = "evaluation-specialist"
ASSISTANT: Final = "evaluation-assistant"
YEAR: Final = "evaluation-year"
INTERVIEW: Final = "interview-sheet"

BEGUN: Final = CUSTOMER_BEGUN | {INTERVIEW, DAY_REPORT, WEEK_REPORT, ANNUAL_SUMMARY}
"""Forms of which the records know only the beginning; the rest is left to be written by hand."""

OF_STAFF: Final = frozenset({TASK_SHEET})
"""Forms filled for people of our company; all others that belong to no month are about customers."""
