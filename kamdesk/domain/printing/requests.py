"""What is to be printed: which records, which sheets of a packet, how they are laid out on the paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from kamdesk.domain.printing.catalogue import FormMode

_LONGEST_PACKET_NAME: Final = 12


@dataclass(frozen=True)
class Selection:
    """Which records to print: these ids (None means all), of this month or day where the form has one.

    Of these only ``most`` (None means all the rest), starting with the one numbered ``first``, from 1.
    """

    ids: tuple[UUID, ...] | None = None
    month: date | None = None
    first: int = 1
    most: int | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class PacketMark:
    """The name and version of the packet that a document is, as printed at the foot of its pages."""

    id: UUID
    name: str
    version: int

    def __str__(self) -> str:
        return str(Message("{name} V{version}", name=self.name, version=self.version))

    @property
    def short(self) -> str:
        """The same with a long name cut, so that the version always fits into the foot."""
        is_long = len(self.name) > _LONGEST_PACKET_NAME
        return str(replace(self, name=f"{self.name[: _LONGEST_PACKET_NAME - 1]}…")) if is_long else str(self)


@dataclass(frozen=True)
class Layout:
    """How a document is laid out on its paper.

    ``first_card`` is the place, from 1, where cards begin on a part-used sheet; an overlay shows only the
    values, for paper on which the form is already printed; ``packet`` is printed at the foot of every page.
    Forms that have such a style are ``is_plain`` in black alone, and ``is_for_press`` with every piece on a
    page of its own, with bleed and marks for knife and fold. Of the ``pages`` drawn, counted from 1, only
    these are in the document, in this order; None stands for all.
    """

    first_card: int = 1
    is_overlay: bool = False
    is_plain: bool = False
    is_for_press: bool = False
    packet: PacketMark | None = None
    pages: tuple[int, ...] | None = None


PLAIN: Final = Layout()


@dataclass(frozen=True, slots=True)
class PacketSheet:
    """One sheet of a packet: a form, how it is drawn, and the customer or member it is about, if any.

    A table without subject lists the records ``among`` these ids; None means all.
    """

    form_id: str
    mode: FormMode
    subject: UUID | None = None
    among: tuple[UUID, ...] | None = None


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """What a page asks the print dialog for: forms (the first one is proposed) and records to choose from.

    ``all_of_filter`` None means all there are; ``month`` and ``day`` are for forms that belong to one;
    ``mode`` is proposed where the form has it. With a ``place`` the dialog offers packets, too, and
    remembers under that name which one was printed last.
    """

    form_ids: tuple[str, ...]
    this: UUID | None = None
    selected: tuple[UUID, ...] = ()
    all_of_filter: tuple[UUID, ...] | None = None
    month: date | None = None
    mode: FormMode | None = None
    place: str = ""
    day: date | None = None

    @property
    def several(self) -> tuple[UUID, ...]:
        """The records selected, where these are not the one at hand alone."""
        return () if self.selected == (self.this,) else self.selected
