"""The dialog that shows a free text of taboos as single facts, each with the piece that says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout

from kamdesk.domain.customers.taboos import SEVERITIES, TABOO_TYPES
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.room import FittedDialog
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.customers.taboos import ProposedTaboo

_WIDTH: Final = 520
_TYPES, _SEVERITIES = dict(TABOO_TYPES), dict(SEVERITIES)


class SplitDialog(FittedDialog):
    """Lets a person choose which of the proposed facts are right; the text itself stays as it is."""

    def __init__(
        self, parent: QWidget | None, name: str, text: str, proposed: Sequence[ProposedTaboo]
    ) -> None:
        super().__init__(parent)
        title = tr("{name}的禁忌：把文字拆成条目", name=name)
        self.setWindowTitle(title)
        self._proposed = proposed
        self.boxes = [QCheckBox(_words(each)) for each in proposed]
        content = QVBoxLayout()
        content.setSpacing(Space.S)
        said = tr("原文：{text}（原文保留，打勾的各记一条）", text=text)
        content.addWidget(label(said, role="secondary", wrap=True))
        for box in self.boxes:
            box.setChecked(True)
            content.addWidget(box)
        self.save_button = button(tr("记为禁忌"), kind="primary")
        self.save_button.setDefault(True)
        self.cancel_button = button(tr("取消"))
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.S)
        verbs.addStretch(1)
        verbs.addWidget(self.cancel_button)
        verbs.addWidget(self.save_button)
        head = (label(title, role="section", wrap=True),)
        self.compose(content, verbs, head=head, width=sizes().scaled(_WIDTH))

    def kept(self) -> list[ProposedTaboo]:
        """Return the facts that are ticked."""
        return [each for each, box in zip(self._proposed, self.boxes, strict=True) if box.isChecked()]


def _words(each: ProposedTaboo) -> str:
    return tr(
        "{severity} · {what}（{type}）  ← “{said}”",
        severity=tr(_SEVERITIES[each.severity]),
        what=each.what,
        type=tr(_TYPES[each.type]),
        said=each.said,
    )
