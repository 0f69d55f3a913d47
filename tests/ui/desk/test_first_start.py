from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kamdesk.domain.desk.members import Post
from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.first_start import FirstStartWizard
from tests.ui.desk.fakes import KEY, FakeFirstStart
from tests.ui.hands import type_over, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from tests.ui.dialog_script import DialogScript

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def acts(tmp_path: Path) -> FakeFirstStart:
    return FakeFirstStart(tmp_path / "desk.kamdesk")


@pytest.fixture
def begin(qtbot: QtBot, ui_context: UiContext, acts: FakeFirstStart) -> Callable[[], FirstStartWizard]:
    def make() -> FirstStartWizard:
        wizard = FirstStartWizard(acts, ui_context, language="zh_CN")
        qtbot.addWidget(wizard, before_close_func=lambda _wizard: wizard.done(0))
        wizard.show()
        qtbot.waitExposed(wizard)
        return wizard

    return make


def go_on(wizard: FirstStartWizard) -> None:
    QTest.mouseClick(wizard.next_button, LEFT)


def name_everything(wizard: FirstStartWizard) -> None:
    go_on(wizard)
    type_text(wizard.names.office.editor("organisation").control, "华南实业集团")
    type_text(wizard.names.person.editor("name").control, "王小明")
    go_on(wizard)
    assert wizard.step is wizard.guard


def test_the_usual_way_takes_a_few_clicks(
    qtbot: QtBot, begin: Callable[[], FirstStartWizard], acts: FakeFirstStart
) -> None:
    wizard = begin()
    name_everything(wizard)
    go_on(wizard)
    qtbot.waitUntil(lambda: wizard.step is wizard.recovery)
    assert not wizard.next_button.isEnabled()
    assert wizard.recovery.panel is not None
    QTest.mouseClick(wizard.recovery.panel.print_button, LEFT)
    assert acts.printed == [KEY]
    go_on(wizard)
    go_on(wizard)
    assert wizard.result() == FirstStartWizard.DialogCode.Accepted
    (answers,) = acts.created
    assert answers.place == acts.place
    assert (answers.organisation, answers.department) == ("华南实业集团", "大客户部")
    assert (answers.person, answers.post) == ("王小明", Post.SPECIALIST)
    assert (answers.guard, answers.passphrase) == ("keychain", "")
    assert wizard.answers.beginning == "import"


def test_names_are_needed(begin: Callable[[], FirstStartWizard]) -> None:
    wizard = begin()
    go_on(wizard)
    go_on(wizard)
    assert wizard.step is wizard.names
    assert wizard.names.office.editor("organisation").shown_problem
    assert wizard.names.person.editor("name").shown_problem


def test_a_name_alone_is_shown_in_full_before_anything_is_written(
    begin: Callable[[], FirstStartWizard],
    acts: FakeFirstStart,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("KAMDESK_HOME", str(tmp_path / "home"))
    elsewhere = tmp_path / "started-here"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    wizard = begin()
    assert wizard.place.full_place == ""
    type_over(wizard.place.place, "大客户")
    full = tmp_path / "home" / "大客户.kamdesk"
    assert str(full) in wizard.place.full_place
    name_everything(wizard)
    assert wizard.place.place.text() == str(full)
    go_on(wizard)
    qtbot.waitUntil(lambda: wizard.step is wizard.recovery)
    assert acts.created[0].place == full
    assert list(elsewhere.iterdir()) == []


def test_a_server_is_refused_as_a_place(begin: Callable[[], FirstStartWizard]) -> None:
    wizard = begin()
    type_over(wizard.place.place, "postgresql://server/desk")
    go_on(wizard)
    assert wizard.step is wizard.place
    assert "服务器" in wizard.place.problem


def test_a_place_that_will_not_do_is_told_beside_it(begin: Callable[[], FirstStartWizard]) -> None:
    wizard = begin()
    type_over(wizard.place.place, "elsewhere.txt")
    go_on(wizard)
    assert wizard.step is wizard.place
    assert wizard.place.problem == "请选择一个 .kamdesk 文件。"


def test_the_language_is_spoken_at_once_and_kept(
    begin: Callable[[], FirstStartWizard], acts: FakeFirstStart
) -> None:
    wizard = begin()
    wizard.place.language.setFocus()
    QTest.keyClick(wizard.place.language, Qt.Key.Key_Down)
    assert acts.languages == ["zh_TW"]
    assert wizard.answers.language == "zh_TW"
    assert wizard.place.language.currentData() == "zh_TW"
    assert wizard.step is wizard.place


def test_without_a_keychain_a_passphrase_is_asked_for(
    qtbot: QtBot, begin: Callable[[], FirstStartWizard], acts: FakeFirstStart
) -> None:
    acts.keychain = False
    wizard = begin()
    name_everything(wizard)
    go_on(wizard)
    assert wizard.step is wizard.guard
    assert wizard.guard.choice.fields.problem == "请输入口令。"
    assert wizard.focusWidget() is wizard.guard.choice.fields.first
    type_text(wizard.guard.choice.fields.first, "correct horse")
    type_text(wizard.guard.choice.fields.second, "correct horse")
    go_on(wizard)
    qtbot.waitUntil(lambda: wizard.step is wizard.recovery)
    assert acts.created[0].guard == "passphrase"
    assert acts.created[0].passphrase == "correct horse"


def test_without_encryption_there_is_no_key_to_keep(
    qtbot: QtBot, begin: Callable[[], FirstStartWizard], acts: FakeFirstStart
) -> None:
    wizard = begin()
    name_everything(wizard)
    wizard.guard.choice.ways.radio("none").click()
    go_on(wizard)
    qtbot.waitUntil(lambda: wizard.step is wizard.beginning)
    wizard.beginning.choices.radio("sample").click()
    go_on(wizard)
    assert wizard.answers.beginning == "sample"
    assert acts.created[0].guard == "none"


def test_a_refusal_is_told_and_everything_typed_stays(
    qtbot: QtBot, begin: Callable[[], FirstStartWizard], acts: FakeFirstStart
) -> None:
    acts.refusals = [Message("文件夹不能写入，什么都没有建立。")]
    wizard = begin()
    name_everything(wizard)
    go_on(wizard)
    qtbot.waitUntil(wizard.notice.isVisible)
    assert wizard.notice.text == "文件夹不能写入，什么都没有建立。"
    assert wizard.step is wizard.guard
    qtbot.waitUntil(wizard.next_button.isEnabled)
    go_on(wizard)
    qtbot.waitUntil(lambda: wizard.step is wizard.recovery)


def test_the_key_can_be_typed_back_instead_of_printed(
    qtbot: QtBot, begin: Callable[[], FirstStartWizard]
) -> None:
    wizard = begin()
    name_everything(wizard)
    go_on(wizard)
    qtbot.waitUntil(lambda: wizard.step is wizard.recovery)
    assert wizard.recovery.panel is not None
    type_text(wizard.recovery.panel.typed, KEY[:-1])
    assert not wizard.next_button.isEnabled()
    type_text(wizard.recovery.panel.typed, KEY[-1])
    assert wizard.next_button.isEnabled()


def test_one_can_go_back_until_the_file_is_made(qtbot: QtBot, begin: Callable[[], FirstStartWizard]) -> None:
    wizard = begin()
    name_everything(wizard)
    QTest.mouseClick(wizard.back_button, LEFT)
    assert wizard.step is wizard.names
    go_on(wizard)
    go_on(wizard)
    qtbot.waitUntil(lambda: wizard.step is wizard.recovery)
    assert not wizard.back_button.isVisible()
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    assert wizard.notice.isVisible()


def test_leaving_early_asks(begin: Callable[[], FirstStartWizard], dialogs: DialogScript) -> None:
    wizard = begin()
    dialogs.answer("")
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    dialogs.answer("leave")
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert wizard.result() == FirstStartWizard.DialogCode.Rejected
