"""Attachments taken out as files beside their list, and brought into another desk from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.attachments import ATTACHMENT
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.printing.print_log import AS_FILES
from kamdesk.domain.shared.errors import UserError
from kamdesk.services.customers.attachment_files import (
    ListedAttachments,
    folder_beside,
    require_room,
    take_out,
)
from kamdesk.services.customers.attachments import Attachments, GivenFile
from kamdesk.services.customers.customers import Customers
from kamdesk.services.records.exporting import Exporting
from kamdesk.services.records.importing import Importing, ImportReport
from kamdesk.services.shared.history import History
from kamdesk.store.queries.printing import print_log
from kamdesk.store.queries.records import contents
from tests.records.making import every

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.file.database import Database

BYTES = b"\x00\x01 as it was" * 1000


@pytest.fixture
def taken_out(database: Database, tmp_path: Path, make_customer: Callable[..., Customer]) -> Path:
    """A list with its files: two of one name, one of another customer, one without a customer's number."""
    first, second = make_customer("甲公司", number="KH000001"), make_customer("乙公司")
    files = [GivenFile("图纸.pdf", BYTES), GivenFile("图纸.pdf", BYTES + b"!"), GivenFile("说明", b"text")]
    Attachments(database).add_given((CUSTOMER.name, first.id), files)
    Attachments(database).add_given((CUSTOMER.name, second.id), [GivenFile("a:b?.txt", b"other")])
    path = tmp_path / "附件.xlsx"
    Exporting(database, ATTACHMENT).export_all(path)
    assert take_out(database, path) == 4
    return path


@pytest.fixture
def beside(other_desk: Database, database: Database, taken_out: Path) -> Database:
    """Another desk with the same customers."""
    path = taken_out.with_name("客户.xlsx")
    Exporting(database, CUSTOMER).export_all(path)
    importing = Importing(other_desk, Customers(other_desk), lambda: None)
    inspection = importing.inspect(path)
    importing.apply(importing.plan(inspection), inspection)
    return other_desk


def bring(database: Database, path: Path) -> ImportReport:
    importing = Importing(database, ListedAttachments(database, path), lambda: None)
    inspection = importing.inspect(path)
    return importing.apply(importing.plan(inspection), inspection)


def test_every_content_lies_in_the_folder_under_a_name_of_its_own(taken_out: Path) -> None:
    found = {each.name: each.read_bytes() for each in folder_beside(taken_out).iterdir()}
    assert found == {
        "KH000001 图纸.pdf": BYTES,
        "KH000001 图纸 (2).pdf": BYTES + b"!",
        "KH000001 说明": b"text",
        "a_b_.txt": b"other",
    }


def test_what_was_taken_out_stands_in_the_log_of_what_left(database: Database, taken_out: Path) -> None:
    with database.reading() as work:
        (entry,) = print_log.entries(work, print_log.keys(work))
        assert entry is not None
        assert (entry.delivery.mode, entry.record_count, entry.author) == (AS_FILES, 4, "测试员")
        assert set(print_log.fingerprints(work, entry.id)) == {
            each.id for each in every(database, ATTACHMENT)
        }
    assert taken_out.exists()


def test_files_that_lie_there_are_not_mixed_with_others(taken_out: Path) -> None:
    with pytest.raises(UserError, match="已经在那里了"):
        require_room(taken_out)


def test_anbeside_takes_list_and_files_in_by_one_act(beside: Database, taken_out: Path) -> None:
    report = bring(beside, taken_out)
    assert (report.new, report.refused, report.notes) == (4, (), ())
    kept = {each.name: each for each in every(beside, ATTACHMENT)}
    assert set(kept) == {"图纸.pdf", "说明", "a:b?.txt"}
    with beside.reading() as work:
        assert contents.read(work, kept["说明"].sha256) == b"text"
    assert Attachments(beside).content(kept["a:b?.txt"].id) == b"other"
    assert bring(beside, taken_out).unchanged == 4
    History(beside).undo()
    assert every(beside, ATTACHMENT) == []


def test_a_file_that_is_missing_or_altered_refuses_its_row(beside: Database, taken_out: Path) -> None:
    (folder_beside(taken_out) / "KH000001 说明").write_bytes(b"altered")
    report = bring(beside, taken_out)
    assert report.new == 3
    assert [str(each.reason) for each in report.refused] == [
        "名单旁的文件夹“附件-附件”里没有内容与此相符的文件。"
    ]


def test_a_single_one_saved_outside_is_logged_as_well(
    database: Database, tmp_path: Path, make_customer: Callable[..., Customer]
) -> None:
    service = Attachments(database)
    added = service.add_given((CUSTOMER.name, make_customer().id), [GivenFile("图纸.pdf", BYTES)])
    service.save_as(added.ids[0], tmp_path / "图纸.pdf")
    assert (tmp_path / "图纸.pdf").read_bytes() == BYTES
    with database.reading() as work:
        (entry,) = print_log.entries(work, print_log.keys(work))
    assert entry is not None
    assert (entry.delivery.form_title, entry.delivery.mode, entry.record_count) == ("附件", AS_FILES, 1)
