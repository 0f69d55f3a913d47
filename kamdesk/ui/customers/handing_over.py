"""Handing customers over from the page 客户: the acts, what is asked, what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.customers.handovers import HANDOVER
from kamdesk.domain.printing.form_ids import HANDOVER as HANDOVER_FORM
from kamdesk.domain.printing.requests import PrintRequest
from kamdesk.domain.records.drafts import FieldsDraft
from kamdesk.ui.customers.portfolio import PortfolioDialog, handed_over, terms_fields, terms_said
from kamdesk.ui.kit.desk.rewinding import tell_with_undo
from kamdesk.ui.kit.look.translate import tr
from kamdesk.ui.kit.records.record_dialog import RecordDialog

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.customers.drafts import CustomerDraft
    from kamdesk.services.customers.handovers import Handovers
    from kamdesk.ui.kit.desk.context import UiContext
    from kamdesk.ui.kit.records.parts import PageServices

_MOST_TOLD: Final = 3
"""So many open things are told one by one before a customer changes its owner."""


def hand_over(
    parent: QWidget,
    context: UiContext,
    handovers: Handovers,
    services: PageServices,
    chosen: Sequence[UUID],
    receiver: UUID | None = None,
) -> bool:
    """Ask whom to hand over to whom, say what was done, and print the forms if wished; tell whether any."""
    dialog = PortfolioDialog(parent, handovers, chosen, receiver)
    is_done, made, prints = bool(dialog.exec()), dialog.made, dialog.prints.isChecked()
    dialog.deleteLater()
    if is_done:
        tell_with_undo(parent, context, services.history, handed_over(dialog.count))
    if made and prints:
        ids = tuple(each.id for each in made)
        this = ids[0] if len(ids) == 1 else None
        request = PrintRequest((HANDOVER_FORM,), this, ids, ids)
        services.open_print(parent, request, lambda each: _open_record(services, each))
    return is_done


def _open_record(services: PageServices, handover_id: UUID) -> None:
    services.open_record(HANDOVER.name, handover_id)


def ask_terms(parent: QWidget, handovers: Handovers, draft: CustomerDraft) -> bool:
    """Ask why the customer of a draft goes to another owner; tell whether that was said."""
    fields = terms_fields()
    asked = FieldsDraft(fields)
    asked.propose("handed_on", handovers.today())

    def take() -> None:
        draft.terms = terms_said(asked)

    names = handovers.member_names()
    was, now = (names.get(each, "") for each in (draft.saved("owner_id"), draft.value("owner_id")))  # type: ignore[call-overload]  # ids of members
    title = tr("交接 {name}：{giver} → {receiver}", name=draft.title, giver=was, receiver=now)
    dialog = RecordDialog(parent, title, asked, take, verb=tr("交接并保存"))
    dialog.advise(_open(handovers, draft))
    is_said = bool(dialog.exec())
    dialog.deleteLater()
    return is_said


def _open(handovers: Handovers, draft: CustomerDraft) -> str:
    """Say what goes along with a customer."""
    if draft.saved_record is None:
        return ""
    (standing,) = handovers.standings([draft.saved_record.id])
    things = standing.things
    if not things:
        return tr("没有未了事项。交接记录随卡片一起保存。")
    first = tr("；").join(each.matter for each in things[:_MOST_TOLD])
    return tr("未了事项 {count} 件随客户移交：{first}", count=len(things), first=first) + (
        "……" if len(things) > _MOST_TOLD else ""
    )
