"""The panel 数据保护: how the file opens is changed, a plain file is encrypted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.domain.desk.protection import GuardState, OldBackups, new_recovery_key
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.guard_panel import GuardPanel
from kamdesk.ui.desk.protection_dialog import ProtectionDialog
from kamdesk.ui.desk.protection_questions import (
    EncryptQuestion,
    NoPassphraseQuestion,
    PassphraseQuestion,
    Question,
    RecoveryQuestion,
)
from tests.ui.desk.fakes import KEY, FakeGuard
from tests.ui.hands import type_over, type_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog
    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

Q = TypeVar("Q", bound=Question)

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


def asked(dialog: QDialog, kind: type[Q]) -> tuple[ProtectionDialog, Q]:
    """Return a dialog and its question, which must be of this kind."""
    assert isinstance(dialog, ProtectionDialog)
    assert isinstance(dialog.question, kind)
    return dialog, dialog.question


def keep_on_paper(dialog: ProtectionDialog) -> str:
    """Type the recovery key back that is shown, and return it."""
    assert dialog.asks_for_key
    assert not dialog.go_button.isEnabled()
    key = dialog.recovery.shown.text().replace("\n", "-")
    type_text(dialog.recovery.typed, key.lower().replace("-", " "))
    return key


def test_files_that_others_may_read_are_said(shown: Shown) -> None:
    assert not shown.panel.open_words.isVisible()
    shown.guard.open = (Message("“{path}”除本人以外还有人能读。", path="desk.kamdesk"),)
    shown.panel.refresh()
    assert shown.panel.open_words.isVisible()
    assert "desk.kamdesk" in shown.panel.open_words.text()


def test_a_passphrase_is_typed_twice_and_a_lost_sheet_made_anew(
    shown: Shown, qtbot: QtBot, dialogs: DialogScript
) -> None:
    def fill(opened: QDialog) -> None:
        dialog, question = asked(opened, PassphraseQuestion)
        fields = question.fields
        type_text(fields.first, "short")
        assert fields.problem
        type_over(fields.first, "long enough words")
        QTest.mouseClick(dialog.go_button, LEFT)
        assert not dialog.asks_for_key
        assert fields.second.hasFocus()
        type_over(fields.second, "long enough wordz")
        assert fields.problem
        QTest.mouseClick(dialog.go_button, LEFT)
        assert not dialog.asks_for_key
        type_over(fields.second, "long enough words")
        assert fields.problem == ""
        assert dialog.go_button.text() == "下一步"
        QTest.mouseClick(dialog.go_button, LEFT)
        keys.append(keep_on_paper(dialog))
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    keys: list[str] = []
    panel = shown.panel
    dialogs.expect(fill)
    with qtbot.waitSignal(panel.changed):
        QTest.mouseClick(panel.set_button, LEFT)
    assert (shown.guard.passphrase, shown.guard.recovery_key) == ("long enough words", keys[0])
    assert panel.drop_button.isVisible()
    assert "1 份更换之前的备份" in panel.old_words.text()


def test_a_recovery_key_that_is_typed_stays(shown: Shown, qtbot: QtBot, dialogs: DialogScript) -> None:
    def fill(opened: QDialog) -> None:
        dialog, question = asked(opened, NoPassphraseQuestion)
        type_text(question.kept.line, new_recovery_key())
        assert dialog.go_button.text() == "不再使用口令"
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(lambda: question.kept.problem != "")
        assert "打不开现在的数据" in question.kept.problem
        qtbot.waitUntil(question.kept.line.hasFocus)
        assert shown.guard.passphrase == "long enough words"
        type_over(question.kept.line, KEY.lower())
        assert question.kept.problem == ""
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    shown.guard.encrypt("long enough words", KEY, no_progress)
    shown.panel.refresh()
    dialogs.expect(fill)
    QTest.mouseClick(shown.panel.drop_button, LEFT)
    assert shown.guard.passphrase == ""
    assert shown.guard.recovery_key.lower() == KEY.lower()
    assert not shown.panel.drop_button.isVisible()


def test_a_new_recovery_key_asks_for_the_passphrase_that_stays(
    shown: Shown, qtbot: QtBot, dialogs: DialogScript
) -> None:
    def fill(opened: QDialog) -> None:
        dialog, question = asked(opened, RecoveryQuestion)
        assert question.kept is not None
        QTest.mouseClick(dialog.go_button, LEFT)
        assert question.kept.problem == "请输入口令。"
        type_text(question.kept.line, "not the words")
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(lambda: question.kept is not None and question.kept.problem == "口令不对。")
        type_over(question.kept.line, "long enough words")
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(lambda: dialog.asks_for_key)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.isVisible()
        keys.append(keep_on_paper(dialog))
        QTest.mouseClick(dialog.go_button, LEFT)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    keys: list[str] = []
    shown.guard.encrypt("long enough words", KEY, no_progress)
    shown.panel.refresh()
    dialogs.expect(fill)
    QTest.mouseClick(shown.panel.recovery_button, LEFT)
    assert (shown.guard.passphrase, shown.guard.recovery_key) == ("long enough words", keys[0])


def test_with_a_keychain_a_new_recovery_key_asks_for_nothing_and_can_be_stopped(
    shown: Shown, qtbot: QtBot, dialogs: DialogScript
) -> None:
    def stop(opened: QDialog) -> None:
        dialog, question = asked(opened, RecoveryQuestion)
        assert question.kept is None
        QTest.mouseClick(dialog.go_button, LEFT)
        keep_on_paper(dialog)
        shown.guard.working.clear()
        QTest.mouseClick(dialog.go_button, LEFT)
        assert dialog.cancel_button.text() == "停止"
        QTest.mouseClick(dialog.cancel_button, LEFT)
        assert not dialog.cancel_button.isEnabled()
        assert dialog.isVisible()
        shown.guard.working.set()
        qtbot.waitUntil(dialog.notice.isVisible)
        assert "已停止" in dialog.notice.text
        assert shown.guard.recovery_key == ""
        QTest.mouseClick(dialog.cancel_button, LEFT)

    dialogs.expect(stop)
    QTest.mouseClick(shown.panel.recovery_button, LEFT)
    assert not shown.panel.old_button.isVisible()


def test_a_plain_file_is_encrypted_once_its_recovery_key_is_on_paper(
    shown: Shown, qtbot: QtBot, dialogs: DialogScript
) -> None:
    def encrypt(opened: QDialog) -> None:
        dialog, question = asked(opened, EncryptQuestion)
        question.choice.ways.radio("passphrase").click()
        QTest.mouseClick(dialog.go_button, LEFT)
        assert question.choice.fields.problem
        assert not dialog.asks_for_key
        type_text(question.choice.fields.first, "long enough words")
        type_text(question.choice.fields.second, "long enough words")
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
    with qtbot.waitSignal(panel.changed):
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
    assert not panel.old_button.isVisible()
    assert not panel.encrypt_button.isVisible()
    shown.guard.old = OldBackups(plain=2, otherwise_keyed=3)
    shown.panel.refresh()
    assert "2 份没有加密的备份" in panel.old_words.text()
    assert "3 份更换之前的备份" in panel.old_words.text()
    dialogs.answer("")
    QTest.mouseClick(panel.old_button, LEFT)
    assert shown.guard.old.plain == 2
    dialogs.answer("go")
    QTest.mouseClick(panel.old_button, LEFT)
    qtbot.waitUntil(lambda: not panel.old_button.isVisible())
    assert shown.guard.old == OldBackups()
