"""What opening asks of a desk that was not closed in order: is everything there that was said to be saved.

SQLite opens such a file without a word as far as its write-ahead log is whole. So the log is read before,
and where something is missing nothing is opened until a person decides.
"""

from __future__ import annotations

import filecmp
from contextlib import closing, suppress
from datetime import datetime
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import uuid4

import sqlcipher3.dbapi2

from kamdesk.config.durable_files import copy_file, create_empty, cut_file, write_file
from kamdesk.domain.desk.lost_changes import LostChangesError
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.backup import (
    as_found_copies,
    copy_as_found,
    folder_beside,
    list_backups,
    page_problems,
)
from kamdesk.store.file.held import FileState, in_use, is_held, state_of
from kamdesk.store.file.inspection import remove_files
from kamdesk.store.file.location import beside
from kamdesk.store.file.log_order import LogOrder
from kamdesk.store.file.storage_errors import explaining
from kamdesk.store.file.write_ahead_log import INDEX_ENDING, LOG_ENDING, LogState, read_log
from kamdesk.store.identity import instant_of

if TYPE_CHECKING:
    from pathlib import Path

_TIME: Final = "%Y-%m-%d %H:%M"
_LATER_BACKUP: Final = term("备份“{name}”里有更晚的改动。")
_BACKUP: Final = term("最近可用的备份是“{name}”。")


class _Left(NamedTuple):
    """What is whole with the first bytes of the log: up to which act."""

    kept_bytes: int
    stamp: str


def require_everything(path: Path, data_key: bytes | None) -> None:
    """Raise `LostChangesError` where a desk lacks changes that were saved, after copying it aside once.

    A desk that is whole is left without a log that anything depends upon. One that another program has open
    is that program's to judge.
    """
    log, found = beside(path, LOG_ENDING), state_of(path)
    with explaining(path):
        if not log.exists():
            if read_log(path).lost or _lacks_its_log(path, data_key):
                _refuse(path, data_key, 0, _copy_once(path, found))
            return
        if is_held(path):
            return
        state = read_log(path)
        if state.lost or _is_unsound(path, data_key, state):
            _refuse(path, data_key, state.lost, _copy_once(path, found))
        _note_everything_is_there(path, data_key)


def accept_what_is_left(path: Path, kept_bytes: int) -> None:
    """Cut the log of a closed desk so that what is whole opens; `require_everything` copied it before."""
    with explaining(path):
        log = beside(path, LOG_ENDING)
        if not log.exists():
            create_empty(log)  # says that a missing log is known of
        cut_file(log, kept_bytes)
        beside(path, INDEX_ENDING).unlink(missing_ok=True)


def _lacks_its_log(path: Path, data_key: bytes | None) -> bool:
    """Tell whether a file without a log says that there was one; the empty log made for asking goes again."""
    with closing(engines.connect(path, data_key, as_found=True)) as connection:
        return engines.is_journaled(connection.cursor())


def _note_everything_is_there(path: Path, data_key: bytes | None) -> None:
    """Move a whole log into the file, with the word that nothing depends on a log any more."""
    with closing(engines.connect(path, data_key, as_found=True)) as connection:
        engines.note_emptied(connection.cursor())


def _is_unsound(path: Path, data_key: bytes | None, state: LogState) -> bool:
    """Read all pages through the log, without writing; a log of another file or another day does not fit."""
    if not state.commits:
        return state.other
    through, alone = _last_stamp(path, data_key), _last_stamp(path, data_key, alone=True)
    if through is None or (alone or "") > through:
        return True  # an old log would put old pages over later ones
    if state.other and alone == through:
        return True  # an old log that adds nothing lies in the place of the one that did
    try:
        with closing(engines.connect(path, data_key, read_only=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)])
    except sqlcipher3.dbapi2.DatabaseError:
        return True


def _refuse(path: Path, data_key: bytes | None, lost: int, copy: Path) -> None:
    log = beside(path, LOG_ENDING)
    written = log.stat().st_mtime if log.exists() else None
    candidates = {0} if written is None else {0, read_log(path).end}
    left = [found for kept in candidates if (found := _examined(path, data_key, kept)) is not None]
    best = max(left, key=lambda found: (found.stamp, found.kept_bytes), default=None)
    sentence = Message(
        "“{name}”上次没有正常关闭。{lost}没有打开它，原样另存为备份文件夹里的“{copy}”。{backup}",
        name=path.name,
        lost=_what_is_lost(best, lost, written),
        copy=copy.name,
        backup=_which_backup(path, data_key, best),
    )
    raise LostChangesError(sentence, None if best is None else best.kept_bytes)


def _what_is_lost(best: _Left | None, lost: int, written: float | None) -> Message:
    if best is None:
        return Message("现有内容前后不一致，只能从备份恢复。")
    since = _since(best.stamp)
    if written is None:
        return Message("旁边的日志文件不见了，{since}的改动可能缺失。", since=since)
    until = f"{datetime.fromtimestamp(written).astimezone():{_TIME}}"
    if lost:
        return Message(
            "日志文件受损，{since}、{until} 以前至少有 {count} 次保存读不出来。",
            since=since,
            until=until,
            count=lost,
        )
    return Message("日志文件与数据对不上，{since}、{until} 以前的改动可能缺失。", since=since, until=until)


def _which_backup(path: Path, data_key: bytes | None, best: _Left | None) -> Message:
    stamped = [
        (stamp, entry.path.name)
        for entry in list_backups(folder_beside(path), path)
        if (stamp := _last_stamp(entry.path, data_key)) is not None
    ]
    stamp, name = max(stamped, default=("", ""))
    if name and (best is None or stamp > best.stamp):
        return Message(_LATER_BACKUP if best else _BACKUP, name=name)
    return Message("没有哪份备份比现有内容更新。") if best else Message("旁边没有可用的备份。")


def _since(stamp: str) -> Message:
    if not stamp:
        return Message("数据建立之后")
    return Message("{time} 之后", time=f"{instant_of(stamp).astimezone():{_TIME}}")


def _last_stamp(path: Path, data_key: bytes | None, *, alone: bool = False) -> str | None:
    try:
        with closing(engines.connect(path, data_key, read_only=True, alone=alone)) as connection:
            return LogOrder(connection.execute).last().stamp
    except sqlcipher3.dbapi2.DatabaseError:
        return None


def _examined(path: Path, data_key: bytes | None, kept: int) -> _Left | None:
    """Look at a copy of a desk with the first bytes of its log; None where it is not whole."""
    trial = path.with_name(f"{path.name}.{uuid4().hex}{keys.FRESH_SUFFIX}")
    try:
        copy_file(path, trial)
        if kept:
            write_file(beside(trial, LOG_ENDING), beside(path, LOG_ENDING).read_bytes()[:kept])
        if page_problems(trial, data_key) or _contradicts_itself(trial, data_key):
            return None
        stamp = _last_stamp(trial, data_key)
        return None if stamp is None else _Left(kept, stamp)
    finally:
        remove_files(trial)


def _contradicts_itself(path: Path, data_key: bytes | None) -> bool:
    """Tell whether records are not what the change log says, as where pages of two times are mixed."""
    from kamdesk.store.file.check import log_problems, record_problems
    from kamdesk.store.file.database import Database
    from kamdesk.store.file.inspection import inspect_file
    from kamdesk.store.file.revisions import needs_migration

    try:
        revision = inspect_file(path, data_key)
    except UserError:
        return True
    if needs_migration(revision):
        return False  # only pages of a file of an older program can be read
    database = Database(path, engines.make_engine(path, data_key), data_key=data_key)
    with closing(database), database.reading() as work:
        return bool(log_problems(work) or record_problems(work))


def _copy_once(path: Path, found: FileState) -> Path:
    """Return the copy of a desk as it was ``found``.

    Raises `UserError`, and leaves no copy, where another program replaced the file meanwhile: what was seen
    of its log was not damage.
    """
    made = _copied_before(path)
    copy = made or copy_as_found(path)
    if state_of(path) != found:
        if made is None:
            remove_files(copy)
        raise in_use(path)
    return copy


def _copied_before(path: Path) -> Path | None:
    """Return the copy of a desk as it is now, where it was asked for before."""
    for copy in as_found_copies(path):
        parts = [(beside(path, ending), beside(copy, ending)) for ending in ("", LOG_ENDING)]
        if all(_is_same(part, copied) for part, copied in parts):
            return copy
    return None


def _is_same(part: Path, copied: Path) -> bool:
    with suppress(FileNotFoundError):
        return filecmp.cmp(part, copied, shallow=False)
    return not part.exists() and not copied.exists()
