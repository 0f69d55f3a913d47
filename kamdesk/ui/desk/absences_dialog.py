"""When a member is away, and who stands in meanwhile: listed, registered, changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_list import CardList, CardListParts

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.services.company.absences import Absences
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_WIDTH: Final = 760
_HEIGHT: Final = 400


class AbsenceParts(NamedTuple):
    """What lists of absences work with."""

    absences: Absences
    services: PageServices


class AbsencesDialog(FittedDialog):
    """Lists the absences of one member; new ones are registered right there."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, parts: AbsenceParts, member_id: UUID, name: str
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("{name} 的外出与代理", name=name))
        self.list = CardList(context, _listed(parts))
        self.list.show_of(member_id, is_open=True)
        self.close_button = button(tr("关闭"), kind="primary")
        self.close_button.clicked.connect(self.accept)
        context.changes.changed.connect(self._on_changed)
        words = tr("外出期间到期的拜访、任务和诉求归代理人：列在代理人的今日事项单上，也算在“我的客户”里。")
        content = QVBoxLayout()
        content.addWidget(self.list)
        content.addStretch(1)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addStretch(1)
        verbs.addWidget(self.close_button)
        head = (
            label(self.windowTitle(), role="section", wrap=True),
            label(words, role="secondary", wrap=True),
        )
        self.compose(content, verbs, head=head, width=sizes().scaled(_WIDTH), height=sizes().scaled(_HEIGHT))

    def _on_changed(self, kinds: frozenset[str]) -> None:
        if "absence" in kinds:
            self.list.reload()


def _listed(parts: AbsenceParts) -> CardListParts:
    return CardListParts(
        records=parts.absences,
        by="member_id",
        services=parts.services,
        title=tr("外出与代理"),
        new=tr("登记外出"),
        nothing=tr("没有登记过外出。出差、休假前在这里写明起止日期和代理人。"),
        chips={},
        typed=False,
        doubt=parts.absences.doubt,
    )
