from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import accumulate
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.printing.print_log import Delivery, DocumentPart, PrintedRecord, delivered, fingerprint

VALUES = st.one_of(st.none(), st.text(), st.integers(), st.dates(), st.decimals(allow_nan=False))
RECORDS = st.dictionaries(st.text(min_size=1).filter(lambda name: name != "record_id"), VALUES, max_size=5)


@given(RECORDS)
def test_the_order_of_the_fields_does_not_count(record: dict[str, object]) -> None:
    assert fingerprint(record) == fingerprint(dict(reversed(record.items())))


@given(RECORDS, st.text(min_size=1))
def test_a_changed_field_changes_the_fingerprint(record: dict[str, object], more: str) -> None:
    first = fingerprint({**record, "name": "王芳"})
    assert first != fingerprint({**record, "name": "王芳" + more})
    assert len(first) == 16


def test_lists_within_a_record_count_and_its_id_does_not() -> None:
    record = {"lines": [{"rate": Decimal("80.0"), "on": date(2026, 11, 22)}], "record_id": UUID(int=1)}
    changed = {**record, "lines": [{"rate": Decimal("80.1"), "on": date(2026, 11, 22)}]}
    assert fingerprint(record) == fingerprint({**record, "record_id": UUID(int=2)})
    assert fingerprint(record) != fingerprint(changed)


def part(form_id: str, *printed: PrintedRecord) -> DocumentPart:
    return DocumentPart(Delivery(form_id, form_id, "1", "filled"), printed)


def test_only_forms_with_delivered_pages_are_logged_each_with_its_pages() -> None:
    parts = [part(form_id, PrintedRecord(range(n, n + 3))) for form_id, n in (("a", 1), ("b", 4), ("c", 7))]
    found = delivered(parts, (2, 3, 7), 2, "四楼", "纸盒 2")
    assert [(each.form_id, each.pages, each.copies, each.printer, each.tray) for each in found] == [
        ("a", 2, 2, "四楼", "纸盒 2"),
        ("c", 1, 2, "四楼", "纸盒 2"),
    ]


def test_only_records_of_which_a_page_was_delivered_are_logged() -> None:
    cards, sheets = (
        [PrintedRecord(range(n, n + 2), UUID(int=n), str(n)) for n in (1, 4)],
        [PrintedRecord(range(3, 4))],
    )
    found = delivered([part("card", *cards), part("sheet", *sheets)], (2, 3))
    assert [(each.form_id, each.pages, dict(each.records)) for each in found] == [
        ("card", 1, {UUID(int=1): "1"}),
        ("sheet", 1, {}),
    ]


@given(st.lists(st.integers(1, 5), min_size=1, max_size=4))
def test_a_whole_document_is_logged_whole(page_counts: list[int]) -> None:
    ends = list(accumulate(page_counts))
    parts = [
        part(str(n), PrintedRecord(range(end - count + 1, end + 1)))
        for n, (count, end) in enumerate(zip(page_counts, ends, strict=True))
    ]
    assert [each.pages for each in delivered(parts, range(1, ends[-1] + 1))] == page_counts
