"""Papers drawn as the desk draws them, their words read back out of the PDF by a second reader."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pypdfium2

from kamdesk.app.form_filling import desk_printing
from kamdesk.domain.printing.requests import Selection

if TYPE_CHECKING:
    from kamdesk.domain.printing.rendered_document import PrintProblem
    from kamdesk.store.file.database import Database


def printed(
    database: Database, form_id: str, selection: Selection | None = None
) -> tuple[list[str], tuple[PrintProblem, ...]]:
    """Return the words of each page of a filled form, without blanks, and the problems told."""
    document = desk_printing(database).render(form_id, "filled", selection or Selection())
    with closing(pypdfium2.PdfDocument(document.pdf)) as pdf:
        pages = ["".join(page.get_textpage().get_text_range().split()) for page in pdf]
    return pages, document.problems
