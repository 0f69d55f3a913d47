"""Whatever a person types, the file lies at one full path, on Windows as elsewhere."""

from __future__ import annotations

from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.desk.places import full_place
from kamdesk.domain.shared.errors import UserError

HOME = PurePosixPath("/home/wang/KamDesk")
ROAMING = PureWindowsPath("C:/Users/wang/KamDesk")


@given(
    st.text(st.sampled_from("ab.客/\\: \"'CD"), max_size=20),
    st.sampled_from([HOME, ROAMING]),
)
def test_a_place_is_full_or_refused(typed: str, folder: PurePath) -> None:
    try:
        place = full_place(typed, folder)
    except UserError:
        return
    assert place.is_absolute()
    assert ".." not in place.parts
    assert full_place(str(place), folder / "elsewhere") == place or str(place) != str(place).strip(" \"'")


@pytest.mark.parametrize(
    ("typed", "folder", "place"),
    [
        ("客户.kamdesk", HOME, "/home/wang/KamDesk/客户.kamdesk"),
        ("../客户.kamdesk", HOME, "/home/wang/客户.kamdesk"),
        ("/data/客户.kamdesk", HOME, "/data/客户.kamdesk"),
        ("../../../../../客户.kamdesk", HOME, "/客户.kamdesk"),
        (" 客户.kamdesk ", ROAMING, "C:/Users/wang/KamDesk/客户.kamdesk"),
        ('"D:\\数据\\客户.kamdesk"', ROAMING, "D:/数据/客户.kamdesk"),
        ("\\数据\\客户.kamdesk", ROAMING, "C:/数据/客户.kamdesk"),
    ],
)
def test_a_name_alone_lies_in_the_folder(typed: str, folder: PurePath, place: str) -> None:
    assert full_place(typed, folder) == type(folder)(place)


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("", "写明"),
        ('  "" ', "写明"),
        ("postgresql://server/desk", "服务器"),
        ("D:客户.kamdesk", "从盘符写起"),
    ],
)
def test_what_names_no_place_is_refused(typed: str, part: str) -> None:
    with pytest.raises(UserError, match=part):
        full_place(typed, ROAMING)
