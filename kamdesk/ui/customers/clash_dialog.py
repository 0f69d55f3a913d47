"""Two people changed the same card: shows both and lets one decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from kamdesk.domain.records.fields import FieldKind
from kamdesk.domain.records.formatting import format_value
from kamdesk.ui.kit.desk.dialogs import Verb
from kamdesk.ui.kit.look.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.drafts import Clash
    from kamdesk.services.records.records import StaleDraftError
    from kamdesk.ui.kit.desk.messages import Messages

Decision = Literal["mine", "theirs", ""]
_MOST: Final = 8
_LONGEST: Final = 40


def ask_about_clash(
    messages: Messages, parent: QWidget, error: StaleDraftError, member_names: Mapping[UUID, str]
) -> Decision:
    """Show what both changed; return whose version shall stand, or nothing to think it over."""
    shown = [_sentence(clash, member_names) for clash in error.clashes[:_MOST]]
    if len(error.clashes) > _MOST:
        shown.append(tr("……另有 {count} 项", count=len(error.clashes) - _MOST))
    verbs = (
        Verb("", tr("继续编辑")),
        Verb("theirs", tr("放弃我的修改"), "danger"),
        Verb("mine", tr("用我的内容保存"), "primary"),
    )
    head = tr("您编辑期间，别处也改了这位客户，其中这些项目两边不同：")
    answer = messages.ask(parent, tr("这位客户刚被别处修改"), "\n".join([head, *shown]), verbs, tone="watch")
    return answer if answer in ("mine", "theirs") else ""  # type: ignore[return-value]


def _sentence(clash: Clash, member_names: Mapping[UUID, str]) -> str:
    return tr(
        "{field}：我的“{mine}”，对方的“{theirs}”",
        field=tr(clash.field.label),
        mine=_words(clash, clash.mine, member_names),
        theirs=_words(clash, clash.theirs, member_names),
    )


def _words(clash: Clash, value: object, member_names: Mapping[UUID, str]) -> str:
    words = format_value(clash.field, value, lambda member_id: member_names.get(member_id, ""))
    if clash.field.kind is FieldKind.CHOICE:
        words = tr(words) if words else ""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
