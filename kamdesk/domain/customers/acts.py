"""What saving a customer with its contacts is called in the undo menu and in the history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.domain.records.acts import name_of_edit
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from kamdesk.domain.customers.drafts import ContactDraft, CustomerDraft


def name_of_saving(draft: CustomerDraft) -> Message:
    """Name the saving of a draft by what it changes: 新建客户 …, 修改 王总 的电话, 修改 … 的 3 项内容."""
    if draft.saved_record is None:
        return Message("新建{word} {name}", word=Message(draft.kind.word), name=draft.title)
    removed = draft.removed_contacts
    added = [person for person in draft.written_contacts if person.saved_record is None]
    edited = [person for person in draft.written_contacts if person.saved_record and person.dirty]
    parts = len(draft.changed) + len(removed) + len(added) + len(edited)
    if parts > 1:
        return Message("修改 {name} 的 {count} 项内容", name=draft.title, count=parts)
    if removed:
        return Message("移除 {name} 的联系人 {person}", name=draft.title, person=removed[0].name)
    if added:
        return Message("给 {name} 添加联系人 {person}", name=draft.title, person=added[0].value("name"))
    if edited:
        return name_of_edit(edited[0], _called(edited[0]))
    return name_of_edit(draft, draft.title)


def _called(person: ContactDraft) -> str:
    return str(person.value("form_of_address") or person.value("name"))
