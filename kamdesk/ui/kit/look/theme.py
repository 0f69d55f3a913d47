"""Turns tokens into the palette, the font and the one style sheet of the desk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleFactory
from typing_extensions import override

from kamdesk.config.resources import resource_folder
from kamdesk.ui.kit.look.fonts import interface_family, tabular
from kamdesk.ui.kit.look.style_images import style_images
from kamdesk.ui.kit.look.tokens import BUSY_BAR, DARK, FOCUS_RING, LIGHT, RADIUS, Sizes, Space, Tokens

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QStyleOption, QWidget

Mode = Literal["light", "dark", "system"]

_FACTOR: Final = "desk_font_factor"
_STYLE: Final = "desk_style"
_SHEET: Final = Path("styles") / "desk.qss"
_SCHEMES: Final = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
}


@dataclass(frozen=True, slots=True)
class Theme:
    """What a person chooses: light, dark or as the system; and how large the letters are."""

    mode: Mode = "system"
    factor: float = 1.0
    language: str = "zh_CN"


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the whole application the look of ``theme``; may be called again at any time."""
    app.styleHints().setColorScheme(_SCHEMES[theme.mode])
    chosen, sizes = _chosen_tokens(app, theme.mode), Sizes(theme.factor)
    app.setProperty(_FACTOR, theme.factor)
    _take_style(app, theme.factor)
    app.setPalette(_palette(chosen))
    images = style_images(app, chosen)
    app.setStyleSheet(_sheet(chosen, sizes, images))
    # Last: with its first sheet Qt gives menus and lists the fonts of Windows again.
    app.setFont(_font(theme, sizes))


class _GrownFusion(QProxyStyle):
    """Fusion with larger icons inside fields, the one length that a style sheet cannot tell."""

    def __init__(self, factor: float) -> None:
        super().__init__("Fusion")
        self._icon = Sizes(factor).scaled(Space.L)

    @override
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric is QStyle.PixelMetric.PM_LineEditIconSize:
            return self._icon
        return super().pixelMetric(metric, option, widget)


def _take_style(app: QApplication, factor: float) -> None:
    """Give the application the style under its sheet; letters of the usual size need none of our own."""
    name = "fusion" if factor == 1.0 else f"fusion {factor}"
    if app.property(_STYLE) == name:
        return
    app.setProperty(_STYLE, name)
    app.setStyle(QStyleFactory.create("Fusion") if factor == 1.0 else _GrownFusion(factor))


def tokens() -> Tokens:
    """Return the colours in force; the application's palette is what tells them apart."""
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window) == QColor(DARK.canvas) else LIGHT


def sizes() -> Sizes:
    """Return the lengths in force; the application carries the factor that was applied."""
    app = QApplication.instance()
    return Sizes((app.property(_FACTOR) if app else None) or 1.0)


def figures_font() -> QFont:
    """Return the font for columns of figures."""
    return tabular(QApplication.font())


def sized_font(pixels: int, *, strong: bool = False) -> QFont:
    """Return the interface font at ``pixels`` (one of the four of `Sizes`)."""
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return font


def _chosen_tokens(app: QApplication, mode: Mode) -> Tokens:
    if mode == "system":
        return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if mode == "dark" else LIGHT


def _font(theme: Theme, sizes: Sizes) -> QFont:
    font = QFont()
    family = interface_family(theme.language, resource_folder() / "fonts")
    if family:
        font.setFamily(family)
    font.setPixelSize(sizes.body)
    return font


def _palette(chosen: Tokens) -> QPalette:
    role = QPalette.ColorRole
    roles = {
        role.Window: chosen.canvas,
        role.WindowText: chosen.text,
        role.Base: chosen.surface,
        role.AlternateBase: chosen.stripe,
        role.Text: chosen.text,
        role.PlaceholderText: chosen.secondary,
        role.Button: chosen.surface,
        role.ButtonText: chosen.text,
        role.BrightText: chosen.bad,
        role.ToolTipBase: chosen.raised,
        role.ToolTipText: chosen.text,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Accent: chosen.accent,
        role.Link: chosen.accent,
        role.LinkVisited: chosen.accent,
        role.Light: chosen.surface,
        role.Midlight: chosen.line,
        role.Mid: chosen.line,
        role.Dark: chosen.field_line,
        role.Shadow: chosen.line,
    }
    palette = QPalette()
    for name, colour in roles.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(chosen.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(chosen.line))
    return palette


def _sheet(chosen: Tokens, sizes: Sizes, images: Path) -> str:
    template = Template((resource_folder() / _SHEET).read_text(encoding="utf-8"))
    return template.substitute(_words(chosen, sizes), images=images.as_posix())


def _words(chosen: Tokens, sizes: Sizes) -> Mapping[str, str]:
    colours = {
        name: getattr(chosen, name)
        for name in (
            *("canvas", "surface", "raised", "line", "text", "secondary", "disabled"),
            *("accent", "on_accent", "good", "watch", "bad", "neutral", "grade_a", "grade_b", "grade_c"),
            *("hover", "pressed", "selected", "stripe", "field_line", "accent_hover", "scroll"),
        )
    }
    tints = {
        f"{name}_tint": chosen.tint(colours[name])
        for name in ("accent", "good", "watch", "bad", "neutral", "grade_a", "grade_b", "grade_c")
    }
    lengths = {
        name: f"{getattr(sizes, name)}px"
        for name in ("small", "body", "section", "page", "row", "button", "field", "icon")
    }
    inner = {  # a style sheet's heights do not count the borders
        "field_inner": f"{sizes.field - 2}px",
        "field_focus": f"{sizes.field - 2 * FOCUS_RING}px",
        "button_inner": f"{sizes.button - 2}px",
        "button_focus": f"{sizes.button - 2 * FOCUS_RING}px",
        "link_inner": f"{sizes.button - 2 * FOCUS_RING}px",
        "button_icon": f"{sizes.scaled(Space.L)}px",
        "nav_inner": f"{sizes.row + Space.XS - 2 * FOCUS_RING}px",
        "nav_under": f"{sizes.word_under_icon}px",
    }
    signs = {  # what stands in fields, boxes and heads grows with the letters beside it
        name: f"{sizes.scaled(length)}px"
        for name, length in (
            *(("box", 16), ("box_round", 9), ("arrow", 12), ("drop_arrow", 14), ("drop", 26)),
            *(("drop_focus", 25), ("menu_right", 28), ("menu_right_focus", 27), ("status_link", 18)),
        )
    }
    spaces = {
        name: f"{value}px"
        for name, value in (
            *(("xs", Space.XS), ("s", Space.S), ("m", Space.M), ("l", Space.L), ("xl", Space.XL)),
            *(("radius", RADIUS), ("busy", BUSY_BAR), ("ring", FOCUS_RING)),
        )
    }
    return {**colours, **tints, **lengths, **inner, **signs, **spaces, "focus_on_accent": chosen.text}
