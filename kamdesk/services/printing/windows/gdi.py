"""The print system of Windows itself: the spooler and GDI, through ctypes."""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from ctypes import (
    POINTER,
    Structure,
    byref,
    c_char_p,
    c_int,
    c_int32,
    c_uint16,
    c_uint32,
    c_void_p,
    c_wchar_p,
)
from typing import TYPE_CHECKING, Any, ClassVar, Final

from pypdfium2 import raw

from kamdesk.services.printing.windows.papers import DriverPaper, Metrics
from kamdesk.services.printing.windows.ports import Abilities, PrintSystemError
from kamdesk.services.printing.windows.settings import DevMode, write_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kamdesk.services.printing.preview import PagePicture, PreviewDocument
    from kamdesk.services.printing.windows.papers import Box
    from kamdesk.services.printing.windows.settings import Wanted

# What DeviceCapabilities is asked for.
_PAPERS, _PAPER_SIZES, _BINS, _DUPLEX = 2, 3, 6, 7
_BIN_NAMES, _RESOLUTIONS, _COPIES, _COLLATES, _COLOURS = 12, 13, 18, 22, 32
_BIN_NAME_LENGTH: Final = 24
# What GetDeviceCaps is asked for, in the order of `Metrics`.
_MEASURES: Final = (88, 90, 110, 111, 112, 113)
_INTO_BUFFER, _FROM_BUFFER = 2, 8  # flags of DocumentProperties
_STATUS_LEVEL: Final = 6
_ADVANCED: Final = 2
_OUTLINES_WITH_MASKS: Final = 6
"""The print mode of PDFium that keeps masks as they are; in others one makes a bitmap of its page."""
_FOR_PAPER: Final = raw.FPDF_ANNOT | raw.FPDF_PRINTING
_COPY: Final = 0x00CC0020
_GREY_BITS, _COLOUR_BITS = 8, 32
_SLACK: Final = 8_192
"""Bytes beyond twice what a driver asks for its settings: some write more than they ask for."""
_OWN_ANSWERS: Final = {-3: 1223, -4: 112, -5: 8}
"""Error numbers for what GDI may answer without one: a person stopped it, no disk space, no memory."""
_AS_WINDOWS_DO: Final = 2 | 4
"""COM as threads with windows have it: most drivers were tried there, and a dialog for files needs it."""


class _Size(Structure):
    _fields_: ClassVar = [("width", c_int32), ("height", c_int32)]


class _JobName(Structure):
    """The DOCINFO of a job."""

    _fields_: ClassVar = [
        ("size", c_int),
        ("name", c_wchar_p),
        ("output", c_wchar_p),
        ("kind", c_wchar_p),
        ("flags", c_uint32),
    ]


class _PictureHead(Structure):
    """A BITMAPINFO with the table of 256 greys, which pictures in colour do not use."""

    _fields_: ClassVar = [
        ("size", c_uint32),
        ("width", c_int32),
        ("height", c_int32),
        ("planes", c_uint16),
        ("bits", c_uint16),
        ("compression", c_uint32),
        ("bytes", c_uint32),
        ("dots_x", c_int32),
        ("dots_y", c_int32),
        ("colours_used", c_uint32),
        ("colours_needed", c_uint32),
        ("greys", c_uint32 * 256),
    ]


_HEAD_ALONE: Final = _PictureHead.greys.offset

_SPOOLER: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "OpenPrinterW": (c_int, (c_wchar_p, POINTER(c_void_p), c_void_p)),
    "ClosePrinter": (c_int, (c_void_p,)),
    "GetPrinterW": (c_int, (c_void_p, c_uint32, c_void_p, c_uint32, POINTER(c_uint32))),
    "DocumentPropertiesW": (c_int32, (c_void_p, c_void_p, c_wchar_p, c_void_p, c_void_p, c_uint32)),
    "DeviceCapabilitiesW": (c_int, (c_wchar_p, c_wchar_p, c_uint16, c_void_p, c_void_p)),
}
_GDI: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "CreateDCW": (c_void_p, (c_wchar_p, c_wchar_p, c_wchar_p, c_void_p)),
    "DeleteDC": (c_int, (c_void_p,)),
    "ResetDCW": (c_void_p, (c_void_p, c_void_p)),
    "GetDeviceCaps": (c_int, (c_void_p, c_int)),
    "SetGraphicsMode": (c_int, (c_void_p, c_int)),
    "SaveDC": (c_int, (c_void_p,)),
    "RestoreDC": (c_int, (c_void_p, c_int)),
    "StartDocW": (c_int, (c_void_p, POINTER(_JobName))),
    "StartPage": (c_int, (c_void_p,)),
    "EndPage": (c_int, (c_void_p,)),
    "EndDoc": (c_int, (c_void_p,)),
    "AbortDoc": (c_int, (c_void_p,)),
    "StretchDIBits": (
        c_int,
        (c_void_p, *(c_int,) * 8, c_char_p, POINTER(_PictureHead), c_uint32, c_uint32),
    ),
}

_COM: Final[dict[str, tuple[Any, tuple[Any, ...]]]] = {
    "CoInitializeEx": (c_int32, (c_void_p, c_uint32)),
    "CoUninitialize": (None, ()),
}


def _library(name: str, functions: dict[str, tuple[Any, tuple[Any, ...]]]) -> Any:
    """Load a library of Windows; handles are declared, since as plain numbers they lose their upper half."""
    loaded = ctypes.WinDLL(name, use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
    for function, (answer, arguments) in functions.items():
        found = getattr(loaded, function)
        found.restype, found.argtypes = answer, arguments
    return loaded


def _insisted(call: str, function: Callable[..., int | None], *arguments: object, least: int = 1) -> int:
    """Call a function of Windows; raise `PrintSystemError` where it answers less than ``least``."""
    answer, code = _asked(function, *arguments)
    if answer < least:
        raise PrintSystemError(call, code or _OWN_ANSWERS.get(answer, 0))
    return answer


def _asked(function: Callable[..., int | None], *arguments: object) -> tuple[int, int]:
    """Return the answer and the error number of a call, 0 where it set none: GDI often sets none."""
    ctypes.set_last_error(0)  # type: ignore[attr-defined,unused-ignore]  # else that of an earlier call stays
    answer = function(*arguments) or 0
    return answer, ctypes.get_last_error()  # type: ignore[attr-defined,unused-ignore]


class GdiSettings:
    """A whole DEVMODE, with room for more than its driver says it needs."""

    def __init__(self, size: int) -> None:
        self.buffer = ctypes.create_string_buffer(2 * max(size, ctypes.sizeof(DevMode)) + _SLACK)

    @property
    def mode(self) -> DevMode:
        """The part that all drivers share."""
        return DevMode.from_buffer(self.buffer)


class GdiSheets:
    """A device context of a printer."""

    def __init__(self, gdi: Any, context: int) -> None:
        self._gdi = gdi
        self._context = context

    def metrics(self) -> Metrics:
        """Return the sheet as it is now set."""
        found = Metrics(*(self._gdi.GetDeviceCaps(self._context, measure) for measure in _MEASURES))
        if min(found.dots_x, found.dots_y) <= 0:
            raise PrintSystemError("GetDeviceCaps", 0)
        return found

    def change_to(self, settings: GdiSettings) -> None:
        """Take other settings for the pages that follow."""
        _insisted("ResetDC", self._gdi.ResetDCW, self._context, settings.buffer)
        self._gdi.SetGraphicsMode(self._context, _ADVANCED)

    def begin(self, job_name: str) -> None:
        """Begin the job."""
        job = _JobName(ctypes.sizeof(_JobName), job_name, None, None, 0)
        _insisted("StartDoc", self._gdi.StartDocW, self._context, byref(job))

    def begin_page(self) -> None:
        """Begin a page."""
        _insisted("StartPage", self._gdi.StartPage, self._context)

    def draw_outlines(self, document: PreviewDocument, page: int, box: Box) -> None:
        """Let PDFium draw a page (from 1) onto the context."""
        saved = self._gdi.SaveDC(self._context)
        with document.page(page) as loaded:
            raw.FPDF_SetPrintMode(_OUTLINES_WITH_MASKS)
            place = (box.left, box.top, box.width, box.height)
            canvas = c_void_p(self._context)
            _insisted("RenderPage", raw.FPDF_RenderPage, canvas, loaded.raw, *place, 0, _FOR_PAPER)
        self._gdi.RestoreDC(self._context, saved)

    def draw_picture(self, picture: PagePicture, box: Box) -> None:
        """Draw a strip of a page, its lowest row first: not every driver takes them in reading order."""
        stride = picture.stride
        rows = [picture.pixels[n * stride : (n + 1) * stride] for n in reversed(range(picture.height))]
        drawn, code = _asked(
            self._gdi.StretchDIBits,
            *(self._context, box.left, box.top, box.width, box.height),
            *(0, 0, picture.width, picture.height),
            *(b"".join(rows), byref(_head_of(picture)), 0, _COPY),
        )
        if drawn == 0 and code:  # without an error all of it lies where the printer cannot print
            raise PrintSystemError("StretchDIBits", code)

    def end_page(self) -> None:
        """End the page."""
        _insisted("EndPage", self._gdi.EndPage, self._context)

    def end(self) -> None:
        """Hand the whole job over."""
        _insisted("EndDoc", self._gdi.EndDoc, self._context)

    def abandon(self) -> None:
        """Throw the job away."""
        self._gdi.AbortDoc(self._context)


class GdiPrinter:
    """A printer opened through the spooler."""

    def __init__(self, system: GdiPrintSystem, name: str, handle: int) -> None:
        self._system = system
        self._name = name
        self._handle = handle

    def status(self) -> int:
        """Return the bits of its state, none where the driver tells nothing."""
        state, length = c_uint32(), c_uint32()
        size = ctypes.sizeof(state)
        self._system.spooler.GetPrinterW(self._handle, _STATUS_LEVEL, byref(state), size, byref(length))
        return state.value

    def abilities(self) -> Abilities:
        """Ask its driver."""
        numbers = self._listed(_PAPERS, c_uint16)
        sizes = self._listed(_PAPER_SIZES, _Size)
        pairs = self._listed(_RESOLUTIONS, _Size)
        return Abilities(
            papers=tuple(
                DriverPaper(number, size.width, size.height)
                for number, size in zip(numbers, sizes, strict=False)
            ),
            resolutions=tuple((pair.width, pair.height) for pair in pairs),
            most_copies=self._told(_COPIES),
            collates=self._told(_COLLATES) == 1,
            is_duplex=self._told(_DUPLEX) == 1,
            is_grey=self._told(_COLOURS, unknown=1) == 0,
        )

    def settle(self, wanted: Wanted) -> GdiSettings:
        """Return the settings that its driver makes of what is wanted."""
        properties, name = self._system.spooler.DocumentPropertiesW, self._name

        def ask(taken: Any, given: Any, flags: int) -> int:
            call = (properties, None, self._handle, name, taken, given, flags)
            return _insisted("DocumentProperties", *call)

        size = ask(None, None, 0)
        asked, settled = GdiSettings(size), GdiSettings(size)
        ask(asked.buffer, None, _INTO_BUFFER)
        write_settings(asked.mode, wanted)
        ask(settled.buffer, asked.buffer, _INTO_BUFFER | _FROM_BUFFER)
        return settled

    @contextmanager
    def sheets(self, settings: GdiSettings) -> Iterator[GdiSheets]:
        """Open its device context."""
        gdi = self._system.gdi
        context = _insisted("CreateDC", gdi.CreateDCW, "WINSPOOL", self._name, None, settings.buffer)
        try:
            gdi.SetGraphicsMode(context, _ADVANCED)
            yield GdiSheets(gdi, context)
        finally:
            gdi.DeleteDC(context)

    def _listed(self, what: int, kind: Any) -> Any:
        return self._system.listed(self._name, what, kind)

    def _told(self, what: int, *, unknown: int = 0) -> int:
        told: int = self._system.spooler.DeviceCapabilitiesW(self._name, None, what, None, None)
        return unknown if told < 0 else told


class GdiPrintSystem:
    """The spooler and GDI of this PC."""

    def __init__(self) -> None:
        self.spooler = _library("winspool.drv", _SPOOLER)
        self.gdi = _library("gdi32", _GDI)
        self._com = _library("ole32", _COM)

    @contextmanager
    def open(self, printer: str) -> Iterator[GdiPrinter]:
        """Open a printer by its name."""
        handle = c_void_p()
        with self._parts_of_drivers():
            _insisted("OpenPrinter", self.spooler.OpenPrinterW, printer, byref(handle), None)
            try:
                yield GdiPrinter(self, printer, handle.value or 0)
            finally:
                self.spooler.ClosePrinter(handle)

    @contextmanager
    def _parts_of_drivers(self) -> Iterator[None]:
        """Make this thread ready for COM, of which some drivers are made without seeing to it themselves."""
        is_ready = self._com.CoInitializeEx(None, _AS_WINDOWS_DO) >= 0
        try:
            yield
        finally:
            if is_ready:
                self._com.CoUninitialize()

    def trays(self, printer: str) -> tuple[tuple[int, str], ...]:
        """Return number and name of each tray that the driver lists."""
        with self._parts_of_drivers():
            numbers = self.listed(printer, _BINS, c_uint16)
            names = self.listed(printer, _BIN_NAMES, c_uint16 * _BIN_NAME_LENGTH)
        return tuple((number, _text(name)) for number, name in zip(numbers, names, strict=False))

    def listed(self, printer: str, what: int, kind: Any) -> Any:
        """Return what a driver lists, an empty array where it lists nothing."""
        ask = self.spooler.DeviceCapabilitiesW
        found = (kind * max(0, ask(printer, None, what, None, None)))()
        if len(found) and ask(printer, None, what, found, None) < 0:
            return ()
        return found


def _text(letters: Any) -> str:
    """Return a name that ends before its first zero, or fills its room."""
    return bytes(letters).decode("utf-16-le", errors="replace").split("\0")[0].strip()


def _head_of(picture: PagePicture) -> _PictureHead:
    head = _PictureHead(_HEAD_ALONE, picture.width, picture.height, 1)
    head.bits = _GREY_BITS if picture.is_grey else _COLOUR_BITS
    if picture.is_grey:
        head.greys[:] = [level * 0x010101 for level in range(256)]
    return head
