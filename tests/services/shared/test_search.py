"""Search through the service: any kind, best first, narrowed on wish."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pypdfium2
import pytest
import zxingcpp

from kamdesk.documents.definitions.library import FormLibrary
from kamdesk.domain.desk.members import Post
from kamdesk.domain.printing.requests import Selection
from kamdesk.services.customers.card_form_data import CustomerCardFormData
from kamdesk.services.customers.customers import Customers
from kamdesk.services.desk.members import Members
from kamdesk.services.evaluations.form_data import EvaluationFormData
from kamdesk.services.printing.printing import Printing
from kamdesk.services.printing.record_codes import form_key
from kamdesk.services.shared.search import Search
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

TODAY = date(2026, 11, 22)
MONTH = date(2026, 11, 1)
SCAN = 200 / 72  # dots to the inch


def test_what_people_remember_leads_to_the_record(
    database: Database, make_customer: Callable[..., Customer]
) -> None:
    bank = make_customer("平安银行股份有限公司", short_name="平安银行", number="KH000001")
    draft = Customers(database).draft(bank.id)
    draft.add_contact().set("name", "单于敏")
    Customers(database).save(draft)
    search = Search(database)
    for text in ("平", "平安银行", "pinganyinhang", "payh", "000001"):
        assert (search.find(text)[0].kind, search.find(text)[0].id) == ("customer", bank.id), text
    assert [hit.title for hit in search.find("chanyumin", kinds={"contact"})] == ["单于敏"]
    assert search.find("chanyumin", kinds={"customer"}) == []


def test_no_more_than_asked_for(database: Database, make_customer: Callable[..., Customer]) -> None:
    for place in range(5):
        make_customer(f"平安{place}号")
    assert len(Search(database).find("平安", limit=3)) == 3


def test_the_trash_is_not_searched(database: Database, make_customer: Callable[..., Customer]) -> None:
    gone = make_customer("平安银行")
    Customers(database).trash([gone.id])
    assert Search(database).find("平安") == []


@pytest.fixture
def printing(database: Database) -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[CustomerCardFormData(database, lambda: TODAY), EvaluationFormData(database, lambda: MONTH)],
        office=dict,
        today=lambda: MONTH,
    )


def printed_codes(pdf: bytes) -> tuple[str, str]:
    """The code at the foot of the first page, as somebody would type it, and as a hand scanner does."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_bounded()
        scan = document[0].render(scale=SCAN, grayscale=True).to_pil()
    found = re.search(r"记录 (\S+)", text)
    scanned = zxingcpp.read_barcode(scan)
    assert scanned is not None
    return found[1] if found else "", scanned.text


@pytest.mark.parametrize(
    ("form_id", "kind", "title"),
    [
        ("customer-card", "customer", "平安银行"),
        ("evaluation-specialist", "evaluation", "龙䶮"),
        ("evaluation-assistant", "evaluation", "2026-11"),
        ("evaluation-overview", "evaluation", "2026-11"),
    ],
)
def test_the_code_on_a_paper_finds_its_record_first(
    database: Database,
    printing: Printing,
    make_customer: Callable[..., Customer],
    form_id: str,
    kind: str,
    title: str,
) -> None:
    make_customer("平安银行", number="KH000001")
    people = Members(database)
    specialist = people.add("龙䶮", Post.SPECIALIST)
    people.add("程佳宁", Post.ASSISTANT)
    for code in printed_codes(printing.render(form_id, "filled", Selection(month=MONTH)).pdf):
        hit = Search(database).find(code)[0]
        assert (hit.kind, hit.title) == (kind, title)
        if kind == "evaluation":
            assert hit.month == MONTH
            assert (hit.id == specialist.id) == (form_id == "evaluation-specialist")
        assert Search(database).find(code.lower())[0] == hit
        assert Search(database).find(code.lower(), kinds={"contact"}) == []


def test_the_matrix_on_a_blank_form_finds_the_form(database: Database, printing: Printing) -> None:
    _, scanned = printed_codes(printing.render("satisfaction-survey", "blank").pdf)
    hits = Search(database, printing.names).find(scanned)
    assert [(hit.kind, hit.id) for hit in hits] == [("form", form_key("satisfaction-survey"))]


@pytest.mark.parametrize("asked", ["KD-KH-10", "kd-kh-10　第1版", "ｋｄ-ｋｈ-10 v1", "customer-card"])
def test_a_form_is_found_by_number_and_version(database: Database, printing: Printing, asked: str) -> None:
    hits = Search(database, printing.names).find(asked)
    assert [(hit.kind, hit.id) for hit in hits] == [("form", form_key("customer-card"))]
    assert Search(database, printing.names).find(asked, kinds={"customer"}) == []


@pytest.mark.parametrize("asked", ["客户资料卡", "khzlk", "资料卡", "客戶資料卡", "client card"])
def test_a_form_is_found_by_its_title(database: Database, printing: Printing, asked: str) -> None:
    spoken = {"客户资料卡": "Client card"}
    search = Search(database, printing.names, lambda title: spoken.get(title, title))
    assert [(hit.kind, hit.title) for hit in search.find(asked)] == [("form", "客户资料卡")]
    assert search.find(asked, kinds={"customer"}) == []


def test_forms_come_after_records_and_within_the_limit(
    database: Database, printing: Printing, make_customer: Callable[..., Customer]
) -> None:
    for place in range(4):
        make_customer(f"客户{place}")
    hits = Search(database, printing.names).find("客户", limit=6)
    assert [hit.kind for hit in hits][:1] == ["customer"]
    assert len(hits) == 6
    assert {hit.kind for hit in hits[-3:]} == {"form"}


def test_forms_are_called_as_in_the_catalogue(printing: Printing) -> None:
    named = [(name.id, name.title, name.number, name.version) for name in printing.names()]
    catalogue = [(entry.id, entry.title, entry.number, entry.version) for entry in printing.catalogue()]
    assert named == catalogue


def test_a_form_without_a_readable_head_is_passed_over(tmp_path: Path) -> None:
    for folder, text in {
        "bad": "title: [",
        "other": "id: another\ntitle: 别的",
        "good": "title: 好表\nid: good",
    }.items():
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "form.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "schema.json").write_text('{"definitions": {"house": {}}}', encoding="utf-8")
    assert [name.title for name in FormLibrary(tmp_path).names()] == ["好表"]
