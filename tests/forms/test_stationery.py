"""What guests hold in their hands: where its words stand, how large names are, both sides, plain and blank.

Base lines are in millimetres from the upper edge of the paper, as the study of the stationery gives them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

import pypdfium2
import pytest

from kamdesk.documents.figures.sample_logo import sample_logo
from kamdesk.documents.pages.rows import MM
from kamdesk.domain.printing.rendered_document import ProblemKind
from tests.forms.card_lines import COMMON, draw, line, lines, turned_line
from tests.forms.reading import read_pages
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from PIL.Image import Image

    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode
    from kamdesk.domain.printing.rendered_document import RenderedDocument

STATIONERY: Final = [form_id for form_id in LIBRARY.ids() if LIBRARY.definition(form_id).plain is not None]
NEAR: Final = 0.3  # millimetres
UNPRINTABLE: Final = 4.2  # millimetres at the edges of most printers


def with_changes(form_id: str, **changes: object) -> dict[str, Any]:
    return {**LIBRARY.sample(form_id), **changes}


# --- where things stand ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form_id", "page", "text", "baseline", "middle"),
    [
        ("table-card", 2, "第二桌", 105 + 80.3, 74),
        ("table-card", 2, "二〇二六年度重点客户答谢晚宴", 105 + 88.8, 74),
        ("menu", 1, "菜单", 42.5, 74),
        ("menu", 1, "二〇二六年度重点客户答谢晚宴", 52.5, 74),
        ("menu", 1, "佐餐", 186.2, 74),
        ("invitation", 2, "TheGeneralManager", 28, 105),
        ("invitation", 2, "Mr.WANGZhe", 46, 105),
        ("invitation", 2, "SongtaoHall", 69, 105),
        ("invitation", 2, "席次", 184.6, 105),
        ("entrance-sign", 1, "热烈欢迎", 101, 210),
        ("entrance-sign", 1, "远航重型装备制造集团", 152, 210),
        ("entrance-sign", 1, "赵𠅤董事长一行莅临指导", 192, 210),
        ("name-plate", 1, "远航重型装备制造集团", 10 + 90 + 81.5, 105),
    ],
)
def test_lines_stand_where_the_study_has_them(
    typefaces: Typefaces, form_id: str, page: int, text: str, baseline: float, middle: float
) -> None:
    found = line(draw(typefaces, form_id), text, page)
    assert found.baseline == pytest.approx(baseline, abs=NEAR)
    assert found.middle == pytest.approx(middle, abs=NEAR)


@pytest.mark.parametrize(
    ("text", "baseline", "left", "right"),
    [
        ("王喆副总经理：", 125.5, 26, None),
        ("谨定于", 136.5, None, 184),
        ("楼一层松涛厅", 145.5, 26, None),
        ("光临", 167, 26, None),
        ("远东钢铁集团有限公司", 159.5, None, 184),
        ("二〇二六年十二月五日", 174, None, 184),
    ],
)
def test_the_chinese_side_of_an_invitation_is_flush_with_its_column(
    typefaces: Typefaces, text: str, baseline: float, left: float | None, right: float | None
) -> None:
    found = line(draw(typefaces, "invitation"), text, 2)
    assert found.baseline == pytest.approx(baseline, abs=NEAR)
    assert left is None or found.left == pytest.approx(left, abs=NEAR)
    assert right is None or found.right == pytest.approx(right, abs=NEAR)


def test_salutation_host_and_arrival_stand_in_one_order_whatever_the_length(typefaces: Typefaces) -> None:
    place = "海滨国际会议中心主楼二层东侧牡丹厅及其南面临海的观景回廊"
    document = draw(typefaces, "invitation", with_changes("invitation", place=place, occasion=f"{place}晚宴"))
    assert document.problems == ()
    body = [each for each in lines(document, 2) if each.size == 13.0 and 130 < each.baseline < 155]
    assert [round(each.baseline, 1) for each in body] == [136.5, 144.7, 152.9]
    assert line(document, "光临", 2).baseline == pytest.approx(173.9, abs=NEAR)
    assert line(document, "谨邀", 2).baseline == pytest.approx(170.4, abs=NEAR)


def test_an_invitation_whose_text_needs_four_lines_says_so(typefaces: Typefaces) -> None:
    place = "海滨国际会议中心主楼二层东侧牡丹厅" * 8
    (problem,) = draw(typefaces, "invitation", with_changes("invitation", place=place)).problems
    assert problem.kind is ProblemKind.OVERFLOW


def test_an_invitation_without_foreign_text_has_a_cloud_and_the_occasion_above(typefaces: Typefaces) -> None:
    document = draw(typefaces, "invitation", with_changes("invitation", foreign={}))
    assert line(document, "二〇二六年度重点客户答谢晚宴", 2).baseline in (
        pytest.approx(67, abs=NEAR),
        pytest.approx(145.5, abs=NEAR),
    )
    assert not [each for each in lines(document, 2) if "requests" in each.text]
    assert not [each for each in lines(document, 1) if "INVITATION" in each.text]


# --- names -------------------------------------------------------------------------------------------

GUEST: Final = {
    "organisation_name": "远航重型装备制造集团",
    "foreign_name": "",
    "title": "副总经理",
    "kind": "来宾",
}


@pytest.mark.parametrize(
    ("form_id", "key", "sizes"),
    [
        ("place-card", "guests", (44, 44, 40, 32)),
        ("place-card-6", "guests", (44, 44, 40, 32)),
        ("name-badge", "visitors", (39, 39, 36, 28)),
        ("name-plate", "guests", (150, 136, 110, 90)),
    ],
)
def test_names_are_as_large_as_their_length_allows(
    typefaces: Typefaces, form_id: str, key: str, sizes: tuple[int, ...]
) -> None:
    sheet = LIBRARY.definition(form_id).sheet
    assert sheet is not None
    for name, size in zip(("王喆", "李建国", "欧阳明堃", "上官云飞扬"), sizes, strict=True):
        document = draw(typefaces, form_id, {key: [{**GUEST, "name": name}]})
        assert document.problems == ()
        found = line(document, name)
        tracking = {2: 0.62, 3: 0.12, 4: 0.06}.get(len(name), 0.02)
        assert (found.size, found.gap / found.size) == pytest.approx((size, tracking), abs=0.01)
        assert found.middle == pytest.approx(sheet.left + sheet.card_width / 2, abs=NEAR)


@pytest.mark.parametrize(("form_id", "least"), [("place-card", 22), ("name-plate", 60)])
def test_a_long_name_takes_two_lines_before_it_gets_small(
    typefaces: Typefaces, form_id: str, least: int
) -> None:
    one = draw(typefaces, form_id, {"guests": [{**GUEST, "name": "亚历山大·施密特"}]})
    two = draw(typefaces, form_id, {"guests": [{**GUEST, "name": "亚历山大·康斯坦丁诺维奇·施密特"}]})
    assert (one.problems, two.problems) == ((), ())
    assert line(one, "亚历山大·施密特").size >= least
    upright = [each for each in lines(two) if not each.is_turned and each.size > 20]
    assert len(upright) == 2
    assert "".join(each.text for each in upright) == "亚历山大·康斯坦丁诺维奇·施密特"


@pytest.mark.parametrize(
    ("name", "size"), [("松", 96), ("牡丹", 86), ("郁金香", 70), ("松涛听雨", 56), ("东海碧波厅", 44)]
)
def test_table_names_lead_the_card(typefaces: Typefaces, name: str, size: int) -> None:
    document = draw(typefaces, "table-card", {"tables": [{"number": 3, "name": name, "event": "答谢宴会"}]})
    found = line(document, name)
    assert found.size == size
    assert found.middle == pytest.approx(74, abs=NEAR)
    centre = found.baseline - 0.38 * size / MM
    assert centre == pytest.approx(105 + 47, abs=NEAR)
    assert "第三桌" in {each.text for each in lines(document)}


@pytest.mark.parametrize("number", [7, 12, "28"])
def test_a_table_without_a_name_shows_its_number(typefaces: Typefaces, number: object) -> None:
    document = draw(typefaces, "table-card", {"tables": [{"number": number, "name": "", "event": ""}]})
    found = line(document, str(number))
    assert found.size == 150
    word = next(each for each in lines(document) if each.text == "第桌" and not each.is_turned)
    assert word.middle == pytest.approx(74, abs=NEAR)


# --- both sides --------------------------------------------------------------------------------------


def test_the_cover_of_an_invitation_is_turned_above_its_back(typefaces: Typefaces) -> None:
    document = draw(typefaces, "invitation")
    assert document.page_count == 2
    assert turned_line(document, "请柬").baseline < 100
    assert [each.is_turned for each in lines(document) if each.baseline < 100] == [True] * 3
    assert line(document, "远东钢铁集团有限公司").baseline == pytest.approx(157, abs=NEAR)
    assert line(document, "回执").baseline == pytest.approx(205 + 25, abs=NEAR)
    assert not any(each.is_turned for each in lines(document, 2))


@pytest.mark.parametrize(
    ("form_id", "cover"),
    [
        ("invitation-a5", "请"),
        ("greeting-card", "恭"),
        ("greeting-card-autumn", "花"),
        ("greeting-card-birthday", "福寿康宁"),
    ],
)
def test_the_outside_of_a_book_like_card_is_turned_as_a_whole(
    typefaces: Typefaces, form_id: str, cover: str
) -> None:
    document = draw(typefaces, form_id)
    assert document.page_count == 2
    assert all(each.is_turned for each in lines(document, 1))
    assert 0 < turned_line(document, cover).middle < 148.5  # turned back, the cover is on the right
    assert not any(each.is_turned for each in lines(document, 2))


# --- vertical ----------------------------------------------------------------------------------------


def test_columns_of_the_upright_invitation_run_from_the_right(typefaces: Typefaces) -> None:
    document = draw(typefaces, "invitation-a5")
    assert document.problems == ()
    page = read_pages(document.pdf)[1]
    columns: dict[float, str] = {}
    for sign in page.characters:
        middle = round((sign.x0 + sign.x1) / 2 / MM - 148.5, 1)
        if sign.text.strip() and middle > 0:
            columns[middle] = columns.get(middle, "") + sign.text
    body = [columns[n] for n in sorted(columns, reverse=True)]
    assert body == [
        "王喆副总经理",
        "谨定于二〇二六年十二月二十日",
        "星期日下午六时",
        "在公司迎宾楼一层松涛厅举行",
        "二〇二六年度重点客户答谢晚宴",
        "敬备薄酌恭请",
        "光临",
        "远东钢铁集团有限公司",
        "总经理郑翀谨邀",
    ]
    assert sorted(columns, reverse=True)[:2] == pytest.approx([123, 108.5], abs=NEAR)


def test_an_upright_invitation_that_has_no_room_says_so(typefaces: Typefaces) -> None:
    record = with_changes("invitation-a5", place="海滨国际会议中心主楼二层东侧牡丹厅")
    (problem,) = draw(typefaces, "invitation-a5", record).problems
    assert problem.kind is ProblemKind.OVERFLOW


# --- menu --------------------------------------------------------------------------------------------


def menu(count: int, *, has_english: bool) -> dict[str, Any]:
    sample = LIBRARY.sample("menu")
    entries: Any = sample["dishes"]
    dishes = [dict(entries[n % len(entries)]) for n in range(count)]
    for dish in dishes:
        dish["english_name"] = dish["english_name"] if has_english else None
    return {**sample, "dishes": dishes}


@pytest.mark.parametrize(
    ("count", "has_english", "left"), [(7, False, 61), (8, True, 61), (13, True, 43), (13, False, 61)]
)
def test_dishes_stand_on_one_axis(
    typefaces: Typefaces,
    count: int,
    has_english: bool,
    left: float,
) -> None:
    document = draw(typefaces, "menu", menu(count, has_english=has_english))
    assert document.problems == ()
    rows = [each for each in lines(document) if each.size == 15.0]
    assert len(rows) == count
    assert {round(each.left, 1) for each in rows} == {left}
    assert min(each.baseline for each in rows) >= 64.4
    assert max(each.baseline for each in rows) <= 171.6


def test_english_stands_close_below_its_dish_or_close_behind_it(typefaces: Typefaces) -> None:
    few, many = (draw(typefaces, "menu", menu(n, has_english=True)) for n in (8, 13))
    assert line(few, "Steamed").baseline - line(few, "清蒸").baseline == pytest.approx(4.4, abs=NEAR)
    assert line(few, "Steamed").left == pytest.approx(61, abs=NEAR)
    dish, english, mark = (line(many, text) for text in ("清蒸", "Steamed", "含鱼"))
    assert english.baseline == pytest.approx(dish.baseline, abs=NEAR)
    assert 2 < english.left - dish.right < 4
    assert mark.right == pytest.approx(126, abs=NEAR)


def test_there_is_more_air_between_courses_than_between_dishes(typefaces: Typefaces) -> None:
    document = draw(typefaces, "menu", menu(13, has_english=True))
    first, second, last, next_course = (
        line(document, dish).baseline for dish in ("桂花糖藕", "水晶肴肉", "葱油海蜇", "清蒸石斑鱼")
    )
    assert next_course - last > 1.5 * (second - first)


@pytest.mark.parametrize("count", [17, 30, 45])
def test_every_page_of_a_long_menu_has_head_and_frame(typefaces: Typefaces, count: int) -> None:
    document = draw(typefaces, "menu", menu(count, has_english=True))
    assert document.problems == ()
    assert document.page_count > 1
    shown = 0
    for number in range(1, document.page_count + 1):
        page = lines(document, number)
        assert {"菜单", "二〇二六年度重点客户答谢晚宴"} <= {each.text for each in page}
        rows = [each for each in page if each.size == 15.0]
        assert len(rows) >= 8
        assert any(word in each.text for word in ("冷菜", "热菜", "主食") for each in page)
        shown += len(rows)
    assert shown == count


# --- plain, blank, inside the paper ------------------------------------------------------------------


def pictures(document: RenderedDocument, scale: float = 1.0) -> list[Image]:
    with pypdfium2.PdfDocument(document.pdf) as pdf:
        return [page.render(scale=scale).to_pil().convert("RGB") for page in pdf]


@pytest.mark.parametrize("form_id", STATIONERY)
@pytest.mark.parametrize("mode", ["sample", "blank"])
def test_the_plain_style_has_no_colour_and_no_dark_panel(
    typefaces: Typefaces, form_id: str, mode: FormMode
) -> None:
    for picture in pictures(draw(typefaces, form_id, is_plain=True, mode=mode)):
        red, green, blue = picture.split()
        assert red.tobytes() == green.tobytes() == blue.tobytes()
        dark = sum(red.histogram()[:128]) / (picture.width * picture.height)
        assert dark < 0.12


@pytest.mark.parametrize("form_id", STATIONERY)
def test_the_plain_style_says_the_same(typefaces: Typefaces, form_id: str) -> None:
    coloured, plain = draw(typefaces, form_id), draw(typefaces, form_id, is_plain=True)
    for number in range(1, coloured.page_count + 1):
        words = [sorted(each.text for each in lines(one, number)) for one in (coloured, plain)]
        assert words[0] == words[1]


@pytest.mark.parametrize("form_id", STATIONERY)
@pytest.mark.parametrize("mode", ["sample", "blank"])
def test_words_stay_where_printers_print(typefaces: Typefaces, form_id: str, mode: FormMode) -> None:
    document = draw(typefaces, form_id, mode=mode)
    assert document.problems == ()
    for page in read_pages(document.pdf):
        for sign in page.characters:
            assert min(sign.x0, sign.top) >= UNPRINTABLE * MM
            assert sign.x1 <= page.width - UNPRINTABLE * MM
            assert page.height - sign.matrix[5] <= page.height - UNPRINTABLE * MM


@pytest.mark.parametrize("form_id", STATIONERY)
def test_a_blank_one_has_lines_to_write_on(typefaces: Typefaces, form_id: str) -> None:
    blank = read_pages(draw(typefaces, form_id, mode="blank").pdf)
    filled = read_pages(draw(typefaces, form_id).pdf)
    assert sum(len(page.lines) for page in blank) > min(len(page.lines) for page in filled) or form_id in BARE


BARE: Final = {"entrance-sign-closed"}  # says all there is to say without being filled in


def test_a_badge_tells_hosts_from_guests_by_colour(typefaces: Typefaces) -> None:
    guest, host = (
        pictures(draw(typefaces, "name-badge", {"visitors": [{**GUEST, "name": "王喆", "kind": kind}]}))[0]
        for kind in ("来宾", "接待")
    )
    place = round((15 + 7) * MM), round((13.5 + 10) * MM)
    assert guest.getpixel(place) == (158, 27, 30)
    assert host.getpixel(place) == (166, 124, 46)


def test_a_badge_shows_the_logo_of_the_office(typefaces: Typefaces) -> None:
    import io

    from PIL import Image as Pictures

    logo = io.BytesIO()
    Pictures.new("RGB", (60, 60), (0, 90, 200)).save(logo, "PNG")
    record = {"visitors": [{**GUEST, "name": "王喆", "event": "参观"}]}
    common = {**COMMON, "logo": logo.getvalue(), "issued_on": date(2026, 11, 22)}
    for mode in ("sample", "blank"):
        form = LIBRARY.definition("name-badge")
        picture = pictures(rendered(form, typefaces, common, [record], mode))[0]
        assert picture.getpixel((round(26 * MM), round(24 * MM))) == (0, 90, 200)


def test_the_plain_style_has_the_logo_in_greys(typefaces: Typefaces) -> None:
    plain = LIBRARY.definition("name-badge").plain
    assert plain is not None
    common = {**COMMON, "logo": sample_logo()}
    (picture,) = pictures(rendered(plain, typefaces, common, [LIBRARY.sample("name-badge")], "sample"))
    red, green, blue = picture.split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()
    x, y = round(26 * MM), round(20 * MM)
    assert red.crop((x, y, x + 1, y + 1)).tobytes()[0] < 128  # and it is there


def test_nothing_shines_through_a_logo_without_a_ground(typefaces: Typefaces) -> None:
    import io

    from PIL import Image as Pictures

    logo = io.BytesIO()
    Pictures.new("RGBA", (60, 60), (0, 90, 200, 0)).save(logo, "PNG")
    common = {**COMMON, "logo": logo.getvalue()}
    form = LIBRARY.definition("name-badge")
    rendering = rendered(form, typefaces, common, [LIBRARY.sample("name-badge")], "sample")
    assert b"/SMask" not in rendering.pdf  # printers of Windows get such a page as a picture
    picture = pictures(rendering)[0]
    assert picture.getpixel((round(26 * MM), round(20 * MM))) == (255, 255, 255)
