"""Attachments: added whole or not at all, read back, saved as files, opened as copies that do not stay."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from typing_extensions import override

from kamdesk.config.durable_files import make_own_folder, write_file
from kamdesk.config.given_files import read_unchanged
from kamdesk.config.temporary_folders import TemporaryFolder
from kamdesk.domain.customers.attachments import (
    ATTACHMENT,
    MEGABYTE,
    MOST_BYTES,
    PROGRAMS,
    Attachment,
    ending_of,
    file_name_of,
    name_kept,
)
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.kinds import kind_named
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.progress import no_progress
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message
from kamdesk.services.records.records import Records
from kamdesk.store.identity import new_id
from kamdesk.store.queries.records import contents, records, references

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from kamdesk.domain.shared.progress import Progress
    from kamdesk.store.file.database import Database
    from kamdesk.store.log.work import Work

_READ_ONLY: Final = 0o400
_LOGGED_DIGITS: Final = 16


@dataclass(frozen=True, slots=True)
class GivenFile:
    """What shall be kept: the name of a file and its whole content."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding files: the attachments made, and a sentence for each file left out."""

    ids: tuple[UUID, ...]
    refusals: tuple[Message, ...]


def read_file(path: Path) -> GivenFile:
    """Return a file as it is; raises `UserError`, in one sentence, where it cannot be kept."""
    if path.is_dir():
        raise UserError(Message("“{name}”是文件夹，没有添加；请选里面的文件。", name=path.name))
    try:
        return GivenFile(path.name, read_unchanged(path, MOST_BYTES))
    except OSError as error:
        raise UserError(
            Message("“{name}”读取不了（{reason}），没有添加。", name=path.name, reason=reason_of(error))
        ) from error


class Attachments(Records[Attachment]):
    """The use cases around attachments; of their contents the change log knows only the SHA-256."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, ATTACHMENT)

    def add_files(
        self, subject: tuple[str, UUID], paths: Sequence[Path], progress: Progress = no_progress
    ) -> Added:
        """Keep files of this PC with a record, as `add_given`; those that cannot be read are told, too."""
        files, refusals = [], []
        for path in paths:
            try:
                files.append(read_file(path))
            except UserError as error:
                refusals.append(error.message)
        added = self.add_given(subject, files, progress)
        return Added(added.ids, (*refusals, *added.refusals))

    def add_given(
        self, subject: tuple[str, UUID], files: Sequence[GivenFile], progress: Progress = no_progress
    ) -> Added:
        """Keep files with a record by one act; ``subject`` is the name of its kind and its id.

        Empty and too large ones are told and left out. Raises `NotFoundError` where there is no such record,
        `UserError` where the disk is full: then nothing is kept.
        """
        kept, refusals = [], []
        for each in files:
            refusal = _refusal_of(each)
            if refusal is None:
                kept.append(each)
            else:
                refusals.append(refusal)
        return Added(self._add(subject, kept, progress) if kept else (), tuple(refusals))

    def _add(
        self, subject: tuple[str, UUID], files: Sequence[GivenFile], progress: Progress
    ) -> tuple[UUID, ...]:
        label = Message("添加附件 {name}", name=name_kept(files[0].name))
        if len(files) > 1:
            label = Message("添加 {records}", records=ATTACHMENT.counted_as(len(files)))
        with self._database.writing(label) as work:
            customer_id = _customer_of(work, subject)
            made = []
            for done, each in enumerate(files, start=1):
                made.append(self._kept(work, subject, customer_id, each))
                progress(done, len(files))
        return tuple(made)

    def content(self, record_id: UUID) -> bytes:
        """Return the content of an attachment; raises `NotFoundError` where it is missing or damaged."""
        with self._database.reading() as work:
            return contents.read(work, records.get(work, ATTACHMENT, record_id).sha256)

    def subject_called(self, attachment: Attachment) -> str:
        """Return what the record is called that an attachment is kept with; raises `NotFoundError`."""
        if attachment.subject_id is None:
            return ""
        with self._database.reading() as work:
            return references.called(work, kind_named(attachment.subject_kind), attachment.subject_id)

    def save_as(self, record_id: UUID, path: Path) -> None:
        """Write an attachment as a file outside, and log that; raises `UserError` where writing fails."""
        write_file(path, self.content(record_id))
        log_taken_out(self._database, [self.get(record_id)])

    @override
    def _completed(self, work: Work, record: Attachment) -> Attachment:
        subject_id = record.subject_id or record.customer_id
        return replace(record, type=ending_of(record.name).upper(), subject_id=subject_id)

    def _kept(
        self, work: Work, subject: tuple[str, UUID], customer_id: UUID | None, given: GivenFile
    ) -> UUID:
        name = name_kept(given.name)
        kept = Attachment(
            id=new_id(),
            name=name,
            customer_id=customer_id,
            subject_kind=subject[0],
            subject_id=subject[1],
            size=len(given.content),
            added_on=self.today(),
            sha256=contents.keep(work, given.content),
        )
        return self._save(work, kept).id


class OpenedCopies:
    """Copies of attachments for other programs to read: read-only, in a folder of their own, soon gone.

    The folder goes with this object, at the latest with the program; what a kill or a program that still
    reads leaves there is swept at the next start.
    """

    def __init__(self, attachments: Attachments) -> None:
        self._attachments = attachments
        self._folder: TemporaryFolder | None = None

    def copy_of(self, record_id: UUID) -> Path:
        """Return a copy of an attachment; raises `UserError` for a program, which opening would run."""
        name = self._attachments.get(record_id).name
        if ending_of(name) in PROGRAMS:
            raise UserError(
                Message("“{name}”是程序一类的文件，不在这里打开；确实需要时请“另存为”。", name=name)
            )
        content = self._attachments.content(record_id)
        if self._folder is None:
            self._folder = TemporaryFolder()
        place = self._folder.path / record_id.hex
        make_own_folder(place)
        copy = place / file_name_of(name)
        if not copy.exists():
            write_file(copy, content, private=True)
            copy.chmod(_READ_ONLY)
        return copy

    def close(self) -> None:
        """Remove all copies."""
        if self._folder is not None:
            self._folder.close()
            self._folder = None


def log_taken_out(database: Database, taken: Sequence[Attachment]) -> None:
    """Note attachments that now lie outside as files in the log of what left the desk."""
    from kamdesk.domain.printing.print_log import AS_FILES, Delivery  # only now: cards take nothing out
    from kamdesk.store.queries.printing import print_log

    delivery = Delivery(
        form_id=ATTACHMENT.name,
        form_title=ATTACHMENT.word,
        form_version="",
        mode=AS_FILES,
        records={each.id: each.sha256[:_LOGGED_DIGITS] for each in taken},
    )
    with database.writing(Message("登记导出的附件")) as work:
        print_log.add(work, delivery)


def _refusal_of(given: GivenFile) -> Message | None:
    if not given.content:
        return Message("“{name}”是空文件，没有添加。", name=given.name)
    if len(given.content) > MOST_BYTES:
        size = MOST_BYTES // MEGABYTE
        return Message(
            "“{name}”超过 {size} MB，没有添加；附件每个最多 {size} MB。", name=given.name, size=size
        )
    return None


def _customer_of(work: Work, subject: tuple[str, UUID]) -> UUID | None:
    """Return the customer on whose card an attachment of a record stands."""
    record: Any = records.get(work, kind_named(subject[0]), subject[1])
    if subject[0] == CUSTOMER.name:
        return subject[1]
    customer_id: UUID | None = getattr(record, "customer_id", None)
    return customer_id
