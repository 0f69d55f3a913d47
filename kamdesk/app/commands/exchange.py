"""``kamdesk import`` and ``kamdesk export``: records in from lists, out as a workbook."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from kamdesk.app import console
from kamdesk.app.commands.arguments import WrongUseError
from kamdesk.app.desk_path import desk_exists
from kamdesk.app.opening import opened, refuse_as_output, scratch
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from kamdesk.domain.records.imports.plan import RowProblem
    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.records.importing import ImportReport
    from kamdesk.services.records.records import Records
    from kamdesk.store.file.database import Database

_ATTACHMENT: Final = "attachment"
"""The kind whose contents may lie as files beside a list."""


def import_records(options: argparse.Namespace) -> int:
    """Import a list, or only say what it would do; rows and cells not taken make the exit code 1."""
    from kamdesk.app.features import service_of
    from kamdesk.domain.records.imports.twin_choices import TwinChoice, TwinChoices
    from kamdesk.services.desk.backups import Backups
    from kamdesk.services.records.importing import Importing, ImportReport, importable_kinds

    kind = _kind(options.kind, importable_kinds(), Message("可以导入的有"))
    on_trial = options.dry_run and not desk_exists(options)  # of a file that the import would make
    with scratch() if on_trial else opened(options, creates=not options.dry_run) as database:
        service = service_of(database, kind)
        if kind.name == _ATTACHMENT:
            service = _listed_attachments(database, options.file)
        importing = Importing(database, service, Backups(database).before_import)
        inspection = importing.inspect(options.file, column_file=options.map)
        inspection = replace(inspection, twins=TwinChoices(TwinChoice(options.likely)))
        plan = importing.plan(inspection)
        applied = None if options.dry_run else importing.apply(plan, inspection, _progress(), was_seen=False)
        report = applied or ImportReport.of(plan)
    _tell(report, as_json=options.json)
    return console.DONE if report.is_whole else console.PROBLEMS


def export_records(options: argparse.Namespace) -> int:
    """Write every record of a kind with all fields into a workbook."""
    from kamdesk.services.customers.attachment_files import require_room
    from kamdesk.services.records.exporting import Exporting, exportable_kinds

    kind = _kind(options.kind, exportable_kinds(), Message("可以导出的有"))
    refuse_as_output(options.file, options)
    if options.file.suffix.casefold() != ".xlsx":
        raise WrongUseError(Message("导出的是 Excel 工作簿，“{file}”要以 .xlsx 结尾。", file=options.file))
    if options.files and kind.name != _ATTACHMENT:
        raise WrongUseError(Message("--files 只用于 {kind}。", kind="attachments"))
    with opened(options) as database:
        if options.files:
            require_room(options.file)
        count = Exporting(database, kind).export_all(options.file, _progress())
        if options.files:
            _take_files_out(database, options.file)
    counted = Message(kind.counted.template, count=count)
    console.say(Message("已导出 {records}到 {file}。", records=counted, file=options.file))
    return console.DONE


def _take_files_out(database: Database, workbook: Path) -> None:
    from kamdesk.services.customers.attachment_files import folder_beside, take_out

    count = take_out(database, workbook, _progress())
    console.say(
        Message(
            "{count} 个文件已放进 {folder}，并已登记。它们离开了加密的数据文件，"
            "能打开这个文件夹的人都能看到；用完请收好或删除。",
            count=count,
            folder=folder_beside(workbook),
        )
    )


def _listed_attachments(database: Database, workbook: Path) -> Records[Any]:
    from kamdesk.services.customers.attachment_files import ListedAttachments

    return ListedAttachments(database, workbook)


def _kind(word: str, known: Sequence[RecordKind[Any]], offer: Message) -> RecordKind[Any]:
    """Return the kind of that name on the command line; `WrongUseError` with those there are."""
    for kind in known:
        if kind.plural == word:
            return kind
    kinds = "、".join(f"{kind.plural}（{kind.word}）" for kind in known)
    raise WrongUseError(
        Message("没有“{word}”这一种类；{offer}：{kinds}。", word=word, offer=offer, kinds=kinds)
    )


def _tell(report: ImportReport, *, as_json: bool) -> None:
    if as_json:
        console.result_json(report.as_json())
    else:
        console.result(
            str(
                Message(
                    "读取 {read} 行：新增 {new}，更新 {updated}，未变 {unchanged}，"
                    "重复 {duplicates}，拒绝 {refused}。",
                    read=report.read,
                    new=report.new,
                    updated=report.updated,
                    unchanged=report.unchanged,
                    duplicates=len(report.duplicates),
                    refused=len(report.refused),
                )
            )
        )
        if report.plan.of_parts is not None:
            console.result(str(report.plan.of_parts))
    console.say_all(str(unit.sentence) for unit in report.plan.units if unit.title != str(unit.label))
    console.say_all(_sentence(each) for each in (*report.duplicates, *report.refused, *report.notes))


def _sentence(problem: RowProblem) -> str:
    """Say where and why: sheet in a workbook, row, column unless the row as a whole is meant, what stood."""
    place: Message | str = Message("第 {row} 行", row=problem.row)
    if not problem.row:
        place = Message("{column} 列", column=problem.column) if problem.column else ""
    elif problem.column:
        place = Message("第 {row} 行 {column}", row=problem.row, column=problem.column)
    sheet = Message("工作表“{sheet}”", sheet=problem.sheet) if problem.sheet else ""
    stood = (
        Message("（写的是“{text}”）", text=problem.text)
        if problem.row and problem.text not in str(problem.reason)
        else ""
    )
    where = f"{sheet}{place}：" if sheet or place else ""
    return f"{where}{problem.reason}{stood}"


def _progress() -> Progress:
    """Show a counter where a person watches."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        return no_progress

    def show(done: int, total: int) -> None:
        stream.write(f"\r{done}/{total}" + ("\n" if done >= total else ""))
        stream.flush()

    return show
