"""The program's face in the system: its icon in every size, and on Windows its version resource."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT: Final = Path(__file__).resolve().parent.parent
DRAWING: Final = ROOT / "resources" / "icons" / "kamdesk.svg"
PRODUCT: Final = "KamDesk"
DESCRIPTION: Final = "KamDesk 大客户部工作台"
ICON_EDGES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)

# Simplified Chinese, Unicode: the language and code page that Windows looks the strings up by.
_LANGUAGE: Final = 0x0804
_CODE_PAGE: Final = 1200


def write_icon(target: Path, drawing: Path = DRAWING) -> Path:
    """Draws the icon in every size Windows asks for and writes them as one .ico file."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    images = {edge: _drawn(drawing, edge) for edge in ICON_EDGES}
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(icon_file(images))
    return target


def icon_file(images: Mapping[int, bytes]) -> bytes:
    """An .ico file that holds the given PNG images by the length of their edge in pixels (256 at most)."""
    header = struct.pack("<3H", 0, 1, len(images))
    entries, body = b"", b""
    for edge, png in images.items():
        place = len(header) + 16 * len(images) + len(body)
        # A byte holds the edge; 0 stands for 256.
        entries += struct.pack("<4B2H2L", edge % 256, edge % 256, 0, 0, 1, 32, len(png), place)
        body += png
    return header + entries + body


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares, from a version such as 1.2.3.

    Raises:
        ValueError: The version is not made of one to four numbers.
    """
    major, minor, patch, build, *more = [*(int(part) for part in version.split(".")), 0, 0, 0]
    if any(more):
        raise ValueError(version)
    return major, minor, patch, build


def version_resource(version: str, file_name: str) -> str:
    """The version resource of one executable, in the notation that PyInstaller's EXE reads from a file."""
    numbers = version_numbers(version)
    strings = {
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": PRODUCT,
        "OriginalFilename": file_name,
        "ProductName": PRODUCT,
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('{_LANGUAGE:04X}{_CODE_PAGE:04X}', [{table}])]), "
        f"VarFileInfo([VarStruct('Translation', [{_LANGUAGE}, {_CODE_PAGE}])])])\n"
    )


def _drawn(drawing: Path, edge: int) -> bytes:
    """The drawing as a PNG of this edge."""
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(edge, edge, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's types know the format only as bytes
    return bytes(content.data())
