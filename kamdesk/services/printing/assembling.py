"""Forms drawn one after the other into one document, recording which records are on which page."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from kamdesk.documents.pages.canvas import DocumentCanvas
from kamdesk.documents.pages.rendering import FormRenderer
from kamdesk.domain.printing.form_ids import DATED
from kamdesk.domain.printing.print_log import NO_RECORD, Delivery, DocumentPart, PrintedRecord, fingerprint
from kamdesk.domain.printing.rendered_document import PrintProblem, ProblemKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode
    from kamdesk.domain.printing.requests import Layout


@dataclass(slots=True)
class _Form:
    """One form of the document: its renderer, its entry for the print log, and the records drawn so far."""

    renderer: FormRenderer
    delivery: Delivery
    printed: list[PrintedRecord] = field(default_factory=list)
    problems: list[PrintProblem] = field(default_factory=list)


class Assembly:
    """A document being drawn; ``forms`` are the definitions of all forms that it will contain.

    Fonts and other things that forms share are stored once. ``title`` is put into the document's properties,
    and as its date the day of issue that the records bear, the latest if they differ; for records without
    one, for blank forms and for samples without one that is ``today``, as on the paper. ``month`` is the
    month that the forms are of, or the very day of a form of a day.
    """

    def __init__(
        self,
        forms: Mapping[tuple[str, FormMode], FormDefinition],
        typefaces: Typefaces,
        common: Mapping[str, object],
        layout: Layout,
        *,
        title: str,
        month: date | None,
        today: date,
    ) -> None:
        definitions = list({form.id: form for form in forms.values()}.values())
        self._canvas = DocumentCanvas(
            (0.0, 0.0),  # each page takes the size of its form
            title=title,
            subject="; ".join(_identity(definition) for definition in definitions),
            author=str(common.get("organisation") or ""),
        )
        self._forms: dict[tuple[str, FormMode], _Form] = {}
        self._last: _Form | None = None
        self._kept = layout.pages
        self._today = today
        self._issued: set[date] = set()
        for (form_id, mode), chosen in forms.items():
            is_of_today = layout.packet is not None and form_id in DATED  # a packet knows a month alone
            definition = (layout.is_plain and chosen.plain) or chosen
            renderer = FormRenderer(
                definition,
                typefaces,
                common,
                self._canvas,
                is_blank=mode == "blank",
                is_sample=mode == "sample",
                first_card=layout.first_card,
                is_overlay=layout.is_overlay and mode != "blank",
                is_for_press=layout.is_for_press,
            )
            delivery = Delivery(
                form_id,
                definition.title,
                definition.version,
                mode,
                month=None if mode != "filled" else today if is_of_today else month,
                packet=layout.packet.name if layout.packet else "",
                packet_version=layout.packet.version if layout.packet else 0,
                packet_id=layout.packet.id if layout.packet else None,
            )
            self._forms[form_id, mode] = _Form(renderer, delivery)

    @property
    def page_count(self) -> int:
        """The number of pages of the finished document."""
        return self._canvas.page_count if self._kept is None else len(self._kept)

    @property
    def next_card(self) -> int:
        """The first free place of the last sheet of cards, from 1; 1 where no sheet is part-used."""
        return self._last.renderer.next_card if self._last else 1

    def add(self, form_id: str, mode: FormMode, record: Mapping[str, object]) -> None:
        """Draw one record; another form begins on a page of its own."""
        form = self._forms[form_id, mode]
        if self._last is not None and form is not self._last:
            self._last.renderer.close()
        self._last = form
        issued_on = record.get("issued_on")
        self._issued.add(issued_on if isinstance(issued_on, date) else self._today)
        pages = form.renderer.add(record)
        form.problems += _missing_values(record, pages)
        if mode == "filled":
            known = record.get("record_id")
            record_id = known if isinstance(known, UUID) else NO_RECORD
            label = str(record.get("record_label") or "")
            form.printed.append(PrintedRecord(pages, record_id, fingerprint(record), label))
        else:
            form.printed.append(PrintedRecord(pages))

    def finish(self) -> bytes:
        """Close the last page and return the PDF, which holds the pages that are wanted of it."""
        if self._last is not None:
            self._last.renderer.close()
        if self._kept is not None:
            self._canvas.keep_only(self._kept)
        return self._canvas.finish(max(self._issued, default=self._today))

    def parts(self) -> tuple[DocumentPart, ...]:
        """Return the records drawn, form by form."""
        return tuple(
            DocumentPart(form.delivery, tuple(form.printed)) for form in self._forms.values() if form.printed
        )

    def problems(self) -> tuple[PrintProblem, ...]:
        """Return what went wrong, in the order of the pages, each once."""
        found = dict.fromkeys(
            problem for form in self._forms.values() for problem in (*form.renderer.problems, *form.problems)
        )
        return tuple(sorted(found, key=lambda problem: problem.page))


def _identity(definition: FormDefinition) -> str:
    """Return what the document's properties say about a form: number, version and id."""
    return f"{definition.number} {definition.version} ({definition.id})"


def _missing_values(record: Mapping[str, object], pages: range) -> Iterator[PrintProblem]:
    """Yield the missing values that the data source put into the record."""
    said, known = record.get("problems"), record.get("record_id")
    if isinstance(said, tuple):
        record_id = known if isinstance(known, UUID) else None
        label = str(record.get("record_label") or "")
        for message in said:
            yield PrintProblem(ProblemKind.MISSING_VALUE, message, pages.start, record_id, label)
