"""The kinds of rule that a document can ask for; JSON text in, JSON-shaped answer out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.exchange.computing.care import compute_care
from kamdesk.exchange.computing.clashes import compute_clashes
from kamdesk.exchange.computing.figures import compute_figures
from kamdesk.exchange.computing.menu import compute_menu
from kamdesk.exchange.computing.recognition import compute_recognition
from kamdesk.exchange.computing.route import compute_route
from kamdesk.exchange.computing.warnings import compute_warnings
from kamdesk.exchange.computing.workdays import compute_workdays
from kamdesk.exchange.json.text import parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KINDS: Final[Mapping[str, Callable[[object], dict[str, object]]]] = {
    "recognition": compute_recognition,
    "care": compute_care,
    "workdays": compute_workdays,
    "clashes": compute_clashes,
    "route": compute_route,
    "menu": compute_menu,
    "figures": compute_figures,
    "warnings": compute_warnings,
}


def compute_json(kind: str, text: str) -> dict[str, object]:
    """Answer a document of a kind; the answer is ready for `json.dumps`.

    Raises `UserError` with one sentence that names the place; then nothing was computed.
    """
    return KINDS[kind](parse_json(text))
