"""Every form of the catalogue, drawn and read back: complete, inside its page, problems reported."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

import pdfplumber
import pypdfium2
import pytest

from kamdesk.documents.definitions.definitions import Grid, Repeat, TableBlock
from kamdesk.documents.definitions.placements import BoxPlacement, PlacedFigure
from kamdesk.documents.fonts.shipped import Typefaces
from kamdesk.documents.pages.rows import MM
from kamdesk.documents.values.templates import Scope, TextTemplate
from kamdesk.domain.customers.fields import CONTACT_FIELDS, CUSTOMER_FIELDS
from kamdesk.domain.printing.rendered_document import ProblemKind
from tests.forms.reading import ReadCharacter, ReadLine, ReadPage, page_texts, read_pages
from tests.project import ROOT
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.documents.definitions.definitions import Block
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode
    from kamdesk.domain.printing.rendered_document import RenderedDocument

FORM_IDS = [form_id for form_id in LIBRARY.ids() if LIBRARY.definition(form_id).has_letterhead]
COMMON = {"organisation": "远东钢铁集团有限公司", "department": "大客户部", "issued_on": date(2026, 11, 22)}
LONG = (
    "远东重工（集团）有限责任公司：“喆堃翀䶮㛃𠅤〇”与ACME Heavy-Industries于2026年签订3,100.50吨框架协议，"
    "价格3,900元/吨；其中、部分需求（含海工板）待确认！——详见附件……"
) * 3


def coded(blocks: Sequence[Block]) -> Iterator[str]:
    """Keys whose values are chosen among options or put into other words: no free text stands there."""
    for block in blocks:
        if isinstance(block, BoxPlacement) and any(isinstance(item, PlacedFigure) for item in block.items):
            yield from ("shape", "side", "kind", "honour", "meeting_door")
        rows = block.rows if isinstance(block, Grid) else ()
        rows = (block.row, *block.foot) if isinstance(block, TableBlock) else rows
        if isinstance(block, Repeat):
            yield from coded(block.body)
        for cell in (cell for row in rows for cell in row.cells if cell.options or cell.words):
            yield from (binding.name.rpartition(".")[2] for binding in cell.content.bindings())


CODES = {form_id: frozenset(coded(LIBRARY.definition(form_id).body)) for form_id in FORM_IDS}


def draw(
    typefaces: Typefaces,
    form_id: str,
    *records: Mapping[str, object],
    is_blank: bool = False,
    is_sample: bool = False,
) -> RenderedDocument:
    form = LIBRARY.definition(form_id)
    mode: FormMode = "blank" if is_blank else "sample" if is_sample else "filled"
    return rendered(form, typefaces, COMMON, records, mode)


def plain_text(rendering: RenderedDocument) -> str:
    """Everything readable in the PDF, without spaces and line ends, as PDFium reads it."""
    return "".join(page_texts(rendering.pdf))


def characters(rendering: RenderedDocument) -> Iterator[tuple[ReadPage, ReadCharacter]]:
    for page in read_pages(rendering.pdf):
        for character in page.characters:
            yield page, character


def words(value: object, codes: frozenset[str], key: str = "") -> Iterator[str]:
    """Every text a person typed, anywhere in a record."""
    if isinstance(value, Mapping):
        for name, entry in value.items():
            yield from words(entry, codes, str(name))
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for entry in value:
            yield from words(entry, codes, key)
    elif isinstance(value, str) and value and key not in codes:
        yield value


def with_texts(value: object, length: int, codes: frozenset[str], key: str = "") -> Any:
    """The same record with every text so many characters long."""
    if isinstance(value, Mapping):
        return {name: with_texts(entry, length, codes, str(name)) for name, entry in value.items()}
    if isinstance(value, list):
        return [with_texts(entry, length, codes, key) for entry in value]
    return LONG[:length] if isinstance(value, str) and key not in codes else value


class FilledForm(NamedTuple):
    """A form filled with its sample: drawn once for all tests that look at it."""

    form_id: str
    rendering: RenderedDocument


@pytest.fixture(scope="module", params=FORM_IDS)
def filled(typefaces: Typefaces, request: pytest.FixtureRequest) -> FilledForm:
    return FilledForm(request.param, draw(typefaces, request.param, LIBRARY.sample(request.param)))


class LongForm(NamedTuple):
    """A form with every text so many characters long, also those of the office: drawn once for all tests."""

    form_id: str
    length: int
    record: Any
    rendering: RenderedDocument


@pytest.fixture(
    scope="module",
    params=[pytest.param((form_id, n), id=f"{form_id}-{n}") for form_id in FORM_IDS for n in (2, 20, 200)],
)
def long(typefaces: Typefaces, request: pytest.FixtureRequest) -> LongForm:
    form_id, length = request.param
    office = {**COMMON, "organisation": LONG[:length], "department": LONG[:length]}
    record = with_texts(LIBRARY.sample(form_id), length, CODES[form_id])
    rendering = rendered(LIBRARY.definition(form_id), typefaces, office, [record])
    return LongForm(form_id, length, record, rendering)


def test_a_filled_form_says_everything_and_knows_every_field(filled: FilledForm) -> None:
    form_id, rendering = filled
    sample = LIBRARY.sample(form_id)
    assert rendering.problems == ()
    text = plain_text(rendering)
    for word in words(sample, CODES[form_id]):
        for part in word.split("、"):
            assert "".join(part.split()) in text, part
    assert LIBRARY.definition(form_id).heading in text
    assert "远东钢铁集团有限公司" in text


def test_two_readers_find_the_same_characters(filled: FilledForm) -> None:
    other = "".join(character.text for _, character in characters(filled.rendering))
    assert sorted("".join(other.split())) == sorted(plain_text(filled.rendering))


@pytest.mark.parametrize("form_id", FORM_IDS[::5])
def test_pages_are_read_as_pdfplumber_reads_them(typefaces: Typefaces, form_id: str) -> None:
    pdf = draw(typefaces, form_id, with_texts(LIBRARY.sample(form_id), 20, CODES[form_id])).pdf
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for page, other in zip(read_pages(pdf), document.pages, strict=True):
            assert (page.number, page.width, page.height) == (other.page_number, other.width, other.height)
            assert [each._asdict() for each in page.characters] == [
                {name: each[name] for name in ReadCharacter._fields} for each in other.chars
            ]
            assert [each._asdict() for each in page.lines] == [
                {name: each[name] for name in ReadLine._fields} for each in other.lines
            ]


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_blank_form_has_the_wording_and_no_data(typefaces: Typefaces, form_id: str) -> None:
    sample = LIBRARY.sample(form_id)
    rendering = draw(typefaces, form_id, sample, is_blank=True)
    text = plain_text(rendering)
    assert LIBRARY.definition(form_id).heading in text
    assert "2026" not in text
    printed = "".join(FORM_WORDING[form_id])
    for word in words(sample, CODES[form_id]):
        for part in word.split("、"):
            compact = "".join(part.split())
            assert compact not in text or compact in printed, part


def wording_of(form_id: str) -> list[str]:
    lines = (ROOT / "forms" / form_id / "form.yaml").read_text("utf-8").splitlines()
    return ["".join(line.split()) for line in lines]


FORM_WORDING = {form_id: wording_of(form_id) for form_id in FORM_IDS}


def test_texts_of_any_length_are_complete_and_inside_the_page(long: LongForm) -> None:
    form_id, length, record, rendering = long
    assert not [p for p in rendering.problems if p.kind is not ProblemKind.UNKNOWN_FIELD]
    # Codes of records are the program's own and short: one that long is cut at the foot.
    expected = sum(1 for _ in words(record, CODES[form_id] | {"record_code"}))
    whole = "".join(LONG[:length].split())
    shown = "".join("".join(c.text for _, c in characters(rendering)).split())
    for page, character in characters(rendering):
        assert 0 <= character.x0 <= character.x1 <= page.width
        assert 0 <= character.top <= character.bottom <= page.height
        assert character.size >= 7.4
    assert expected > 0 or not record
    for sign in set(whole):  # an annex or a running head may say a thing twice, never less than once
        assert shown.count(sign) >= expected * whole.count(sign), sign


def test_no_text_crosses_a_rule(long: LongForm) -> None:
    seen = 0
    for page in read_pages(long.rendering.pdf):
        upright = [line for line in page.lines if abs(line.x0 - line.x1) < 0.1]
        seen += len(upright)
        for character in page.characters:
            middle = (character.top + character.bottom) / 2
            crossed = [
                line
                for line in upright
                if line.top < middle < line.bottom and character.x0 + 0.5 < line.x0 < character.x1 - 0.5
            ]
            assert not crossed or not character.text.strip(), character.text
    assert seen


def test_no_two_characters_stand_on_the_same_spot(long: LongForm) -> None:
    taken: dict[tuple[int, int, int], list[tuple[float, float, str]]] = {}
    for page, character in characters(long.rendering):
        if not character.text.strip() or character.width < 1:
            continue
        x = (character.x0 + character.x1) / 2
        y = (character.top + character.bottom) / 2
        column, row = int(x // 4), int(y // 4)
        near = [
            other
            for across in (-1, 0, 1)
            for down in (-1, 0, 1)
            for other in taken.get((page.number, column + across, row + down), [])
        ]
        reach = min(character.width, 4) * 0.4
        assert not [o for o in near if abs(o[0] - x) < reach and abs(o[1] - y) < 3], character.text
        taken.setdefault((page.number, column, row), []).append((x, y, character.text))


SAID_ELSEWHERE = {"owner_id", "rank_reason"}
"""The owner is printed by name, the reason beside the rank."""


def test_the_customer_card_binds_every_field(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("customer-card")
    customer = {
        field.name: f"甲{n:02}乙"
        for n, field in enumerate(CUSTOMER_FIELDS)
        if field.name not in SAID_ELSEWHERE
    }
    contact = {
        field.name: f"丙{n:02}丁"
        for n, field in enumerate(CONTACT_FIELDS)
        if field.name not in SAID_ELSEWHERE
    }
    said = {"owner": "戊99己", "key_account": "戊98己"}
    people = [{**contact, "positions": "戊97己"}]
    record = {**sample, "customer": {**customer, **said}, "contacts": people}
    rendering = draw(typefaces, "customer-card", record)
    text = plain_text(rendering)
    assert rendering.problems == ()
    wanted = (*customer.values(), *contact.values(), *said.values(), "戊97己")
    assert [value for value in wanted if value not in text] == []


def test_the_same_data_give_the_same_bytes(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("customer-card")
    assert draw(typefaces, "customer-card", sample).pdf == draw(typefaces, "customer-card", sample).pdf


def test_the_worked_example_stands_on_the_sheet_of_one_specialist(typefaces: Typefaces) -> None:
    text = plain_text(draw(typefaces, "evaluation-specialist", LIBRARY.sample("evaluation-specialist")))
    for shown in ("75.0%", "133.3%", "50.0%", "22.5", "30.0", "10.0", "17.8", "80.3", "—", "（迟交）", "4＊"):
        assert shown in text
    assert "本表为第2版，取代第1版" in text


def test_weights_stand_in_the_brackets_of_the_overview(typefaces: Typefaces) -> None:
    text = plain_text(draw(typefaces, "evaluation-overview", LIBRARY.sample("evaluation-overview")))
    assert "拜访目标指标(30%)" in text
    assert "日常工作指标(20%)" in text


def test_decimal_points_of_a_column_stand_under_each_other(typefaces: Typefaces) -> None:
    rendering = draw(typefaces, "evaluation-overview", LIBRARY.sample("evaluation-overview"))
    with pdfplumber.open(io.BytesIO(rendering.pdf)) as document:
        marks = document.pages[0].extract_words()
    rates = [word for word in marks if word["text"].endswith(".1%") or word["text"].endswith(".0%")]
    first_column = [word["x1"] for word in rates if word["x0"] < 200]
    assert len(first_column) >= 3
    assert max(first_column) - min(first_column) < 0.1


def test_a_long_overview_repeats_its_heads_and_numbers_its_pages(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("evaluation-overview")
    rows = sample["rows"]
    assert isinstance(rows, list)
    rendering = draw(typefaces, "evaluation-overview", {**sample, "rows": rows * 15})
    text = plain_text(rendering)
    assert rendering.page_count > 2
    assert text.count("计划拜访") == sum("姓名" in page for page in page_texts(rendering.pdf))
    assert f"共{rendering.page_count}页" in text
    last = page_texts(rendering.pdf)[-1]
    assert "大客户经理审批" in last
    assert "姓名" in last  # the signatures stand under a row of their table, never alone


def test_a_remark_too_long_for_its_cell_is_carried_to_the_annex(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("evaluation-overview")
    rows = sample["rows"]
    assert isinstance(rows, list)
    remark = LONG[:200]
    text = plain_text(
        draw(typefaces, "evaluation-overview", {**sample, "rows": [{**rows[0], "remark": remark}]})
    )
    assert "（见附1）" in text
    assert "".join(remark.split()) in text
    assert "附1龙䶮备注" in text


def test_unsigned_sheets_leave_room_to_sign(typefaces: Typefaces) -> None:
    sample = {**LIBRARY.sample("evaluation-specialist"), "signatures": {}}
    rendering = draw(typefaces, "evaluation-specialist", sample)
    assert rendering.problems == ()
    assert plain_text(rendering).count("年月日") == 3


def test_a_character_no_font_has_is_reported_with_its_record(typefaces: Typefaces) -> None:
    sample = {**LIBRARY.sample("evaluation-specialist"), "person": {"name": "王𱅒", "post": "专员"}}
    rendering = draw(typefaces, "evaluation-specialist", LIBRARY.sample("evaluation-specialist"), sample)
    (problem,) = rendering.problems
    assert problem.kind is ProblemKind.MISSING_GLYPH
    assert "𱅒" in str(problem.message)
    assert (problem.record_label, problem.page) == ("王𱅒", 2)
    assert "王𱅒" in plain_text(rendering)


def test_a_field_the_data_do_not_know_is_reported_once(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("evaluation-specialist")
    del sample["remarks"]
    rendering = draw(typefaces, "evaluation-specialist", sample, sample)
    (problem,) = rendering.problems
    assert problem.kind is ProblemKind.UNKNOWN_FIELD
    assert "remarks" in str(problem.message)


def test_metadata_name_the_form_and_its_language(typefaces: Typefaces) -> None:
    rendering = draw(typefaces, "customer-card", LIBRARY.sample("customer-card"))
    with pypdfium2.PdfDocument(rendering.pdf) as document:
        metadata = document.get_metadata_dict()
    assert metadata["Title"] == "客户资料卡"
    assert "customer-card" in metadata["Subject"]
    assert metadata["Author"] == "远东钢铁集团有限公司"
    assert b"zh-CN" in rendering.pdf


def test_a_logo_is_drawn_in_the_letterhead(typefaces: Typefaces) -> None:
    from PIL import Image  # reportlab brings it; only this test draws a picture

    picture = io.BytesIO()
    Image.new("RGB", (90, 30), (200, 0, 0)).save(picture, "PNG")
    rendering = draw_with_logo(typefaces, picture.getvalue())
    assert rendering.problems == ()
    with pdfplumber.open(io.BytesIO(rendering.pdf)) as document:
        (image,) = document.pages[0].images
        names = [word for word in document.pages[0].extract_words() if "远东钢铁" in word["text"]]
    assert image["bottom"] < 110
    assert (image["x1"] - image["x0"]) / (image["bottom"] - image["top"]) == pytest.approx(3, abs=0.01)
    assert min(word["x0"] for word in names if word["top"] < 110) > image["x1"]


def test_a_logo_that_is_no_picture_is_reported_and_left_out(typefaces: Typefaces) -> None:
    (problem,) = draw_with_logo(typefaces, b"no picture").problems
    assert problem.kind is ProblemKind.PICTURE


def draw_with_logo(typefaces: Typefaces, logo: bytes) -> RenderedDocument:
    form = LIBRARY.definition("evaluation-overview")
    return rendered(form, typefaces, {**COMMON, "logo": logo}, [LIBRARY.sample("evaluation-overview")])


def test_what_all_pages_share_is_kept_once(typefaces: Typefaces) -> None:
    coded = LIBRARY.sample("evaluation-specialist")
    for sample, most in (
        ({**coded, "record_code": None}, 1500),
        (coded, 2000),
    ):  # a Data Matrix is shared by none
        two = len(draw(typefaces, "evaluation-specialist", sample, sample).pdf)
        twelve = len(draw(typefaces, "evaluation-specialist", *([sample] * 12)).pdf)
        assert (twelve - two) / 10 < most


def test_samples_are_marked_as_such(typefaces: Typefaces) -> None:
    assert "样张" in plain_text(
        draw(typefaces, "customer-card", LIBRARY.sample("customer-card"), is_sample=True)
    )


def test_amounts_are_printed_exactly(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("customer-card")
    customer = sample["customer"]
    assert isinstance(customer, dict)
    record = {**sample, "customer": {**customer, "turnover": Decimal("12345678901234.56")}}
    assert "1,234,567,890.123456" in plain_text(draw(typefaces, "customer-card", record))


def test_every_binding_of_a_form_is_in_its_sample() -> None:
    for form_id in FORM_IDS:
        form = LIBRARY.definition(form_id)
        scope = Scope(LIBRARY.sample(form_id), COMMON)
        for template in (form.subtitle, form.record_label):
            assert isinstance(template, TextTemplate)
            template.fill(scope)
        assert not scope.unknown


STANDING = ("flow", "gist", "instead", "item", "kind", "purpose", "rule", "step", "topic")


@pytest.mark.parametrize("form_id", [name for name in FORM_IDS if name.startswith("handbook-")])
def test_a_handbook_page_says_the_same_filled_as_blank(form_id: str) -> None:
    sample = LIBRARY.sample(form_id)
    tables = [block for block in LIBRARY.definition(form_id).body if isinstance(block, TableBlock)]
    compared = 0
    for table in tables:
        entries = sample[table.of]
        assert isinstance(entries, list)
        for key in STANDING:
            standing = [row[key] for row in table.preprinted if key in row]
            compared += len(standing)
            assert standing == [entry[key] for entry in entries if standing], (table.of, key)
    assert compared or not tables


def rules_at(rendering: RenderedDocument, from_left: float) -> int:
    """Count the horizontal rules of the first page that run so many millimetres from the left edge."""
    with pdfplumber.open(io.BytesIO(rendering.pdf)) as document:
        edges = [edge for edge in document.pages[0].edges if edge["orientation"] == "h"]
    return len({round(edge["top"]) for edge in edges if edge["x0"] < from_left * MM < edge["x1"]})


def test_groups_are_joined_where_they_are_printed_but_not_where_one_writes(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("seat-finder")
    filled, blank = (
        draw(typefaces, "seat-finder", sample),
        draw(typefaces, "seat-finder", sample, is_blank=True),
    )
    assert rules_at(filled, 24) < rules_at(filled, 40)
    assert rules_at(blank, 24) == rules_at(blank, 40)
