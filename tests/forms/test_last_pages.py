"""Regulations end on a page that is well filled, or on the page before, whatever their length."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from kamdesk.documents.pages.composing import Composer
from kamdesk.documents.pages.rows import Row, paginate
from kamdesk.documents.pages.text_setting import FormStyles, TextSetter
from kamdesk.documents.values.templates import Scope
from tests.forms.reading import read_pages
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode

COMMON: Final = {
    "organisation": "远东钢铁集团有限公司",
    "department": "大客户部",
    "issued_on": date(2026, 11, 22),
}
FOOT: Final = 0.86  # of the page: below stands what is at the foot of every page
LEAST: Final = 0.36  # of the page, its upper margin included
STANDING: Final = [form_id for form_id in LIBRARY.ids() if form_id.startswith(("policy-", "handbook-"))]


def last_page(typefaces: Typefaces, form_id: str, length: int | None, mode: FormMode) -> tuple[int, float]:
    """How many pages the first blocks of a form take, and how far down the words of the last reach."""
    form = LIBRARY.definition(form_id)
    shorter = form._replace(body=form.body[:length])
    pages = read_pages(rendered(shorter, typefaces, COMMON, [LIBRARY.sample(form_id)], mode).pdf)
    bottoms = [sign.bottom / pages[-1].height for sign in pages[-1].characters]
    return len(pages), max(bottom for bottom in bottoms if bottom < FOOT)


@pytest.mark.parametrize("form_id", STANDING)
@pytest.mark.parametrize("mode", ["sample", "blank"])
def test_no_policy_or_page_of_the_handbook_ends_on_a_page_three_quarters_empty(
    typefaces: Typefaces, form_id: str, mode: FormMode
) -> None:
    count, reach = last_page(typefaces, form_id, None, mode)
    assert count == 1 or reach > LEAST


def test_a_regulation_of_any_length_ends_well(typefaces: Typefaces) -> None:
    blocks = len(LIBRARY.definition("policy-banquets").body)
    for length in range(blocks // 2, blocks + 1):
        count, reach = last_page(typefaces, "policy-banquets", length, "filled")
        assert count == 1 or reach > LEAST, length


def test_the_last_point_of_an_article_is_not_alone_on_a_page(typefaces: Typefaces) -> None:
    form = LIBRARY.definition("policy-duties")
    rows = Composer(
        form, TextSetter(FormStyles(form, typefaces)), Scope(LIBRARY.sample("policy-duties"))
    ).rows()
    for room in range(300, 700, 7):
        for page in paginate(rows, float(room), Row(0.0))[1:]:
            leads = [row.cells[0].texts[0].block.lines[0] for row, _ in page[1:3]]
            assert not (leads[0].startswith("（") and not leads[-1].startswith("（")), room
