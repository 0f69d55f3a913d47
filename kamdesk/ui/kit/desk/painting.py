"""Doing something once a widget is to be seen, so that its picture need not wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_LATEST: Final = 1000
"""Milliseconds after which it is done in any case: a window that starts minimised is not painted."""


class OncePainted(QObject):
    """Calls ``act`` once, after the first picture of ``widget`` from now on; belongs to the widget."""

    def __init__(self, widget: QWidget, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._act = act
        self._timer = QTimer(self, singleShot=True, interval=_LATEST)
        self._timer.timeout.connect(self._do)
        self._timer.start()
        widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)  # the picture is on the screen once this event and its kin have ended
        return False

    def _do(self) -> None:
        self._widget.removeEventFilter(self)
        self.deleteLater()
        self._act()
