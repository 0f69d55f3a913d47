"""``kamdesk forms`` and ``kamdesk print``: the catalogue, and forms as PDF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.app.commands.arguments import WrongUseError
from kamdesk.app.form_filling import desk_printing, fillable_forms, form_kinds, monthly_forms
from kamdesk.app.wiring import today
from kamdesk.domain.printing.file_names import file_name
from kamdesk.domain.printing.form_ids import BEGUN, DATED
from kamdesk.domain.printing.requests import Layout, Selection
from kamdesk.domain.shared.text import Message
from kamdesk.services.printing.spooling import save_pdf

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection
    from uuid import UUID

    from kamdesk.domain.printing.catalogue import FormEntry, FormMode
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from kamdesk.store.file.database import Database


def forms(options: argparse.Namespace) -> int:
    """Print the catalogue; definitions that cannot be used are said, and make the exit code 1."""
    printing = desk_printing(None)
    catalogue = printing.catalogue()
    if options.json:
        fillable = fillable_forms()
        console.result_json([_as_json(entry, fillable) for entry in catalogue])
    else:
        for entry in catalogue:
            console.result(f"{entry.id}\t{entry.title}\t{entry.paper}")
    faults = printing.faults()
    console.say_all(fault.message for fault in faults)
    return console.PROBLEMS if faults else console.DONE


def print_form(options: argparse.Namespace) -> int:
    """Write one PDF, in a folder under a name of its own, which goes to standard output.

    Problems of the pages go to standard error and make the exit code 1.
    """
    mode = _mode(options)
    entry = desk_printing(None).entry(options.form)  # a missing form is named before a key is asked for
    if options.plain and not entry.has_plain:
        raise WrongUseError(Message("这张表没有黑白素版；请去掉 --plain。"))
    if options.press and not entry.has_press:
        raise WrongUseError(Message("这张表不能带出血；请去掉 --press。"))
    if mode == "filled" and options.form not in fillable_forms():
        raise WrongUseError(Message("这张表没有记录可填；请用 --blank 或 --sample。"))
    wanted = Selection(month=_month(options), day=_day(options))
    document = _draw(options, mode, None) if mode == "sample" else _draw_at_desk(options, mode, wanted)
    if options.output.is_dir():
        pages = range(1, document.page_count + 1)
        path = options.output / file_name(entry.title, document.parts, pages, today())
        save_pdf(document.pdf, path)
        console.result(str(path))
    else:
        save_pdf(document.pdf, options.output)
    if mode == "filled" and options.form in BEGUN:
        console.say(Message("这张表只填入记录里有的，其余留空，要手写补全。"))
    return _tell(document)


def _draw_at_desk(options: argparse.Namespace, mode: FormMode, wanted: Selection) -> RenderedDocument:
    # Only here: a sample needs no database, and should not wait for its libraries.
    from kamdesk.app.desk_path import desk_exists
    from kamdesk.app.opening import opened, refuse_as_output

    refuse_as_output(options.output, options)
    if mode == "blank" and not desk_exists(options):
        return _draw(options, mode, None)
    with opened(options) as database:
        selection = replace(wanted, ids=_ids(options, database)) if mode == "filled" else None
        return _draw(options, mode, database, selection)


def _draw(
    options: argparse.Namespace, mode: FormMode, database: Database | None, selection: Selection | None = None
) -> RenderedDocument:
    layout = Layout(is_plain=options.plain, is_for_press=options.press)
    return desk_printing(database).render(options.form, mode, selection, layout=layout)


def _mode(options: argparse.Namespace) -> FormMode:
    if options.sample and options.blank:
        raise WrongUseError(Message("--sample 与 --blank 只能选一个。"))
    chosen = bool(options.record) + bool(options.where) + options.all
    if (options.sample or options.blank) and chosen:
        raise WrongUseError(Message("样张和空白表不取记录，不能与 --record、--where、--all 同用。"))
    if chosen > 1:
        raise WrongUseError(Message("--record、--where、--all 只能选一个。"))
    if options.sample or options.blank:
        return "sample" if options.sample else "blank"
    if not chosen and options.month is None and options.day is None:
        raise WrongUseError(
            Message("请用 --record、--where、--all、--month 或 --day 说明打印哪些，或用 --blank、--sample。")
        )
    return "filled"


def _ids(options: argparse.Namespace, database: Database) -> tuple[UUID, ...] | None:
    from kamdesk.services.records.record_lookup import RecordLookup

    lookup = RecordLookup(database, form_kinds()[options.form])
    if options.where:
        return lookup.matching(options.where)
    return lookup.called(options.record) if options.record else None


def _month(options: argparse.Namespace) -> date | None:
    kind = form_kinds().get(options.form)
    if options.where and kind is not None and kind.known_by:
        word = Message(kind.word)
        raise WrongUseError(Message("--where 不能用于每人每月一份的{word}。", word=word))
    if options.month is None:
        return None
    if options.form not in monthly_forms():
        raise WrongUseError(Message("--month 只用于按月的表单：计划、拜访、考核、关怀日历、对账函。"))
    try:
        return date.fromisoformat(f"{options.month}-01")
    except ValueError as error:
        sentence = Message("--month 要写成 2026-11 的样子，不能是“{text}”。", text=options.month)
        raise WrongUseError(sentence) from error


def _day(options: argparse.Namespace) -> date | None:
    if options.day is None:
        return None
    if options.form not in DATED:
        raise WrongUseError(Message("--day 只用于按天的表单：今日事项单、工作日报、工作周报、应收账龄表。"))
    try:
        return date.fromisoformat(options.day)
    except ValueError as error:
        sentence = Message("--day 要写成 2026-11-30 的样子，不能是“{text}”。", text=options.day)
        raise WrongUseError(sentence) from error


def _tell(document: RenderedDocument) -> int:
    for problem in document.problems:
        place = Message("第 {page} 页 {record}：", page=problem.page, record=problem.record_label)
        console.say(f"{place if problem.page else ''}{problem.message}")
    return console.PROBLEMS if document.problems else console.DONE


def _as_json(entry: FormEntry, fillable: Collection[str]) -> dict[str, object]:
    filled = "begun" if entry.id in BEGUN else "filled"
    modes = [filled] if entry.id in fillable else []
    modes += [mode for mode in entry.modes if mode != "filled"]
    return {"id": entry.id, "title": entry.title, "paper": entry.paper, "modes": modes}
