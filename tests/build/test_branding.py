"""The program's icon and version are written as Windows reads them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import branding
import pytest
from PIL import Image

if TYPE_CHECKING:
    from pathlib import Path


def test_the_icon_holds_every_size_that_windows_asks_for(tmp_path: Path) -> None:
    icon = branding.write_icon(tmp_path / "icons" / "kamdesk.ico")
    with Image.open(icon) as image:
        assert set(image.info["sizes"]) == {(edge, edge) for edge in branding.ICON_EDGES}


def test_the_icon_shows_the_drawing_on_a_clear_ground(tmp_path: Path) -> None:
    with Image.open(branding.write_icon(tmp_path / "kamdesk.ico")) as image:
        drawn = image.convert("RGBA")
    assert drawn.size == (256, 256)
    opacity = drawn.getchannel("A")
    assert opacity.getpixel((0, 0)) == 0
    assert opacity.getpixel((128, 20)) == 255


def test_an_image_is_found_where_the_directory_says() -> None:
    small, large = io.BytesIO(), io.BytesIO()
    Image.new("RGBA", (16, 16), "red").save(small, "PNG")
    Image.new("RGBA", (256, 256), "blue").save(large, "PNG")
    content = branding.icon_file({16: small.getvalue(), 256: large.getvalue()})
    assert content.index(small.getvalue()) == int.from_bytes(content[18:22], "little")
    assert content.endswith(large.getvalue())
    assert content[22] == 0, "256 is written as 0"


@pytest.mark.parametrize(
    ("version", "numbers"), [("1.2.3", (1, 2, 3, 0)), ("2", (2, 0, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))]
)
def test_a_version_becomes_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert branding.version_numbers(version) == numbers


@pytest.mark.parametrize("version", ["1.2.3.4.5", "1.0rc1", ""])
def test_a_version_windows_cannot_compare_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        branding.version_numbers(version)


def test_the_version_resource_names_program_and_version_in_chinese() -> None:
    text = branding.version_resource("1.2.3", "KamDesk.exe")
    assert "StringTable('080404B0'" in text
    assert "StringStruct('FileVersion', '1.2.3')" in text
    assert f"StringStruct('FileDescription', '{branding.DESCRIPTION}')" in text
    assert "filevers=(1, 2, 3, 0)" in text
    compile(text, "version", "eval")
