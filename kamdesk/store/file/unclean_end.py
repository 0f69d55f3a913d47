"""What opening asks of a desk: is everything there that was said to be saved.

SQLite opens a desk that was not closed in order without a word as far as its write-ahead log is whole. So
the log is read before, and the desk compared with what this PC saw of it last, which tells of a log cut
between two commits, of an older file, and of last lines taken out. Where something is missing nothing is
opened until a person decides.
"""

from __future__ import annotations

import filecmp
from contextlib import closing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn
from uuid import uuid4

import sqlcipher3.dbapi2
from sqlalchemy.exc import DatabaseError

from kamdesk.config.durable_files import copy_file, cut_file
from kamdesk.domain.desk.lost_changes import LostChangesError
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term
from kamdesk.store.file import engine as engines
from kamdesk.store.file import keys
from kamdesk.store.file.backup import (
    as_found_copies,
    become_another_device,
    copy_as_found,
    folder_beside,
    list_backups,
    page_problems,
)
from kamdesk.store.file.head_in_file import lacking, read_head
from kamdesk.store.file.held import FileState, in_use, is_held, state_of
from kamdesk.store.file.inspection import remove_files
from kamdesk.store.file.location import beside
from kamdesk.store.file.storage_errors import explaining
from kamdesk.store.file.write_ahead_log import INDEX_ENDING, LOG_ENDING, LogState, read_log
from kamdesk.store.identity import instant_of
from kamdesk.store.log.head import ACTS, Head

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.store.file.heads_seen import HeadsSeen, SeenHead

_TIME: Final = "%Y-%m-%d %H:%M"
_LATER_BACKUP: Final = term("备份“{name}”里有更晚的改动。")
_BACKUP: Final = term("最近可用的备份是“{name}”。")


class _Missed(NamedTuple):
    """What this PC saw of a desk, and the logs that lack it."""

    seen: SeenHead
    logs: frozenset[str]


class _Left(NamedTuple):
    """What is whole with the first bytes of the log: how far, and what this PC saw beyond that."""

    kept_bytes: int
    head: Head
    missed: _Missed | None


def require_everything(path: Path, data_key: bytes | None, heads: HeadsSeen | None = None) -> None:
    """Raise `LostChangesError` where a desk lacks changes that were saved, after copying it aside once.

    What was saved its write-ahead log tells, and ``heads``, what this PC saw of it. A desk that is whole is
    left without a log that anything depends upon. One that another program has open is that program's to
    judge.
    """
    log, found = beside(path, LOG_ENDING), state_of(path)
    with explaining(path):
        has_log = log.exists()
        if has_log and is_held(path):
            return
        state = read_log(path)
        if state.lost or (has_log and _is_unsound(path, data_key, state)):
            _refuse(path, data_key, heads, _copy_once(path, found), state.lost)
        # Read only, a connection moves nothing of a log into the file.
        with closing(engines.connect(path, data_key, as_found=True, read_only=has_log)) as connection:
            lacks_its_log = not has_log and engines.is_journaled(connection.cursor())
            missed = _missed_in(connection, path, heads)
        if lacks_its_log or missed is not None:
            _refuse(path, data_key, heads, _copy_once(path, found), missed=missed)
        if has_log:
            _note_everything_is_there(path, data_key)


def accept_what_is_left(path: Path, data_key: bytes | None, kept_bytes: int) -> None:
    """Cut the log of a closed desk so that what is whole opens; `require_everything` copied it before.

    The desk is another device from then on, of which nothing is missed.
    """
    with explaining(path):
        log = beside(path, LOG_ENDING)
        if log.exists():
            if is_held(path):
                raise in_use(path)
            cut_file(log, kept_bytes)
        beside(path, INDEX_ENDING).unlink(missing_ok=True)
        with closing(engines.connect(path, data_key, as_found=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            become_another_device(connection)
            engines.note_emptied(connection.cursor())
            connection.execute("COMMIT")


def _missed_in(cursor: Any, path: Path, heads: HeadsSeen | None) -> _Missed | None:
    """Return what this PC saw of the desk at ``path`` that is not in it, the furthest of several."""
    known = heads.of(path, read_head(cursor)) if heads is not None else ()
    missed = [_Missed(seen, lacking(cursor, seen.head)) for seen in known]
    if all(each.logs for each in missed):
        return max(missed, key=lambda each: each.seen.head.acts.key, default=None)
    return None


def _note_everything_is_there(path: Path, data_key: bytes | None) -> None:
    """Move a whole log into the file, with the word that nothing depends on a log any more."""
    with closing(engines.connect(path, data_key, as_found=True)) as connection:
        engines.note_emptied(connection.cursor())


def _is_unsound(path: Path, data_key: bytes | None, state: LogState) -> bool:
    """Read all pages through the log, without writing; a log of another file or another day does not fit."""
    if not state.commits:
        return state.other
    through, alone = _head_of(path, data_key), _head_of(path, data_key, alone=True)
    last_alone = alone.acts.at if alone is not None else ""
    if through is None or last_alone > through.acts.at:
        return True  # an old log would put old pages over later ones
    if state.other and last_alone == through.acts.at:
        return True  # an old log that adds nothing lies in the place of the one that did
    try:
        with closing(engines.connect(path, data_key, read_only=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)])
    except sqlcipher3.dbapi2.DatabaseError:
        return True


def _refuse(
    path: Path,
    data_key: bytes | None,
    heads: HeadsSeen | None,
    copy: Path,
    lost: int = 0,
    *,
    missed: _Missed | None = None,
) -> NoReturn:
    log = beside(path, LOG_ENDING)
    written = log.stat().st_mtime if log.exists() else None
    candidates = {0} if written is None else {0, read_log(path).end}
    left = [found for kept in candidates if (found := _examined(path, data_key, kept, heads)) is not None]
    best = max(left, key=lambda found: (found.head.acts.at, found.kept_bytes), default=None)
    if best is not None:
        missed = best.missed
    sentence = Message(
        "{cause}{lost}没有打开它，原样另存为备份文件夹里的“{copy}”。{backup}",
        cause=_cause(path, missed),
        lost=_what_is_lost(best, lost, written),
        copy=copy.name,
        backup=_which_backup(path, data_key, best),
    )
    raise LostChangesError(sentence, None if best is None else best.kept_bytes)


def _cause(path: Path, missed: _Missed | None) -> Message:
    if missed is None:
        return Message("“{name}”上次没有正常关闭。", name=path.name)
    place = missed.seen.place
    if place == str(path.resolve()):
        return Message("“{name}”里缺少这台电脑上次见过的内容。", name=path.name)
    return Message("“{name}”里缺少这台电脑上次在“{place}”见过的内容。", name=path.name, place=place)


def _what_is_lost(best: _Left | None, lost: int, written: float | None) -> Message:
    if best is None:
        return Message("现有内容前后不一致，只能从备份恢复。")
    if best.missed is not None:
        return _what_was_seen(best.head, best.missed)
    since = _since(best.head.acts.at)
    if written is None:
        return Message("旁边的日志文件不见了，{since}的改动可能缺失。", since=since)
    until = _time(datetime.fromtimestamp(written, UTC))
    if lost:
        return Message(
            "日志文件受损，{since}、{until} 以前至少有 {count} 次保存读不出来。",
            since=since,
            until=until,
            count=lost,
        )
    return Message("日志文件与数据对不上，{since}、{until} 以前的改动可能缺失。", since=since, until=until)


def _what_was_seen(left: Head, missed: _Missed) -> Message:
    """Say how many saves are missing; where none is, how many lines of the print log."""
    seen = missed.seen.head
    if ACTS not in missed.logs:
        return Message(
            "打印记录少了最后至少 {count} 次打印，最后一次在 {until}。",
            count=max(seen.prints.key - left.prints.key, 1),
            until=_time_of(seen.prints.at, datetime.fromisoformat),
        )
    until, count = _time_of(seen.acts.at, instant_of), seen.acts.key - left.acts.key
    if count < 1:
        return Message("里面没有 {until} 的那次保存，却有别的改动，可能是另一份拷贝。", until=until)
    return Message(
        "{since}到 {until} 为止，至少有 {count} 次保存不在里面。",
        since=_since(left.acts.at),
        until=until,
        count=count,
    )


def _which_backup(path: Path, data_key: bytes | None, best: _Left | None) -> Message:
    stamped = [
        (stamp, entry.path.name)
        for entry in list_backups(folder_beside(path), path)
        if (stamp := _stamp_of_more(best, entry.path, data_key)) is not None
    ]
    if stamped:
        return Message(_LATER_BACKUP if best else _BACKUP, name=max(stamped)[1])
    return Message("没有哪份备份比现有内容更新。") if best else Message("旁边没有可用的备份。")


def _stamp_of_more(best: _Left | None, backup: Path, data_key: bytes | None) -> str | None:
    """Return the last stamp of a backup that can be read and holds what is not among what is left."""
    try:
        with closing(engines.connect(backup, data_key, read_only=True)) as connection:
            stamp = read_head(connection).acts.at
            missed = best.missed if best is not None else None
            adds = missed is not None and bool(missed.logs - lacking(connection, missed.seen.head))
    except (sqlcipher3.dbapi2.DatabaseError, UserError):
        return None
    return stamp if best is None or adds or stamp > best.head.acts.at else None


def _since(stamp: str) -> Message:
    if not stamp:
        return Message("数据建立之后")
    return Message("{time} 之后", time=_time_of(stamp, instant_of))


def _time_of(written: str, read: Callable[[str], datetime]) -> str | Message:
    """Return a time out of a log, or of what was seen of it, either of which may have been altered."""
    try:
        return _time(read(written))
    except (ValueError, OverflowError, OSError):
        return Message("时间不明")


def _time(instant: datetime) -> str:
    return f"{instant.astimezone():{_TIME}}"


def _head_of(path: Path, data_key: bytes | None, *, alone: bool = False) -> Head | None:
    try:
        with closing(engines.connect(path, data_key, read_only=True, alone=alone)) as connection:
            return read_head(connection)
    except sqlcipher3.dbapi2.DatabaseError:
        return None


def _examined(path: Path, data_key: bytes | None, kept: int, heads: HeadsSeen | None) -> _Left | None:
    """Look at a copy of a desk with the first bytes of its log; None where it is not whole."""
    trial = path.with_name(f"{path.name}.{uuid4().hex}{keys.FRESH_SUFFIX}")
    try:
        copy_file(path, trial)
        if kept:
            copy_file(beside(path, LOG_ENDING), beside(trial, LOG_ENDING))
            cut_file(beside(trial, LOG_ENDING), kept)
        if page_problems(trial, data_key) or _contradicts_itself(trial, data_key):
            return None
        with closing(engines.connect(trial, data_key, as_found=True)) as connection:
            return _Left(kept, read_head(connection), _missed_in(connection, path, heads))
    finally:
        remove_files(trial)


def _contradicts_itself(path: Path, data_key: bytes | None) -> bool:
    """Tell whether records are not what the change log says, as where pages of two times are mixed."""
    from kamdesk.store.file.check import UNREADABLE, log_problems, record_problems
    from kamdesk.store.file.database import Database
    from kamdesk.store.file.inspection import inspect_file
    from kamdesk.store.file.revisions import needs_migration

    try:
        revision = inspect_file(path, data_key)
        if needs_migration(revision):
            return False  # only pages of a file of an older program can be read
        database = Database(path, engines.make_engine(path, data_key), data_key=data_key)
        with closing(database), database.reading() as work:
            return bool(log_problems(work) or record_problems(work))
    except (UserError, DatabaseError, *UNREADABLE):
        return True


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
