"""Packets: forms that are printed together in an order of their own, under one version on every page."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kamdesk.domain.printing.catalogue import FormEntry
from kamdesk.domain.printing.requests import PLAIN, Layout, PacketMark, PacketSheet, Selection
from kamdesk.domain.shared.errors import NotFoundError, UserError
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import Message
from kamdesk.store.queries.desk import settings
from kamdesk.store.queries.printing import print_log
from kamdesk.store.queries.records.references import titles

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.domain.printing.catalogue import FormMode
    from kamdesk.domain.printing.rendered_document import RenderedDocument
    from kamdesk.services.printing.printing import Printing
    from kamdesk.store.file.database import Database

_SETTING: Final = "printing.packets"
_LONGEST_NAME: Final = 40
PEOPLE: Final = ("customer", "member")
"""The kinds of records that packets are printed for."""


@dataclass(frozen=True, slots=True)
class Packet:
    """A named set of forms, in the order in which they are printed."""

    id: UUID
    name: str
    form_ids: tuple[str, ...]


class Packets:
    """The packets of the office, stored as a setting, and drawn like one form with many parts.

    `entry`, `count` and `render` are called like those of `Printing`, with the id of a packet.
    """

    def __init__(self, database: Database, printing: Printing) -> None:
        self._database = database
        self._printing = printing

    def all(self) -> tuple[Packet, ...]:
        """Return the packets by name; forms that no longer exist are left out of them."""
        with self._database.reading() as work:
            stored = json.loads(settings.get(work, _SETTING, "[]"))
        named = {form_id for each in stored for form_id in each["forms"]}
        known = {form_id for form_id in named if self._is_known(form_id)}
        found = (
            Packet(UUID(each["id"]), each["name"], tuple(form for form in each["forms"] if form in known))
            for each in stored
        )
        return tuple(sorted(found, key=lambda packet: packet.name.encode("gb18030")))

    def save(self, packet: Packet) -> Packet:
        """Keep a packet, new or changed.

        Raises `UserError` (field ``name`` or ``forms``) for one without name or forms, or with a name that
        another has.
        """
        packet = replace(packet, name=packet.name.strip())
        others = [each for each in self.all() if each.id != packet.id]
        if not packet.name or len(packet.name) > _LONGEST_NAME:
            raise UserError(
                Message("请给装订册起个名字，最多 {count} 个字。", count=_LONGEST_NAME), field="name"
            )
        if packet.name in {each.name for each in others}:
            raise UserError(Message("已经有名为“{name}”的装订册。", name=packet.name), field="name")
        if not packet.form_ids:
            raise UserError(Message("请至少选一张表单。"), field="forms")
        self._store(Message("保存装订册 {name}", name=packet.name), (*others, packet))
        return packet

    def remove(self, packet_id: UUID) -> None:
        """Delete a packet; the log keeps what was printed of it. Raises `NotFoundError`."""
        packet = self._packet(packet_id)
        rest = tuple(each for each in self.all() if each.id != packet_id)
        self._store(Message("删除装订册 {name}", name=packet.name), rest)

    def called(self, ids: Sequence[UUID]) -> dict[UUID, str]:
        """Return what customers and members are called, in this order; those that are gone are left out."""
        with self._database.reading() as work:
            found = {
                record_id: name for kind in PEOPLE for record_id, name in titles(work, kind, ids).items()
            }
        return {each: found[each] for each in ids if each in found}

    def entry(self, form_id: str) -> FormEntry:
        """Return a packet as the print dialog lists it; raises `NotFoundError` for an unknown one."""
        packet = self._packet(UUID(form_id))
        entries = [self._printing.entry(each) for each in packet.form_ids]
        papers = list(dict.fromkeys(entry.paper for entry in entries))
        version = self._next_version(packet)
        return FormEntry(
            form_id,
            packet.name,
            "、".join(papers),
            ("filled", "blank", "sample"),
            "",
            str(version),
            has_plain=any(entry.has_plain for entry in entries),
            is_packet=True,
        )

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many sheets the packet holds: one per record, one per form that stays blank."""
        return len(self._sheets(self._packet(UUID(form_id)), "filled", selection))

    def render(
        self,
        form_id: str,
        mode: FormMode,
        selection: Selection | None = None,
        progress: Progress = no_progress,
        layout: Layout = PLAIN,
    ) -> RenderedDocument:
        """Draw the packet as one document, filled where records are and blank elsewhere.

        The sheets of one customer or member stay together, in the order selected; a form that is not about
        the selected ids stays blank. The sheets are counted through the whole packet for ``selection.first``
        and ``most``. Raises as `Printing.render` does.
        """
        packet, selection = self._packet(UUID(form_id)), selection or Selection()
        sheets = self._sheets(packet, mode, selection)[selection.first - 1 :][: selection.most]
        if not sheets:
            raise NotFoundError(Message("没有可以打印的页，什么也没有生成；请改小起始份数。"))
        mark = PacketMark(packet.id, packet.name, self._next_version(packet))
        return self._printing.render_sheets(sheets, selection.month, progress, replace(layout, packet=mark))

    def _sheets(self, packet: Packet, mode: FormMode, selection: Selection) -> list[PacketSheet]:
        """Return the sheets of a packet: each customer's or member's together, in the order of its forms."""
        if mode != "filled":
            return [PacketSheet(form_id, mode) for form_id in packet.form_ids]
        wanted = Selection(selection.ids, selection.month)
        about = {form_id: self._subjects(form_id, wanted) for form_id in packet.form_ids}
        sheets: list[PacketSheet] = []
        bound: set[str] = set()
        for form_id in packet.form_ids:
            if form_id in bound:
                continue
            members = self._companions(form_id, about)
            bound.update(members)
            if about[form_id]:
                sheets += _record_by_record(members, about, wanted.ids or ())
            elif self._is_filled_table(form_id, wanted):
                sheets.append(PacketSheet(form_id, "filled", among=wanted.ids))
            else:
                sheets.append(PacketSheet(form_id, "blank"))
        return sheets

    def _subjects(self, form_id: str, wanted: Selection) -> tuple[UUID, ...]:
        """Return the subjects of a form's sheets; none for a table, or where the ids are not its subjects."""
        try:
            return self._printing.subjects(form_id, wanted) or ()
        except NotFoundError:  # customers and members together: each form is about those it knows
            ids = wanted.ids or ()
            alone = (self._subjects(form_id, replace(wanted, ids=(each,))) for each in ids if len(ids) > 1)
            return tuple(chain.from_iterable(alone))

    def _is_filled_table(self, form_id: str, wanted: Selection) -> bool:
        try:
            is_table = self._printing.subjects(form_id, wanted) is None
            return is_table and self._printing.count(form_id, wanted) > 0
        except NotFoundError:
            return False

    def _companions(self, form_id: str, about: Mapping[str, tuple[UUID, ...]]) -> list[str]:
        """Return the forms to print with this one, record by record; card forms stay by themselves."""
        alone = {each for each in about if self._printing.entry(each).cards}
        if form_id in alone:
            return [form_id]
        ids = set(about[form_id])
        return [form_id, *(each for each in about if each not in {form_id, *alone} and ids & {*about[each]})]

    def _is_known(self, form_id: str) -> bool:
        """Return whether a form can be drawn; reading the whole catalogue would be slow."""
        try:
            self._printing.entry(form_id)
        except UserError:
            return False
        return True

    def _packet(self, packet_id: UUID) -> Packet:
        found = next((packet for packet in self.all() if packet.id == packet_id), None)
        if found is None:
            raise NotFoundError(Message("这个装订册已经不在了。"))
        return found

    def _next_version(self, packet: Packet) -> int:
        with self._database.reading() as work:
            return print_log.last_packet_version(work, packet.id, packet.name) + 1

    def _store(self, label: Message, packets: tuple[Packet, ...]) -> None:
        stored = [{"id": str(each.id), "name": each.name, "forms": list(each.form_ids)} for each in packets]
        with self._database.writing(label) as work:
            settings.put(work, {_SETTING: json.dumps(stored, ensure_ascii=False)})


def _record_by_record(
    form_ids: Sequence[str], about: Mapping[str, tuple[UUID, ...]], order: Sequence[UUID]
) -> Iterator[PacketSheet]:
    place = {subject: n for n, subject in enumerate(order)}
    known = dict.fromkeys(subject for form_id in form_ids for subject in about[form_id])
    everybody = sorted(known, key=lambda subject: place.get(subject, len(place)))
    has = {form_id: frozenset(about[form_id]) for form_id in form_ids}
    for subject in everybody:
        for form_id in form_ids:
            if subject in has[form_id]:
                yield PacketSheet(form_id, "filled", subject)
