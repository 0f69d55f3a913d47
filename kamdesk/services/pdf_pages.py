"""Pages of finished PDFs put together into one."""

from __future__ import annotations

import re
from hashlib import blake2b
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pypdfium2

from kamdesk.services.preview import PreviewDocument

if TYPE_CHECKING:
    from collections.abc import Sequence

_IDENTIFIER: Final = re.compile(rb"<[0-9A-Fa-f]{32}>")


def joined(documents: Sequence[bytes]) -> bytes:
    """Return one PDF with the pages of all ``documents`` in their order; a single one stays as it is."""
    if len(documents) == 1:
        return documents[0]
    written = BytesIO()
    with PreviewDocument.one_caller:
        whole = pypdfium2.PdfDocument.new()
        parts = [pypdfium2.PdfDocument(document) for document in documents]
        for part in parts:
            whole.import_pages(part)
        whole.save(written)
        for document in (*parts, whole):
            document.close()
    return _with_steady_id(written.getvalue(), documents)


def _with_steady_id(pdf: bytes, documents: Sequence[bytes]) -> bytes:
    """Replace the random identifier that PDFium gives a file, so that the same pages are the same bytes."""
    digest = blake2b(b"".join(documents), digest_size=16).hexdigest().upper().encode()
    head, mark, tail = pdf.rpartition(b"/ID")
    return head + mark + _IDENTIFIER.sub(b"<" + digest + b">", tail)
