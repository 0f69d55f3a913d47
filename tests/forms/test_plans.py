"""Printed plans of large tables and halls: everything on one page, and no character over another."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import pytest

from kamdesk.documents.pages.rows import MM
from tests.forms.reading import read_pages
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.rendered_document import RenderedDocument

COMMON: Final = {"organisation": "远东钢铁集团有限公司", "department": "大客户部"}
TITLES: Final = ("总经理", "远航重装副总经理", "采购部经理")
SIDES: Final = ("host", "guest", "interpreter")


def draw(typefaces: Typefaces, form_id: str, record: dict[str, Any]) -> RenderedDocument:
    return rendered(LIBRARY.definition(form_id), typefaces, COMMON, [record])


def assert_nothing_overlaps(document: RenderedDocument) -> None:
    """Assert that all letters of the one page stand beside each other or on different lines."""
    (page,) = read_pages(document.pdf)
    # Marks are left out: two of them share an em on purpose.
    signs = sorted((sign for sign in page.characters if sign.text.isalnum()), key=lambda sign: sign.x0)
    for n, one in enumerate(signs):
        for other in signs[n + 1 :]:
            if other.x0 > one.x1:
                break
            across = min(one.x1, other.x1) - other.x0
            down = abs((one.top + one.bottom) - (other.top + other.bottom)) / 2
            assert across < 0.3 * MM or down > 0.7 * min(one.size, other.size), (one, other)


@pytest.mark.parametrize("form_id", ["seat-plan", "seat-plan-a5"])
@pytest.mark.parametrize("shape", ["round", "long_sides", "long_ends"])
@pytest.mark.parametrize(("count", "name"), [(24, "欧阳明堃"), (28, "亚历山大·冯·洪堡")])
def test_everybody_at_a_large_table_is_named_on_one_page(
    typefaces: Typefaces, form_id: str, shape: str, count: int, name: str
) -> None:
    people = [
        {"seat": n, "name": name, "title": TITLES[n % 3], "role": "来宾", "side": SIDES[n % 3]}
        for n in range(count)
    ]
    table = {"number": "1", "name": "主桌", "shape": shape, "seats": count}
    record = {**LIBRARY.sample(form_id), "table": table, "seats": people, "taken": count, "remark": None}
    document = draw(typefaces, form_id, record)
    assert document.problems == ()
    (page,) = read_pages(document.pdf)
    assert sum(sign.text == name[0] for sign in page.characters) >= count
    assert_nothing_overlaps(document)


@pytest.mark.parametrize("form_id", ["seat-plan", "seat-plan-a5"])
def test_a_round_table_of_forty_is_on_one_page(typefaces: Typefaces, form_id: str) -> None:
    people = [{"seat": n, "name": "欧阳明堃", "title": TITLES[n % 3], "role": "来宾"} for n in range(40)]
    table = {"number": "1", "name": "主桌", "shape": "round", "seats": 40}
    record = {**LIBRARY.sample(form_id), "table": table, "seats": people, "taken": 40, "remark": None}
    document = draw(typefaces, form_id, record)
    assert document.problems == ()
    (page,) = read_pages(document.pdf)
    assert sum(sign.text == "堃" for sign in page.characters) == 40
    assert_nothing_overlaps(document)


@pytest.mark.parametrize(
    ("form_id", "shape", "count", "title"),
    [
        ("seat-plan", "round", 16, "远航重装副总经理"),
        ("seat-plan", "round", 10, "党委委员、副总经理兼总工程师"),
        ("seat-plan-a5", "long_sides", 10, "远航重装副总经理"),
    ],
)
def test_titles_that_boxes_do_not_hold_stand_in_the_list_and_not_on_another_page(
    typefaces: Typefaces, form_id: str, shape: str, count: int, title: str
) -> None:
    people = [
        {"seat": n, "name": "王喆", "title": title, "role": "来宾", "side": SIDES[n % 3]}
        for n in range(count)
    ]
    table = {"number": "1", "name": "主桌", "shape": shape, "seats": count}
    record = {**LIBRARY.sample(form_id), "table": table, "seats": people, "taken": count, "remark": None}
    document = draw(typefaces, form_id, record)
    assert document.problems == ()
    (page,) = read_pages(document.pdf)
    assert "".join(sign.text for sign in page.characters).count(title) == count


@pytest.mark.parametrize("form_id", ["table-plan", "table-plan-a3"])
@pytest.mark.parametrize("is_long", [False, True])
def test_forty_tables_of_long_names_stand_on_one_page(
    typefaces: Typefaces, form_id: str, *, is_long: bool
) -> None:
    form = {"width": Decimal("3.2"), "depth": Decimal("1.2"), "shape": "long"} if is_long else {"width": 2}
    tables = [
        {
            "number": str(n + 1), "name": "东海碧波厅贵宾席", "x": 3 + n % 8 * 5, "y": 4 + n // 8 * 5,
            "seats": 10, "taken": 9, **form,
        }
        for n in range(40)
    ]  # fmt: skip
    features = [
        {"label": "宾客休息区与贵宾通道入口", "x": 0, "y": 10, "width": Decimal("1.2"), "depth": 3},
        {"label": "正门", "x": 20, "y": Decimal("27.6"), "width": 2, "depth": Decimal("0.4")},
    ]
    record = {
        **LIBRARY.sample(form_id),
        "hall": {"name": "国际会展中心一层宴会大厅", "width": 42, "depth": 28},
        "features": features,
        "tables": tables,
    }
    document = draw(typefaces, form_id, record)
    assert document.problems == ()
    assert_nothing_overlaps(document)
