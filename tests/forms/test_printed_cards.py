"""Cards, labels, envelopes and invitations: complete or reported, on their cards, upright on both sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pypdfium2
import pytest

from kamdesk.documents.fonts.shipped import Typefaces
from kamdesk.documents.pages.rows import MM
from kamdesk.domain.printing.rendered_document import ProblemKind
from tests.forms.reading import page_texts, read_pages
from tests.project import ROOT
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.documents.definitions.definitions import CardSheet
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from tests.forms.reading import ReadCharacter

CARDS = [form_id for form_id in LIBRARY.ids() if not LIBRARY.definition(form_id).has_letterhead]
COMMON = {"organisation": "远东钢铁集团有限公司", "department": "大客户部"}
NUMERALS = dict(zip("123456789", "一二三四五六七八九", strict=True))  # 第一桌 says 1
LONG = (
    "远东重工（集团）有限责任公司：“喆堃翀䶮㛃𠅤〇”与ACME Heavy-Industries于某年签订框架协议，含海工板！" * 5
)


def draw(
    typefaces: Typefaces,
    form_id: str,
    record: Mapping[str, object],
    *,
    is_blank: bool = False,
    first_card: int = 1,
) -> RenderedDocument:
    form = LIBRARY.definition(form_id)
    mode: FormMode = "blank" if is_blank else "filled"
    return rendered(form, typefaces, COMMON, [record], mode, first_card=first_card)


def plain_text(rendering: RenderedDocument) -> str:
    return "".join(page_texts(rendering.pdf))


def characters(rendering: RenderedDocument) -> list[tuple[int, ReadCharacter]]:
    return [
        (page.number, sign)
        for page in read_pages(rendering.pdf)
        for sign in page.characters
        if sign.text.strip()
    ]


def texts(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for entry in value.values():
            yield from texts(entry)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for entry in value:
            yield from texts(entry)
    elif isinstance(value, str) and value:
        yield value


def with_texts(value: object, length: int) -> Any:
    if isinstance(value, Mapping):
        return {name: with_texts(entry, length) for name, entry in value.items()}
    if isinstance(value, list):
        return [with_texts(entry, length) for entry in value]
    return LONG[:length] if isinstance(value, str) else value


def sheet_of(form_id: str) -> CardSheet:
    sheet = LIBRARY.definition(form_id).sheet
    assert sheet is not None
    return sheet


def slot_of(sheet: CardSheet, sign: ReadCharacter) -> tuple[int, int, float]:
    """Row and column of the card a character stands on, and how far down in it, in millimetres."""
    x = (sign.x0 + sign.x1) / 2 / MM - sheet.left
    y = (sign.top + sign.bottom) / 2 / MM - sheet.top
    column, row = int(x // (sheet.card_width + sheet.gap_x)), int(y // (sheet.cell_height + sheet.gap_y))
    return row, column, y - row * (sheet.cell_height + sheet.gap_y)


@pytest.mark.parametrize("form_id", CARDS)
def test_a_filled_card_says_everything(typefaces: Typefaces, form_id: str) -> None:
    sample = LIBRARY.sample(form_id)
    rendering = draw(typefaces, form_id, sample)
    assert rendering.problems == ()
    shown = "".join(sign.text for _, sign in characters(rendering))
    for text in texts(sample):
        signs = "".join(text.split())
        missing = [sign for sign in signs if sign not in shown and NUMERALS.get(sign, sign) not in shown]
        assert not missing, text


@pytest.mark.parametrize("form_id", CARDS)
def test_a_blank_card_has_no_data(typefaces: Typefaces, form_id: str) -> None:
    sample = LIBRARY.sample(form_id)
    rendering = draw(typefaces, form_id, sample, is_blank=True)
    assert rendering.problems == ()
    text = plain_text(rendering)
    sheet = LIBRARY.definition(form_id).sheet
    assert text or (sheet and not sheet.has_note)  # an empty frame without even a note at its edge
    wording = (ROOT / "forms" / form_id / "form.yaml").read_text("utf-8")
    for word in texts(sample):
        assert word in wording or "".join(word.split()) not in text, word


@pytest.mark.parametrize("form_id", CARDS)
@pytest.mark.parametrize("length", [1, 2, 20, 200])
def test_long_texts_stay_inside_the_paper_and_what_is_cut_is_reported(
    typefaces: Typefaces, form_id: str, length: int
) -> None:
    record = with_texts(LIBRARY.sample(form_id), length)
    rendering = draw(typefaces, form_id, record)
    kinds = {problem.kind for problem in rendering.problems}
    assert kinds <= {ProblemKind.OVERFLOW}
    shown = "".join(sign.text for _, sign in characters(rendering))
    paper = LIBRARY.definition(form_id).paper
    for _, sign in characters(rendering):
        assert -0.1 <= sign.x0 <= sign.x1 <= paper.width * MM + 0.1
        assert -0.1 <= sign.top <= sign.bottom <= paper.height * MM + 0.1
        assert sign.size >= 7.4 or sign.matrix[1]  # a turned letter measures its width
    if not kinds:
        whole = "".join(LONG[:length].split())
        expected = sum(1 for _ in texts(record))
        for letter in set(whole) - set("“”"):  # vertical text has other quotation marks
            assert shown.count(letter) >= expected * whole.count(letter), letter
    assert length > 2 or not kinds


@pytest.mark.parametrize("form_id", [form_id for form_id in CARDS if LIBRARY.definition(form_id).sheet])
def test_every_character_stands_on_a_card(typefaces: Typefaces, form_id: str) -> None:
    sheet = sheet_of(form_id)
    rendering = draw(typefaces, form_id, LIBRARY.sample(form_id))
    foot = (LIBRARY.definition(form_id).paper.height - 12) * MM
    for _, sign in characters(rendering):
        if sheet.has_note and sign.top > foot:
            continue  # the note at the edge of the sheet
        row, column, down = slot_of(sheet, sign)
        assert 0 <= row < sheet.rows
        assert 0 <= column < sheet.columns
        assert 0 < down < sheet.cell_height


@pytest.mark.parametrize("form_id", ["place-card", "place-card-6", "table-card"])
def test_tent_cards_are_upright_on_both_sides_of_the_fold(typefaces: Typefaces, form_id: str) -> None:
    sheet = sheet_of(form_id)
    rendering = draw(typefaces, form_id, LIBRARY.sample(form_id))
    sides: dict[bool, list[tuple[str, float]]] = {True: [], False: []}
    for page, sign in characters(rendering):
        row, column, down = slot_of(sheet, sign)
        if page != 1 or (row, column) != (0, 0):
            continue
        is_front = down > sheet.card_height
        assert (sign.matrix[0] > 0) is is_front  # the back is turned round, so that it folds upright
        from_fold = down - sheet.card_height if is_front else sheet.card_height - down
        sides[is_front].append((sign.text, round(from_fold, 1)))
    assert sides[True]
    assert sorted(sides[True]) == sorted(sides[False])


@pytest.mark.parametrize(("first_card", "row", "column"), [(1, 0, 0), (3, 0, 2), (4, 1, 0), (21, 6, 2)])
def test_labels_start_where_the_used_sheet_ends(
    typefaces: Typefaces, first_card: int, row: int, column: int
) -> None:
    sheet = sheet_of("address-label")
    addresses: Any = LIBRARY.sample("address-label")["addresses"]
    rendering = draw(typefaces, "address-label", {"addresses": addresses * 6}, first_card=first_card)
    first = next(sign for _, sign in characters(rendering))
    assert slot_of(sheet, first)[:2] == (row, column)
    assert rendering.page_count == -(-(24 + first_card - 1) // 21)


@pytest.mark.parametrize("postcode", ["", "010010"])
@pytest.mark.parametrize("person", ["", "王喆"])
def test_a_label_uses_its_free_room_before_it_cuts_anything(
    typefaces: Typefaces, postcode: str, person: str
) -> None:
    firm = "内蒙古测试超长名称新能源汽车动力电池材料循环利用科技" + ("" if person else "发展股份有限公司" * 3)
    address = (
        "内蒙古自治区呼和浩特市赛罕区金桥经济技术开发区世纪六路与企业创业大街交汇处以东三百米路北" + "样" * 32
    )
    card = {"postcode": postcode, "address": address, "form_of_address": ""}
    card |= {"organisation_name": firm, "name": person} if person else {"organisation_name": "", "name": firm}
    rendering = draw(typefaces, "address-label", {"addresses": [card]})
    assert not rendering.problems


def test_a_record_without_the_list_is_one_card(typefaces: Typefaces) -> None:
    addresses: Any = LIBRARY.sample("address-label")["addresses"]
    form = LIBRARY.definition("address-label")
    one_list = rendered(form, typefaces, COMMON, [{"addresses": addresses}])
    singly = rendered(form, typefaces, COMMON, addresses)
    assert one_list.pdf == singly.pdf


@pytest.mark.parametrize("name", ["王喆", "周〇"])
def test_names_of_two_characters_are_spread_and_still_found(typefaces: Typefaces, name: str) -> None:
    guest = {"name": name, "organisation_name": "", "foreign_name": ""}
    rendering = draw(typefaces, "place-card", {"guests": [guest]})
    front = [sign for _, sign in characters(rendering) if sign.text in name and sign.matrix[0] > 0]
    assert len(front) == 2
    assert front[1].x0 - front[0].x1 == pytest.approx(front[0].width * 0.62, abs=0.1)
    with pypdfium2.PdfDocument(rendering.pdf) as document:
        page = document[0].get_textpage()
        assert page.search(name).get_next()
        assert page.get_text_range().count(name) == 2


def test_a_name_too_long_for_its_card_is_reported_with_the_guest(typefaces: Typefaces) -> None:
    guest = {"name": LONG * 4, "organisation_name": "", "foreign_name": "", "record_label": "来宾乙"}
    (problem,) = draw(typefaces, "place-card", {"guests": [guest]}).problems
    assert problem.kind is ProblemKind.OVERFLOW
    assert problem.record_label == "来宾乙"


def test_what_all_cards_share_is_kept_once(typefaces: Typefaces) -> None:
    guest = {"name": "王喆", "organisation_name": "远航", "foreign_name": ""}
    few = len(draw(typefaces, "place-card", {"guests": [guest] * 8}).pdf)
    many = len(draw(typefaces, "place-card", {"guests": [guest] * 408}).pdf)
    assert (many - few) / 400 < 250


LONG_ADDRESS = {
    "postcode": "010010",
    "address": "内蒙古自治区呼和浩特市赛罕区金桥经济技术开发区世纪六路与企业创业大街交汇处以东三百米路北"
    "样例产业园区第十二号楼三单元一千七百零八室（收发室转国际业务部）",
    "organisation_name": "内蒙古测试超长名称新能源汽车动力电池材料循环利用科技发展股份有限公司"
    "呼和浩特市赛罕区分公司第三营业部",
    "name": "阿卜杜外力·买买提艾力·吐尔逊江",
    "form_of_address": "执行董事兼副总经理兼战略发展委员会主任",
}


@pytest.mark.parametrize("form_id", ["address-label", "envelope", "envelope-c5"])
def test_a_very_long_address_is_printed_whole(typefaces: Typefaces, form_id: str) -> None:
    rendering = draw(typefaces, form_id, {**LONG_ADDRESS, "sender": {"address": None, "postcode": None}})
    assert rendering.problems == ()
    text = plain_text(rendering)
    for key in ("address", "organisation_name", "name", "form_of_address"):
        assert LONG_ADDRESS[key] in text
    order = [text.index(LONG_ADDRESS[key]) for key in ("address", "organisation_name", "name")]
    assert order == sorted(order)
    assert f"{LONG_ADDRESS['form_of_address']}收" in text


def boxes(rendering: RenderedDocument) -> list[str]:
    """Return what stands in each box of the first page that is as wide as those of a postcode."""
    with pypdfium2.PdfDocument(rendering.pdf) as document:
        page = document[0]
        paths = (each.get_bounds() for each in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_PATH]))
        found = [place for place in paths if 4 * MM < place[2] - place[0] < 9 * MM]
        return [page.get_textpage().get_text_bounded(*place).strip() for place in found]


@pytest.mark.parametrize("form_id", ["address-label", "envelope", "envelope-c5"])
def test_a_postcode_stands_digit_by_digit_in_six_boxes(typefaces: Typefaces, form_id: str) -> None:
    record = {**label("王喆", "市工业和信息化局"), "sender": {"address": None, "postcode": None}}
    assert boxes(draw(typefaces, form_id, record)) == list("110003")
    assert boxes(draw(typefaces, form_id, {**record, "postcode": ""})) == []
    blank = boxes(draw(typefaces, form_id, {}, is_blank=True))
    assert blank
    assert not any(blank)


def label(name: str, firm: str) -> dict[str, object]:
    place = {"postcode": "110003", "address": "沈阳市和平区青年大街 1 号"}
    return {**place, "organisation_name": firm, "name": name, "form_of_address": "先生"}


def sizes_of(rendering: RenderedDocument, sign: str) -> set[float]:
    return {round(each.size, 1) for _, each in characters(rendering) if each.text == sign}


def test_labels_of_a_sheet_have_one_size_however_long_one_of_them_is(typefaces: Typefaces) -> None:
    short = [label("王喆", "市工业和信息化局") for _ in range(5)]
    longer = label("安娜", "远航重型装备制造集团股份有限公司北京销售分公司第三营业部华北大客户管理处" * 2)
    plain = draw(typefaces, "address-label", {"addresses": short})
    mixed = draw(typefaces, "address-label", {"addresses": [*short, longer]})
    (full,), (shared,) = sizes_of(plain, "沈"), sizes_of(mixed, "沈")
    assert shared < full
    with_absurd = draw(typefaces, "address-label", {"addresses": [*short, LONG_ADDRESS]})
    (small,) = sizes_of(with_absurd, "沈")
    assert small <= shared


@pytest.mark.parametrize(("form_id", "top", "bottom"), [("envelope", 30, 79), ("envelope-c5", 32, 126)])
@pytest.mark.parametrize("firm", ["市工业和信息化局", "远航重型装备制造集团股份有限公司" * 4])
def test_the_block_on_an_envelope_is_in_the_middle_of_what_is_left(
    typefaces: Typefaces, form_id: str, top: float, bottom: float, firm: str
) -> None:
    record = {**label("欧阳明堃", firm), "sender": {"address": None, "postcode": None}}
    paper = LIBRARY.definition(form_id).paper
    block = [
        sign
        for _, sign in characters(draw(typefaces, form_id, record))
        if sign.x0 > 15 * MM and top * MM < sign.top < bottom * MM
    ]
    left, right = min(sign.x0 for sign in block), max(sign.x1 for sign in block)
    assert abs((left + right) / 2 - paper.width / 2 * MM) < 8 * MM
    upper, lower = min(sign.top for sign in block), max(sign.bottom for sign in block)
    assert abs((upper + lower) / 2 - (top + bottom) / 2 * MM) < 3 * MM


def test_slips_as_wide_as_the_paper_are_marked_between_them_and_not_at_its_edge(typefaces: Typefaces) -> None:
    (page,) = read_pages(draw(typefaces, "custody-slip", {}, is_blank=True).pdf)
    across = [line for line in page.lines if abs(line.top - line.bottom) < 0.1]
    at_edge = [line for line in across if line.top < 2 * MM or line.bottom > page.height - 2 * MM]
    assert not at_edge
    cuts = [line for line in across if line.x1 < 16 * MM or line.x0 > page.width - 16 * MM]
    assert sorted({round(line.top / MM) for line in cuts if line.x0 < 8 * MM}) == [99, 198]
