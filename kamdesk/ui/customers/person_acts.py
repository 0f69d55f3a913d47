"""Acts on what is kept of a contact in parts of its own: add, edit, trash, move it, split a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import QObject

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.customers.taboos import TABOO, split_text
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.domain.records.fields import Field, FieldKind, TextForm
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.ui.kit.desk.rewinding import tell_with_undo
from kamdesk.ui.kit.look.moments import this_day
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.group_acts import GroupActs
from kamdesk.ui.kit.records.parts import references_of
from kamdesk.ui.kit.records.record_dialog import RecordDialog

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.customers.values import Contact
    from kamdesk.domain.records.drafts import RecordDraft
    from kamdesk.services.customers.customers import Customers
    from kamdesk.services.customers.persons import PersonParts
    from kamdesk.services.records.records import Records
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_MOVE_FIELDS: Final = (
    Field("customer_id", term("新单位"), "", FieldKind.REFERENCE, required=True, to="customer"),
    Field("day", term("到任日期"), "", FieldKind.DATE, required=True),
    Field("department", term("新部门"), "", max_length=120),
    Field("job_title", term("新职务"), "", max_length=120),
    Field("telephone", term("新办公电话"), "", max_length=120, form=TextForm.TELEPHONE),
)


class PersonActs(QObject):
    """Opens the small panels in which parts of contacts are typed, and carries the acts out."""

    def __init__(
        self,
        page: QWidget,
        context: UiContext,
        customers: Customers,
        services: PageServices,
        kept: Mapping[str, Records[Any]],
    ) -> None:
        """``kept`` are the services of the parts by the names of their kinds."""
        super().__init__(page)
        self._page, self._context, self._customers, self._services = page, context, customers, services
        self._kept = kept

    def open_part(self, kind: str, contact: Contact, part_id: UUID | None) -> None:
        """Open the panel for a part of a contact, or for a new one."""
        records = self._parts_of_kind(kind)
        try:
            draft = records.draft(part_id)
        except NotFoundError:  # undone meanwhile
            return
        word = Message(records.kind.word)
        if part_id is None:
            title = tr("给{name}添加{word}", name=contact.name, word=word)
            self._ask(title, draft, records, lambda: records.add(contact.id, [draft]))
        elif draft.saved_record is not None:
            title = tr("{name}：修改{word}", name=contact.name, word=word)
            self._ask(title, draft, records, lambda: records.save(draft) if draft.dirty else None)

    def trash_part(self, kind: str, part_id: UUID) -> None:
        """Put a part into the trash; the message offers to take that back."""
        GroupActs(self._page, self._context, self._parts_of_kind(kind), self._services.history).trash(
            [part_id]
        )

    def move(self, contact: Contact) -> None:
        """Ask where a contact works from when on, and let it go there with its history."""
        draft = FieldsDraft(_MOVE_FIELDS, {"day": this_day()})

        def carry_out() -> None:
            values: dict[str, Any] = draft.values()
            post = {name: values[name] for name in ("department", "job_title", "telephone")}
            self._customers.parts.move(contact.id, values["customer_id"], values["day"], post)

        dialog = RecordDialog(
            self._page,
            tr("{name} 换单位", name=contact.name),
            draft,
            carry_out,
            verb=tr("换单位"),
            references=references_of(self._customers.parts, self._services.finder),
        )
        if dialog.exec():
            said = Message("{name} 已转到新单位，原来的职务记入任职经历", name=contact.name)
            tell_with_undo(self._page, self._context, self._services.history, said)
        dialog.deleteLater()

    def split_taboos(self, contact: Contact) -> None:
        """Show what the free text of taboos seems to tell, fact by fact; those that are kept are saved."""
        from kamdesk.ui.customers.split_dialog import SplitDialog

        proposed = list(split_text(contact.taboos))
        dialog = SplitDialog(self._page, contact.name, contact.taboos, proposed)
        if dialog.exec() and (kept := dialog.kept()):
            records = self._parts_of_kind(TABOO.name)
            drafts = []
            label = tr(CONTACT.field_named["taboos"].label)
            for each in kept:
                draft = records.draft()
                for name in ("type", "what", "severity"):
                    draft.set(name, getattr(each, name))
                draft.set("source", tr("资料卡“{field}”", field=label))
                drafts.append(draft)
            try:
                records.add(contact.id, drafts)
            except UserError as error:
                self._context.messages.error(self._page, error, title=tr("没有保存"))
        dialog.deleteLater()

    def _ask(self, title: str, draft: RecordDraft[Any], records: Records[Any], save: Any) -> None:
        dialog = RecordDialog(
            self._page,
            title,
            draft,
            save,
            verb=tr("保存"),
            references=references_of(records, self._services.finder),
        )
        if dialog.exec():
            self._context.messages.toast(tr("已保存"))
        dialog.deleteLater()

    def _parts_of_kind(self, kind: str) -> PersonParts[Any]:
        return cast("PersonParts[Any]", self._kept[kind])
