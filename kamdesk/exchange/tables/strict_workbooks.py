"""Workbooks saved as Strict Open XML: the same parts under other names, which openpyxl does not know."""

from __future__ import annotations

import io
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

_WORKBOOK: Final = "xl/workbook.xml"
_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_NAMES: Final = (
    (_STRICT + b"spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (
        _STRICT + b"officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (_STRICT + b"drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
)
"""Part 1 of ISO/IEC 29500 names these spaces so, part 4 otherwise; what stands in them is the same here."""
_QUICK: Final = 1  # least effort: the copy is read once


def is_strict(packed: ZipFile) -> bool:
    """Tell whether a workbook uses the names of Strict Open XML."""
    return _WORKBOOK in packed.namelist() and _STRICT in packed.read(_WORKBOOK)


def usual_copy(packed: ZipFile) -> bytes:
    """Return the workbook under the usual names, in memory; its size was looked at before."""
    copy = io.BytesIO()
    with ZipFile(copy, "w", ZIP_DEFLATED, compresslevel=_QUICK) as usual:
        for name in packed.namelist():
            content = packed.read(name)
            if name.endswith((".xml", ".rels")):
                for strict, other in _NAMES:
                    content = content.replace(strict, other)
            usual.writestr(name, content)
    return copy.getvalue()
