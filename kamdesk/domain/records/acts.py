"""What an act on a record is called in the undo menu and in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.records.drafts import RecordDraft


def name_of_saving(draft: RecordDraft[Any], title_of: Callable[[UUID], str | None]) -> Message:
    """Name the saving of a draft: 新建客户 平安银行, 修改 平安银行 的电话, 修改 平安银行 的资料.

    ``title_of`` returns what a record is called that the draft names.
    """
    name = title_of_draft(draft, title_of)
    if draft.saved_record is None:
        return Message("新建{word} {name}", word=Message(draft.kind.word), name=name)
    return name_of_edit(draft, name)


def title_of_draft(draft: RecordDraft[Any], title_of: Callable[[UUID], str | None]) -> str:
    """Return what people call the record under edit."""
    reference = draft.kind.references.get(draft.kind.title)
    if reference is None:
        return draft.title
    named: Any = draft.value(reference.name)
    return (title_of(named) if named is not None else None) or ""


def name_of_edit(draft: RecordDraft[Any], name: str) -> Message:
    """Name an edit by the one field that it changes, or as one of several."""
    changed = draft.changed
    if len(changed) == 1:
        return Message("修改 {name} 的{field}", name=name, field=Message(draft.field(changed[0]).label))
    return Message("修改 {name} 的资料", name=name)
