"""A face with fallback faces, chosen for each character."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from kamdesk.documents.fonts.punctuation_spacing import HALF, compression_points, trailing_white
from kamdesk.documents.fonts.scripts import script_to_shape
from kamdesk.documents.fonts.spread_names import SPREAD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamdesk.documents.fonts.truetype import Face, Glyph

_EM: Final = 1000
_LATIN: Final = frozenset(map(chr, range(ord("!"), ord("~") + 1)))
_MOST_MEASURED: Final = 4096  # texts whose width is cached; each is measured several times


class _Choices(dict[str, int]):
    """Which face of the chain draws a character; -1 where none does, or could only wrongly.

    Computed on first use.
    """

    def __init__(self, faces: Sequence[Face], latin: Face | None) -> None:
        self._faces = faces
        self._latin = faces.index(latin) if latin else None

    def __missing__(self, character: str) -> int:
        if self._latin is not None and character in _LATIN and self._faces[self._latin].glyph(character):
            self[character] = self._latin
            return self._latin
        faces = () if script_to_shape(character) else self._faces
        choice = next((n for n, face in enumerate(faces) if face.glyph(character)), -1)
        self[character] = choice
        return choice


class _Widths(dict[str, float]):
    """Advance of each character in ems. Computed on first use."""

    def __init__(self, faces: Sequence[Face], choices: _Choices) -> None:
        self._faces = faces
        self._choices = choices

    def __missing__(self, character: str) -> float:
        choice = self._choices[character]
        face = self._faces[max(choice, 0)]
        width = face.advance(face.glyph(character)) / _EM if choice >= 0 else 1.0
        self[character] = width
        return width


class Typeface:
    """Measures text and says which face draws each stretch of it."""

    def __init__(self, faces: Sequence[Face], latin: Face | None = None) -> None:
        """Take faces in the order in which they are asked; ``latin`` is first for Western signs."""
        self.faces = tuple(faces)
        self._choices = _Choices(self.faces, latin)
        self.widths = _Widths(self.faces, self._choices)
        self._known = {SPREAD}
        self._measured: dict[str, tuple[float, list[int]]] = {}
        # Faces for Taiwan centre their marks in the square: no half of it is empty.
        self._marks_are_half_empty = self.faces[0].right_edge("，") <= HALF

    def width(self, text: str) -> float:
        """Return the width of a line in ems, marks that meet drawn together."""
        return (self._measured.get(text) or self._measure(text))[0]

    def trailing_white(self, text: str) -> float:
        """Return the white at the end of a line that ends in a closing mark, in ems."""
        return trailing_white(text, self.widths) if self._marks_are_half_empty else 0.0

    def compression_points(self, text: str) -> list[int]:
        """Return the places of a line before which half an em is taken out between two marks."""
        return (self._measured.get(text) or self._measure(text))[1]

    def _measure(self, text: str) -> tuple[float, list[int]]:
        places = compression_points(text, self.widths) if self._marks_are_half_empty else []
        found = sum(map(self.widths.__getitem__, text)) - HALF * len(places), places
        if len(self._measured) >= _MOST_MEASURED:
            self._measured.clear()
        self._measured[text] = found
        return found

    def missing(self, text: str) -> str:
        """Return the characters, each once, that no face has or that would have to be shaped."""
        if self._known.issuperset(text):
            return ""
        absent = "".join(dict.fromkeys(c for c in text if self._choices[c] < 0 and c != SPREAD))
        self._known.update(set(text) - set(absent))
        return absent

    def runs(self, text: str) -> list[tuple[Face, str]]:
        """Split a line into stretches by the face that draws them; the first face takes the missing."""
        stretches = groupby(text, key=lambda character: max(self._choices[character], 0))
        return [(self.faces[choice], "".join(characters)) for choice, characters in stretches]

    def glyph(self, face: Face, character: str) -> Glyph:
        """Return the glyph that stands for a character in one of the faces, a box where none has it."""
        is_drawn = self._choices[character] >= 0
        return (face.glyph(character) if is_drawn else 0) or face.glyph("〓") or 0
