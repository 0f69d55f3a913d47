"""What was printed is remembered, with what has changed since."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.customers.kinds import CONTACT
from kamdesk.domain.printing.print_log import NO_RECORD, Delivery, delivered
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import CancelledError, NotFoundError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.card_form_data import CustomerCardFormData
from kamdesk.services.customers.customers import Customers
from kamdesk.services.printing.print_log import Changed, PrintLog
from kamdesk.services.printing.printing import Printing
from kamdesk.services.shared.history import History
from kamdesk.store.identity import new_id
from kamdesk.store.queries.printing import print_log
from kamdesk.store.queries.records import records
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.printing.print_log import PrintEntry
    from kamdesk.store.file.database import Database

TODAY = date(2026, 11, 22)


class Overview:
    """A form with one paper a month, which has no record of its own."""

    forms = frozenset({"evaluation-overview"})
    monthly = forms
    mark = "优"

    def count(self, form_id: str, selection: Selection) -> int:
        del form_id, selection
        return 1

    def subjects(self, form_id: str, selection: Selection) -> None:
        del form_id, selection

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        del form_id
        yield {"month": selection.month, "rows": [{"mark": self.mark}]}


@pytest.fixture
def overview() -> Overview:
    return Overview()


@pytest.fixture
def printing(database: Database, overview: Overview) -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[CustomerCardFormData(database, lambda: TODAY), overview],
        office=dict,
        today=lambda: TODAY,
    )


@pytest.fixture
def log(database: Database, printing: Printing) -> PrintLog:
    return PrintLog(database, printing)


def print_cards(printing: Printing, log: PrintLog, *ids: object) -> PrintEntry:
    document = printing.render("customer-card", "filled", Selection(ids))  # type: ignore[arg-type]  # ids
    log.note(*delivered(document.parts, range(1, document.page_count + 1), 2, "四楼"))
    return latest(log)


def latest(log: PrintLog) -> PrintEntry:
    (entry,) = log.entries(log.keys()[:1])
    assert entry is not None
    return entry


def test_the_log_says_what_was_printed_by_whom_and_when(
    printing: Printing, log: PrintLog, make_customer: Callable[..., Customer]
) -> None:
    first, second = make_customer("甲公司"), make_customer("乙公司")
    entry = print_cards(printing, log, first.id, second.id)
    assert (entry.author, entry.record_count) == ("测试员", 2)
    version = printing.entry("customer-card").version
    assert entry.delivery == Delivery("customer-card", "客户资料卡", version, "filled", 2, 2, "四楼")
    assert entry.at.tzinfo is not None


def test_the_latest_comes_first(printing: Printing, log: PrintLog) -> None:
    del printing
    for copies in (1, 2, 3):
        log.note(Delivery("month-plan", "月度工作计划表", "1", "blank", 1, copies))
    assert [entry.delivery.copies for entry in log.entries(log.keys()) if entry] == [3, 2, 1]
    assert log.entries([99]) == [None]


def test_printing_is_no_act_that_undo_would_take_back(
    database: Database, log: PrintLog, make_customer: Callable[..., Customer]
) -> None:
    make_customer("甲公司")
    log.note(Delivery("customer-card", "客户资料卡", "1", "blank", 1))
    step = History(database).undoable()
    assert step is not None
    assert str(step.label) == "新增 甲公司"


def test_only_papers_that_would_look_different_are_offered_again(
    database: Database, printing: Printing, log: PrintLog, make_customer: Callable[..., Customer]
) -> None:
    same, renamed, visited = (make_customer(name) for name in ("甲公司", "乙公司", "丙公司"))
    entry = print_cards(printing, log, same.id, renamed.id, visited.id)
    assert log.changed(entry) == Changed((), 0, 3)
    service = Customers(database)
    draft = service.draft(renamed.id)
    draft.set("name", "乙集团")
    service.save(draft)
    from kamdesk.domain.customers.values import Contact

    with database.writing(Message("新增")) as work:
        records.save(work, CONTACT, Contact(id=new_id(), customer_id=visited.id, name="王芳"))
    assert log.changed(entry) == Changed((renamed.id, visited.id), 0, 3)


def test_many_are_compared_at_once_and_what_is_gone_is_found_among_them(
    printing: Printing, log: PrintLog, make_customer: Callable[..., Customer], monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [make_customer(f"客户{n}").id for n in range(4)]
    entry = print_cards(printing, log, *ids)
    asked: list[int] = []
    real = printing.fingerprints

    def fingerprints(form_id: str, selection: Selection) -> dict[UUID, str]:
        assert selection.ids is not None
        asked.append(len(selection.ids))
        if ids[1] in selection.ids:
            raise NotFoundError(Message("不在了"))
        return real(form_id, selection)

    monkeypatch.setattr(printing, "fingerprints", fingerprints)
    assert log.changed(entry) == Changed((), 1, 4)
    assert asked == [4, 1, 1, 1, 1]


def test_a_month_s_table_is_compared_as_a_whole(
    printing: Printing, log: PrintLog, overview: Overview
) -> None:
    month = date(2026, 10, 1)
    document = printing.render("evaluation-overview", "filled", Selection(month=month))
    log.note(*document.deliveries)
    entry = latest(log)
    assert entry.delivery.month == month
    assert log.changed(entry).ids == ()
    overview.mark = "良"
    assert log.changed(entry).ids == (NO_RECORD,)


def test_comparing_can_be_stopped(
    printing: Printing, log: PrintLog, make_customer: Callable[..., Customer]
) -> None:
    entry = print_cards(printing, log, make_customer("甲公司").id, make_customer("乙公司").id)

    def progress(done: int, total: int) -> None:
        assert total == 2
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        log.changed(entry, progress)


def test_the_next_version_of_a_packet_is_read_from_the_log(database: Database, log: PrintLog) -> None:
    for version in (1, 2):
        log.note(
            Delivery("month-plan", "月度工作计划表", "1", "blank", 1, packet="例会", packet_version=version)
        )
    with database.reading() as work:
        assert print_log.last_packet_version(work, new_id(), "例会") == 2
        assert print_log.last_packet_version(work, new_id(), "别的") == 0


def test_part_of_the_records_can_be_drawn(printing: Printing, make_customer: Callable[..., Customer]) -> None:
    ids = tuple(make_customer(f"客户{n}").id for n in range(5))
    document = printing.render("customer-card", "filled", Selection(ids, first=2, most=3))
    assert tuple(document.deliveries[0].records) == ids[1:4]
    assert tuple(printing.fingerprints("customer-card", Selection(ids, first=4))) == ids[3:]
