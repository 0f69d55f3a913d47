"""What is said where a form has nothing to be filled with, and why, where the form knows a reason."""

from __future__ import annotations

from typing import Final

from kamdesk.domain.printing.form_ids import PAYMENT_REMINDER, RECEIVABLES_AGEING, RECONCILIATION_LETTER
from kamdesk.domain.shared.text import Message

_REASONS: Final = {
    PAYMENT_REMINDER: Message("没有逾期未收的款，不用催款，什么也没有生成。"),
    RECONCILIATION_LETTER: Message("这个月没有往来，也没有余额，不用对账，什么也没有生成。"),
    RECEIVABLES_AGEING: Message("这一天没有未收的款，也没有预收，什么也没有生成。"),
}


def nothing_to_print(form_id: str) -> Message:
    """Return the sentence that refuses to print a form."""
    return _REASONS.get(form_id, Message("没有可以打印的记录，什么也没有生成；可以改打空白表。"))
