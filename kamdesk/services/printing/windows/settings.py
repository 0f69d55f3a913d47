"""The settings of a print job as Windows and its drivers exchange them (DEVMODE)."""

from __future__ import annotations

from ctypes import Structure, c_int16, c_uint16, c_uint32
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

from kamdesk.services.printing.windows.papers import OWN_SIZE

if TYPE_CHECKING:
    from kamdesk.domain.printing.catalogue import Sides
    from kamdesk.services.printing.windows.papers import PaperChoice

_NAME: Final = c_uint16 * 32

# Which fields hold (the bits of dmFields).
ORIENTATION: Final = 0x1
PAPER_SIZE: Final = 0x2
PAPER_LENGTH: Final = 0x4
PAPER_WIDTH: Final = 0x8
SCALE: Final = 0x10
COPIES: Final = 0x100
SOURCE: Final = 0x200
QUALITY: Final = 0x400
COLOUR: Final = 0x800
DUPLEX: Final = 0x1000
RESOLUTION: Final = 0x2000
COLLATE: Final = 0x8000
FORM_NAME: Final = 0x10000

_UPRIGHT, _ACROSS = 1, 2
_GREY: Final = 1
_SIDES: Final[dict[Sides, int]] = {"simplex": 1, "long_edge": 2, "short_edge": 3}


class DevMode(Structure):
    """The part of a DEVMODE that all drivers share; what a driver adds for itself lies behind it."""

    _fields_: ClassVar = [
        ("device_name", _NAME),
        ("specification", c_uint16),
        ("driver_version", c_uint16),
        ("size", c_uint16),
        ("driver_extra", c_uint16),
        ("fields", c_uint32),
        ("orientation", c_int16),
        ("paper_size", c_int16),
        ("paper_length", c_int16),
        ("paper_width", c_int16),
        ("scale", c_int16),
        ("copies", c_int16),
        ("source", c_int16),
        ("quality", c_int16),
        ("colour", c_int16),
        ("duplex", c_int16),
        ("resolution", c_int16),
        ("true_type", c_int16),
        ("collate", c_int16),
        ("form_name", _NAME),
        ("log_pixels", c_uint16),
        ("bits_per_pixel", c_uint32),
        ("width", c_uint32),
        ("height", c_uint32),
        ("display_flags", c_uint32),
        ("frequency", c_uint32),
        ("colour_method", c_uint32),
        ("colour_intent", c_uint32),
        ("media_type", c_uint32),
        ("dither", c_uint32),
        ("reserved", c_uint32 * 2),
        ("panning", c_uint32 * 2),
    ]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a driver is asked for; without ``tray`` its own choice stays, as its choice of colour does."""

    paper: PaperChoice
    sides: Sides
    resolution: int
    tray: int | None = None
    copies: int = 1


def write_settings(mode: DevMode, wanted: Wanted) -> None:
    """Put what is wanted into the driver's own settings, with the bits that say which fields hold."""
    paper = wanted.paper.paper
    mode.orientation = _ACROSS if wanted.paper.is_turned else _UPRIGHT
    mode.paper_size = paper.number
    mode.paper_width = paper.width
    mode.paper_length = paper.length
    mode.scale = 100
    mode.copies = wanted.copies
    mode.collate = int(wanted.copies > 1)
    mode.duplex = _SIDES[wanted.sides]
    mode.quality = mode.resolution = wanted.resolution
    mode.fields |= ORIENTATION | PAPER_SIZE | SCALE | COPIES | COLLATE | DUPLEX | QUALITY | RESOLUTION
    if wanted.tray is not None:
        mode.source = wanted.tray  # from 32,768 on it is negative there, as Windows wants it
        mode.fields |= SOURCE
    # A size and a name left from the user's own choice would win over the number.
    mode.fields &= ~(PAPER_LENGTH | PAPER_WIDTH | FORM_NAME)
    if paper.number == OWN_SIZE:
        mode.fields |= PAPER_LENGTH | PAPER_WIDTH


def keeps_copies(mode: DevMode, copies: int) -> bool:
    """Return whether a driver took it on itself to print so many copies, one after the other."""
    return bool(mode.fields & COPIES and mode.fields & COLLATE and mode.copies == copies and mode.collate)


def is_grey(mode: DevMode) -> bool:
    """Return whether the driver is set to print without colours."""
    return bool(mode.fields & COLOUR) and mode.colour == _GREY
