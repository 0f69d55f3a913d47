"""Paper: the catalogue of forms, and documents drawn from records, blank or as samples."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal, Protocol
from uuid import UUID

from kamdesk.documents.fonts import Typefaces
from kamdesk.documents.problems import Problem, ProblemKind
from kamdesk.domain.errors import NotFoundError
from kamdesk.domain.print_log import NO_RECORD, Delivery, fingerprint
from kamdesk.domain.progress import Progress, no_progress
from kamdesk.domain.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from kamdesk.documents.definitions import FormDefinition
    from kamdesk.documents.shelf import FormShelf
    from kamdesk.domain.calibration import PaperSize

__all__ = [
    "PLAIN",
    "FormEntry",
    "Layout",
    "Mode",
    "PaperSource",
    "Printing",
    "Problem",
    "ProblemKind",
    "RenderedDocument",
    "Selection",
]

Mode = Literal["filled", "blank", "sample"]


@dataclass(frozen=True)
class Selection:
    """Which records to print: these ids (None means all), of this month where the form has one.

    Of these only ``most`` (None means all the rest), starting with the one numbered ``first``, from 1.
    """

    ids: tuple[UUID, ...] | None = None
    month: date | None = None
    first: int = 1
    most: int | None = None


@dataclass(frozen=True)
class Layout:
    """How a document lies on its paper.

    ``first_card`` is the place, from 1, where cards begin on a part-used sheet; an overlay shows only the
    values, for paper that bears the form already; ``packet`` names the packet and its version in the foot of
    every page.
    """

    first_card: int = 1
    is_overlay: bool = False
    packet: str = ""


PLAIN: Final = Layout()


@dataclass(frozen=True)
class FormEntry:
    """One form of the catalogue; ``paper`` reads like "A4" or "A4 横向".

    ``cards`` is the number of cards or labels on one sheet, 0 for a form that has none.
    """

    id: str
    title: str
    paper: str
    modes: tuple[Mode, ...]
    number: str
    version: str
    cards: int = 0


@dataclass(frozen=True)
class RenderedDocument:
    """A finished PDF, its number of pages, what needs a second look, and what the print log says of it.

    ``next_card`` is the first free place on the last sheet of cards, from 1; 1 when none is left over.
    """

    pdf: bytes
    page_count: int
    problems: tuple[Problem, ...] = ()
    deliveries: tuple[Delivery, ...] = ()
    next_card: int = 1


class PaperSource(Protocol):
    """Hands over the records of one aggregate as raw values, keyed as the form definitions bind them.

    A record may carry ``record_id`` (UUID) and ``record_label`` (text), by which problems name it.
    """

    forms: frozenset[str]

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many records `records` will yield."""

    def records(self, form_id: str, selection: Selection) -> Iterator[Mapping[str, object]]:
        """Yield one mapping per sheet: text, int, Decimal, date, None, lists of mappings."""


class Printing:
    """Draws forms into PDFs; knows the definitions, the fonts and who can fill which form.

    ``office`` returns the letterhead as set now: ``organisation``, ``department`` and, where there
    is one, ``logo`` (bytes of a PNG or JPEG picture). ``own_forms`` is the folder of the office's own
    definitions, which go before those of ``forms``.
    """

    def __init__(
        self,
        *,
        forms: Path,
        fonts: Path,
        sources: Sequence[PaperSource],
        office: Callable[[], Mapping[str, object]],
        today: Callable[[], date],
        own_forms: Path | None = None,
    ) -> None:
        self._shelf_folder = forms
        self._own_folder = own_forms
        self._typefaces = Typefaces(fonts)
        self._sources = {form_id: source for source in sources for form_id in source.forms}
        self._office = office
        self._today = today

    def catalogue(self) -> tuple[FormEntry, ...]:
        """Return every form that can be printed; `faults` tells of those that cannot."""
        return tuple(self._entry(definition) for definition in self._definitions())

    def faults(self) -> tuple[Problem, ...]:
        """Return what is wrong with definitions: file, line, reason, what serves instead; each fault once."""
        faults = (self._fault(form_id) for form_id in self._shelf.ids())
        return tuple(dict.fromkeys(fault for fault in faults if fault))  # a house style is that of all forms

    def entry(self, form_id: str) -> FormEntry:
        """Return one form's entry; raise `NotFoundError` for an unknown id."""
        return self._entry(self._definition(form_id))

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many records the selection holds for this form; 0 where nobody fills it."""
        source = self._sources.get(form_id)
        return source.count(form_id, selection) if source else 0

    def font_notice(self) -> Message | None:
        """Return a sentence where substitute fonts serve, None where the project's own are there."""
        return self._typefaces.notice()

    def prepare(self) -> None:
        """Load what drawing needs, for which the first document would otherwise wait."""
        importlib.import_module("kamdesk.documents.rendering")

    def render(
        self,
        form_id: str,
        mode: Mode,
        selection: Selection | None = None,
        progress: Progress = no_progress,
        layout: Layout = PLAIN,
    ) -> RenderedDocument:
        """Draw a form and return the document with its problems.

        Raises `NotFoundError` for an unknown form or a selection without records, `UserError` for a
        wrong definition, and `CancelledError` when ``progress`` asks to stop.
        """
        from kamdesk.documents.rendering import FormRenderer  # ReportLab takes its time; windows open first

        selection = selection or Selection()
        definition = self._definition(form_id)
        common = {"issued_on": self._today(), "organisation": "", "department": "", **self._office()}
        renderer = FormRenderer(
            definition,
            self._typefaces,
            {**common, "packet_version": layout.packet},
            is_blank=mode == "blank",
            is_sample=mode == "sample",
            first_card=layout.first_card,
            is_overlay=layout.is_overlay and mode != "blank",
        )
        records, total = self._records(form_id, mode, selection)
        drawn: dict[UUID, str] = {}
        rendering = renderer.render(_noting(records, drawn) if mode == "filled" else records, total, progress)
        notice = self.font_notice()
        notices = [Problem(ProblemKind.FONTS, notice)] if notice else []
        if fault := self._fault(form_id):
            notices.append(fault)
        delivery = Delivery(
            form_id,
            definition.title,
            definition.version,
            mode,
            rendering.page_count,
            month=selection.month if mode == "filled" else None,
            records=drawn,
        )
        problems = (*notices, *rendering.problems)
        return RenderedDocument(
            rendering.pdf, rendering.page_count, problems, (delivery,), rendering.next_card
        )

    def ruler_page(self, paper: PaperSize) -> bytes:
        """Return the PDF of the page by which a printer is calibrated for this paper."""
        from kamdesk.documents.ruler import ruler_page

        words = (
            "用尺量四个数，填进校准窗口：一、左边细线到纸左边；二、上边细线到纸上边；",
            "三、横标尺从 0 到末端；四、竖标尺从 0 到末端。打印时不要选“缩放”。",
        )
        return ruler_page(paper, self._typefaces, "打印机校准标尺", words)

    def fingerprints(self, form_id: str, selection: Selection) -> dict[UUID, str]:
        """Return the fingerprints of these records as `render` notes them, without drawing them."""
        drawn: dict[UUID, str] = {}
        records, _ = self._records(form_id, "filled", selection)
        for _ in _noting(records, drawn):
            pass
        return drawn

    def _records(
        self, form_id: str, mode: Mode, selection: Selection
    ) -> tuple[Iterable[Mapping[str, object]], int]:
        if mode == "blank":
            return [{}], 1
        if mode == "sample":
            return [self._shelf.sample(form_id)], 1
        begin = selection.first - 1
        total = max(self.count(form_id, selection) - begin, 0)
        if selection.most is not None:
            total = min(total, selection.most)
        if total == 0:
            raise NotFoundError(Message("没有可以打印的记录，什么也没有生成；可以改打空白表。"))
        records = self._sources[form_id].records(form_id, selection)
        return islice(records, begin, begin + total), total

    def _fault(self, form_id: str) -> Problem | None:
        """Return what is wrong with a definition, and what follows; None if all is well."""
        fault = self._shelf.fault(form_id)
        if fault is None:
            return None
        if self._shelf.can_serve(form_id):
            sentence = Message("{fault}已改用自带的表单。", fault=fault.message)
        else:
            sentence = Message("{fault}改好之前不能使用。", fault=fault.message)
        return Problem(ProblemKind.DEFINITION, sentence)

    def _definitions(self) -> Iterator[FormDefinition]:
        """Yield the forms that can be drawn; one that is faulty does not take the others away."""
        for form_id in self._shelf.ids():
            if self._shelf.can_serve(form_id):
                yield self._shelf.definition(form_id)

    def _definition(self, form_id: str) -> FormDefinition:
        if form_id not in self._shelf.ids():
            raise NotFoundError(Message("没有编号为“{form_id}”的表单。", form_id=form_id))
        return self._shelf.definition(form_id)

    def _entry(self, definition: FormDefinition) -> FormEntry:
        modes: tuple[Mode, ...] = ("filled", "blank", "sample")
        available = modes if definition.id in self._sources else modes[1:]
        return FormEntry(
            definition.id,
            definition.title,
            definition.paper.name,
            available,
            definition.number,
            definition.version,
            definition.sheet.capacity if definition.sheet else 0,
        )

    @cached_property
    def _shelf(self) -> FormShelf:
        from kamdesk.documents.shelf import FormShelf

        return FormShelf(self._shelf_folder, self._own_folder)


def _noting(
    records: Iterable[Mapping[str, object]], drawn: dict[UUID, str]
) -> Iterator[Mapping[str, object]]:
    """Pass records on, noting each one's fingerprint as it goes by."""
    for record in records:
        identity = record.get("record_id")
        drawn[identity if isinstance(identity, UUID) else NO_RECORD] = fingerprint(record)
        yield record
