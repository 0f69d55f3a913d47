"""The settings of this PC, shown straight from their declared table; each counts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kamdesk.config.settings import SETTINGS, Setting, SettingKind
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.look.labels import button, card, fit_to_words, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.ui.kit.desk.preferences import Preferences

Declared = Setting[Any]  # the table holds settings of several types

_CHOICE_WIDTH: Final = 200
_PATH_WIDTH: Final = 460


class LocalSettings(QWidget):
    """One card a group, one row a setting."""

    restart_needed = Signal(object)
    """A sentence for people: what was chosen counts from the next start on."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._controls: dict[str, QWidget] = {}

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
        for row, setting in enumerate(setting for setting in SETTINGS if setting.group == group):
            control = self._make_control(setting)
            control.setAccessibleName(tr(setting.label))
            control.setAccessibleDescription(tr(setting.hint) if setting.hint else "")
            self._controls[setting.key] = control
            name = label(tr(setting.label), role="key")
            name.setBuddy(control)
            grid.addWidget(name, 2 * row, 0)
            grid.addLayout(self._with_browser(setting, control), 2 * row, 1)
            if setting.hint:
                grid.addWidget(label(tr(setting.hint), role="small", wrap=True), 2 * row + 1, 1)
        return frame

    def control(self, setting: Declared) -> QWidget:
        """Return the widget that edits ``setting``."""
        return self._controls[setting.key]

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
        edit.setFixedWidth(sizes().scaled(_PATH_WIDTH))
        edit.editingFinished.connect(lambda: self._choose(setting, edit.text().strip()))
        return edit

    def _with_browser(self, setting: Declared, control: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(control)
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
