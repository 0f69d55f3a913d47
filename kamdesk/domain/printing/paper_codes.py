"""What the small Data Matrix on a sheet says, and the corner marks of sheets that come back filled in.

``KP2611-7QF3XY KD-KH-02 V1P2`` is the second page of form KD-KH-02, version 1, about the record that is
found by KP2611-7QF3XY; ``KD-FW-04 V1P1`` is the first page of a blank form. A person can read it, and a hand
scanner types it into the search box. Capitals, digits and blanks take the least room in a Data Matrix.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_PAPER: Final = re.compile(
    r"(?:(?P<record>.*\S)\s+)?(?P<form>\S+)\s+[Vv](?P<version>\S+)[Pp](?P<page>[0-9]+)", re.DOTALL
)
CORNER_MARK: Final = 3.0
"""Length in millimetres of the sides of a corner mark, a black square."""
CORNER_INSET: Final = 7.0
"""Millimetres between the edges of the paper and the marks, where every printer prints."""


@dataclass(frozen=True, slots=True)
class PaperCode:
    """Which sheet a paper is: number and version of its form, page, and the code of its record, if any."""

    form: str
    version: str
    page: int
    record: str = ""


def paper_code_text(code: PaperCode) -> str:
    """Return what the Data Matrix says; blanks within the form's number and version are left out."""
    form, version = ("".join(text.split()) for text in (code.form, code.version))
    return f"{code.record} {form} V{version}P{code.page}".strip()


def read_paper_code(text: str) -> PaperCode | None:
    """Return which sheet a text from a Data Matrix means, None where it is not from one."""
    found = _PAPER.fullmatch(text.strip())
    if found is None:
        return None
    return PaperCode(found["form"], found["version"], int(found["page"]), found["record"] or "")


def codes_in(text: str) -> tuple[str, ...]:
    """Return the codes that may be meant: the text, and that of the record where it is from a sheet."""
    paper = read_paper_code(text)
    return (text, paper.record) if paper is not None and paper.record else (text,)


def corner_marks(width: float, height: float) -> tuple[tuple[float, float], ...]:
    """Return the upper left corners of the four marks on paper of this size, in millimetres from its own."""
    right, bottom = (side - CORNER_INSET - CORNER_MARK for side in (width, height))
    return tuple((x, y) for y in (CORNER_INSET, bottom) for x in (CORNER_INSET, right))
