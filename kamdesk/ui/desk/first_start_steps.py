"""The steps of the first start: each asks one thing and says why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from kamdesk.config.paths import new_data_file
from kamdesk.config.settings import LANGUAGE
from kamdesk.domain.desk.members import MEMBER_FIELDS, Post
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import term
from kamdesk.ui.desk.choices import Choices
from kamdesk.ui.desk.guard_choice import GuardChoice
from kamdesk.ui.desk.office_panel import OFFICE_FIELDS
from kamdesk.ui.kit.fields.fields import ChoiceBox
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.ui.desk.ports import Beginning, FirstStartActs, FirstStartAnswers, Guard

_PERSON_FIELDS: Final = tuple(
    replace(field, group=term("您")) for field in MEMBER_FIELDS if field.name in {"name", "post"}
)
_CHOICE_WIDTH: Final = 200


class FirstStartStep(QWidget):
    """One step: fills the answers and says whether one may go on."""

    changed = Signal()

    def __init__(self, title: str, why: str) -> None:
        super().__init__()
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.column.addWidget(label(title, role="page-title"))
        if why:
            self.column.addWidget(label(why, role="secondary", wrap=True))
        self.column.addSpacing(Space.S)

    @property
    def ready(self) -> bool:
        """Whether what was entered will do."""
        return True

    def take(self) -> bool:
        """Put what was entered into the answers; False (and a word beside it) when it will not do."""
        return True


class PlaceStep(FirstStartStep):
    """Which language, and where the data live."""

    language_chosen = Signal(str)

    def __init__(self, answers: FirstStartAnswers, acts: FirstStartActs) -> None:
        super().__init__(
            tr("欢迎使用 KamDesk"), tr("数据只存在这台电脑上的一个文件里，不联网。默认位置就很好。")
        )
        self._answers, self._acts = answers, acts
        self.language = ChoiceBox()
        self.language.setFixedWidth(sizes().scaled(_CHOICE_WIDTH))
        self.language.setAccessibleName(tr("界面语言"))
        for code, name in LANGUAGE.choices:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(answers.language))
        self.language.activated.connect(lambda _index: self.language_chosen.emit(self.language.currentData()))
        self.place = QLineEdit(str(answers.place))
        self.place.setAccessibleName(tr("数据文件"))
        self.browse = button(tr("浏览……"))
        self.browse.clicked.connect(self._browse)
        self._full = label(role="secondary", wrap=True)
        self._problem = label(role="problem", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.place, 1)
        row.addWidget(self.browse)
        self.column.addWidget(label(tr("界面语言"), role="key"))
        self.column.addWidget(self.language)
        self.column.addWidget(label(tr("数据文件"), role="key"))
        self.column.addLayout(row)
        self.column.addWidget(self._full)
        self.column.addWidget(self._problem)
        self.column.addStretch(1)
        self.place.textChanged.connect(self._on_typed)
        self._on_typed(self.place.text())

    @property
    def problem(self) -> str:
        """What is said about the place."""
        return self._problem.text()

    @property
    def full_place(self) -> str:
        """Where the file will lie, said where that is more than what was typed."""
        return self._full.text()

    @override
    def take(self) -> bool:
        try:
            place = new_data_file(self.place.text())
            found = self._acts.problem_with_place(place)
        except UserError as problem:
            found = problem.message
        if found is None:
            self._answers.place = place
            self.place.setText(str(place))
        self._problem.setText(tr(found) if found else "")
        return found is None

    def _on_typed(self, text: str) -> None:
        self._problem.clear()
        try:
            full = str(new_data_file(text))
        except UserError:  # said when one goes on
            full = text
        self._full.setText("" if full == text else tr("数据文件将放在：{path}", path=full))

    def _browse(self) -> None:
        pattern = tr("KamDesk 数据文件") + " (*.kamdesk)"
        chosen, _filter = QFileDialog.getSaveFileName(self, tr("数据文件"), self.place.text(), pattern)
        if chosen:
            self.place.setText(str(new_data_file(chosen)))


class NamesStep(FirstStartStep):
    """Whose desk this is."""

    def __init__(self, answers: FirstStartAnswers) -> None:
        super().__init__(
            tr("单位、部门和您"), tr("单位和部门的名称印在每一张表上；您的姓名记在每次修改旁边。")
        )
        self._answers = answers
        office = {"organisation": answers.organisation, "department": answers.department or tr("大客户部")}
        self._office = FieldsDraft(OFFICE_FIELDS, office)
        self._person = FieldsDraft(_PERSON_FIELDS, {"name": answers.person, "post": answers.post})
        self.office = FieldForm(OFFICE_FIELDS)
        self.person = FieldForm(_PERSON_FIELDS)
        self.office.bind(self._office)
        self.person.bind(self._person)
        self.column.addWidget(self.office)
        self.column.addWidget(self.person)
        self.column.addStretch(1)

    @override
    def take(self) -> bool:
        problems = self._person.problems(), self._office.problems()
        self.person.show_problems(problems[0])
        self.office.show_problems(problems[1])
        self._answers.organisation = str(self._office.value("organisation"))
        self._answers.department = str(self._office.value("department"))
        self._answers.person = str(self._person.value("name"))
        post = self._person.value("post")
        self._answers.post = Post(post) if isinstance(post, str) and post else Post.SPECIALIST
        return not any(problems)


class GuardStep(FirstStartStep):
    """How the data are protected."""

    def __init__(self, answers: FirstStartAnswers, acts: FirstStartActs) -> None:
        super().__init__(tr("保护数据"), tr("数据文件是加密的：电脑丢失或被拷走，别人也读不到客户资料。"))
        self._answers = answers
        offered: list[Guard] = ["passphrase", "none"]
        if acts.keychain_ready():
            offered.insert(0, "keychain")
        self.choice = GuardChoice(offered, answers.guard)
        self.column.addWidget(self.choice)
        self.column.addStretch(1)
        self.choice.changed.connect(self.changed)

    @override
    def take(self) -> bool:
        if not self.choice.is_complete():
            return False
        self._answers.guard = self.choice.guard
        self._answers.passphrase = self.choice.passphrase
        return True


class BeginningStep(FirstStartStep):
    """What to begin with."""

    def __init__(self, answers: FirstStartAnswers) -> None:
        super().__init__(tr("从哪里开始"), tr("数据文件已经建好。以后随时可以再导入。"))
        self._answers = answers
        offered = (
            ("import", tr("导入客户名单"), tr("Excel、WPS 或 CSV 都可以，写入前先看到每一行会怎样。")),
            (
                "sample",
                tr("先用示例部门试一试"),
                tr("虚构的部门、客户和两年的记录，随时换成自己的数据。"),
            ),
            ("empty", tr("从空白开始"), tr("自己逐个登记客户。")),
        )
        self.choices = Choices(offered, answers.beginning)
        self.column.addWidget(self.choices)
        self.column.addStretch(1)

    @override
    def take(self) -> bool:
        self._answers.beginning = cast("Beginning", self.choices.chosen)
        return True
