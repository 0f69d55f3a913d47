"""The page 服务: requests of customers, each with its steps, due by the service standard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from typing_extensions import override

from kamdesk.domain.printing.form_ids import COMPLAINT
from kamdesk.domain.service.requests import REQUEST, REQUEST_STEP
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.card_pane import CardPane
from kamdesk.ui.kit.records.card_view import RecordCardView
from kamdesk.ui.kit.records.parts import RecordParts
from kamdesk.ui.kit.records.record_dialog import RecordDialog
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.verbs import page_action
from kamdesk.ui.kit.records.words import RecordWords
from kamdesk.ui.service.columns import CHIPS, request_columns
from kamdesk.ui.service.steps_panel import StepsPanel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from kamdesk.domain.records.card import RecordCard
    from kamdesk.services.service.requests import Requests
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices


class RequestsPage(RecordPage):
    """All requests: record, answer, follow, settle, print."""

    standard_asked = Signal()
    """The user wants to see the service standard."""

    def __init__(self, context: UiContext, requests: Requests, services: PageServices) -> None:
        parts = RecordParts(
            page_id="service",
            title=tr("服务"),
            records=requests,
            services=services,
            columns=request_columns(requests.now),
            words=_words(),
            chips=CHIPS,
            settable=("responsible_id", "department_id", "severity"),
            forms=(COMPLAINT,),
            print_place="service",
        )
        super().__init__(context, parts, _RequestPane(context, parts, requests))
        self._standard = page_action(self, tr("服务标准…"), "target", "", self.standard_asked.emit)

    @override
    def menu_actions(self) -> tuple[QAction, ...]:
        return (*super().menu_actions(), self._standard)

    @property
    @override
    def concerns(self) -> frozenset[str]:
        return super().concerns | {REQUEST_STEP.name}


class _RequestPane(CardPane):
    """The card of a request with its steps below."""

    def __init__(self, context: UiContext, parts: RecordParts, requests: Requests) -> None:
        self._requests = requests
        super().__init__(context, parts)

    @override
    def _make_view(self) -> RecordCardView:
        steps = StepsPanel()
        steps.add_asked.connect(self._add_step)
        return _RequestView(self._requests, steps)

    def _add_step(self) -> None:
        if self.record_id is None:
            return
        request_id, draft = self.record_id, self._requests.step_draft()
        dialog = RecordDialog(
            self,
            tr("登记处理经过"),
            draft,
            lambda: self._requests.add_step(request_id, draft),
            verb=tr("登记"),
            references=self._parts.references,
        )
        if dialog.exec():
            self.refresh()


class _RequestView(RecordCardView):
    """The card of a request to read."""

    def __init__(self, requests: Requests, steps: StepsPanel) -> None:
        super().__init__(REQUEST, CHIPS, below=(steps,))
        self._requests, self._steps = requests, steps

    @override
    def show_card(self, shown: RecordCard[Any]) -> None:
        super().show_card(shown)
        steps = self._requests.steps(shown.record.id)
        self._steps.show_steps(
            shown.record, steps, self._requests.now(), trashed=shown.deleted_at is not None
        )


def _words() -> RecordWords:
    return RecordWords(
        new=tr("登记诉求"),
        new_title=tr("新诉求"),
        search=tr("客户、编号、原话"),
        nothing=tr("没有符合条件的诉求。"),
        first_steps=(
            tr("客户的诉求从这里跟到底"),
            tr("投诉、异议、咨询、建议和服务请求都先照原话登记，再按服务标准答复、交办、办结，由客户确认。"),
        ),
    )
