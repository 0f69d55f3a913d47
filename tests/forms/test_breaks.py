"""Where pages end, for every form: with lists of any length and texts of any length, begun anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pypdfium2
import pytest

from kamdesk.documents.pages.composing import Composer
from kamdesk.documents.pages.rows import MM, Row, paginate
from kamdesk.documents.pages.text_setting import FormStyles, TextSetter
from kamdesk.documents.values.templates import Scope
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.documents.pages.rows import PlacedRows

FORM_IDS: Final = [form_id for form_id in LIBRARY.ids() if LIBRARY.definition(form_id).has_letterhead]
COMMON: Final = {
    "organisation": "远东钢铁集团有限公司",
    "department": "大客户部",
    "issued_on": date(2026, 11, 22),
}
PROSE: Final = "双方就明年供货、质量异议的处理和运输安排逐项谈过，约定月底前各自报方案，再行商定。" * 60
RUNNING: Final = Row(27.0, keep_with_next=True)


def varied(value: object, count: int, length: int) -> Any:
    """A record whose lists have so many entries and whose long texts are so long."""
    if isinstance(value, Mapping):
        return {key: varied(entry, count, length) for key, entry in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        return [varied(value[n % len(value)], count, length) for n in range(count)]
    is_prose = isinstance(value, str) and len(value) > 12 and "、" not in value
    return PROSE[:length] if is_prose else value


def rows_of(typefaces: Typefaces, form_id: str, record: Mapping[str, object]) -> list[Row]:
    form = LIBRARY.definition(form_id)
    scope = Scope(record, {**COMMON, "form_title": form.title})
    return Composer(form, TextSetter(FormStyles(form, typefaces)), scope).rows()


def is_told(row: Row, heads: set[int]) -> bool:
    """Whether a row is what is signed: no gap, heading or note."""
    is_content = row.frame > 0 or row.height > 40
    return is_content and not (row.is_signed or row.is_gap or row is RUNNING or id(row) in heads)


def faults_of(pages: list[PlacedRows], room: float) -> Iterator[str]:
    heads = {id(head) for page in pages for row, _ in page for head in row.heads}
    for page, after in zip(pages, [*pages[1:], []], strict=True):
        rows = [row for row, _ in page if not row.is_gap]
        used = max((top + row.height for row, top in page), default=0.0)
        if used > room + 0.02:
            yield "a row leaves the page"
        if any(row.is_signed for row in rows) and not any(is_told(row, heads) for row in rows):
            yield "boxes to sign in stand on a page without what is signed"
        if rows and id(rows[-1]) in heads:
            yield "a table's head is the last thing on a page"
        follows = next((row for row, _ in after if is_told(row, heads)), None)
        lines = max((len(i.block.lines) for c in follows.cells for i in c.texts), default=0) if follows else 0
        if used < room / 3 and lines > 5 and not any(row.breaks_page for row in rows):
            yield "two thirds of a page are empty before a long text"


@pytest.mark.parametrize("form_id", FORM_IDS)
@pytest.mark.parametrize(("count", "length"), [(1, 0), (4, 400), (16, 40), (2, 2600)])
def test_pages_end_where_a_reader_would_turn_them(
    typefaces: Typefaces, form_id: str, count: int, length: int
) -> None:
    room = LIBRARY.definition(form_id).inner_height * MM
    rows = rows_of(typefaces, form_id, varied(LIBRARY.sample(form_id), count, length))
    for step in range(32):
        pages = paginate([Row(room * step / 32), *rows], room, RUNNING)
        assert not list(faults_of(pages, room)), f"begun {step}/32 down the page"


def test_the_last_rows_of_a_plan_go_with_its_signatures(typefaces: Typefaces) -> None:
    """Read from the PDF: with any number of calls, the page that is signed has rows of the plan."""
    form = LIBRARY.definition("month-plan")
    sample = LIBRARY.sample("month-plan")
    calls = sample["calls"]
    assert isinstance(calls, list)
    for count in range(7, 24):
        record = {**sample, "calls": [calls[n % len(calls)] for n in range(count)]}
        pdf = rendered(form, typefaces, COMMON, [record]).pdf
        with pypdfium2.PdfDocument(pdf) as document:
            last = document[len(document) - 1].get_textpage().get_text_range()
        assert "客户专员提交" in last
        assert "需要支持" in last
        assert "成交计划合计" in last


def test_a_card_of_four_contacts_and_six_calls_has_two_pages(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("customer-card")
    people = [{**each, "positions": ""} for each in varied(sample["contacts"], 4, 12)]
    talked = {"contacts": people, "calls": varied(sample["calls"], 6, 60)}
    dealt: dict[str, object] = {"chances": [], "contracts": [], "turnover": [], "transactions": []}
    record = {**sample, **talked, **dealt}
    rendering = rendered(LIBRARY.definition("customer-card"), typefaces, COMMON, [record])
    assert rendering.page_count == 2


@pytest.mark.parametrize("length", [2, 60])
@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_signature_is_clear_of_the_words_above_and_below(
    typefaces: Typefaces, form_id: str, length: int
) -> None:
    record = {**LIBRARY.sample(form_id)}
    if isinstance(signatures := record.get("signatures"), dict):
        record["signatures"] = {
            key: {**entry, "name": PROSE[:length]} if isinstance(entry, dict) else entry
            for key, entry in signatures.items()
        }
    for row in (row for row in rows_of(typefaces, form_id, record) if row.is_signed):
        for label, name, day in (cell.texts for cell in row.cells):
            free = (row.height - name.block.height) / 2 - row.padding
            assert free - max(label.block.height, day.block.height) >= 0.99 * MM
