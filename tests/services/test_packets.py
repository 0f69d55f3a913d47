"""Packets are kept by the office and drawn as one document under one version."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pypdfium2
import pytest

from kamdesk.domain.errors import CancelledError, NotFoundError, UserError
from kamdesk.services.customer_papers import CustomerPapers
from kamdesk.services.packets import Packet, Packets
from kamdesk.services.print_log import PrintLog
from kamdesk.services.printing import Printing, Selection

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamdesk.domain.customers.values import Customer
    from kamdesk.store.database import Database

ROOT = Path(__file__).parents[2]


@pytest.fixture
def printing(database: Database) -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[CustomerPapers(database)],
        office=lambda: {"organisation": "海川集团", "department": "大客户部"},
        today=lambda: date(2026, 11, 22),
    )


@pytest.fixture
def packets(database: Database, printing: Printing) -> Packets:
    return Packets(database, printing)


@pytest.fixture
def customers(make_customer: Callable[..., Customer]) -> list[Customer]:
    return [make_customer(name) for name in ("甲公司", "乙公司", "丙公司")]


@pytest.fixture
def binder(packets: Packets) -> Packet:
    return packets.save(Packet(uuid4(), " 考核册 ", ("evaluation-overview", "customer-card")))


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_a_packet_is_kept_in_binder_order_and_can_be_changed(packets: Packets, binder: Packet) -> None:
    assert binder == Packet(binder.id, "考核册", ("customer-card", "evaluation-overview"))
    assert packets.all() == (binder,)
    changed = packets.save(Packet(binder.id, "月度册", ("evaluation-overview",)))
    assert packets.all() == (changed,)
    packets.remove(binder.id)
    assert packets.all() == ()


@pytest.mark.parametrize(
    ("name", "forms", "field"),
    [
        (" ", ("menu",), "name"),
        ("字" * 41, ("menu",), "name"),
        ("考核册", ("menu",), "name"),
        ("新册", (), "forms"),
    ],
)
def test_a_packet_that_makes_no_sense_is_refused(
    packets: Packets, binder: Packet, name: str, forms: tuple[str, ...], field: str
) -> None:
    with pytest.raises(UserError) as raised:
        packets.save(Packet(uuid4(), name, forms))
    assert raised.value.field == field
    assert packets.all() == (binder,)


@pytest.mark.usefixtures("customers")
def test_it_is_filled_where_records_are_and_blank_elsewhere(packets: Packets, binder: Packet) -> None:
    document = packets.render(str(binder.id), "filled")
    texts = pages(document.pdf)
    assert len(texts) == document.page_count == 4
    assert ["公司" in text for text in texts[:3]] == [True, True, True]
    assert [each.mode for each in document.deliveries] == ["filled", "blank"]
    assert not document.problems


@pytest.mark.usefixtures("customers")
def test_every_page_bears_the_version_which_rises_once_it_left_the_desk(
    packets: Packets, binder: Packet, database: Database, printing: Printing
) -> None:
    document = packets.render(str(binder.id), "filled")
    assert all("考核册V1" in text for text in pages(document.pdf))
    assert {(each.packet, each.packet_version) for each in document.deliveries} == {("考核册", 1)}
    assert packets.entry(str(binder.id)).version == "1"
    PrintLog(database, printing).note(*document.deliveries)
    assert all("考核册V2" in text for text in pages(packets.render(str(binder.id), "blank").pdf))


def test_one_can_go_on_from_a_sheet(packets: Packets, binder: Packet, customers: list[Customer]) -> None:
    whole = packets.render(str(binder.id), "filled")
    assert packets.count(str(binder.id), Selection()) == 4
    order = list(whole.deliveries[0].records)
    part = packets.render(str(binder.id), "filled", Selection(first=2, most=2))
    assert [list(each.records) for each in part.deliveries] == [order[1:3]]
    rest = packets.render(str(binder.id), "filled", Selection(first=3))
    assert [(each.mode, len(each.records)) for each in rest.deliveries] == [("filled", 1), ("blank", 0)]
    with pytest.raises(NotFoundError):
        packets.render(str(binder.id), "filled", Selection(first=5))
    assert len(customers) == 3


@pytest.mark.usefixtures("customers")
def test_progress_counts_through_the_whole_and_stops_the_work(packets: Packets, binder: Packet) -> None:
    reports: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        reports.append((done, total))
        if done == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        packets.render(str(binder.id), "filled", progress=progress)
    assert reports == [(0, 4), (1, 4), (2, 4), (3, 4)]


def test_the_same_packet_gives_the_same_bytes(packets: Packets, binder: Packet) -> None:
    assert packets.render(str(binder.id), "blank").pdf == packets.render(str(binder.id), "blank").pdf


def test_an_unknown_packet_is_said_in_a_sentence(packets: Packets) -> None:
    with pytest.raises(NotFoundError, match="不在了"):
        packets.entry(str(UUID(int=1)))
