"""Papers quote the figures that the program goes by, blank policies too."""

from __future__ import annotations

from contextlib import closing
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pypdfium2

from kamdesk.app.form_filling import desk_printing
from kamdesk.domain.customers.key_accounts import RECOGNITION_STANDARD, RecognitionStandard
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.records.formatting import format_wan
from kamdesk.domain.service.requests import Severity
from kamdesk.domain.service.standard import SERVICE_STANDARD, Hours, ServiceStandard
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.office import Office
from tests.rendering import LIBRARY

if TYPE_CHECKING:
    from kamdesk.store.file.database import Database

POLICY = "policy-key-accounts"


def blank_policy(database: Database) -> str:
    return blank_form(database, POLICY)


def blank_form(database: Database, form_id: str) -> str:
    document = desk_printing(database).render(form_id, "blank")
    with closing(pypdfium2.PdfDocument(document.pdf)) as pdf:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in pdf)


def test_a_blank_policy_quotes_what_is_set_and_leaves_lines_for_what_is_not(database: Database) -> None:
    text = blank_policy(database)
    assert "近12个月合同金额达到1,000万元的为A级，达到300万元的为B级" in text
    assert "首次成交未满12个月" in text
    assert "累计成交金额超过＿＿＿＿万元" in text
    assert "4个工作小时内首次答复" in text


def test_a_policy_follows_the_service_standard(database: Database) -> None:
    changed = ServiceStandard().changed({(Grade.A, Severity.ORDINARY): Hours(6, 30)})
    Office(database).change(Message("修改服务标准"), {SERVICE_STANDARD: changed.written()})
    assert "6个工作小时内首次答复" in blank_policy(database)


def test_a_standard_that_cannot_be_read_leaves_a_line(database: Database) -> None:
    Office(database).change(Message("修改服务标准"), {SERVICE_STANDARD: "{"})
    assert "＿＿＿＿个工作小时内首次答复" in blank_policy(database)


def test_the_samples_of_policy_and_recognition_sheet_have_the_same_amounts() -> None:
    policy: Any = LIBRARY.sample(POLICY)
    sheet: Any = LIBRARY.sample("key-account-recognition")
    names = ("total_amount", "monthly_amount", "new_monthly_amount")
    amounts = (format_wan(policy["office"]["recognition"][name]) for name in names)
    for row, amount in zip(sheet["criteria"], amounts, strict=True):
        assert f"超过{amount}万元" in row["label"]


def test_a_blank_recognition_sheet_has_the_thresholds_that_are_set_and_lines_for_the_others(
    database: Database,
) -> None:
    standard = RecognitionStandard(monthly_over=Decimal(350_000), new_months=9)
    Office(database).change(Message("修改"), {RECOGNITION_STANDARD: standard.written()})
    text = blank_form(database, "key-account-recognition")
    assert "累计交易额超过＿＿＿＿万元" in text
    assert "每月发货额均超过35万元" in text
    assert "首笔交易未满9个月" in text
