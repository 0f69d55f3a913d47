"""Attachments taken out as files beside their list, and brought in again from there.

What lies outside is not encrypted any more: it is done only when it is asked for, and stands in the log of
what left the desk.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import override

from kamdesk.config.durable_files import make_own_folder, write_file
from kamdesk.config.given_files import read_unchanged
from kamdesk.domain.customers.attachments import ATTACHMENT, MOST_BYTES, Attachment, file_name_of
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.shared.errors import InvalidDraftError, UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.attachments import Attachments, log_taken_out
from kamdesk.store.queries.records import contents, records, references

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work


def folder_beside(workbook: Path) -> Path:
    """Return the folder in which the files of a list lie."""
    return workbook.with_name(f"{workbook.stem}-附件")


def require_room(workbook: Path) -> None:
    """Raise `UserError` where files of another list may lie already."""
    folder = folder_beside(workbook)
    if folder.exists():
        raise UserError(
            Message("“{folder}”已经在那里了，没有导出；请先移开它，或换一个文件名。", folder=folder)
        )


def take_out(database: Database, workbook: Path, progress: Progress = no_progress) -> int:
    """Write every attachment that is not in the trash as a file beside its list; return how many.

    Raises `UserError` where a file cannot be written, `NotFoundError` where a content is damaged.
    """
    require_room(workbook)
    folder = folder_beside(workbook)
    try:
        make_own_folder(folder)
    except OSError as error:
        raise UserError(
            Message("没能新建文件夹“{folder}”：{reason}。", folder=folder, reason=reason_of(error))
        ) from error
    service = Attachments(database)
    with database.reading() as work:
        kept = list(records.every(work, ATTACHMENT))
        names = list(_names(work, kept))
    for done, (each, name) in enumerate(zip(kept, names, strict=True), start=1):
        write_file(folder / name, service.content(each.id), private=True)
        progress(done, len(kept))
    log_taken_out(database, kept)
    return len(kept)


class ListedAttachments(Attachments):
    """Attachments of a list, whose contents lie in the folder beside it, whatever the files are called."""

    def __init__(self, database: Database, workbook: Path) -> None:
        super().__init__(database)
        self._folder = folder_beside(workbook)

    @cached_property
    def _files(self) -> dict[str, Path]:
        """The files of the folder by their contents."""
        found = sorted(self._folder.rglob("*")) if self._folder.is_dir() else []
        files = (each for each in found if each.is_file() and each.stat().st_size <= MOST_BYTES)
        return {contents.digest_of(read_unchanged(each, MOST_BYTES)): each for each in files}

    @override
    def _check(self, work: Work, record: Attachment) -> None:
        if record.version:
            return
        if record.customer_id is None:
            problem = Message("没有写这份附件是哪位客户的。")
            raise InvalidDraftError(problem, {"customer_id": problem})
        if record.sha256 not in self._files:
            names = {"folder": self._folder.name}
            problem = Message("名单旁的文件夹“{folder}”里没有内容与此相符的文件。", **names)
            raise InvalidDraftError(problem, {"sha256": problem})

    @override
    def add_within(self, work: Work, added: Sequence[Attachment], progress: Progress = no_progress) -> None:
        for each in added:
            contents.keep(work, read_unchanged(self._files[each.sha256], MOST_BYTES))
        super().add_within(work, added, progress)


def _names(work: Work, kept: Sequence[Attachment]) -> Iterator[str]:
    """Yield names for the files, each of them once: whose it is, and what it is called."""
    owners = {each.customer_id for each in kept if each.customer_id is not None}
    numbers = references.numbers(work, CUSTOMER, owners)
    used: set[str] = set()
    for each in kept:
        number = numbers.get(each.customer_id, "") if each.customer_id is not None else ""
        name = wanted = file_name_of(f"{number} {each.name}".strip())
        count = 1
        while name.casefold() in used:
            count += 1
            stem, point, ending = wanted.rpartition(".")
            name = f"{stem} ({count}){point}{ending}" if stem else f"{wanted} ({count})"
        used.add(name.casefold())
        yield name
