"""Every dialog on a small screen and with large letters: nothing of it is cut or out of reach."""

from __future__ import annotations

import importlib
import pkgutil
import re
from datetime import UTC, date, datetime
from itertools import combinations
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QDialog,
    QFileDialog,
    QGridLayout,
    QProgressBar,
    QPushButton,
)

import kamdesk.ui
from kamdesk.app.missing_file import MissingFile
from kamdesk.config.paths import Paths
from kamdesk.domain.company.approval import ApprovalState, Submission, submitted
from kamdesk.domain.customers.cooperation import COOPERATION_PLAN, CooperationPlan
from kamdesk.domain.customers.notes import Filing, QuickNote
from kamdesk.domain.customers.taboos import split_text
from kamdesk.domain.customers.transactions import TRANSACTION
from kamdesk.domain.desk.duties import Standing
from kamdesk.domain.printing.calibration import PaperSize
from kamdesk.domain.records.drafts import RecordDraft
from kamdesk.domain.shared.text import Message
from kamdesk.services.company.absences import Absences
from kamdesk.services.customers.cooperation import APPROVERS
from kamdesk.services.desk.desks import Desks
from kamdesk.services.printing.calibration import Calibrations
from kamdesk.ui.customers.filing_dialog import FilingDialog
from kamdesk.ui.customers.paste_dialog import PasteDialog
from kamdesk.ui.customers.plan_approval import PlanApprovalDialog
from kamdesk.ui.customers.split_dialog import SplitDialog
from kamdesk.ui.desk import first_start
from kamdesk.ui.desk.absences_dialog import AbsenceParts, AbsencesDialog
from kamdesk.ui.desk.first_start import FirstStartWizard
from kamdesk.ui.desk.missing_file import MissingFileDialog
from kamdesk.ui.desk.protection_dialog import ProtectionDialog
from kamdesk.ui.desk.protection_questions import (
    EncryptQuestion,
    NoPassphraseQuestion,
    PassphraseQuestion,
    RecoveryQuestion,
)
from kamdesk.ui.desk.restore_choice import RestoreChoice
from kamdesk.ui.evaluations.sheet_acts import StandInDialog
from kamdesk.ui.kit.desk.dialogs import SpokenDialog, TextDialog
from kamdesk.ui.kit.desk.languages import SOURCE_LANGUAGE, speak
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.fields.finding import References
from kamdesk.ui.kit.look import room
from kamdesk.ui.kit.look.theme import Theme, apply_theme
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.history_dialog import FieldHistoryDialog
from kamdesk.ui.kit.records.importing.frame import WizardFrame
from kamdesk.ui.kit.records.record_grid import GridDrafts, RecordGridDialog, grid_columns
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.printing.calibration import CalibrationDialog, Feed
from kamdesk.ui.printing.forms.people_dialog import PeopleDialog
from tests.ui.desk.fakes import FakeFirstStart, FakeGuard, FakeMembers, services_over
from tests.ui.every_page import database_of_everything, states_of, window_of_everything
from tests.ui.shell.desk import FakeFinder
from tests.ui.test_room_for_words import HALF_SCREEN, LARGEST, USUAL_SCREEN, cut, out_of_reach, settle

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.shell.main_window import MainWindow

_CHINESE = re.compile(r"[\u4e00-\u9fff]")
HALVES = {f"half a screen, {each}": (HALF_SCREEN, 1.0, each) for each in ("zh_CN", "zh_TW", "en")}
LOOKS = {
    "half a screen": (HALF_SCREEN, 1.0, "zh_CN"),
    **{f"large letters, {each}": (USUAL_SCREEN, LARGEST, each) for each in ("zh_CN", "zh_TW", "en")},
}


class Inspector:
    """Looks at each dialog that opens instead of letting somebody work it, and closes it."""

    def __init__(self, most: QSize) -> None:
        self.most = most
        self.seen: set[type[QDialog]] = set()
        self.done: set[tuple[str, str]] = set()
        self.faults: list[str] = []

    def look_at(self, dialog: QDialog) -> int:
        dialog.show()
        settle()
        self.seen.add(type(dialog))
        self.faults += [f"{type(dialog).__name__}: {each}" for each in faults_of(dialog, self.most)]
        dialog.done(0)  # as its own closing does, which ends what it has under way
        return 0


def faults_of(dialog: QDialog, most: QSize) -> Iterator[str]:
    size = dialog.size()
    if size != size.boundedTo(most):
        yield f"{size.toTuple()} is larger than the screen, {most.toTuple()}"
    yield from cut(dialog)
    yield from out_of_reach(dialog)
    yield from laid_over_each_other(dialog)
    for bar in dialog.findChildren(QProgressBar):
        if QLocale().language() is QLocale.Language.English and _CHINESE.search(bar.accessibleName()):
            yield f"“{bar.accessibleName()}” is not English"
    for verb in dialog.findChildren(QPushButton):
        is_main = verb.isDefault() or verb.property("kind") == "primary"
        if is_main and verb.isVisible() and verb.visibleRegion().boundingRect().size() != verb.size():
            yield f"“{verb.text()}” is not in sight"


def laid_over_each_other(dialog: QDialog) -> Iterator[str]:
    """Yield what a layout puts onto its neighbour where the room is too small for both."""
    for layout in (*dialog.findChildren(QBoxLayout), *dialog.findChildren(QGridLayout)):
        holder, items = layout.parentWidget(), map(layout.itemAt, range(layout.count()))
        if holder is None or not holder.isVisible():
            continue
        places = [each.geometry() for each in items if each is not None and not each.isEmpty()]
        for one, other in combinations(places, 2):
            if one.intersects(other):
                yield f"{one} and {other} lie over each other in {type(holder).__name__}"


def room_on(screen: tuple[int, int]) -> QSize:
    """Return how large a dialog may be on a screen, with what the system draws around it."""
    return QSize(*screen) - QSize(16, 48)


@pytest.fixture(params=LOOKS)
def look(
    qapp: QApplication, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[int, int]]:
    """A screen, the letters and the language of the desk; what it had is restored."""
    (width, height), factor, language = (LOOKS | HALVES)[request.param]
    for module in (room, first_start):
        monkeypatch.setattr(module, "room_for", lambda _dialog: room_on((width, height)))
    speak(qapp, language)
    apply_theme(qapp, Theme(mode="light", factor=factor, language=language))
    yield width, height
    speak(qapp, SOURCE_LANGUAGE)
    apply_theme(qapp, Theme(mode="light"))


@pytest.fixture
def inspector(look: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> Inspector:
    made = Inspector(room_on(look))
    monkeypatch.setattr(QDialog, "exec", lambda dialog: made.look_at(dialog))  # noqa: PLW0108  # a bound method is not given it
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        nothing = "" if name == "getExistingDirectory" else ("", "")
        monkeypatch.setattr(QFileDialog, name, lambda *_args, nothing=nothing, **_named: nothing)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    return made


def test_every_dialog_fits_its_screen(
    qtbot: QtBot,
    ui_context: UiContext,
    tmp_path: Path,
    cheap_passphrases: None,
    look: tuple[int, int],
    inspector: Inspector,
) -> None:
    del cheap_passphrases
    with (
        database_of_everything(tmp_path) as everything,
        window_of_everything(qtbot, ui_context, everything.database, *look) as window,
    ):
        for page_id in window.navigation.page_ids:
            for _state in states_of(qtbot, window, page_id, everything.records):
                if not isinstance(window.current_page, RecordPage):  # whose acts would spoil the next state
                    open_all(window, inspector)
            open_all(window, inspector)
        kept = AbsenceParts(Absences(everything.database, date.today), services_over(everything.database))
        absences = AbsencesDialog(None, ui_context, kept, uuid4(), "龙䶮" * 20)
        inspector.look_at(absences)
        absences.deleteLater()
    for dialog in made_by_hand(ui_context, tmp_path):
        inspector.look_at(dialog)
        dialog.deleteLater()
    assert not inspector.faults, "\n".join(dict.fromkeys(inspector.faults))
    assert {each.__name__ for each in every_dialog()} - {each.__name__ for each in inspector.seen} == set()


def open_all(window: MainWindow, inspector: Inspector) -> None:
    """Do every act of the open page that can be done, and look at the dialogs that come up."""
    for act in window.current_page.menu_actions():
        known = (window.current_page.page_id, act.text())
        if act.isVisible() and act.isEnabled() and act.text() and known not in inspector.done:
            inspector.done.add(known)
            act.trigger()
            for shown in QApplication.topLevelWidgets():
                if shiboken6.isValid(shown) and isinstance(shown, QDialog) and shown.isVisible():
                    inspector.look_at(shown)


@pytest.mark.parametrize("look", HALVES, indirect=True)
def test_dialogs_that_no_page_opens_fit_half_a_screen(
    ui_context: UiContext,
    tmp_path: Path,
    cheap_passphrases: None,
    inspector: Inspector,
) -> None:
    del cheap_passphrases
    for dialog in made_by_hand(ui_context, tmp_path):
        inspector.look_at(dialog)
        dialog.deleteLater()
    assert not inspector.faults, "\n".join(dict.fromkeys(inspector.faults))


def made_by_hand(context: UiContext, folder: Path) -> Iterator[QDialog]:
    """Make the dialogs that no page opens, or only after others."""
    verbs = (Verb("", tr("取消")), Verb("go", tr("停止并退出"), "danger"))
    yield SpokenDialog(None, tr("还有工作在进行"), tr("没有完成") * 40, verbs, details="…")
    yield StandInDialog(None, tr("审核"), "王小明", FakeMembers(lambda _kinds: None).all())
    yield TextDialog(None, "修订", "原因是什么？", verb="修订")
    quick_notes: Any = SimpleNamespace(proposed=lambda _note, _filing: None)
    for filing in (Filing.CALL, Filing.FIELD):
        note = QuickNote(id=uuid4(), text="王总下月换号码，13800138000")
        yield FilingDialog(None, quick_notes, FakeFinder(), note, filing)
    guard = FakeGuard()
    for question in (
        EncryptQuestion(guard),
        PassphraseQuestion(is_first=True),
        NoPassphraseQuestion(),
        RecoveryQuestion(asks_passphrase=True),
    ):
        yield ProtectionDialog(question, guard.change_key, guard, context.tasks)
    second = ProtectionDialog(RecoveryQuestion(asks_passphrase=False), guard.change_key, guard, context.tasks)
    second.go_button.click()
    assert second.asks_for_key
    yield second
    yield FieldHistoryDialog(None, "平安银行", "电话", ())
    lost = MissingFile(Desks(None), folder / "lost.kamdesk", Paths(*[folder] * 4))
    yield MissingFileDialog(lost, context, Message("数据库已损坏。"))
    yield RestoreChoice(lost, context)
    paper = Feed("四楼", PaperSize(210, 297))
    yield CalibrationDialog(None, context, Calibrations(context.preferences), lambda *_: b"", paper)
    firms = {uuid4(): "远航重型装备制造集团股份有限公司" * 2, uuid4(): "龙䶮"}
    yield PeopleDialog(None, FakeFinder(), firms)
    references = References(FakeFinder(), lambda _field: {}, lambda _field, _id: "")
    facts = list(split_text("不食牛肉、羊肉，海鲜过敏"))
    yield SplitDialog(None, "王建国", "不食牛肉、羊肉，海鲜过敏", facts)
    pasted = PasteDialog(None)
    pasted.text.setPlainText(
        "王建国 采购部部长\n远航重型装备制造集团股份有限公司\n手机 13800138000\n周五前回电" * 2
    )
    yield pasted
    yield PlanApprovalDialog(None, context, plans_under_way(), uuid4(), lambda: None)
    columns = grid_columns(TRANSACTION, references, ("customer_id",))
    yield RecordGridDialog(None, "交易" * 20, NoTransactions(), columns, context.messages)
    for step in range(5):
        wizard = FirstStartWizard(FakeFirstStart(folder / "desk.kamdesk"), context, language="zh_CN")
        wizard._stack.setCurrentIndex(step)  # by its own way the later ones need a file
        wizard._show_state()
        yield wizard


def plans_under_way() -> Any:
    """Return what looks after one plan that waits to be approved."""
    plan = CooperationPlan(
        id=uuid4(),
        customer_id=uuid4(),
        title="远航重型装备制造集团股份有限公司年度框架供货" * 2,
        drafted_on=date(2026, 10, 21),
        approval=ApprovalState.SUBMITTED,
    )
    submission = Submission(asked="方案", submitted_by=None, submitted_at=datetime(2026, 10, 22, tzinfo=UTC))
    course = submitted((COOPERATION_PLAN.name, plan.id), submission, APPROVERS, uuid4)
    approvals = SimpleNamespace(standing=lambda _step_id: Standing.OWN)
    return SimpleNamespace(get=lambda _id: plan, course=lambda _id: course, approvals=approvals)


class NoTransactions(GridDrafts):
    """A customer who bought nothing yet."""

    kind = TRANSACTION

    def drafts(self) -> Sequence[RecordDraft[Any]]:
        return ()

    def begin(self) -> RecordDraft[Any]:
        return RecordDraft(TRANSACTION)

    def save(self, drafts: Sequence[RecordDraft[Any]]) -> object:
        return drafts


def every_dialog() -> set[type[QDialog]]:
    """Return the classes of dialogs that the interface shows."""
    for module in pkgutil.walk_packages(kamdesk.ui.__path__, "kamdesk.ui."):
        importlib.import_module(module.name)
    found, known = [QDialog], set[type[QDialog]]()
    while found:
        for each in found.pop().__subclasses__():
            found.append(each)
            if each.__module__.startswith("kamdesk.ui"):
                known.add(each)
    return known - {room.FittedDialog, WizardFrame}
