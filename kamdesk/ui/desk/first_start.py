"""The first start, in under two minutes: place, names, protection, recovery key, beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.domain.shared.text import Message
from kamdesk.ui.desk.first_start_steps import BeginningStep, FirstStartStep, GuardStep, NamesStep, PlaceStep
from kamdesk.ui.desk.ports import FirstStartAnswers
from kamdesk.ui.desk.recovery import RecoveryKeyPanel
from kamdesk.ui.desk.restore_choice import RestoreChoice
from kamdesk.ui.desk.unlocking import run_unlocking
from kamdesk.ui.kit.desk.messages import Notice
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import room_for
from kamdesk.ui.kit.look.icons import application_icon
from kamdesk.ui.kit.look.labels import button, label, set_look
from kamdesk.ui.kit.look.room import Room
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.page import BusyBar

if TYPE_CHECKING:
    from kamdesk.domain.shared.errors import UserError
    from kamdesk.ui.desk.ports import FirstStartActs
    from kamdesk.ui.kit.desk.context import UiContext

_WIDTH: Final = 820
_HEIGHT: Final = 560
_SIDE: Final = 200
_LOGO: Final = 48


class RecoveryStep(FirstStartStep):
    """The recovery key, shown once; going on needs it on paper."""

    def __init__(self) -> None:
        super().__init__(tr("收好恢复密钥"), "")
        self.panel: RecoveryKeyPanel | None = None

    @property
    @override
    def ready(self) -> bool:
        return self.panel is not None and self.panel.safe

    def show_key(self, key: str, acts: FirstStartActs) -> None:
        """Show ``key``."""
        self.panel = RecoveryKeyPanel(key, acts.print_recovery_key)
        self.panel.kept.connect(self.changed)
        self.column.addWidget(self.panel, 1)


class FirstStartWizard(QDialog):
    """Leads through the first start; accepted means that the data file stands and `answers` hold."""

    def __init__(self, acts: FirstStartActs, context: UiContext, *, language: str) -> None:
        super().__init__()
        self.answers = FirstStartAnswers(place=acts.default_place(), language=language)
        self._acts, self._context = acts, context
        self._messages, self._tasks = context.messages, context.tasks
        self._made = False
        self.setWindowIcon(application_icon())
        wanted: QSize = room_for(self)
        self.resize(wanted.boundedTo(QSize(sizes().scaled(_WIDTH), sizes().scaled(_HEIGHT))))
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        self._build()

    @property
    def step(self) -> FirstStartStep:
        """The step now asked."""
        return self.steps[self._stack.currentIndex()]

    @override
    def reject(self) -> None:
        """Leave the first start; once the file is made, only with the key on paper."""
        if self._tasks.running:
            return
        if self._made:
            self.notice.say(Message("数据文件已经建好，请先完成这一步。"), tone="watch")
            return
        verbs = (Verb("", tr("继续设置")), Verb("leave", tr("退出")))
        question = Message("还没有建立数据文件。下次打开时再从头设置。")
        if self._messages.ask(self, tr("退出首次设置"), question, verbs):
            super().reject()

    def _build(self) -> None:
        """Build everything in the language of the moment."""
        self.setWindowTitle(tr("首次设置 – KamDesk"))
        self.place = PlaceStep(self.answers, self._acts)
        self.names = NamesStep(self.answers)
        self.guard = GuardStep(self.answers, self._acts)
        self.recovery = RecoveryStep()
        self.beginning = BeginningStep(self.answers)
        self.steps: tuple[FirstStartStep, ...] = (
            self.place,
            self.names,
            self.guard,
            self.recovery,
            self.beginning,
        )
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(step)
            step.changed.connect(self._show_state)
        self.place.language_chosen.connect(self._speak)
        self.notice = Notice()
        self.busy = BusyBar()
        self.restore_button = button(tr("从备份打开……"), icon_name="restore", kind="link")
        self.back_button = button(tr("上一步"))
        self.next_button = button(tr("下一步"), kind="primary")
        self.next_button.setDefault(True)
        self.restore_button.clicked.connect(self._restore)
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._forward)
        self._outer.addWidget(self._side())
        self._outer.addWidget(self._main(), 1)
        self._show_state()

    def _side(self) -> QWidget:
        side = QFrame()
        side.setObjectName("navigation")
        side.setFixedWidth(sizes().scaled(_SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(Space.L, Space.XL, Space.L, Space.XL)
        column.setSpacing(Space.M)
        logo = QLabel()
        logo.setPixmap(application_icon().pixmap(_LOGO, _LOGO))
        column.addWidget(logo)
        column.addSpacing(Space.S)
        words = (tr("语言与位置"), tr("单位与部门"), tr("数据保护"), tr("恢复密钥"), tr("开始使用"))
        self._marks = [label(f"{number}  {word}") for number, word in enumerate(words, 1)]
        for mark in self._marks:
            column.addWidget(mark)
        column.addStretch(1)
        return side

    def _main(self) -> QWidget:
        main = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.restore_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(main)
        column.setContentsMargins(Space.XXL, Space.XL, Space.XXL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.busy)
        column.addWidget(self.notice)
        column.addWidget(Room(self._stack), 1)
        column.addLayout(buttons)
        return main

    def _show_state(self) -> None:
        number = self._stack.currentIndex()
        for place, mark in enumerate(self._marks):
            set_look(mark, "role", "" if place == number else "secondary")
            font = mark.font()
            font.setBold(place == number)
            mark.setFont(font)
        verbs = {self.guard: tr("建立数据文件"), self.beginning: tr("开始使用")}
        self.next_button.setText(verbs.get(self.step, tr("下一步")))
        unready = "" if self.step.ready else tr("请先打印恢复密钥，或抄写后核对一遍。")
        wait = tr("请稍候，正在处理。") if self._tasks.running else ""
        allow(self.next_button, wait or unready)
        allow(self.restore_button, wait)
        self.restore_button.setVisible(number == 0)
        self.back_button.setVisible(number > 0 and not self._made)

    def _speak(self, language: str) -> None:
        self.answers.language = language
        self._acts.speak(language)
        while (item := self._outer.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._build()

    def _back(self) -> None:
        self._show_step(self._stack.currentIndex() - 1)

    def _forward(self) -> None:
        self.notice.hide()
        if not self.step.take():
            return
        if self.step is self.guard:
            self._create()
        elif self.step is self.beginning:
            self.accept()
        else:
            self._show_step(self._stack.currentIndex() + 1)

    def _restore(self) -> None:
        """Put a backup in the place of a new file: whoever has one need not begin anew."""
        acts = self._acts.restoring
        choice = RestoreChoice(acts, self._context, self)
        if choice.exec() and choice.backup is not None:
            backup, self.answers.place = choice.backup, choice.place
            self.answers.beginning = "empty"  # nothing to begin with: everything is there
            self.notice.hide()
            self.busy.set_busy(busy=True)
            run_unlocking(
                self,
                self._context,
                tr("正在恢复备份"),
                lambda secret, _progress: acts.restore(backup, self.answers.place, secret),
                done=lambda _nothing: self.accept(),
                failed=self._on_failed,
            )
            self._show_state()
        choice.deleteLater()

    def _create(self) -> None:
        self.busy.set_busy(busy=True)
        self._tasks.run(
            tr("正在建立数据文件"),
            lambda progress: self._acts.create(self.answers, progress),
            done=self._on_created,
            failed=self._on_failed,
        )
        self._show_state()

    def _on_created(self, key: str) -> None:
        self._made = True
        self.busy.set_busy(busy=False)
        if key:
            self.recovery.show_key(key, self._acts)
        self._show_step(self.steps.index(self.recovery if key else self.beginning))

    def _on_failed(self, problem: UserError | None) -> None:
        self.busy.set_busy(busy=False)
        if problem is not None:
            self.notice.say(problem.message, tone="bad")
        self._show_state()

    def _show_step(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._show_state()
