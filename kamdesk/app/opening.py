"""Opens the database that a command line names, or makes it where a verb may and none was there before."""

from __future__ import annotations

import getpass
import os
import secrets
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final, TypeVar

from kamdesk.app import console
from kamdesk.app.desk_opening import desks_by
from kamdesk.app.desk_path import desk_exists, desk_path, system_user
from kamdesk.config.durable_files import write_file
from kamdesk.config.temporary_folders import sweep, temporary_folder
from kamdesk.domain.desk.actors import Actor
from kamdesk.domain.desk.lost_changes import LostChangesError
from kamdesk.domain.desk.protection import LockedError, new_recovery_key
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.desk.desks import Desks, system_keychain
from kamdesk.services.desk.what_is_left import open_what_is_left

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kamdesk.store.file.database import Database

T = TypeVar("T")

PASSPHRASE_VARIABLE: Final = "KAMDESK_PASSPHRASE"


def refuse_as_output(path: Path, options: argparse.Namespace) -> None:
    """Raise `UserError` where a verb would write its result over the desk that it reads, or over its keys."""
    desk = desk_path(options)
    if path.resolve() in (desk.resolve(), desk.resolve().with_name(f"{desk.name}.keys")):
        raise UserError(Message("“{path}”是数据文件，不能用来存放输出；请换一个文件名。", path=path))


@contextmanager
def opened(options: argparse.Namespace, *, creates: bool = False) -> Iterator[Database]:
    """Give the open database and close it afterwards; with ``creates`` a missing one is made.

    One that was made here is gone again where the work fails. The key comes from the keychain,
    ``KAMDESK_PASSPHRASE`` or, where a person sits there, a prompt.
    """
    path = desk_path(options)
    if not desk_exists(options) and creates:
        with closing(_made(path, options)) as database:
            try:
                yield _signed(database)
            except BaseException:
                database.close()
                desks_by(system_keychain()).discard(path)
                raise
    else:
        with closing(_existing(path, as_it_is=options.as_it_is)) as database:
            yield _signed(database)


@contextmanager
def scratch() -> Iterator[Database]:
    """Give an empty encrypted desk that nobody can open again and that is gone afterwards: for trying."""
    sweep()
    with temporary_folder() as folder:
        path = folder / "scratch.kamdesk"
        with closing(Desks(None).create(path, passphrase=secrets.token_hex())) as database:
            yield _signed(database)


def unlocked(path: Path, act: Callable[[str | None], T]) -> T:
    """Do ``act`` with the secret at hand; where that does not open ``path``, ask a person once.

    The secret is a passphrase or a recovery key.
    """
    try:
        return act(os.environ.get(PASSPHRASE_VARIABLE))
    except LockedError:
        if PASSPHRASE_VARIABLE in os.environ or not _someone_there():
            raise
        return act(_asked(Message("“{name}”的口令或恢复密钥：", name=path.name)))


def _signed(database: Database) -> Database:
    """Name the person in whose name the log is written, as far as the system knows one."""
    database.actor = Actor(system_user())
    return database


def _existing(path: Path, *, as_it_is: bool) -> Database:
    desks = desks_by(system_keychain())

    def act(secret: str | None) -> Database:
        try:
            return desks.open(path, passphrase=secret)
        except LostChangesError as lost:
            if as_it_is:
                console.say(lost)
                return open_what_is_left(desks, path, lost, secret)
            if lost.kept_bytes is None:
                raise
            hint = Message("可用 backup restore 恢复备份；要照现有内容打开，请加上 --as-it-is。")
            raise UserError(Message("{problem}{hint}", problem=lost.message, hint=hint)) from lost

    return unlocked(path, act)


def _made(path: Path, options: argparse.Namespace) -> Database:
    desks = desks_by(system_keychain())
    if options.no_encryption:
        return desks.create(path, encrypted=False)
    passphrase = os.environ.get(PASSPHRASE_VARIABLE)
    if passphrase is None and not desks.keychain_ready():
        passphrase = _new_passphrase()
    if options.recovery_key is None:
        return desks.create(path, passphrase=passphrase)
    return _made_with_recovery(desks, path, passphrase, options.recovery_key)


def _made_with_recovery(desks: Desks, path: Path, passphrase: str | None, place: Path) -> Database:
    """Make a desk that a recovery key opens, too, and write the key into a new file."""
    if place.exists():
        raise UserError(Message("“{path}”已经存在，没有写入任何内容；请给恢复密钥换一个文件名。", path=place))
    key = new_recovery_key()
    write_file(place, f"{key}\n".encode())  # before the desk: one whose key is lost would be of no use
    try:
        return desks.create(path, passphrase=passphrase, recovery_key=key)
    except BaseException:
        place.unlink(missing_ok=True)
        raise


def _new_passphrase() -> str:
    if not _someone_there():
        raise UserError(
            Message(
                "这台电脑没有可用的系统钥匙串，无法保存密钥；请用 {variable} 给出口令，"
                "或用 --no-encryption 建不加密的演示文件。没有写入任何内容。",
                variable=PASSPHRASE_VARIABLE,
            )
        )
    console.say(Message("这台电脑没有可用的系统钥匙串，请设置打开数据的口令。"))
    chosen = _asked(Message("口令："))
    if _asked(Message("再输一遍：")) != chosen:
        raise UserError(Message("两次输入的口令不同，没有写入任何内容。"))
    return chosen


def _asked(prompt: Message) -> str:
    try:
        return getpass.getpass(str(prompt))
    except EOFError as error:
        raise UserError(Message("没有输入口令，没有任何改动。")) from error


def _someone_there() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
