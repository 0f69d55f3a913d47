"""Packets are kept by the office and drawn as one document under one version."""

from __future__ import annotations

import time
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pypdfium2
import pytest

from kamdesk.documents.definitions.library import read_values
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import CancelledError, NotFoundError, UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.customers.card_form_data import CustomerCardFormData
from kamdesk.services.printing.packets import Packet, Packets
from kamdesk.services.printing.print_log import PrintLog
from kamdesk.services.printing.printing import Printing
from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.store.file.database import Database

TODAY = date(2026, 11, 22)


@pytest.fixture
def printing(database: Database) -> Printing:
    return Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[CustomerCardFormData(database, lambda: TODAY)],
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
    return packets.save(Packet(uuid4(), " 考核册 ", ("customer-card", "evaluation-overview")))


def pages(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        return ["".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_a_packet_is_kept_in_the_order_given_and_can_be_changed(packets: Packets, binder: Packet) -> None:
    assert binder == Packet(binder.id, "考核册", ("customer-card", "evaluation-overview"))
    turned = packets.save(Packet(binder.id, "考核册", ("evaluation-overview", "customer-card")))
    assert turned.form_ids == ("evaluation-overview", "customer-card")
    packets.save(binder)
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


@pytest.mark.usefixtures("customers")
def test_the_same_packet_gives_the_same_bytes_at_any_time(
    packets: Packets, binder: Packet, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = packets.render(str(binder.id), "filled").pdf
    monkeypatch.setattr(time, "time", lambda: 4e9)
    assert packets.render(str(binder.id), "filled").pdf == first
    assert b"/CreationDate (D:20261122)" in first


class Analyses:
    """A second form about customers, and labels for them; fills both for two of the three."""

    forms = frozenset({"demand-analysis", "address-label"})
    monthly: frozenset[str] = frozenset()

    def __init__(self, known: tuple[UUID, ...]) -> None:
        self.known = known

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...]:
        del form_id
        return self.known if selection.ids is None else selection.ids

    def count(self, form_id: str, selection: Selection) -> int:
        return len(self.subjects(form_id, selection))

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        sample = read_values(ROOT / "forms" / form_id / "sample.yaml")
        if form_id == "address-label":
            sample["addresses"] = sample["addresses"][:1]  # type: ignore[index]  # a list
        for each in self.subjects(form_id, selection):
            yield {**sample, "record_id": each}


@pytest.fixture
def both(database: Database, customers: list[Customer]) -> Packets:
    analyses = Analyses((customers[2].id, customers[0].id))
    printing = Printing(
        forms=ROOT / "forms",
        fonts=ROOT / "resources" / "fonts",
        sources=[CustomerCardFormData(database, lambda: TODAY), analyses],
        office=dict,
        today=lambda: date(2026, 11, 22),
    )
    return Packets(database, printing)


def test_each_customers_sheets_stay_together_and_labels_fill_sheets_of_their_own(both: Packets) -> None:
    forms = ("customer-card", "demand-analysis", "address-label")
    packet = both.save(Packet(uuid4(), "客户册", forms))
    document = both.render(str(packet.id), "filled")
    parts = {part.delivery.form_id: part.printed for part in document.parts}
    cards, analyses, labels = (parts[form_id] for form_id in forms)
    place = {card.record_id: card.pages for card in cards}
    assert len(cards) == 3
    assert [paper.pages.start for paper in analyses] == [place[paper.record_id].stop for paper in analyses]
    covered = sorted(page for paper in (*cards, *analyses) for page in paper.pages)
    assert covered == list(range(1, document.page_count))
    assert [paper.pages for paper in labels] == [range(document.page_count, document.page_count + 1)] * 2
    assert both.count(str(packet.id), Selection()) == 3 + 2 + 2


def test_sheets_lie_in_the_order_of_the_forms_and_of_those_chosen(
    both: Packets, customers: list[Customer]
) -> None:
    packet = both.save(Packet(uuid4(), "客户册", ("demand-analysis", "customer-card")))
    chosen = tuple(customers[n].id for n in (2, 0, 1))
    document = both.render(str(packet.id), "filled", Selection(chosen))
    lain = sorted(
        (record.pages.start, part.delivery.form_id, record.record_id)
        for part in document.parts
        for record in part.printed
    )
    assert [(form_id, record_id) for _, form_id, record_id in lain] == [
        (form_id, each) for each in chosen for form_id in packet.form_ids
    ]


def test_those_whom_a_form_is_not_about_come_in_their_place(
    both: Packets, customers: list[Customer], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, third = (customer.id for customer in customers)
    monkeypatch.setattr(Analyses, "subjects", only_known)
    packet = both.save(Packet(uuid4(), "客户册", ("demand-analysis", "customer-card")))
    document = both.render(str(packet.id), "filled", Selection((second, third, first)))
    place = {
        (part.delivery.form_id, record.record_id): record.pages.start
        for part in document.parts
        for record in part.printed
    }
    assert sorted(place, key=lambda each: place[each]) == [
        ("customer-card", second),
        ("demand-analysis", third),
        ("customer-card", third),
        ("demand-analysis", first),
        ("customer-card", first),
    ]


def only_known(source: Analyses, form_id: str, selection: Selection) -> tuple[UUID, ...]:
    """Refuse what one does not know, as the sources of members do."""
    del form_id
    ids = source.known if selection.ids is None else selection.ids
    if not set(ids) <= set(source.known):
        raise NotFoundError(Message("没有。"))
    return ids


def test_those_chosen_are_called_by_their_names_while_they_are_there(
    packets: Packets, customers: list[Customer], make_member: Callable[..., Member]
) -> None:
    member = make_member("龙䶮")
    ids = (customers[1].id, member.id, uuid4(), customers[0].id)
    assert list(packets.called(ids).values()) == ["乙公司", "龙䶮", "甲公司"]


def test_one_can_go_on_in_the_middle_of_a_customers_sheets(both: Packets) -> None:
    packet = both.save(Packet(uuid4(), "客户册", ("customer-card", "demand-analysis")))
    whole = both.render(str(packet.id), "filled")
    in_order = sorted(
        (paper.pages.start, part.delivery.form_id, paper.record_id)
        for part in whole.parts
        for paper in part.printed
    )
    rest = both.render(str(packet.id), "filled", Selection(first=3))
    found = sorted(
        (paper.pages.start, part.delivery.form_id, paper.record_id)
        for part in rest.parts
        for paper in part.printed
    )
    assert [each[1:] for each in found] == [each[1:] for each in in_order[2:]]


def test_every_page_bears_the_version_also_cards_labels_and_envelopes(packets: Packets) -> None:
    forms = ("name-badge", "custody-slip", "invitation", "menu", "table-card", "address-label", "envelope")
    packet = packets.save(Packet(uuid4(), "接待册", forms))
    document = packets.render(str(packet.id), "sample")
    texts = pages(document.pdf)
    assert len(texts) > len(forms)
    assert [n for n, text in enumerate(texts, start=1) if "成套接待册V1" not in text] == []


def test_packets_of_one_name_never_share_a_version_and_a_renamed_one_goes_on(
    packets: Packets, binder: Packet, database: Database, printing: Printing
) -> None:
    PrintLog(database, printing).note(*packets.render(str(binder.id), "blank").deliveries)
    renamed = packets.save(Packet(binder.id, "月度册", binder.form_ids))
    assert packets.entry(str(renamed.id)).version == "2"
    again = packets.save(Packet(uuid4(), "考核册", binder.form_ids))
    assert packets.entry(str(again.id)).version == "2"


def test_its_properties_name_the_packet_its_version_and_its_forms(packets: Packets, binder: Packet) -> None:
    with pypdfium2.PdfDocument(packets.render(str(binder.id), "blank").pdf) as document:
        output = document.get_metadata_dict()
    assert output["Title"] == "考核册 V1"
    assert "(customer-card)" in output["Subject"]
    assert "(evaluation-overview)" in output["Subject"]
    assert output["Author"] == "海川集团"


def test_an_unknown_packet_is_said_in_a_sentence(packets: Packets) -> None:
    with pytest.raises(NotFoundError, match="不在了"):
        packets.entry(str(UUID(int=1)))
