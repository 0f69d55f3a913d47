"""How a sheet is kept and read again within one act, and what the act is called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.evaluations.kinds import StoredSheet
from kamdesk.domain.shared.text import Message
from kamdesk.services.evaluations.month_book import open_book
from kamdesk.store.identity import new_id
from kamdesk.store.queries.evaluations import evaluations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.domain.evaluations.sheets import EvaluationSheet
    from kamdesk.store.log.work import Work

_NAMED: Final = 3


def keep(work: Work, sheet: EvaluationSheet) -> StoredSheet:
    """Save a sheet, and its template where that is the shipped one; errors as in `mapping.save`."""
    template_id = sheet.template.id or evaluations.add_template(work, sheet.template)
    return evaluations.save_sheet(
        work,
        StoredSheet(
            id=sheet.id or new_id(),
            version=sheet.version,
            member_id=sheet.member.id,
            month=sheet.month,
            template_id=template_id,
            revision=sheet.revision,
            replaces_id=sheet.replaces_id,
            revision_reason=sheet.revision_reason,
            state=sheet.state,
            issued_on=sheet.issued_on,
            remarks=sheet.remarks.strip(),
            values={name: kept for name, each in sheet.entries.items() if (kept := each.written())},
            result=sheet.figures.written() if sheet.figures else None,
        ),
    )


def reread(work: Work, sheets: Sequence[EvaluationSheet]) -> tuple[EvaluationSheet, ...]:
    """Return the newest revisions of sheets of one month as they stand now."""
    book = open_book(work, sheets[0].month, sheets[0].member.id if len(sheets) == 1 else None)
    return tuple(book.sheet(work, sheet.member) for sheet in sheets)


def act_label(act: Message, sheets: Sequence[EvaluationSheet]) -> Message:
    """Return what an act on sheets of one month is called, for undo and history."""
    names = "、".join(sheet.member.name for sheet in sheets[:_NAMED])
    month = f"{sheets[0].month:%Y-%m}"
    if len(sheets) <= _NAMED:
        return Message("{act} {name} {month} 考核表", act=act, name=names, month=month)
    return Message(
        "{act} {name}等{count}人 {month} 考核表", act=act, name=names, count=len(sheets), month=month
    )
