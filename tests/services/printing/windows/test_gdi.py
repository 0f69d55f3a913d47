"""What goes to Windows and comes from it has the shape that Windows gives it; calls are tried under Wine."""

from __future__ import annotations

from ctypes import c_uint16, sizeof

import pytest

from kamdesk.services.printing.preview import PagePicture
from kamdesk.services.printing.windows.gdi import GdiSettings, _head_of, _text
from kamdesk.services.printing.windows.settings import DevMode


@pytest.mark.parametrize(("name", "read"), [("纸盒 2\0垃圾", "纸盒 2"), ("没有结尾的零", None)])
def test_names_end_at_their_zero_or_fill_their_room(name: str, read: str | None) -> None:
    letters = (c_uint16 * len(name))(*map(ord, name))
    assert _text(letters) == (read or name)


@pytest.mark.parametrize(("is_grey", "bits"), [(True, 8), (False, 32)])
def test_the_head_of_a_picture_tells_its_size_and_greys(bits: int, *, is_grey: bool) -> None:
    head = _head_of(PagePicture(30, 20, 32, b"", is_grey=is_grey))
    assert (head.size, head.width, head.height, head.planes, head.bits) == (40, 30, 20, 1, bits)
    assert (head.greys[128] == 0x808080) == is_grey


def test_settings_are_as_long_as_the_driver_wants_and_keep_its_own_part() -> None:
    settings = GdiSettings(1000)
    settings.buffer[900] = b"x"
    settings.mode.copies = 4
    assert (settings.mode.copies, settings.buffer[900], len(settings.buffer)) == (4, b"x", 1000)
    assert len(GdiSettings(10).buffer) == sizeof(DevMode)
