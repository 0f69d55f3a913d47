"""The texts of a table's column are all of one size, whatever their lengths."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import pytest

from kamdesk.documents.fonts.shipped import FontRole
from kamdesk.documents.text.typesetting import Align, TextStyle, can_be_justified, fitting_size
from tests.forms.test_breaks import FORM_IDS, PROSE, rows_of
from tests.rendering import LIBRARY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamdesk.documents.fonts.shipped import Typefaces

LENGTHS: Final = (2, 9, 14, 5, 21, 40)


def with_lengths(value: object, n: int = 0) -> object:
    """The same record, the texts of each further entry of a list longer or shorter."""
    if isinstance(value, dict):
        return {key: with_lengths(entry, n) for key, entry in value.items()}
    if isinstance(value, list):
        return [with_lengths(entry, n) for n, entry in enumerate(value)]
    return PROSE[: LENGTHS[n % len(LENGTHS)]] if isinstance(value, str) and len(value) > 1 else value


def sizes_by_column(
    typefaces: Typefaces, form_id: str, record: Mapping[str, object]
) -> dict[tuple[int, int], set[float]]:
    """The sizes in each column of each table, its totals left out."""
    sizes: dict[tuple[int, int], set[float]] = defaultdict(set)
    for row in rows_of(typefaces, form_id, record):
        if row.heads and len(row.cells) == len(row.heads[-1].cells):
            for n, cell in enumerate(row.cells):
                sizes[id(row.heads), n].update(item.block.size for item in cell.texts if item.block.lines)
    return sizes


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_column_has_one_size(typefaces: Typefaces, form_id: str) -> None:
    record = with_lengths(LIBRARY.sample(form_id))
    assert isinstance(record, dict)
    for found in sizes_by_column(typefaces, form_id, record).values():
        assert len(found) <= 1
        assert min(found, default=7.5) >= 7.5


def test_a_text_that_fits_at_no_size_shrinks_nothing(typefaces: Typefaces) -> None:
    sample = LIBRARY.sample("month-plan")
    calls = sample["calls"]
    assert isinstance(calls, list)
    long = {**sample, "calls": [*calls, {**calls[0], "customer": PROSE[:60]}]}
    plain = sizes_by_column(typefaces, "month-plan", sample)
    assert [*sizes_by_column(typefaces, "month-plan", long).values()] == [*plain.values()]


def test_the_size_that_fits_goes_down_in_half_points_to_the_least(typefaces: Typefaces) -> None:
    style = TextStyle(typefaces.typeface(FontRole.BODY), 10, 7.5, 1.35, (0.0, 0.0, 0.0))
    found = [fitting_size("客" * count, 100, style, 1) for count in (10, 11, 12, 13, 14)]
    assert found == [10, 9, 8, 7.5, None]


@pytest.mark.parametrize("form_id", FORM_IDS)
def test_a_column_is_justified_throughout_or_ragged_throughout(typefaces: Typefaces, form_id: str) -> None:
    record = with_lengths(LIBRARY.sample(form_id))
    assert isinstance(record, dict)
    aligns: dict[tuple[int, int], set[bool]] = defaultdict(set)
    for row in rows_of(typefaces, form_id, record):
        if row.heads and len(row.cells) == len(row.heads[-1].cells):
            for n, cell in enumerate(row.cells):
                for item in cell.texts:
                    if item.align is Align.JUSTIFY:
                        assert can_be_justified(item.block, cell.width - 2 * cell.inset)
                    aligns[id(row.heads), n].add(item.align is Align.JUSTIFY)
    assert all(len(found) == 1 for found in aligns.values())
