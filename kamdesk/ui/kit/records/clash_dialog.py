"""Two people changed the same record: shows both and lets one decide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from kamdesk.domain.shared.text import Message
from kamdesk.ui.kit.desk.verbs import Verb
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.columns import value_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.records.drafts import Clash
    from kamdesk.domain.records.fields import Field
    from kamdesk.services.records.records import StaleDraftError
    from kamdesk.ui.kit.desk.messages import Messages

    TitleOf = Callable[[Field, UUID], str]

Decision = Literal["mine", "theirs", ""]
_MOST: Final = 8
_LONGEST: Final = 40


def ask_about_clash(
    messages: Messages, parent: QWidget, error: StaleDraftError, title_of: TitleOf
) -> Decision:
    """Show what both changed; return whose version shall stand, or nothing to think it over.

    ``title_of`` returns what the record is called that a field names.
    """
    shown = [_sentence(clash, title_of) for clash in error.clashes[:_MOST]]
    if len(error.clashes) > _MOST:
        shown.append(tr("……另有 {count} 项", count=len(error.clashes) - _MOST))
    verbs = (
        Verb("", tr("继续编辑")),
        Verb("theirs", tr("放弃我的修改"), "danger"),
        Verb("mine", tr("用我的内容保存"), "primary"),
    )
    word = Message(error.rebased.kind.word)
    head = tr("您编辑期间，别处也改了这份资料（{word}），其中这些项目两边不同：", word=word)
    title = tr("刚被别处修改（{word}）", word=word)
    answer = messages.ask(parent, title, "\n".join([head, *shown]), verbs, tone="watch")
    return answer if answer in ("mine", "theirs") else ""  # type: ignore[return-value]


def _sentence(clash: Clash, title_of: TitleOf) -> str:
    return tr(
        "{field}：我的“{mine}”，对方的“{theirs}”",
        field=tr(clash.field.label),
        mine=_words(clash.field, clash.mine, title_of),
        theirs=_words(clash.field, clash.theirs, title_of),
    )


def _words(field: Field, value: object, title_of: TitleOf) -> str:
    words = value_text(field, value, lambda record_id: title_of(field, record_id))
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
