"""Forms and packets are drawn by one renderer; a packet takes the same selections as a form."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pypdfium2
import pytest

from kamdesk.app.form_filling import desk_printing
from kamdesk.domain.desk.members import Post
from kamdesk.domain.printing.requests import Selection
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.services.printing.document_renderer import DeskDocumentRenderer
from kamdesk.services.printing.packets import Packet, Packets

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from kamdesk.domain.customers.values import Customer
    from kamdesk.domain.desk.members import Member
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from kamdesk.services.printing.printing import Printing
    from kamdesk.store.file.database import Database

MARCH = date(2025, 3, 1)
ALL_KINDS = ("customer-card", "address-label", "evaluation-specialist", "evaluation-overview", "menu")


@pytest.fixture
def printing(database: Database) -> Printing:
    return desk_printing(database)


@pytest.fixture
def packets(database: Database, printing: Printing) -> Packets:
    return Packets(database, printing)


@pytest.fixture
def renderer(printing: Printing, packets: Packets) -> DeskDocumentRenderer:
    return DeskDocumentRenderer(printing, packets)


@pytest.fixture
def packet(packets: Packets) -> str:
    return str(packets.save(Packet(uuid4(), "成套", ALL_KINDS)).id)


def records(document: RenderedDocument) -> dict[str, list[UUID | None]]:
    """Return what is filled, form by form."""
    return {
        part.delivery.form_id: [paper.record_id for paper in part.printed]
        for part in document.parts
        if part.delivery.mode == "filled"
    }


def blanks(document: RenderedDocument) -> set[str]:
    return {part.delivery.form_id for part in document.parts if part.delivery.mode == "blank"}


def words(document: RenderedDocument, form_id: str) -> str:
    """Return what stands on the pages of one form."""
    (part,) = [part for part in document.parts if part.delivery.form_id == form_id]
    with pypdfium2.PdfDocument(document.pdf) as pdf:
        return "".join(
            pdf[page - 1].get_textpage().get_text_bounded() for paper in part.printed for page in paper.pages
        )


def test_a_packet_for_chosen_customers_holds_their_sheets_and_leaves_the_rest_blank(
    renderer: DeskDocumentRenderer,
    packet: str,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    first, _, third = (make_customer(name) for name in ("甲公司", "乙公司", "丙公司"))
    make_member(name="赵敏")
    chosen = Selection((third.id, first.id), MARCH)
    document = renderer.render(packet, "filled", chosen)
    assert records(document) == {
        "customer-card": [third.id, first.id],
        "address-label": [third.id, first.id],
    }
    assert blanks(document) == {"evaluation-specialist", "evaluation-overview", "menu"}
    assert renderer.count(packet, chosen) == 2 + 2 + 3


def test_a_packet_for_chosen_members_holds_their_sheets_and_the_table_of_them_alone(
    renderer: DeskDocumentRenderer,
    packet: str,
    make_customer: Callable[..., Customer],
    make_member: Callable[..., Member],
) -> None:
    make_customer("甲公司")
    chosen, other = make_member(name="赵敏"), make_member(name="周涛")
    document = renderer.render(packet, "filled", Selection((chosen.id,), MARCH))
    assert records(document)["evaluation-specialist"] == [chosen.id]
    table = words(document, "evaluation-overview")
    assert chosen.name in table
    assert other.name not in table
    assert blanks(document) == {"customer-card", "address-label", "menu"}
    everybody = renderer.render(packet, "filled", Selection(None, MARCH))
    assert other.name in words(everybody, "evaluation-overview")
    assert len(records(everybody)["evaluation-specialist"]) == 2


def test_members_whose_sheet_is_of_the_other_kind_leave_the_form_blank(
    renderer: DeskDocumentRenderer, packet: str, make_member: Callable[..., Member]
) -> None:
    assistant = make_member(name="李想", post=Post.ASSISTANT)
    document = renderer.render(packet, "filled", Selection((assistant.id,), MARCH))
    assert "evaluation-specialist" in blanks(document)


def test_forms_are_reached_by_their_own_ids(
    renderer: DeskDocumentRenderer, packet: str, make_customer: Callable[..., Customer]
) -> None:
    customer = make_customer("甲公司")
    assert renderer.entry("customer-card").id == "customer-card"
    assert renderer.entry(packet).title == "成套"
    assert renderer.count("customer-card", Selection()) == 1
    assert records(renderer.render("customer-card", "filled")) == {"customer-card": [customer.id]}
    with pytest.raises(NotFoundError):
        renderer.entry(str(uuid4()))
    with pytest.raises(NotFoundError):
        renderer.entry("no-such-form")
