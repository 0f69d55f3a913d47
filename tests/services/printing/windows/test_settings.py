"""What a driver is asked for stands in its own settings, with the bits that say which fields hold."""

from __future__ import annotations

from ctypes import sizeof
from typing import Final

import pytest

from kamdesk.services.printing.windows import settings as fields
from kamdesk.services.printing.windows.papers import OWN_SIZE, DriverPaper, PaperChoice
from kamdesk.services.printing.windows.settings import (
    DevMode,
    Wanted,
    is_grey,
    keeps_copies,
    write_settings,
)

A4: Final = PaperChoice(DriverPaper(9, 2100, 2970), is_turned=False)
CARD: Final = PaperChoice(DriverPaper(OWN_SIZE, 540, 900), is_turned=True)


def test_the_structure_has_the_size_that_windows_gives_it() -> None:
    assert sizeof(DevMode) == 220
    assert (DevMode.fields.offset, DevMode.colour.offset, DevMode.form_name.offset) == (72, 92, 102)


def test_paper_sides_tray_and_dots_are_written() -> None:
    mode = DevMode()
    write_settings(mode, Wanted(A4, "short_edge", 600, tray=258, copies=3))
    assert (mode.orientation, mode.paper_size, mode.duplex, mode.source) == (1, 9, 3, 258)
    assert (mode.quality, mode.resolution, mode.copies, mode.collate, mode.scale) == (600, 600, 3, 1, 100)
    wanted = fields.ORIENTATION | fields.PAPER_SIZE | fields.SCALE | fields.COPIES | fields.SOURCE
    wanted |= fields.QUALITY | fields.RESOLUTION | fields.DUPLEX | fields.COLLATE
    assert mode.fields == wanted


def test_what_the_user_set_otherwise_before_does_not_win_over_the_paper() -> None:
    left = fields.PAPER_LENGTH | fields.PAPER_WIDTH | fields.FORM_NAME | fields.COLOUR
    mode = DevMode(fields=left, paper_length=1000, paper_width=1000, colour=1, copies=7)
    write_settings(mode, Wanted(A4, "simplex", 600))
    assert not mode.fields & (fields.PAPER_LENGTH | fields.PAPER_WIDTH | fields.FORM_NAME)
    assert mode.fields & fields.COLOUR
    assert (mode.colour, mode.copies) == (1, 1)
    assert is_grey(mode)


def test_a_size_of_our_own_is_told_upright() -> None:
    mode = DevMode()
    write_settings(mode, Wanted(CARD, "simplex", 600))
    assert (mode.paper_size, mode.paper_width, mode.paper_length, mode.orientation) == (256, 540, 900, 2)
    assert mode.fields & fields.PAPER_LENGTH
    assert mode.fields & fields.PAPER_WIDTH


def test_without_a_tray_the_drivers_own_choice_stays() -> None:
    mode = DevMode(source=15, fields=fields.SOURCE)
    write_settings(mode, Wanted(A4, "long_edge", 600))
    assert (mode.source, mode.duplex) == (15, 2)


@pytest.mark.parametrize(("copies", "collate", "holds"), [(3, 1, True), (3, 0, False), (1, 1, False)])
def test_a_driver_counts_copies_only_if_it_kept_number_and_order(
    copies: int, collate: int, *, holds: bool
) -> None:
    mode = DevMode(fields=fields.COPIES | fields.COLLATE, copies=copies, collate=collate)
    assert keeps_copies(mode, 3) == holds
