"""Attachments are kept whole in the encrypted file, come back after undo, and leave nothing outside."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kamdesk.config.temporary_folders import sweep
from kamdesk.domain.customers import attachments as rules
from kamdesk.domain.customers.attachments import ATTACHMENT, file_name_of, name_kept, size_in_words
from kamdesk.domain.customers.contracts import CONTRACT
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers import attachments as module
from kamdesk.services.customers.attachments import Attachments, GivenFile, OpenedCopies
from kamdesk.services.desk.checks import Checks
from kamdesk.services.shared.history import History
from kamdesk.store.file import backup, engine
from kamdesk.store.file.database import Database
from kamdesk.store.models.attachments import ContentChunkRow
from kamdesk.store.queries.records import contents
from tests.records.making import Maker, every

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer

SECRET = "绝密报价：铝型材每吨 20,000 元。".encode() * 40_000  # several pieces


@pytest.fixture
def bank(make_customer: Callable[..., Customer]) -> Customer:
    return make_customer()


@pytest.fixture
def attachments(database: Database) -> Attachments:
    return Attachments(database)


@pytest.fixture
def keep(attachments: Attachments, bank: Customer) -> Callable[..., UUID]:
    def make(name: str = "报价单.pdf", content: bytes = SECRET) -> UUID:
        (made,) = attachments.add_given(("customer", bank.id), [GivenFile(name, content)]).ids
        return made

    return make


@pytest.fixture
def copies(attachments: Attachments, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenedCopies:
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return OpenedCopies(attachments)


def pieces(database: Database) -> int:
    with database.reading() as work:
        return work.session.query(ContentChunkRow).count()


def test_a_file_is_kept_whole_and_nowhere_readable(
    attachments: Attachments, keep: Callable[..., UUID], database: Database, bank: Customer, tmp_path: Path
) -> None:
    made = keep()
    kept = attachments.get(made)
    assert (kept.name, kept.type, kept.size, kept.customer_id) == ("报价单.pdf", "PDF", len(SECRET), bank.id)
    assert attachments.content(made) == SECRET
    assert len(kept.sha256) == 64
    copy = backup.create_backup(database.path, database.data_key, tmp_path / "copies").path
    database.close()
    for path in [*tmp_path.rglob("*"), *database.path.parent.iterdir()]:
        assert not path.is_file() or SECRET[:24] not in path.read_bytes(), path
    restored = Database(
        copy, engine.make_engine(copy, database.data_key, pooled=False), data_key=database.data_key
    )
    assert Attachments(restored).content(made) == SECRET
    restored.close()


def test_undo_takes_a_file_away_and_redo_brings_it_back_with_its_content(
    attachments: Attachments, keep: Callable[..., UUID], database: Database
) -> None:
    made, history = keep(), History(database)
    history.undo()
    with pytest.raises(NotFoundError):
        attachments.get(made)
    history.redo()
    assert attachments.content(made) == SECRET


def test_the_content_stays_while_the_trash_holds_it_and_goes_when_it_is_emptied(
    attachments: Attachments, keep: Callable[..., UUID], database: Database
) -> None:
    made, other = keep(), keep("照片.png", b"other")
    attachments.trash([made])
    assert attachments.content(made) == SECRET
    attachments.empty_trash()
    assert pieces(database) == 1
    assert attachments.content(other) == b"other"
    with pytest.raises(UserError, match="随回收站清空删除"):
        History(database).undo()
    assert [each.id for each in every(database, ATTACHMENT)] == [other]


def test_equal_files_lie_there_once_until_nobody_names_them(
    attachments: Attachments, keep: Callable[..., UUID], database: Database
) -> None:
    first, second = keep("一.txt", b"same"), keep("二.txt", b"same")
    assert pieces(database) == 1
    attachments.trash([first])
    attachments.empty_trash()
    assert attachments.content(second) == b"same"


def test_an_attachment_of_a_contract_stands_on_its_customers_card_and_keeps_it(
    attachments: Attachments, database: Database
) -> None:
    contract = Maker(database).record(CONTRACT)
    (made,) = attachments.add_given(("contract", contract.id), [GivenFile("合同.pdf", b"x")]).ids
    assert attachments.get(made).customer_id == contract.customer_id
    assert attachments.get(made).subject_id == contract.id


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("空.txt", b"", "“空.txt”是空文件，没有添加。"), ("大.bin", b"12345", "“大.bin”超过 0 MB，没有添加")],
)
def test_what_cannot_be_kept_is_said_and_the_rest_is_kept(
    attachments: Attachments,
    bank: Customer,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: bytes,
    said: str,
) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 4)
    given = [GivenFile(name, content), GivenFile("好.txt", b"good")]
    added = attachments.add_given(("customer", bank.id), given)
    assert [attachments.get(each).name for each in added.ids] == ["好.txt"]
    (refusal,) = added.refusals
    assert str(refusal).startswith(said)


def test_folders_missing_locked_and_growing_files_are_named_and_not_kept(
    attachments: Attachments, bank: Customer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, missing, locked, growing = (tmp_path / name for name in ("夹", "缺.txt", "锁.txt", "长.txt"))
    folder.mkdir()
    for each in (locked, growing):
        each.write_bytes(b"x")
    read = Path.open

    def opened(path: Path, *arguments: object, **named: object) -> object:
        if path == locked:
            raise PermissionError(13, "in use")
        if path == growing:
            with read(growing, "ab") as more:
                more.write(b"y")
        return read(path, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", opened)
    added = attachments.add_files(("customer", bank.id), [folder, missing, locked, growing])
    assert added.ids == ()
    said = [str(each) for each in added.refusals]
    assert said[0] == "“夹”是文件夹，没有添加；请选里面的文件。"
    assert said[1].startswith("“缺.txt”读取不了（")
    assert said[2] == "“锁.txt”读取不了（没有权限，或文件正被占用），没有添加。"
    assert "正在被改动" in said[3]


def test_a_full_disk_keeps_nothing_of_several_files(
    attachments: Attachments, bank: Customer, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_one = contents.keep

    def full(work: object, content: bytes) -> str:
        if content == b"second":
            raise UserError(Message("磁盘已满"))
        return keep_one(work, content)  # type: ignore[arg-type]

    monkeypatch.setattr(contents, "keep", full)
    given = [GivenFile("一.txt", b"first"), GivenFile("二.txt", b"second")]
    with pytest.raises(UserError, match="磁盘已满"):
        attachments.add_given(("customer", bank.id), given)
    assert every(database, ATTACHMENT) == []
    assert pieces(database) == 0


def test_a_damaged_content_is_refused_and_found_by_the_check(
    attachments: Attachments, keep: Callable[..., UUID], database: Database
) -> None:
    made = keep("照片.png", b"picture")
    with database.writing(Message("改")) as work:
        work.session.connection().exec_driver_sql("UPDATE content_chunk SET content = x'00'")
    with pytest.raises(NotFoundError):
        attachments.content(made)
    found = next(each for each in Checks(database).run() if each.name == "附件内容")
    assert [str(each) for each in found.problems] == ["有 1 个附件的内容缺失或被改动过。"]


def test_an_opened_copy_is_read_only_for_its_owner_alone_and_goes(
    copies: OpenedCopies, keep: Callable[..., UUID]
) -> None:
    copy = copies.copy_of(keep("报价/单.pdf", b"read me"))
    assert copy.read_bytes() == b"read me"
    assert copy.name == "报价_单.pdf"
    assert stat.S_IMODE(copy.stat().st_mode) & 0o377 == 0
    if os.name == "posix":
        assert stat.S_IMODE(copy.parents[1].stat().st_mode) == 0o700
    sweep()
    assert copy.exists()  # it is in use
    copies.close()
    assert list(Path(tempfile.gettempdir()).iterdir()) == []


def test_a_program_is_not_opened(copies: OpenedCopies, keep: Callable[..., UUID]) -> None:
    with pytest.raises(UserError, match="不在这里打开"):
        copies.copy_of(keep("发票.pdf.EXE", b"MZ"))
    assert list(Path(tempfile.gettempdir()).iterdir()) == []


@pytest.mark.parametrize(
    ("name", "kept", "file_name"),
    [
        ("无后缀", "无后缀", "无后缀"),
        ("a" * 300 + ".docx", "a" * 194 + "….docx", "a" * 80 + ".docx"),
        ("con.txt", "con.txt", "_con.txt"),
        ("换\n行?.pdf", "换 行?.pdf", "换 行_.pdf"),
        ("..", "..", "_"),
        ("", "未命名", "未命名"),
    ],
)
def test_odd_names(name: str, kept: str, file_name: str) -> None:
    assert name_kept(name) == kept
    assert len(name_kept(name)) <= rules.MOST_LETTERS
    assert file_name_of(name_kept(name)) == file_name


def test_sizes_are_said_as_people_read_them() -> None:
    assert [size_in_words(each) for each in (999, 12_345, 2_340_000)] == ["999 B", "12 KB", "2.3 MB"]
