"""A document in parts that lie on one paper each, for a print system that keeps one paper for a job."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING

import pypdfium2

from kamdesk.services.printing.calibration import paper_of
from kamdesk.services.printing.preview import PreviewDocument

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class PaperPart:
    """Pages (from 1) that follow each other on one paper, whose sides are given in whole millimetres."""

    short: int
    long: int
    pages: tuple[int, ...]


def parts_by_paper(pdf: bytes, pages: Sequence[int]) -> tuple[PaperPart, ...]:
    """Return the pages in their order, in parts of one paper; which way a page lies makes no difference."""
    with PreviewDocument(pdf) as document:
        papers = {page: paper_of(document.size(page)) for page in pages}

    def sides(page: int) -> tuple[int, int]:
        short, long = sorted(round(side) for side in (papers[page].width, papers[page].height))
        return short, long

    return tuple(PaperPart(*paper, tuple(run)) for paper, run in groupby(pages, sides))


def excerpt(pdf: bytes, pages: Sequence[int]) -> bytes:
    """Return a PDF of these pages (from 1) in this order."""
    written = BytesIO()
    with PreviewDocument.one_caller:
        document, chosen = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        chosen.import_pages(document, [page - 1 for page in pages])
        chosen.save(written)
        chosen.close()
        document.close()
    return written.getvalue()
