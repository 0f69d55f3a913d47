"""The settings of this PC, shown straight from their declared table; each counts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from kamdesk.config.paths import place_in_data, user_paths
from kamdesk.config.settings import SETTINGS, Setting, SettingKind
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.look.labels import button, card, fit_to_words, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.ui.kit.desk.preferences import Preferences

Declared = Setting[Any]  # the table holds settings of several types

_ROWS: Final = 3  # of each setting: what is chosen, its hint, what is wrong with it
_CHOICE_WIDTH: Final = 200
_PATH_WIDTH: Final = 460


class LocalSettings(QWidget):
    """One card a group, one row a setting."""

    restart_needed = Signal(object)
    """A sentence for people: what was chosen counts from the next start on."""

    def __init__(
        self, preferences: Preferences, require_desk: Callable[[Path], None], parent: QWidget | None = None
    ) -> None:
        """``require_desk`` raises `UserError` where no data file lies, or none that could be opened there."""
        super().__init__(parent)
        self._preferences, self._require_desk = preferences, require_desk
        self._controls: dict[str, QWidget] = {}
        self._problems: dict[str, QLabel] = {}

    def group_card(self, group: str) -> QFrame:
        """Return a card with the settings of ``group``."""
        frame, inside = card()
        inside.addWidget(label(tr(group), role="section"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnMinimumWidth(0, sizes().label)
        grid.setColumnStretch(1, 1)
        inside.addLayout(grid)
        for place, setting in enumerate(setting for setting in SETTINGS if setting.group == group):
            row = _ROWS * place
            control = self._make_control(setting)
            control.setAccessibleName(tr(setting.label))
            control.setAccessibleDescription(tr(setting.hint) if setting.hint else "")
            self._controls[setting.key] = control
            name = label(tr(setting.label), role="key")
            name.setBuddy(control)
            grid.addWidget(name, row, 0)
            grid.addLayout(self._with_browser(setting, control), row, 1)
            if setting.hint:
                grid.addWidget(label(tr(setting.hint), role="small", wrap=True), row + 1, 1)
            if setting.key in self._problems:
                grid.addWidget(self._problems[setting.key], row + 2, 1)
        return frame

    def control(self, setting: Declared) -> QWidget:
        """Return the widget that edits ``setting``."""
        return self._controls[setting.key]

    def problem(self, setting: Declared) -> str:
        """Return what is said beside a place that cannot be taken."""
        return self._problems[setting.key].text()

    def _make_control(self, setting: Declared) -> QWidget:
        if setting.kind is SettingKind.CHOICE:
            return self._make_choice(setting)
        if setting.kind is SettingKind.FLAG:
            return self._make_flag(setting)
        return self._make_path(setting)

    def _make_choice(self, setting: Declared) -> ChoiceBox:
        box = ChoiceBox()
        box.setFixedWidth(sizes().scaled(_CHOICE_WIDTH))
        for value, word in setting.choices:
            box.addItem(tr(word), value)
        box.setCurrentIndex(box.findData(self._preferences.get(setting)))
        box.activated.connect(lambda _index: self._choose(setting, box.currentData()))
        return box

    def _make_flag(self, setting: Setting[bool]) -> QCheckBox:
        box = QCheckBox(tr("是"))
        fit_to_words(box)
        box.setChecked(self._preferences.get(setting))
        box.clicked.connect(lambda checked: self._choose(setting, checked))
        return box

    def _make_path(self, setting: Setting[str]) -> QLineEdit:
        edit = QLineEdit(self._preferences.get(setting))
        edit.setMaximumWidth(sizes().scaled(_PATH_WIDTH))
        problem = self._problems[setting.key] = label(role="problem", wrap=True)
        problem.hide()
        edit.editingFinished.connect(lambda: self._take_place(setting, edit))
        edit.textEdited.connect(lambda _text: self._complain(setting, ""))
        return edit

    def _take_place(self, setting: Setting[str], edit: QLineEdit) -> None:
        """Choose the full place of what was typed, which is shown; one that will not do is told beside it."""
        if edit.text() == self._preferences.get(setting):
            return
        try:
            place = self._full(setting, edit.text().strip())
        except UserError as problem:
            self._complain(setting, tr(problem.message))
            return
        self._complain(setting, "")
        edit.setText(place)
        self._choose(setting, place)

    def _full(self, setting: Setting[str], typed: str) -> str:
        place = place_in_data(typed) if typed else user_paths().desk
        if setting.kind is SettingKind.FILE:
            self._require_desk(place)
        return str(place) if typed else ""

    def _complain(self, setting: Setting[str], text: str) -> None:
        problem = self._problems[setting.key]
        problem.setText(text)
        problem.setVisible(bool(text))

    def _with_browser(self, setting: Declared, control: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(control, 1000 if isinstance(control, QLineEdit) else 0)  # a path takes what it may
        if isinstance(control, QLineEdit):
            browse = button(tr("浏览……"))
            browse.clicked.connect(lambda: self._browse(setting, control))
            row.addWidget(browse)
        row.addStretch(1)
        return row

    def _browse(self, setting: Declared, edit: QLineEdit) -> None:
        title = tr("选择{what}", what=tr(setting.label))
        if setting.kind is SettingKind.FOLDER:
            path = QFileDialog.getExistingDirectory(self, title, edit.text())
        else:
            pattern = tr("KamDesk 数据文件") + " (*.kamdesk)"
            path, _filter = QFileDialog.getOpenFileName(self, title, edit.text(), pattern)
        if path:
            edit.setText(path)
            edit.editingFinished.emit()

    def _choose(self, setting: Declared, value: Any) -> None:
        if value == self._preferences.get(setting):
            return
        self._preferences.set(setting, value)
        if setting.at_start:
            said = Message("“{label}”从下次启动起生效。", label=Message(setting.label))
            self.restart_needed.emit(said)
