"""Takes the place of the print dialog on pages under test."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from kamdesk.domain.printing.requests import PrintRequest


class AskedPrints:
    """Keeps what a page asked to print, the last one last."""

    def __init__(self) -> None:
        self.requests: list[PrintRequest] = []

    def __call__(
        self,
        parent: QWidget,  # noqa: ARG002 - as pages call it
        request: PrintRequest,
        open_record: Callable[[UUID], None] | None = None,  # noqa: ARG002 - as pages of records call it
    ) -> None:
        """Note the request."""
        self.requests.append(request)
