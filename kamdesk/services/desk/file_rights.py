"""Whether other users of the PC could read the files of a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamdesk.config.access_lists import readers_of
from kamdesk.domain.shared.text import Message
from kamdesk.store.file import backup
from kamdesk.store.file.inspection import ALL_ENDINGS
from kamdesk.store.file.location import beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def open_files(
    database: Path,
    second_folder: Path | None = None,
    *,
    ask: Callable[[Path], tuple[Message, ...]] = readers_of,
) -> tuple[Message, ...]:
    """Say which files of a desk, and which folders of its backups, others may read.

    A folder is named in the place of the files in it; what the system, which ``ask`` asks, does not tell is
    passed over.
    """
    return tuple(_sentences(database, second_folder, ask))


def _sentences(
    database: Path, second_folder: Path | None, ask: Callable[[Path], tuple[Message, ...]]
) -> Iterator[Message]:
    files = (beside(database, ending) for ending in ALL_ENDINGS)
    folders = (backup.folder_beside(database), second_folder)
    for place in (*files, *(folder for folder in folders if folder is not None)):
        try:
            readers = ask(place)
        except OSError:  # not there, or a file system without rights
            continue
        if readers:
            yield Message(
                "“{path}”除本人以外还有人能读：{who}。请把它放进本人的文件夹，或在它的属性里去掉别人的权限。",
                path=str(place),
                who=_joined(readers),
            )


def _joined(names: tuple[Message, ...]) -> Message:
    if len(names) == 1:
        return names[0]
    return Message("{first}、{rest}", first=names[0], rest=_joined(names[1:]))
