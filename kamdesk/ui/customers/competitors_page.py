"""The page 竞争情况: what competitors do at customers and in regions, and our answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.shared.text import term
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.parts import RecordParts
from kamdesk.ui.kit.records.record_page import RecordPage
from kamdesk.ui.kit.records.words import RecordWords

if TYPE_CHECKING:
    from kamdesk.services.customers.competitor_notes import CompetitorNotes
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices


class CompetitorsPage(RecordPage):
    """Everything that is known of competitors, of customers and of regions alike."""

    def __init__(self, context: UiContext, notes: CompetitorNotes, services: PageServices) -> None:
        parts = RecordParts(
            page_id="competitors",
            title=tr(term("竞争", "页名")),
            records=notes,
            services=services,
            words=_words(),
        )
        super().__init__(context, parts)


def _words() -> RecordWords:
    return RecordWords(
        new=tr("登记竞争情况"),
        new_title=tr("新的竞争情况"),
        search=tr("筛选：竞争对手、客户、区域、产品"),
        nothing=tr("没有符合条件的竞争情况。"),
        first_steps=(
            tr("对手在做什么"),
            tr("竞争对手在某位客户处、或在一个区域里做什么，消息从哪里来，我方怎么应对，都记在这里。"),
        ),
    )
