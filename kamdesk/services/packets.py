"""Packets: forms that are printed together in binder order, under one version number on every page."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kamdesk.domain.binder import in_binder_order
from kamdesk.domain.errors import NotFoundError, UserError
from kamdesk.domain.progress import Progress, no_progress
from kamdesk.domain.text import Message
from kamdesk.services.pdf_pages import joined
from kamdesk.services.printing import PLAIN, FormEntry, Layout, RenderedDocument, Selection
from kamdesk.store.queries import print_log, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamdesk.domain.calibration import PaperSize
    from kamdesk.services.printing import Mode, Printing
    from kamdesk.store.database import Database

_SETTING: Final = "printing.packets"
_LONGEST_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class Packet:
    """A named set of forms, always in binder order."""

    id: UUID
    name: str
    form_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """One form of a packet as it will be drawn: filled where records are, else blank."""

    form_id: str
    mode: Mode
    selection: Selection
    count: int


class Packets:
    """The packets of the office: kept as a setting, and drawn like a form of many parts.

    It answers what the print dialog asks of `Printing`, the id of a form being the id of a packet.
    """

    def __init__(self, database: Database, printing: Printing) -> None:
        self._database = database
        self._printing = printing

    def all(self) -> tuple[Packet, ...]:
        """Return the packets by name; forms that no longer exist are left out of them."""
        with self._database.reading() as work:
            stored = json.loads(settings.get(work, _SETTING, "[]"))
        known = {entry.id for entry in self._printing.catalogue()}
        found = (
            Packet(UUID(each["id"]), each["name"], tuple(form for form in each["forms"] if form in known))
            for each in stored
        )
        return tuple(sorted(found, key=lambda packet: packet.name.encode("gb18030")))

    def save(self, packet: Packet) -> Packet:
        """Keep a packet, new or changed, its forms in binder order.

        Raises `UserError` (field ``name`` or ``forms``) for one without name or forms, or with a name that
        another has.
        """
        packet = replace(packet, name=packet.name.strip(), form_ids=in_binder_order(packet.form_ids))
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
        """Forget a packet; what was printed of it stays in the log. Raises `NotFoundError`."""
        packet = self._packet(packet_id)
        rest = tuple(each for each in self.all() if each.id != packet_id)
        self._store(Message("删除装订册 {name}", name=packet.name), rest)

    def entry(self, form_id: str) -> FormEntry:
        """Return a packet as the print dialog lists it; raises `NotFoundError` for an unknown one."""
        packet = self._packet(UUID(form_id))
        entries = [self._printing.entry(each) for each in packet.form_ids]
        papers = list(dict.fromkeys(entry.paper for entry in entries))
        version = self._next_version(packet)
        return FormEntry(
            form_id, packet.name, "、".join(papers), ("filled", "blank", "sample"), "", str(version)
        )

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many sheets the packet holds: one per record, one per form that stays blank."""
        return sum(part.count for part in self._parts(self._packet(UUID(form_id)), "filled", selection))

    def render(
        self,
        form_id: str,
        mode: Mode,
        selection: Selection | None = None,
        progress: Progress = no_progress,
        layout: Layout = PLAIN,
    ) -> RenderedDocument:
        """Draw the packet as one document, filled where records are and blank elsewhere.

        The sheets are counted through the whole packet for ``selection.first`` and ``most``. Raises as
        `Printing.render` does.
        """
        packet, selection = self._packet(UUID(form_id)), selection or Selection()
        version = self._next_version(packet)
        layout = replace(layout, packet=f"{packet.name} V{version}")
        parts = list(_stretch(list(self._parts(packet, mode, selection)), selection))
        if not parts:
            raise NotFoundError(Message("没有可以打印的页，什么也没有生成；请改小起始份数。"))
        total, done = sum(part.count for part in parts), 0
        drawn: list[RenderedDocument] = []
        for part in parts:
            base = done
            drawn.append(
                self._printing.render(
                    part.form_id,
                    part.mode,
                    part.selection,
                    lambda count, _, base=base: progress(base + count, total),
                    layout,
                )
            )
            done += part.count
        return _bound(drawn, packet.name, version)

    def ruler_page(self, paper: PaperSize) -> bytes:
        """Return the page by which a printer is calibrated for this paper."""
        return self._printing.ruler_page(paper)

    def _parts(self, packet: Packet, mode: Mode, selection: Selection) -> Iterator[_Part]:
        wanted = Selection(selection.ids, selection.month)
        for form_id in packet.form_ids:
            is_filled = mode == "filled" and "filled" in self._printing.entry(form_id).modes
            count = self._printing.count(form_id, wanted) if is_filled else 0
            if count:
                yield _Part(form_id, "filled", wanted, count)
            else:
                yield _Part(form_id, "sample" if mode == "sample" else "blank", wanted, 1)

    def _packet(self, packet_id: UUID) -> Packet:
        found = next((packet for packet in self.all() if packet.id == packet_id), None)
        if found is None:
            raise NotFoundError(Message("这个装订册已经不在了。"))
        return found

    def _next_version(self, packet: Packet) -> int:
        with self._database.reading() as work:
            return print_log.last_packet_version(work, packet.name) + 1

    def _store(self, label: Message, packets: tuple[Packet, ...]) -> None:
        stored = [{"id": str(each.id), "name": each.name, "forms": list(each.form_ids)} for each in packets]
        with self._database.writing(label) as work:
            settings.put(work, {_SETTING: json.dumps(stored, ensure_ascii=False)})


def _stretch(parts: list[_Part], selection: Selection) -> Iterator[_Part]:
    """Yield what of the parts falls into the stretch of sheets that the selection names."""
    skip = selection.first - 1
    left = selection.most if selection.most is not None else sum(part.count for part in parts)
    for part in parts:
        begin = min(skip, part.count)
        count = min(part.count - begin, left)
        skip -= begin
        left -= count
        if count:
            yield replace(part, selection=replace(part.selection, first=begin + 1, most=count), count=count)


def _bound(drawn: list[RenderedDocument], name: str, version: int) -> RenderedDocument:
    """Put the parts together; pages of problems count through the whole, the log names the packet."""
    problems, deliveries, before = [], [], 0
    for document in drawn:
        problems += [
            replace(problem, page=problem.page + before) if problem.page else problem
            for problem in document.problems
        ]
        deliveries += [replace(each, packet=name, packet_version=version) for each in document.deliveries]
        before += document.page_count
    pdf = joined([document.pdf for document in drawn])
    return RenderedDocument(pdf, before, tuple(dict.fromkeys(problems)), tuple(deliveries))
