"""Long names and events on cards and badges take two lines, parted between words, before they are cut."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import pytest
from PIL import Image

from tests.forms.card_lines import COMMON, draw, lines
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from kamdesk.documents.fonts.shipped import Typefaces

GUEST: Final = {
    "organisation_name": "远航重型装备制造集团",
    "foreign_name": "",
    "title": "副总经理",
    "kind": "来宾",
}
LONG_EVENT: Final = "2026年度重点客户答谢晚宴暨新产品发布与战略合作签约仪式"


@pytest.mark.parametrize(
    ("form_id", "key"), [("place-card", "guests"), ("place-card-6", "guests"), ("name-badge", "visitors")]
)
@pytest.mark.parametrize(
    ("name", "foreign_name", "parted"),
    [
        ("Maximilian Alexander von Schwarzenberg-Hohenstein", "", "Maximilian Alexander von"),
        ("克里斯托弗·亚历山大·冯·施瓦岑贝格", "Christopher A. Schwarzenberg", "克里斯托弗·亚历山大·"),
        ("安娜·施密特", "Prof. Dr. Anna Maria Schmidt, Vice President of Global Sourcing", "安娜·施密特"),
        (
            "克里斯托弗·亚历山大·冯·施瓦岑贝格",
            "Christopher Alexander Philipp von Schwarzenberg-Hohenstein",
            "克里斯托弗·亚历山大·",
        ),
    ],
)
def test_long_names_of_guests_from_abroad_are_whole_and_parted_between_words(
    typefaces: Typefaces, form_id: str, key: str, name: str, foreign_name: str, parted: str
) -> None:
    organisation = "Schwarzenberg-Hohenstein Maschinenbau und Anlagentechnik AG"
    guest = {**GUEST, "name": name, "foreign_name": foreign_name, "organisation_name": organisation}
    document = draw(typefaces, form_id, {key: [{**guest, "event": LONG_EVENT}]})
    assert document.problems == ()
    upright = [each for each in lines(document) if not each.is_turned]
    assert any(each.text.startswith(parted.replace(" ", "")) for each in upright)
    assert not any(each.text.startswith("·") for each in upright)
    said = "".join(each.text for each in upright)
    for words in (name, foreign_name, organisation):
        assert words.replace(" ", "") in said


@pytest.mark.parametrize("has_logo", [False, True])
def test_a_long_event_takes_two_lines_on_a_badge(typefaces: Typefaces, *, has_logo: bool) -> None:
    logo = io.BytesIO()
    Image.new("RGB", (60, 60)).save(logo, "PNG")
    office = {**COMMON, "logo": logo.getvalue()} if has_logo else COMMON
    form, guest = LIBRARY.definition("name-badge"), {**GUEST, "name": "王喆", "event": LONG_EVENT}
    document = rendered(form, typefaces, office, [{"visitors": [guest]}])
    assert document.problems == ()
    first, second = [each for each in lines(document) if each.text in LONG_EVENT and len(each.text) > 3]
    assert first.text + second.text == LONG_EVENT
    assert first.size == second.size >= 7.5
