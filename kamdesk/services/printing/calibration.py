"""Calibrations of this PC's printers, per printer, paper and tray, applied to pages before printing."""

from __future__ import annotations

from ctypes import byref
from dataclasses import asdict
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, Protocol

import pypdfium2
from pypdfium2 import raw

from kamdesk.domain.printing.calibration import Calibration, PaperSize, calibrate
from kamdesk.services.printing.preview import POINTS_PER_INCH, PreviewDocument

if TYPE_CHECKING:
    from kamdesk.domain.printing.calibration import Measured

_PLACE: Final = "printing.calibrations"
_POINTS_PER_MM: Final = POINTS_PER_INCH / 25.4


class Memory(Protocol):
    """The store of calibrations on this PC, which `Preferences` is."""

    def recall(self, place: str, default: Any = None) -> Any:
        """Return what was remembered under ``place``."""

    def remember(self, place: str, value: Any) -> None:
        """Remember a JSON value under ``place``."""


class Calibrations:
    """The calibrations of the printers of this PC."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def of(self, printer: str, paper: PaperSize, tray: str = "") -> Calibration | None:
        """Return the calibration of a printer for a paper from a tray; None where it was never calibrated.

        One without tray is used for trays that have none of their own.
        """
        known = self._all()
        stored = known.get(_key(printer, paper, tray)) or known.get(_key(printer, paper))
        try:
            return Calibration(**{name: float(value) for name, value in stored.items()}) if stored else None
        except (AttributeError, TypeError, ValueError):  # the file was edited by hand
            return None

    def is_trays_own(self, printer: str, paper: PaperSize, tray: str) -> bool:
        """Return whether the tray has a calibration of its own."""
        return bool(tray) and _key(printer, paper, tray) in self._all()

    def keep(self, printer: str, paper: PaperSize, measured: Measured, tray: str = "") -> Calibration:
        """Calibrate a printer by measured lengths; raise `UserError` for impossible ones."""
        found = calibrate(measured, paper)
        self._memory.remember(_PLACE, {**self._all(), _key(printer, paper, tray): asdict(found)})
        return found

    def forget(self, printer: str, paper: PaperSize, tray: str = "") -> None:
        """Delete the calibration in use: the tray's own, else the printer's for this paper."""
        own = tray if self.is_trays_own(printer, paper, tray) else ""
        rest = {key: value for key, value in self._all().items() if key != _key(printer, paper, own)}
        self._memory.remember(_PLACE, rest)

    def adjusted(self, pdf: bytes, printer: str, tray: str = "") -> bytes:
        """Return the document with each page moved by the calibration of its paper, if there is one."""
        with PreviewDocument(pdf) as document:
            papers = [paper_of(document.size(page)) for page in range(1, document.page_count + 1)]
        found = [self.of(printer, paper, tray) for paper in papers]
        return _moved(pdf, found) if any(found) else pdf

    def _all(self) -> dict[str, Any]:
        stored = self._memory.recall(_PLACE, {})
        return stored if isinstance(stored, dict) else {}


def paper_of(size: tuple[float, float]) -> PaperSize:
    """Return the paper, to a tenth of a millimetre, of a page whose width and height are given in points."""
    width, height = (round(side / _POINTS_PER_MM, 1) for side in size)
    return PaperSize(width, height)


def _key(printer: str, paper: PaperSize, tray: str = "") -> str:
    return f"{printer} {paper.name} {tray}".rstrip()  # the key without tray is the one of older versions


def _moved(pdf: bytes, calibrations: list[Calibration | None]) -> bytes:
    written = BytesIO()
    with PreviewDocument.one_caller:
        document = pypdfium2.PdfDocument(pdf)
        for page, calibration in zip(document, calibrations, strict=True):
            if calibration is not None:
                width, height = page.get_size()
                matrix = raw.FS_MATRIX(
                    calibration.stretch_x,
                    0,
                    0,
                    calibration.stretch_y,
                    calibration.shift_x * _POINTS_PER_MM,
                    height * (1 - calibration.stretch_y) - calibration.shift_y * _POINTS_PER_MM,
                )
                paper = raw.FS_RECTF(0, height, width, 0)
                raw.FPDFPage_TransFormWithClip(page.raw, byref(matrix), byref(paper))
            page.close()
        document.save(written)
        document.close()
    return written.getvalue()
