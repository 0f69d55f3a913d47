"""What can be done at once with several sheets that are chosen in the month's list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from kamdesk.domain.desk.duties import Standing
from kamdesk.domain.evaluations.cycle import ACTS, Act
from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.look.flow_row import FlowRow
from kamdesk.ui.kit.look.labels import button, label
from kamdesk.ui.kit.look.theme import sizes
from kamdesk.ui.kit.look.tokens import Space
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.verbs import reword

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.evaluations.sheets import SheetSummary
    from kamdesk.services.evaluations.sign_off import SigningDesk

_SEVERAL: Final = 2
_FORWARD: Final = (Act.CONFIRM, Act.REVIEW, Act.SIGN, Act.LOCK)


class SignOffBar(FlowRow):
    """Counts the sheets chosen, and offers each step for those that have come to it."""

    act_asked = Signal(object)
    """The `Act` to carry out on the chosen sheets that have come to it."""

    def __init__(self) -> None:
        super().__init__(Space.S)
        self.count = label(role="secondary")
        self.count.setMinimumHeight(sizes().button)
        self.acts = {act: button("") for act in _FORWARD}
        self._ready: dict[Act, tuple[SheetSummary, ...]] = {}
        self.show_widgets([self.count, *self.acts.values()])
        for act, verb in self.acts.items():
            verb.clicked.connect(lambda _checked=False, act=act: self.act_asked.emit(act))
        self.hide()

    def ready_for(self, act: Act) -> tuple[SheetSummary, ...]:
        """Return the chosen sheets that have come to an act and may be given it from this desk."""
        return self._ready[act]

    def show_chosen(self, chosen: Sequence[SheetSummary], desk: SigningDesk) -> None:
        """Appear when several are chosen."""
        self.count.setText(tr("已选 {count} 张", count=len(chosen)))
        words = dict(ACTS)
        for act, verb in self.acts.items():
            offers = [
                (each, offer)
                for each in chosen
                for offer in desk.offers(each)
                if offer.act is act and offer.refusal is None
            ]
            self._ready[act] = tuple(each for each, _offer in offers)
            for_others = any(offer.standing is Standing.FOR_ANOTHER for _each, offer in offers)
            word = tr("代签：{act}", act=Message(words[act])) if for_others else tr(words[act])
            reword(verb, tr("{act} {count} 张", act=word, count=len(offers)))
            verb.setVisible(bool(offers))
        self.setVisible(len(chosen) >= _SEVERAL)
