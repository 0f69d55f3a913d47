"""Keeps the look in step with the preferences and, where asked, with the system."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from kamdesk.config.settings import APPEARANCE, FONT_FACTOR, LANGUAGE
from kamdesk.ui.kit.look.theme import Theme, apply_theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kamdesk.ui.kit.desk.preferences import Preferences
    from kamdesk.ui.kit.look.theme import Mode


class Appearance(QObject):
    """Applies the chosen look at once and again whenever a choice or the system changes."""

    def __init__(self, app: QApplication, preferences: Preferences) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        preferences.changed.connect(self._on_changed)
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self.apply()

    def apply(self) -> None:
        """Give the application the look that the preferences ask for."""
        mode = cast("Mode", self._preferences.get(APPEARANCE))
        theme = Theme(mode, self._preferences.get(FONT_FACTOR), self._preferences.get(LANGUAGE))
        apply_theme(self._app, theme)

    def _on_changed(self, key: str) -> None:
        if key in {APPEARANCE.key, FONT_FACTOR.key}:
            self.apply()

    def _on_scheme_changed(self) -> None:
        if self._preferences.get(APPEARANCE) == "system":
            self.apply()
