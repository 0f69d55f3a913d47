"""Workbooks held in memory until saved: temporary files of openpyxl would outlive a killed program."""

# ruff: noqa: SLF001 - openpyxl has no public way to say where the rows of a sheet go

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openpyxl import Workbook

_PART: Final = 1 << 20
_QUICK: Final = 1  # zlib's least effort; sheets are packed anew, and better, when they are saved


class PackedBytes(io.RawIOBase):
    """Takes bytes as a file would and holds them packed, in about a tenth of their size."""

    def __init__(self) -> None:
        super().__init__()
        self._packer = zlib.compressobj(_QUICK)
        self._parts: list[bytes] = []

    @override
    def writable(self) -> bool:
        return True

    @override
    def write(self, data: Any) -> int:
        self._parts.append(self._packer.compress(data))
        return len(data)

    def unpacked(self) -> Iterator[bytes]:
        """Yield all that was written, in parts; nothing may be written afterwards."""
        unpacker = zlib.decompressobj()
        for part in (*self._parts, self._packer.flush()):
            rest = part
            while rest:
                yield unpacker.decompress(rest, _PART)
                rest = unpacker.unconsumed_tail
        yield unpacker.flush()


class HeldSheet(WorksheetWriter):
    """Writes one sheet into memory."""

    def __init__(self, sheet: Any) -> None:
        self.held = PackedBytes()
        super().__init__(sheet, out=self.held)


class _HeldWriter(ExcelWriter):
    """Puts sheets into the archive from memory; else as openpyxl does."""

    def __init__(self, workbook: Workbook, archive: ZipFile) -> None:
        super().__init__(workbook, archive)
        self._target = archive

    @override
    def write_worksheet(self, ws: Any) -> None:
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        if self.workbook.write_only:
            if not ws.closed:
                ws.close()
            writer = ws._writer
        else:
            writer = HeldSheet(ws)
            writer.write()
        ws._rels = writer._rels
        with self._target.open(ws.path[1:], "w", force_zip64=True) as part:
            for data in writer.held.unpacked():
                part.write(data)
        self.manifest.append(ws)


def hold_in_memory(sheet: Any) -> None:
    """Let a sheet of a write-only workbook, whose columns are set and whose rows are not, go to memory."""
    sheet._writer = HeldSheet(sheet)
    sheet._writer.write_top()


def save(workbook: Workbook, file: BinaryIO) -> None:
    """Write a workbook into an open file; raises `OSError` where that fails."""
    with ZipFile(file, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        _HeldWriter(workbook, archive).save()
