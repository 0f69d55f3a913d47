"""``kamdesk forms`` and ``kamdesk print``: the catalogue, and forms as PDF."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from kamdesk.app import console
from kamdesk.app.arguments import WrongUseError
from kamdesk.app.wiring import desk_printing
from kamdesk.domain.text import Message
from kamdesk.services.printing import Selection
from kamdesk.services.spooling import save_pdf

if TYPE_CHECKING:
    import argparse

    from kamdesk.services.printing import FormEntry, Mode, RenderedDocument
    from kamdesk.store.database import Database

_CUSTOMER_FORMS = frozenset({"customer-card"})


def forms(options: argparse.Namespace) -> int:
    """Print the catalogue."""
    catalogue = desk_printing(None).catalogue()
    if options.json:
        console.result_json([_as_json(entry) for entry in catalogue])
    else:
        for entry in catalogue:
            console.result(f"{entry.id}\t{entry.title}\t{entry.paper}")
    return console.DONE


def print_form(options: argparse.Namespace) -> int:
    """Write one PDF; problems of the pages go to standard error and make the exit code 1."""
    mode = _mode(options)
    document = _draw(options, mode, None) if mode == "sample" else _draw_at_desk(options, mode)
    save_pdf(document.pdf, options.output)
    return _tell(document)


def _draw_at_desk(options: argparse.Namespace, mode: Mode) -> RenderedDocument:
    # Only here: a sample needs no database, and should not wait for its libraries.
    from kamdesk.app.opening import desk_exists, opened

    if mode == "blank" and not desk_exists(options):
        return _draw(options, mode, None)
    with opened(options) as database:
        return _draw(options, mode, database)


def _draw(options: argparse.Namespace, mode: Mode, database: Database | None) -> RenderedDocument:
    selection = _selection(options, database) if database and mode == "filled" else None
    return desk_printing(database).render(options.form, mode, selection)


def _mode(options: argparse.Namespace) -> Mode:
    if options.sample and options.blank:
        raise WrongUseError(Message("--sample 与 --blank 只能选一个。"))
    chosen = bool(options.record) + bool(options.where) + options.all
    if (options.sample or options.blank) and chosen:
        raise WrongUseError(Message("样张和空白表不取记录，不能与 --record、--where、--all 同用。"))
    if chosen > 1:
        raise WrongUseError(Message("--record、--where、--all 只能选一个。"))
    if options.sample or options.blank:
        return "sample" if options.sample else "blank"
    if not chosen and not options.month:
        raise WrongUseError(
            Message("请用 --record、--where、--all 或 --month 说明打印哪些，或用 --blank、--sample。")
        )
    return "filled"


def _selection(options: argparse.Namespace, database: Database) -> Selection:
    month = _month(options.month) if options.month else None
    ids: tuple[UUID, ...] | None = None
    if options.where:
        ids = _matching(options, database)
    elif options.record:
        ids = tuple(_record_id(text, database) for text in options.record)
    return Selection(ids=ids, month=month)


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError as error:
        raise WrongUseError(Message("--month 要写成 2026-11 的样子，不能是“{text}”。", text=text)) from error


def _matching(options: argparse.Namespace, database: Database) -> tuple[UUID, ...]:
    from kamdesk.services.choosing import Choosing

    if options.form not in _CUSTOMER_FORMS:
        raise WrongUseError(Message("--where 只用于客户类表单。"))
    return Choosing(database).matching(options.where)


def _record_id(text: str, database: Database) -> UUID:
    from kamdesk.services.choosing import Choosing

    try:
        return UUID(text)
    except ValueError:
        return Choosing(database).by_number(text)


def _tell(document: RenderedDocument) -> int:
    for problem in document.problems:
        place = Message("第 {page} 页 {record}：", page=problem.page, record=problem.record_label)
        console.say(f"{place if problem.page else ''}{problem.message}")
    return console.PROBLEMS if document.problems else console.DONE


def _as_json(entry: FormEntry) -> dict[str, object]:
    return {"id": entry.id, "title": entry.title, "paper": entry.paper, "modes": list(entry.modes)}
