"""Forms drawn for tests as the printing service draws them, but with any typefaces and common values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from kamdesk.documents.definitions.library import FormLibrary
from kamdesk.domain.printing.rendered_document import RenderedDocument
from kamdesk.domain.printing.requests import PLAIN
from kamdesk.services.printing.assembling import Assembly
from tests.project import FORMS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.domain.printing.catalogue import FormMode

LIBRARY: Final = FormLibrary(FORMS)
"""The shipped forms, each read once for all tests of a process."""
TODAY: Final = date(2026, 11, 22)


def rendered(
    form: FormDefinition,
    typefaces: Typefaces,
    common: Mapping[str, object],
    records: Iterable[Mapping[str, object]],
    mode: FormMode = "filled",
    *,
    first_card: int = 1,
) -> RenderedDocument:
    layout = replace(PLAIN, first_card=first_card)
    forms = {(form.id, mode): form}
    assembly = Assembly(forms, typefaces, common, layout, title=form.title, month=None, today=TODAY)
    for record in records:
        assembly.add(form.id, mode, record)
    pdf = assembly.finish()
    return RenderedDocument(
        pdf, assembly.page_count, assembly.problems(), assembly.parts(), assembly.next_card
    )
