"""The panel 数据保护: how the file opens is changed, a plain file is encrypted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.domain.desk.protection import GuardState
from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.encrypt_dialog import EncryptDialog
from kamdesk.ui.desk.guard_panel import GuardPanel
from kamdesk.ui.desk.passphrase import PassphraseDialog
from kamdesk.ui.desk.recovery import RecoveryKeyDialog
from tests.ui.desk.fakes import KEY, FakeGuard
from tests.ui.hands import type_over, type_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

PLAIN = GuardState(encrypted=False, keychain=False, passphrase=False)
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Shown:
    """The panel and what stands behind it."""

    panel: GuardPanel
    guard: FakeGuard


@pytest.fixture
def shown(qtbot: QtBot, ui_context: UiContext) -> Shown:
    guard = FakeGuard()
    panel = GuardPanel(ui_context, guard)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    return Shown(panel, guard)


def test_a_passphrase_is_typed_twice(shown: Shown, qtbot: QtBot, dialogs: DialogScript) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PassphraseDialog)
        type_text(dialog.fields.first, "short")
        assert dialog.fields.problem
        type_over(dialog.fields.first, "long enough words")
        QTest.mouseClick(dialog.go_button, LEFT)
        assert dialog.isVisible()
        assert dialog.fields.second.hasFocus()
        type_over(dialog.fields.second, "long enough wordz")
        assert dialog.fields.problem
        QTest.mouseClick(dialog.go_button, LEFT)
        assert dialog.isVisible()
        type_over(dialog.fields.second, "long enough words")
        assert dialog.fields.problem == ""
        QTest.mouseClick(dialog.go_button, LEFT)

    panel = shown.panel
    dialogs.expect(fill)
    QTest.mouseClick(panel.set_button, LEFT)
    qtbot.waitUntil(lambda: shown.guard.passphrase == "long enough words")
    qtbot.waitUntil(panel.drop_button.isVisible)
    QTest.mouseClick(panel.drop_button, LEFT)
    qtbot.waitUntil(lambda: not panel.drop_button.isVisible())
    assert shown.guard.passphrase == ""


def test_a_new_recovery_key_must_be_kept_before_the_dialog_closes(
    shown: Shown, qtbot: QtBot, dialogs: DialogScript
) -> None:
    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, RecoveryKeyDialog)
        assert dialog.panel.shown.text().replace("\n", "-") == KEY
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        assert not dialog.done_button.isEnabled()
        type_text(dialog.panel.typed, KEY.lower().replace("-", " "))
        QTest.mouseClick(dialog.done_button, LEFT)

    panel = shown.panel
    dialogs.answer("go")
    dialogs.expect(keep)
    QTest.mouseClick(panel.recovery_button, LEFT)
    qtbot.waitUntil(lambda: len(dialogs.seen) == 2)


def test_a_plain_file_is_encrypted_once_its_recovery_key_is_on_paper(
    shown: Shown, qtbot: QtBot, dialogs: DialogScript
) -> None:
    def encrypt(dialog: QDialog) -> None:
        assert isinstance(dialog, EncryptDialog)
        dialog.choices.radio("passphrase").click()
        QTest.mouseClick(dialog.go_button, LEFT)
        assert dialog.fields.problem
        assert not dialog.asks_for_key
        type_text(dialog.fields.first, "long enough words")
        type_text(dialog.fields.second, "long enough words")
        QTest.mouseClick(dialog.go_button, LEFT)
        assert not dialog.go_button.isEnabled()
        assert "恢复密钥" in dialog.go_button.toolTip()
        assert shown.guard.recovery_key == ""
        written = dialog.recovery.shown
        assert written.height() >= written.sizeHint().height()  # no line of the key is cut
        keys.append(dialog.recovery.shown.text().replace("\n", "-"))
        type_text(dialog.recovery.typed, keys[0])
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(dialog.notice.isVisible)
        assert dialog.notice.text == "磁盘已满，没有加密。"
        qtbot.waitUntil(dialog.go_button.isEnabled)
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    keys: list[str] = []
    panel = shown.panel
    shown.guard.current = PLAIN
    shown.guard.refusals = [Message("磁盘已满，没有加密。")]
    shown.panel.refresh()
    assert not panel.set_button.isEnabled()
    assert "加密这份数据" in panel.set_button.toolTip()
    dialogs.expect(encrypt)
    dialogs.answer("")
    with qtbot.waitSignal(panel.encrypted):
        QTest.mouseClick(panel.encrypt_button, LEFT)
    assert (shown.guard.passphrase, shown.guard.recovery_key) == ("long enough words", keys[0])
    assert dialogs.texts[-1] == "数据已加密。"


def test_encrypting_can_be_thought_better_of(shown: Shown, dialogs: DialogScript) -> None:
    shown.guard.current = PLAIN
    shown.panel.refresh()
    dialogs.escape()
    QTest.mouseClick(shown.panel.encrypt_button, LEFT)
    assert shown.guard.current == PLAIN


def test_backups_of_before_are_removed_once_asked(shown: Shown, qtbot: QtBot, dialogs: DialogScript) -> None:
    panel = shown.panel
    assert not panel.plain_button.isVisible()
    assert not panel.encrypt_button.isVisible()
    shown.guard.plain = 2
    shown.panel.refresh()
    assert "2 份" in panel.plain_words.text()
    dialogs.answer("")
    QTest.mouseClick(panel.plain_button, LEFT)
    assert shown.guard.plain == 2
    dialogs.answer("go")
    QTest.mouseClick(panel.plain_button, LEFT)
    qtbot.waitUntil(lambda: not panel.plain_button.isVisible())
    assert shown.guard.plain == 0
