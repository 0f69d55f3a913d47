"""The columns of the list of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.events.calls import CHANNELS, PURPOSES, CallEntry, Purpose
from kamdesk.domain.records.formatting import format_date
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.tables.columns import ListColumn

if TYPE_CHECKING:
    from kamdesk.ui.kit.look.labels import Chip

_PURPOSE_WORDS: Final = dict(PURPOSES)
_CHANNEL_WORDS: Final = dict(CHANNELS)
_PURPOSE_CHIPS: Final[dict[Purpose, Chip]] = {
    Purpose.CALL: "neutral",
    Purpose.DEVELOPMENT: "accent",
    Purpose.DEAL: "good",
}


def call_columns() -> list[ListColumn[CallEntry]]:
    """Return the columns in the order to show them first."""
    return [
        ListColumn("date", tr("日期"), lambda e: format_date(e.call.date), width=96, align="center"),
        ListColumn("customer", tr("客户"), lambda e: e.customer_name, width=240),
        ListColumn(
            "purpose",
            tr("事项"),
            lambda e: tr(_PURPOSE_WORDS[e.call.purpose]),
            width=100,
            align="center",
            chip=lambda e: _PURPOSE_CHIPS[e.call.purpose],
        ),
        ListColumn("groups", tr("组数"), lambda e: str(e.call.groups), width=56, align="right"),
        ListColumn(
            "held",
            tr("状态"),
            lambda e: tr("已进行") if e.call.held else tr("未进行"),
            width=80,
            align="center",
            chip=lambda e: "good" if e.call.held else "watch",
        ),
        ListColumn("member", tr("拜访人"), lambda e: e.member_name, width=80),
        ListColumn(
            "channel", tr("方式"), lambda e: tr(_CHANNEL_WORDS[e.call.channel]), width=80, align="center"
        ),
        ListColumn("met", tr("会见何人"), lambda e: e.call.met, width=120),
        ListColumn("notes", tr("谈话纪要"), lambda e: " ".join(e.call.notes.split()), width=200),
    ]
