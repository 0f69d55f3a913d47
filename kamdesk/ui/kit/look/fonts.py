"""Which typeface the desk speaks in: the system's Chinese one, else the bundled sans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SIMPLIFIED: Final = (
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
    "SimHei",
)
TRADITIONAL: Final = (
    "Microsoft JhengHei UI",
    "Microsoft JhengHei",
    "PingFang TC",
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
)
_BUNDLED_PATTERNS: Final = ("*Sans*.ttf", "*Sans*.otf", "*Sans*.ttc")


def interface_family(language: str, bundled: Path | None) -> str:
    """Return the family for ``language``; loads the fonts in folder ``bundled`` when needed.

    The system's own families come first, in the order above; an empty answer means that the
    machine has no Chinese typeface at all and Qt's default has to do.
    """
    wanted = TRADITIONAL + SIMPLIFIED if language == "zh_TW" else SIMPLIFIED + TRADITIONAL
    found = _first_installed(wanted)
    if found or bundled is None:
        return found
    return _load_bundled(bundled)


def tabular(font: QFont) -> QFont:
    """Return a copy of ``font`` whose figures all have one width."""
    figures = QFont(font)
    figures.setFeature(QFont.Tag("tnum"), 1)
    return figures


def _first_installed(families: Sequence[str]) -> str:
    installed = set(QFontDatabase.families())
    return next((family for family in families if family in installed), "")


def _load_bundled(folder: Path) -> str:
    """Load every weight of the first bundled family: of one alone, all words would be as bold as that."""
    for pattern in _BUNDLED_PATTERNS:
        found = [_family_of(path) for path in sorted(folder.glob(pattern))]
        if any(found):
            return next(filter(None, found))
    return ""


def _family_of(path: Path) -> str:
    number = QFontDatabase.addApplicationFont(str(path))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""
