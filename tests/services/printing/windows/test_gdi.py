"""What goes to Windows and comes from it has the shape that Windows gives it; calls are tried under Wine."""

from __future__ import annotations

import ctypes
from ctypes import c_uint16, sizeof

import pytest

from kamdesk.services.printing.preview import PagePicture
from kamdesk.services.printing.windows import gdi
from kamdesk.services.printing.windows.gdi import GdiSettings, _head_of, _text
from kamdesk.services.printing.windows.ports import PrintSystemError
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


def test_settings_have_room_for_drivers_that_write_more_than_they_ask_for() -> None:
    settings = GdiSettings(1000)
    settings.buffer[2000] = b"x"
    settings.mode.copies = 4
    assert (settings.mode.copies, settings.buffer[2000]) == (4, b"x")
    assert len(GdiSettings(10).buffer) > 2 * sizeof(DevMode)


@pytest.fixture
def last_error(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The error number that this thread keeps, which a call that succeeds or fails silently leaves alone."""
    kept = [1801]
    monkeypatch.setattr(ctypes, "set_last_error", lambda code: kept.__setitem__(0, code), raising=False)
    monkeypatch.setattr(ctypes, "get_last_error", lambda: kept[0], raising=False)
    return kept


@pytest.mark.parametrize(
    ("answer", "set_by_call", "code"),
    [
        (0, None, 0),
        (-1, None, 0),
        (None, None, 0),
        (0, 5, 5),
        (-4, None, 112),
        (-5, None, 8),
        (-3, None, 1223),
    ],
)
def test_a_failure_has_the_number_of_its_own_call(
    last_error: list[int], answer: int | None, set_by_call: int | None, code: int
) -> None:
    def call(_handle: int) -> int | None:
        if set_by_call is not None:
            last_error[0] = set_by_call
        return answer

    with pytest.raises(PrintSystemError) as failure:
        gdi._insisted("EndPage", call, 7)
    assert (failure.value.call, failure.value.code) == ("EndPage", code)


@pytest.mark.usefixtures("last_error")
def test_an_answer_from_which_on_a_call_succeeded_is_returned() -> None:
    assert gdi._insisted("EndPage", lambda: 1) == 1
