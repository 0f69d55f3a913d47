"""``kamdesk backup``, ``check`` and ``migrate``: keeping the data safe and sound."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kamdesk.app import console
from kamdesk.app.desk_path import desk_path
from kamdesk.app.opening import opened, unlocked
from kamdesk.app.wiring import second_backup_folder
from kamdesk.config.given_files import require_file
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.backups import Backups, SecondCopyError
from kamdesk.services.desk.checks import Checks
from kamdesk.services.desk.desks import Desks, sql_for_postgresql, system_keychain
from kamdesk.services.desk.file_rights import open_files

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def backup(options: argparse.Namespace) -> int:
    """Create, list, verify or restore backups."""
    return {"create": _create, "list": _list, "verify": _verify, "restore": _restore}[options.act](options)


def check(options: argparse.Namespace) -> int:
    """Report what is wrong with the data; the exit code is 1 where something is and stays so."""
    with opened(options) as database:
        findings = Checks(database).run(full=options.full, repair=options.repair)
        path = database.path
    if options.json:
        console.result_json(
            [
                {
                    "name": finding.name,
                    "problems": [str(problem) for problem in finding.problems],
                    "repaired": finding.repaired,
                }
                for finding in findings
            ]
        )
    for finding in findings:
        if not options.json:
            state = Message("已修复") if finding.repaired else Message("有问题")
            console.result(f"{finding.name}：{state if finding.problems else Message('正常')}")
        console.say_all(finding.problems)
    # No damage, so that the exit code says nothing of it.
    console.say_all(open_files(path, second_backup_folder()))
    is_sound = all(finding.repaired or not finding.problems for finding in findings)
    return console.DONE if is_sound else console.PROBLEMS


def migrate(options: argparse.Namespace) -> int:
    """Bring the file to this version, or print the SQL for a PostgreSQL administrator."""
    if options.sql:
        console.result(sql_for_postgresql())
        return console.DONE
    with opened(options) as database:
        console.say(Message("“{path}”已是本版本的格式。", path=database.path))
    return console.DONE


def _create(options: argparse.Namespace) -> int:
    code = console.DONE
    with opened(options) as database:
        try:
            path = Backups(database, second_folder=second_backup_folder()).create()
        except SecondCopyError as error:
            console.say(error)
            path, code = error.made, console.PROBLEMS
    if options.json:
        console.result_json({"path": path.absolute()})
    else:
        console.result(str(path.absolute()))
    return code


def _list(options: argparse.Namespace) -> int:
    with opened(options) as database:
        entries = Backups(database).entries()
    if options.json:
        console.result_json(
            [
                {
                    "path": entry.path.absolute(),
                    "made_at": entry.made_at.isoformat(),
                    "size": entry.size,
                    "reason": entry.reason,
                    "clock_was_off": entry.clock_was_off,
                    "foreign": entry.is_foreign,
                }
                for entry in entries
            ]
        )
    else:
        for entry in entries:
            console.result(
                f"{entry.path.absolute()}\t{entry.made_at.astimezone():%Y-%m-%d %H:%M:%S}\t{entry.size}"
            )
    for entry in entries:
        if entry.remark is not None:
            console.say(Message("{name}：{remark}。", name=entry.path.name, remark=entry.remark))
    return console.DONE


def _verify(options: argparse.Namespace) -> int:
    desks = Desks(system_keychain())
    path = _given_backup(options)
    unlocked(path, lambda secret: desks.verify_backup(path, passphrase=secret))
    console.say(Message("备份“{path}”完好。", path=path))
    if options.json:
        console.result_json({"path": path.absolute(), "sound": True})
    return console.DONE


def _restore(options: argparse.Namespace) -> int:
    desks = Desks(system_keychain())
    path, target = _given_backup(options), desk_path(options)
    saved = unlocked(path, lambda secret: desks.restore_backup(path, target, passphrase=secret))
    if saved is not None:
        console.say(Message("原有数据已另存为“{path}”。", path=saved.path))
    if options.json:
        kept = None if saved is None else saved.path.absolute()
        console.result_json({"path": target.absolute(), "replaced": kept})
    else:
        console.result(str(target.absolute()))
    return console.DONE


def _given_backup(options: argparse.Namespace) -> Path:
    path: Path = options.path
    require_file(path)
    if not os.path.lexists(path):
        raise NotFoundError(
            Message("找不到备份“{path}”；请检查路径，或用 kamdesk backup list 查看。", path=path)
        )
    return path
