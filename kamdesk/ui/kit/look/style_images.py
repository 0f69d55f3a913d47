"""Tinted copies of the few icons that the style sheet needs as files (arrows, ticks)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from kamdesk.config.temporary_folders import TemporaryFolder
from kamdesk.ui.kit.look.icons import tinted_svg

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kamdesk.ui.kit.look.tokens import Tokens

_NEEDED: Final = (
    ("chevron-down", "secondary"),
    ("chevron-down", "disabled"),
    ("chevron-up", "secondary"),
    ("check", "on_accent"),
    ("check", "text"),
    ("minus", "on_accent"),
    ("dot", "accent"),
    ("close", "secondary"),
)


class _ImageFolder(QObject):
    """Keeps a temporary folder for as long as the application lives."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.folder = TemporaryFolder()


def style_images(app: QApplication, chosen: Tokens) -> Path:
    """Write ``<icon>-<token>.svg`` in the colours of ``chosen``; return their folder.

    Each shade has a folder of its own, since Qt caches images by path.
    """
    keeper = app.findChild(_ImageFolder) or _ImageFolder(app)
    folder = keeper.folder.path / ("dark" if chosen.dark else "light")
    if not folder.exists():
        folder.mkdir()
        for name, token in _NEEDED:
            path = folder / f"{name}-{token}.svg"
            path.write_bytes(tinted_svg(name, getattr(chosen, token)))
    return folder
