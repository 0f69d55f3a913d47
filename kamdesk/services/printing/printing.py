"""The catalogue of forms, and documents drawn from records, blank or as samples."""

from __future__ import annotations

import importlib
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING
from uuid import UUID

from kamdesk.documents.fonts.shipped import Typefaces
from kamdesk.domain.printing.calibration import RULER_LANGUAGE, RULER_STEPS, RULER_TITLE
from kamdesk.domain.printing.card_grid import CardGrid
from kamdesk.domain.printing.catalogue import FormEntry, FormMode, FormName
from kamdesk.domain.printing.form_ids import BEGUN, DAILY, DATED
from kamdesk.domain.printing.nothing_to_print import nothing_to_print
from kamdesk.domain.printing.print_log import NO_RECORD, fingerprint
from kamdesk.domain.printing.rendered_document import PrintProblem, ProblemKind, RenderedDocument
from kamdesk.domain.printing.requests import PLAIN, Layout, PacketSheet, Selection
from kamdesk.domain.shared.errors import NotFoundError
from kamdesk.domain.shared.garbage import uncollected
from kamdesk.domain.shared.progress import Progress, no_progress
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from kamdesk.documents.definitions.definitions import CardSheet, FormDefinition, PaperFormat
    from kamdesk.documents.definitions.library import FormLibrary
    from kamdesk.domain.printing.calibration import PaperSize
    from kamdesk.services.printing.assembling import Assembly
    from kamdesk.services.printing.form_data_source import FormDataSource


class Printing:
    """Draws forms into PDFs, with the definitions, fonts and data sources that it is given.

    ``office`` returns the letterhead as set now: ``organisation``, ``department`` and, where there
    is one, ``logo`` (bytes of a PNG or JPEG picture), and the ``figures`` of the office that papers quote.
    ``own_forms`` is the folder of the office's own definitions, which replace those of ``forms``.
    """

    def __init__(
        self,
        *,
        forms: Path,
        fonts: Path,
        sources: Sequence[FormDataSource],
        office: Callable[[], Mapping[str, object]],
        today: Callable[[], date],
        own_forms: Path | None = None,
    ) -> None:
        self._shipped_folder = forms
        self._own_folder = own_forms
        self._typefaces = Typefaces(fonts)
        self._sources = {form_id: source for source in sources for form_id in source.forms}
        self._office = office
        self._today = today

    def catalogue(self) -> tuple[FormEntry, ...]:
        """Return every form that can be printed; `faults` names those that cannot."""
        return tuple(self._entry(definition) for definition in self._definitions())

    def names(self) -> tuple[FormName, ...]:
        """Return what every form is called; much quicker than the catalogue."""
        return tuple(self._library.names())

    def faults(self) -> tuple[PrintProblem, ...]:
        """Return what is wrong with definitions: file, line, reason, replacement; each fault once."""
        faults = (self._fault(form_id) for form_id in self._library.ids())
        return tuple(
            dict.fromkeys(fault for fault in faults if fault)
        )  # every form reports a faulty house style

    def entry(self, form_id: str) -> FormEntry:
        """Return one form's entry; raise `NotFoundError` for an unknown id."""
        return self._entry(self._definition(form_id))

    def count(self, form_id: str, selection: Selection) -> int:
        """Return how many records the selection holds for this form; 0 where no source has data for it."""
        source = self._sources.get(form_id)
        return source.count(form_id, selection) if source else 0

    def font_notice(self) -> Message | None:
        """Return a sentence where substitute fonts are used, None where the project's own are installed."""
        return self._typefaces.notice()

    def prepare(self) -> None:
        """Load what drawing needs, so that the first document need not wait for it."""
        importlib.import_module("kamdesk.services.printing.assembling")

    @uncollected()
    def render(
        self,
        form_id: str,
        mode: FormMode,
        selection: Selection | None = None,
        progress: Progress = no_progress,
        layout: Layout = PLAIN,
    ) -> RenderedDocument:
        """Draw a form and return the document with its problems.

        Raises `NotFoundError` for an unknown form or a selection without records, `UserError` for a
        wrong definition, and `CancelledError` when ``progress`` asks to stop.
        """
        selection = selection or Selection()
        definition = self._definition(form_id)
        records, total = self._records(form_id, mode, selection)
        month = (selection.day or self._today()) if form_id in DATED else selection.month
        assembly = self._assembly({(form_id, mode): definition}, definition.title, month, layout)
        progress(0, total)
        for done, record in enumerate(records, start=1):
            assembly.add(form_id, mode, record)
            progress(done, max(total, done))
        return self._finished(assembly, [form_id])

    @uncollected()
    def render_sheets(
        self,
        sheets: Sequence[PacketSheet],
        month: date | None,
        progress: Progress = no_progress,
        layout: Layout = PLAIN,
    ) -> RenderedDocument:
        """Draw sheets of several forms in this order as one document, whose title is that of its packet.

        Raises as `render` does.
        """
        forms = {(sheet.form_id, sheet.mode): self._definition(sheet.form_id) for sheet in sheets}
        records = {
            (form_id, mode): iter(self._records(form_id, mode, Selection(_ids_of(form_id, sheets), month))[0])
            for form_id, mode in forms
        }
        assembly = self._assembly(forms, str(layout.packet or ""), month, layout)
        progress(0, len(sheets))
        for done, sheet in enumerate(sheets, start=1):
            assembly.add(sheet.form_id, sheet.mode, next(records[sheet.form_id, sheet.mode]))
            progress(done, len(sheets))
        return self._finished(assembly, list(dict.fromkeys(sheet.form_id for sheet in sheets)))

    def subjects(self, form_id: str, selection: Selection) -> tuple[UUID, ...] | None:
        """Return the subjects of a form's sheets; None for one table of all, or without data source."""
        source = self._sources.get(form_id)
        return source.subjects(form_id, selection) if source else None

    def ruler_page(self, paper: PaperSize, translated: Callable[[str], str] = str) -> bytes:
        """Return the PDF by which a printer is calibrated for a paper; ``translated`` translates its text."""
        from kamdesk.documents.pages.ruler import ruler_page

        title, *steps = (translated(words) for words in (RULER_TITLE, *RULER_STEPS))
        language = translated(RULER_LANGUAGE)
        return ruler_page(paper, self._typefaces, title, steps, self._today(), language=language)

    def fingerprints(self, form_id: str, selection: Selection) -> dict[UUID, str]:
        """Return the fingerprints of these records as `render` notes them, without drawing them."""
        records, _ = self._records(form_id, "filled", selection)
        identified = ((record.get("record_id"), record) for record in records)
        return {
            known if isinstance(known, UUID) else NO_RECORD: fingerprint(record)
            for known, record in identified
        }

    def _assembly(
        self,
        forms: Mapping[tuple[str, FormMode], FormDefinition],
        title: str,
        month: date | None,
        layout: Layout,
    ) -> Assembly:
        from kamdesk.services.printing.assembling import (
            Assembly,  # ReportLab takes its time; windows open first
        )

        today = self._today()
        office = self._letterhead(is_sample=all(mode == "sample" for _, mode in forms))
        common = {"issued_on": today, "organisation": "", "department": "", **office}
        common["packet_version"] = layout.packet.short if layout.packet else ""
        return Assembly(forms, self._typefaces, common, layout, title=title, month=month, today=today)

    def _letterhead(self, *, is_sample: bool) -> Mapping[str, object]:
        """Return the office's letterhead; samples of an office without a name show that of their own firm."""
        office = self._office()
        if office.get("organisation") or not is_sample:
            return office
        return {**self._library.sample_office(), **{key: value for key, value in office.items() if value}}

    def _finished(self, assembly: Assembly, form_ids: Sequence[str]) -> RenderedDocument:
        pdf = assembly.finish()
        notice = self.font_notice()
        notices = [PrintProblem(ProblemKind.FONTS, notice)] if notice else []
        notices += [fault for form_id in form_ids if (fault := self._fault(form_id))]
        problems = tuple(dict.fromkeys((*notices, *assembly.problems())))
        return RenderedDocument(pdf, assembly.page_count, problems, assembly.parts(), assembly.next_card)

    def _records(
        self, form_id: str, mode: FormMode, selection: Selection
    ) -> tuple[Iterable[Mapping[str, object]], int]:
        if mode == "blank":
            return [{}], 1
        if mode == "sample":
            return [self._library.sample(form_id)], 1
        begin = selection.first - 1
        total = max(self.count(form_id, selection) - begin, 0)
        if selection.most is not None:
            total = min(total, selection.most)
        if total == 0:
            raise NotFoundError(nothing_to_print(form_id))
        records = self._sources[form_id].records(form_id, selection)
        return islice(records, begin, begin + total), total

    def _fault(self, form_id: str) -> PrintProblem | None:
        """Return what is wrong with a definition, and what follows; None if all is well."""
        fault = self._library.fault(form_id)
        if fault is None:
            return None
        if self._library.is_usable(form_id):
            sentence = Message("{fault}已改用自带的表单。", fault=fault.message)
        else:
            sentence = Message("{fault}改好之前不能使用。", fault=fault.message)
        return PrintProblem(ProblemKind.DEFINITION, sentence)

    def _definitions(self) -> Iterator[FormDefinition]:
        """Yield the forms that can be drawn; a faulty one does not hide the others."""
        for form_id in self._library.ids():
            if self._library.is_usable(form_id):
                yield self._library.definition(form_id)

    def _definition(self, form_id: str) -> FormDefinition:
        if form_id not in self._library.ids():
            raise NotFoundError(Message("没有编号为“{form_id}”的表单。", form_id=form_id))
        return self._library.definition(form_id)

    def _entry(self, definition: FormDefinition) -> FormEntry:
        modes: tuple[FormMode, ...] = ("filled", "blank", "sample")
        source = self._sources.get(definition.id)
        available = modes if source else modes[1:]
        return FormEntry(
            definition.id,
            definition.title,
            definition.paper.name,
            available,
            definition.number,
            definition.version,
            _grid(definition.sheet, definition.paper) if definition.sheet else None,
            source is not None and definition.id in source.monthly,
            definition.plain is not None,
            definition.bleed > 0,
            source is not None and definition.id in BEGUN,
            definition.sides,
            is_daily=source is not None and definition.id in DAILY,
        )

    @cached_property
    def _library(self) -> FormLibrary:
        from kamdesk.documents.definitions.library import FormLibrary

        return FormLibrary(self._shipped_folder, self._own_folder)


def _grid(sheet: CardSheet, paper: PaperFormat) -> CardGrid:
    return CardGrid(
        *(paper.width, paper.height, sheet.rows, sheet.columns),
        *(sheet.card_width, sheet.cell_height, sheet.gap_x, sheet.gap_y),
        *(sheet.left, sheet.top),
    )


def _ids_of(form_id: str, sheets: Sequence[PacketSheet]) -> tuple[UUID, ...] | None:
    """Return the ids that select the records of one form of a packet; None for all."""
    mine = [sheet for sheet in sheets if sheet.form_id == form_id]
    subjects = tuple(sheet.subject for sheet in mine if sheet.subject is not None)
    return subjects or (mine[0].among if mine else None)
