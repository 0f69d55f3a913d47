"""The colours and sizes of the desk; no other module writes one down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor

_SRGB_KNEE: Final = 0.04045
_LUMINANCE: Final = (0.2126, 0.7152, 0.0722)


@dataclass(frozen=True, slots=True)
class Tokens:
    """One set of colours as ``#RRGGBB``; `LIGHT` and `DARK` are the two that exist."""

    dark: bool
    canvas: str
    surface: str
    raised: str
    line: str
    text: str
    secondary: str
    disabled: str
    accent: str
    on_accent: str
    good: str
    watch: str
    bad: str
    host_side: str
    guest_side: str
    neutral: str
    grade_a: str
    grade_b: str
    grade_c: str
    chart_1: str
    chart_2: str
    chart_3: str
    chart_4: str
    chart_5: str
    chart_6: str

    @property
    def hover(self) -> str:
        """Background of what the pointer rests on."""
        return mixed(self.text, self.surface, 0.055)

    @property
    def pressed(self) -> str:
        """Background of what is held down."""
        return mixed(self.text, self.surface, 0.11)

    @property
    def selected(self) -> str:
        """Background of chosen rows and of the open page in the navigation; text stays text."""
        return mixed(self.accent, self.surface, 0.22 if self.dark else 0.12)

    @property
    def stripe(self) -> str:
        """Background of table heads and quiet bands."""
        return mixed(self.canvas, self.surface, 0.55)

    @property
    def field_line(self) -> str:
        """Border of something one types in; stronger than a separator."""
        return mixed(self.secondary, self.surface, 0.42)

    @property
    def accent_hover(self) -> str:
        """Background of the primary button under the pointer."""
        return mixed(self.text, self.accent, 0.14)

    @property
    def scroll(self) -> str:
        """Handle of a scroll bar."""
        return mixed(self.secondary, self.canvas, 0.45)

    def tint(self, colour: str) -> str:
        """Return the quiet background for words written in ``colour`` (chips, inline notices)."""
        return mixed(colour, self.surface, 0.14 if self.dark else 0.08)


LIGHT: Final = Tokens(
    dark=False,
    canvas="#F5F6F8",
    surface="#FFFFFF",
    raised="#FFFFFF",
    line="#E1E4E9",
    text="#1D2129",
    secondary="#5A616B",
    disabled="#A3A9B3",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    good="#1B7F4B",
    watch="#9A6200",
    bad="#C0362C",
    host_side="#2F6F8F",
    guest_side="#9A5B1E",
    neutral="#6B6F76",
    grade_a="#7A4B00",
    grade_b="#3F5B7A",
    grade_c="#6B6F76",
    chart_1="#1F3A5F",
    chart_2="#41648F",
    chart_3="#6D8DB3",
    chart_4="#9CB4CF",
    chart_5="#C6D3E4",
    chart_6="#E4EBF3",
)

DARK: Final = Tokens(
    dark=True,
    canvas="#1B1D21",
    surface="#24272C",
    raised="#2C3036",
    line="#3A3F47",
    text="#E8EAED",
    secondary="#A9B0BA",
    disabled="#6B727C",
    accent="#6FA8FF",
    on_accent="#10131A",
    good="#5CC98C",
    watch="#E3B04B",
    bad="#FF7B72",
    host_side="#7CC0DD",
    guest_side="#E0A468",
    neutral="#A9AEB6",
    grade_a="#E9B872",
    grade_b="#A3C1E0",
    grade_c="#B4B8BF",
    chart_1="#D6E4F5",
    chart_2="#AFC8E6",
    chart_3="#86A6CD",
    chart_4="#6483A8",
    chart_5="#48617F",
    chart_6="#354558",
)


@dataclass(frozen=True, slots=True)
class Sizes:
    """Lengths in device-independent pixels for one font factor; spacing does not grow with it."""

    factor: float = 1.0

    @property
    def small(self) -> int:
        """Font of hints, table heads and chips."""
        return round(12 * self.factor)

    @property
    def body(self) -> int:
        """Font of everything one reads and types."""
        return round(13 * self.factor)

    @property
    def section(self) -> int:
        """Font of section titles."""
        return round(15 * self.factor)

    @property
    def page(self) -> int:
        """Font of page titles."""
        return round(20 * self.factor)

    @property
    def row(self) -> int:
        """Height of table rows and navigation entries."""
        return round(32 * self.factor)

    @property
    def button(self) -> int:
        """Height of buttons."""
        return round(32 * self.factor)

    @property
    def field(self) -> int:
        """Height of fields."""
        return round(30 * self.factor)

    @property
    def icon(self) -> int:
        """Edge of a line icon."""
        return round(20 * self.factor)

    @property
    def navigation(self) -> int:
        """Width of the navigation with words."""
        return round(176 * self.factor)

    @property
    def navigation_icons(self) -> int:
        """Width of the navigation where there is no room for words."""
        return self.scaled(56)

    @property
    def navigation_narrow(self) -> int:
        """Width of the navigation with small words under its icons."""
        return round(92 * self.factor)

    @property
    def word_under_icon(self) -> int:
        """Height of a line icon with a small word under it."""
        return self.icon + self.small + Space.L

    @property
    def label(self) -> int:
        """Width of the labels that stand left of their fields."""
        return round(112 * self.factor)

    def scaled(self, pixels: int) -> int:
        """Return a width that has to hold words, for this font factor."""
        return round(pixels * self.factor)


NARROW_WINDOW: Final = 1200
"""Below this window width, times the factor of the font, the navigation shows icons alone."""

RADIUS: Final = 6
BUSY_BAR: Final = 2
FOCUS_RING: Final = 2


class Space:
    """The only distances between things, in pixels."""

    XS: Final = 4
    S: Final = 8
    M: Final = 12
    L: Final = 16
    XL: Final = 24
    XXL: Final = 32


def mixed(colour: str, ground: str, share: float) -> str:
    """Return ``colour`` laid over ``ground`` at ``share`` (0 to 1) opacity."""
    above, below = QColor(colour), QColor(ground)
    parts = (
        round(over * share + under * (1 - share))
        for over, under in zip(_channels(above), _channels(below), strict=True)
    )
    return "#{:02X}{:02X}{:02X}".format(*parts)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, 1 to 21)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _channels(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _luminance(colour: str) -> float:
    shares = (channel / 255 for channel in _channels(QColor(colour)))
    linear = (share / 12.92 if share <= _SRGB_KNEE else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return sum(weight * share for weight, share in zip(_LUMINANCE, linear, strict=True))
