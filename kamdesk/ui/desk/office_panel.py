"""The names and the logo of the office, as they stand on every paper."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from kamdesk.domain.desk.office import OfficeNames
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.records.fields import Field, TextForm
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.desk.logo_card import LogoCard
from kamdesk.ui.kit.desk.settings_panel import SettingsPanel
from kamdesk.ui.kit.fields.forms import FieldForm
from kamdesk.ui.kit.look.buttons import allow
from kamdesk.ui.kit.look.fitting import Scrolled
from kamdesk.ui.kit.look.labels import button, card, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from kamdesk.ui.desk.ports import OfficeDesk
    from kamdesk.ui.kit.desk.context import UiContext

OFFICE_FIELDS: Final = (
    Field("organisation", term("单位名称"), term("单位与部门"), max_length=80, required=True),
    Field("department", term("部门名称"), term("单位与部门"), max_length=40, required=True),
)
_REACHED: Final = term("函件与收款")
REACH_FIELDS: Final = (
    Field("address", term("地址"), _REACHED, max_length=120),
    Field("postcode", term("邮编"), _REACHED, max_length=10, form=TextForm.POSTCODE),
    Field("telephone", term("电话"), _REACHED, max_length=80, form=TextForm.TELEPHONE),
    Field("email", term("电子邮箱"), _REACHED, max_length=120, form=TextForm.EMAIL),
    Field("bank_name", term("开户银行"), _REACHED, max_length=80),
    Field("bank_account", term("收款账号"), _REACHED, max_length=40),
    Field("bank_code", term("行号"), _REACHED, max_length=20),
)
_FIELDS: Final = (*OFFICE_FIELDS, *REACH_FIELDS)
_WIDTH: Final = 640


class OfficePanel(SettingsPanel):
    """Edits names and what letters tell, where saving is an act, and holds the logo below them."""

    saved = Signal()

    def __init__(self, context: UiContext, office: OfficeDesk) -> None:
        super().__init__(tr("单位与部门"))
        self._context, self._office = context, office
        self.form = FieldForm(_FIELDS)
        self.form.setMaximumWidth(sizes().scaled(_WIDTH))
        self.save_button = button(tr("保存"), kind="primary")
        self.logo = LogoCard(context, office)
        self._draft = FieldsDraft(_FIELDS)
        self._build_layout()
        self.form.edited.connect(lambda _name: self._show_state())
        self.save_button.clicked.connect(self.save)
        context.changes.changed.connect(self._on_changed)
        self.discard()

    @override
    def unsaved(self) -> bool:
        return self._draft.dirty

    @override
    def discard(self) -> None:
        """Show the names in force, forgetting what was typed."""
        self._names = self._office.names()
        self._draft = FieldsDraft(_FIELDS, asdict(self._names))
        self.form.bind(self._draft)
        self._show_state()

    @override
    def save(self) -> bool:
        problems = self._draft.problems()
        self.form.show_problems(problems)
        if problems:
            return False
        try:
            self._office.rename(
                OfficeNames(**{each.name: str(self._draft.value(each.name)) for each in _FIELDS})
            )
        except UserError as problem:
            self._context.messages.error(self, problem)
            return False
        self.discard()
        self._context.messages.toast(Message("单位与部门已保存。"))
        self.saved.emit()
        return True

    def _on_changed(self, kinds: frozenset[str]) -> None:
        """Show names that were changed elsewhere, by undo for one; what was typed stays."""
        if "setting" in kinds and not self.unsaved() and self._names != self._office.names():
            self.discard()

    def _build_layout(self) -> None:
        frame, inside = card()
        inside.addWidget(self.form)
        inside.addWidget(
            label(
                tr("两个名称印在每一张表上；地址、电话与账户印在对账函和催款函上。"), role="small", wrap=True
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        inside.addLayout(row)
        content = QVBoxLayout()
        content.setContentsMargins(0, Space.M, Space.S, 0)
        content.setSpacing(Space.M)
        content.addWidget(frame)
        content.addWidget(self.logo)
        content.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scrolled(content))

    def _show_state(self) -> None:
        allow(self.save_button, "" if self._draft.dirty else tr("没有要保存的改动。"))
