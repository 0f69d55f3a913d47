"""The names of the office stand on every paper and their changes are in the log."""

from __future__ import annotations

import io
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.office import Office
from kamdesk.store.queries.records import changes

if TYPE_CHECKING:
    from pathlib import Path

    from kamdesk.store.file.database import Database


def test_a_new_desk_is_that_of_a_key_account_department(database: Database) -> None:
    assert Office(database).letterhead() == {"organisation": "", "department": "大客户部"}


def test_renaming_is_one_act_that_can_be_undone(database: Database) -> None:
    office = Office(database)
    office.rename(OfficeNames(" 华南实业 ", "大客户部"))
    office.rename(OfficeNames("华南实业集团", "重点客户部"))
    assert office.names() == OfficeNames("华南实业集团", "重点客户部")
    with database.writing(Message("撤销")) as work:
        step = changes.last_undoable(work, database.actor)
        assert step is not None
        assert str(step.label) == "修改单位与部门"
        changes.undo(work, step.id)
    assert office.names() == OfficeNames("华南实业", "大客户部")


def test_a_name_that_fits_on_no_paper_is_refused(database: Database) -> None:
    with pytest.raises(UserError) as raised:
        Office(database).rename(OfficeNames("长" * 201, "大客户部"))
    assert raised.value.field == "organisation"
    assert Office(database).names().organisation == ""


def test_other_settings_have_their_own_label(database: Database) -> None:
    office = Office(database)
    office.change(Message("修改节假日"), {"office.holidays": "2027-01-01"})
    assert office.setting("office.holidays") == "2027-01-01"
    assert office.setting("office.none", "—") == "—"


def picture(kind: str) -> bytes:
    content = io.BytesIO()
    Image.new("RGB", (60, 20), "navy").save(content, kind)
    return content.getvalue()


def claiming(width: int, height: int, *more: tuple[bytes, bytes]) -> bytes:
    """A small PNG picture that claims a size, with further parts."""
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", head), *more, (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    written = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_stands_in_the_letterhead_until_it_is_undone(
    database: Database, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "logo"
    path.write_bytes(picture(kind))
    office = Office(database)
    office.take_logo(path)
    path.unlink()
    assert office.letterhead()["logo"] == picture(kind)
    office.remove_logo()
    assert "logo" not in office.letterhead()
    with database.writing(Message("撤销")) as work:
        step = changes.last_undoable(work, database.actor)
        assert step is not None
        changes.undo(work, step.id)
    assert office.logo() == picture(kind)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"no picture", "不是可用的"),
        (picture("GIF"), "不是可用的"),
        (picture("PNG")[:-30], "不是可用的"),
        (b"", "不是可用的"),
        (claiming(60_000, 60_000), "不是可用的"),
        (claiming(2**31 - 1, 2**31 - 1), "不是可用的"),
        (claiming(8, 8, (b"zTXt", b"a\0\0" + zlib.compress(bytes(200_000_000)))), "不是可用的"),
        (b"<!DOCTYPE s [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>", "不是可用的"),
        (picture("PNG") + bytes(500_000), "超过 500 kB"),
        (None, "无法读取"),
    ],
)
def test_a_wrong_file_changes_no_logo(
    database: Database, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    office, path = Office(database), tmp_path / "logo.png"
    path.write_bytes(picture("PNG"))
    office.take_logo(path)
    path.unlink() if content is None else path.write_bytes(content)
    with pytest.raises(UserError, match=reason):
        office.take_logo(path)
    assert office.logo() == picture("PNG")
