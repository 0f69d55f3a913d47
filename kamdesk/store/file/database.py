"""An open database file: hands out units of work for reading and writing, one transaction each."""

from __future__ import annotations

from contextlib import closing, contextmanager, suppress
from typing import TYPE_CHECKING, Final, TypeVar

import sqlcipher3.dbapi2
from sqlalchemy import select
from sqlalchemy.orm import configure_mappers
from sqlalchemy.orm.exc import StaleDataError

from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.shared.errors import StaleEditError
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import engine as engines
from kamdesk.store.file.head_in_file import read_head
from kamdesk.store.file.idle_maintenance import IDLE_SECONDS, IdleMaintenance
from kamdesk.store.file.inspection import fitting_key
from kamdesk.store.file.storage_errors import explaining_database
from kamdesk.store.file.work_gate import WorkGate
from kamdesk.store.log.work import Work, WorkSession, begin_act
from kamdesk.store.models.settings import DeskRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sqlalchemy import Engine

    from kamdesk.store.file.heads_seen import HeadKeeper, HeadsSeen

T = TypeVar("T")

_NOBODY: Final = Actor()


class Database:
    """One open database file; ``actor`` is the person at the desk, in whose name the log is written.

    ``data_key`` stays within the store, for backups and checks on connections of their own.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        *,
        data_key: bytes | None = None,
        actor: Actor = _NOBODY,
        heads: HeadsSeen | None = None,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        """Take over an engine on a file at the head revision; ``idle_seconds`` is for `IdleMaintenance`.

        In ``heads`` this PC remembers how far it saw the file.
        """
        self.path = path
        self.actor = actor
        self._listeners: list[Callable[[frozenset[str]], object]] = []
        self._gate = WorkGate()
        self._idle_seconds = idle_seconds
        self._wrote = False
        self.seen: HeadKeeper | None = None
        self._use(engine, data_key)
        desk = DeskRow.__table__.c
        try:
            with self.reading() as work:
                connection = work.session.connection()
                found = connection.execute(select(desk.device, desk.log_key)).one()
                if heads is not None:
                    self.seen = heads.remember(path, read_head(connection.connection.cursor()))
        except BaseException:
            self.close()  # else a log would stay beside a file that did not open
            raise
        self.device: str = found.device
        self.log_key: str = found.log_key

    def prepare(self) -> None:
        """Make ready what the first change would wait for; may run beside other work."""
        import kamdesk.store.search.index  # noqa: F401  read now instead of at the first change

        configure_mappers()

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """Give one consistent snapshot; an attempt to write through it is a bug and raises.

        Raises `UserError` where the disk or the file fails.
        """
        with (
            self._gate.passing(),
            self._explaining(),
            WorkSession(self._reader, autoflush=False) as session,
        ):
            session.work = Work(session)
            yield session.work

    @contextmanager
    def writing(self, label: Message, actor: Actor | None = None) -> Iterator[Work]:
        """Give the one writer's work: committed on leaving, rolled back on any exception.

        ``label`` names the act for undo and history, ``actor`` is in whose name it is done: by
        whoever sits at the desk unless told. Raises `StaleEditError` where a row was changed by somebody
        else since it was read, `UserError` where the disk refuses.
        """
        from kamdesk.store.search.index import reindex_touched  # the first list writes nothing

        with self._gate.passing():
            with self._explaining(), WorkSession(self._writer) as session:
                act = begin_act(session, label, actor or self.actor, self.device, self.log_key)
                session.work = Work(session, act)
                yield session.work
                session.flush()
                reindex_touched(session.work)
                act.finish(session)
                session.commit()
            self._wrote = True
            if self.seen is not None:
                self.seen.saw(act.lines)
            self.maintenance.committed()
        if act.kinds:
            for listener in self._listeners:
                listener(frozenset(act.kinds))

    def on_commit(self, listener: Callable[[frozenset[str]], object]) -> None:
        """Call ``listener`` after each commit, in its thread, with the kinds of records that it changed."""
        self._listeners.append(listener)

    def rewrite(self, act: Callable[[], T], data_keys: Sequence[bytes | None]) -> T:
        """Let go of the file, do ``act``, which may replace it, and go on with the file that is there then.

        That is opened by whichever of ``data_keys`` fits: a disk can refuse before and after it was replaced.
        Other work waits meanwhile. Raises `UserError` where work that is under way does not end.
        """
        with self._gate.closed():
            self.maintenance.wait()
            self._leave()
            try:
                return act()
            finally:
                key = fitting_key(self.path, data_keys)
                self._use(engines.make_engine(self.path, key), key)

    def close(self) -> None:
        """Close all connections, which empties the write-ahead log; no work may be under way.

        Listeners hear no more.
        """
        self._listeners.clear()
        self.maintenance.stop()
        self._leave()
        if self.seen is not None:
            self.seen.close()

    def _leave(self) -> None:
        """Note that no act lies in the write-ahead log, which the last connection to close empties."""
        if self._wrote:
            with suppress(sqlcipher3.dbapi2.Error), closing(self.engine.raw_connection()) as connection:
                cursor = connection.cursor()
                engines.note_emptied(cursor)
                self._wrote = False
                if self.seen is not None:
                    self.seen.saw(read_head(cursor).lines)
        self.engine.dispose()

    def _rested(self) -> None:
        if self.seen is not None:
            self.seen.flush()

    def _use(self, engine: Engine, data_key: bytes | None) -> None:
        self.data_key = data_key
        self.engine = engine
        self._reader = engines.reading(engine)
        self._writer = engines.writing(engine)
        self.maintenance = IdleMaintenance(engine, self._idle_seconds, self._rested)

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        try:
            with explaining_database(self.path):
                yield
        except StaleDataError as error:
            raise StaleEditError(
                Message("这条记录刚才已被别处修改，您的改动尚未保存；请刷新后再改一次。")
            ) from error
