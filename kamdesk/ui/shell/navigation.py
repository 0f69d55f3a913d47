"""The pages at the left: words beside their icons, or small ones under them where the window is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.ui.kit.look.buttons import FlatButton
from kamdesk.ui.kit.look.icons import icon
from kamdesk.ui.kit.look.labels import set_look
from kamdesk.ui.kit.look.scrolling import ScrolledContent
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import FOCUS_RING, Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from kamdesk.ui.shell.ports import Place


_GAP: Final = 2


class NavigationRoom(ScrolledContent):
    """Scrolls the navigation where the window is too low even for its icons."""

    def __init__(self, navigation: Navigation) -> None:
        super().__init__(navigation)
        self._navigation = navigation
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.verticalScrollBar().rangeChanged.connect(lambda *_range: self.updateGeometry())

    @override
    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar()
        width = self._navigation.minimumWidth()
        return QSize(width + (bar.sizeHint().width() if bar.maximum() > 0 else 0), 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Navigation(QWidget):
    """One button a page; arrow keys move among them, Enter or Space goes there."""

    chosen = Signal(str)
    """Id of the page the user wants to see."""

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("导航"))
        self._narrow = False
        self._is_low = False
        self._titles = {place.page_id: tr(place.title) for place in places}
        self._waiting: dict[str, int] = {}
        self._unsaved: set[str] = set()
        self._buttons: dict[str, FlatButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        column.setSpacing(_GAP)
        for at_foot in (False, True):
            for place in places:
                if place.at_foot is at_foot:
                    column.addWidget(self._make_button(place))
            if not at_foot:
                column.addStretch(1)
        self._fit()

    @property
    def narrow(self) -> bool:
        """Whether the words stand under the icons, or icons alone."""
        return self._narrow

    def set_room(self, *, narrow: bool, height: int) -> None:
        """Put words beside the icons or, ``narrow``, under them, which a small ``height`` has no room for."""
        each = sizes().word_under_icon + 2 * FOCUS_RING + _GAP
        is_low = narrow and height < len(self._buttons) * each + 2 * Space.M
        if (narrow, is_low) != (self._narrow, self._is_low):
            self._narrow, self._is_low = narrow, is_low
            self._fit()

    def mark(self, page_id: str) -> None:
        """Show that ``page_id`` is the open page; Tab comes to its entry, arrow keys to the others."""
        self._buttons[page_id].setChecked(True)
        for each, made in self._buttons.items():
            is_open = each == page_id
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_open else Qt.FocusPolicy.ClickFocus)

    @property
    def page_ids(self) -> tuple[str, ...]:
        """The pages in their order."""
        return tuple(self._buttons)

    def show_unsaved(self, page_id: str, *, unsaved: bool) -> None:
        """Say beside a page's word, and to screen readers, whether something typed waits there."""
        (self._unsaved.add if unsaved else self._unsaved.discard)(page_id)
        self._show_words(page_id)

    def show_waiting(self, page_id: str, count: int) -> None:
        """Say beside a page's word, and to screen readers, how much waits there."""
        self._waiting[page_id] = count
        self._show_words(page_id)

    def _show_words(self, page_id: str) -> None:
        button, title, count = self._buttons[page_id], self._titles[page_id], self._waiting.get(page_id, 0)
        counted = f"{title} {count}" if count else title
        named = tr("{page}：{count} 条待办", page=title, count=count) if count else title
        unsaved = page_id in self._unsaved
        button.setText(f"{counted} ●" if unsaved else counted)
        button.setAccessibleName(tr("{page}：有未保存的内容", page=named) if unsaved else named)
        self._show_tip(button)

    def _show_tip(self, button: FlatButton) -> None:
        """Say on hovering what the button's own words do not say whole."""
        name = button.accessibleName()
        button.setToolTip(name if self._narrow or name != button.text() else "")

    def button(self, page_id: str) -> FlatButton:
        """Return the button of a page."""
        return self._buttons[page_id]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())
        current = self.focusWidget()
        if step is None or current not in buttons:
            super().keyPressEvent(event)
            return
        buttons[(buttons.index(current) + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _make_button(self, place: Place) -> FlatButton:
        button = FlatButton()
        button.setText(tr(place.title))
        button.setIcon(icon(place.icon_name))
        button.setCheckable(True)
        button.setAccessibleName(tr(place.title))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.chosen.emit(place.page_id))
        self._group.addButton(button)
        self._buttons[place.page_id] = button
        return button

    def _fit(self) -> None:
        style = Qt.ToolButtonStyle
        narrow = style.ToolButtonIconOnly if self._is_low else style.ToolButtonTextUnderIcon
        under = sizes().navigation_icons if self._is_low else sizes().navigation_narrow
        self.setFixedWidth(under if self._narrow else sizes().navigation)
        for button in self._buttons.values():
            button.setToolButtonStyle(narrow if self._narrow else style.ToolButtonTextBesideIcon)
            self._show_tip(button)
            set_look(button, "alone", self._narrow)
            set_look(button, "under", self._narrow and not self._is_low)
            button.setIconSize(QSize(sizes().icon, sizes().icon))
