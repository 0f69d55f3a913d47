"""How a Chinese name is written in Latin letters: 欧阳明堃 as Ouyang Mingkun (GB/T 28039)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.persons import looks_like_person, surname_of
from kamdesk.domain.readings.pinyin import sequences

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPEN: Final = ("a", "o", "e")


def written_in_latin(name: str) -> str:
    """Return the usual reading of a person's name, without tones; nothing for a name that is not Chinese."""
    surname = surname_of(name)
    bare = name.replace(" ", "").replace("\u3000", "")
    if not surname or not looks_like_person(name):
        return ""
    (usual, *_others) = sequences(list(bare), person=len(surname) == 1)
    read = [syllable.replace("v", "ü") for syllable in usual]
    return " ".join(_joined(part).capitalize() for part in (read[: len(surname)], read[len(surname) :]))


def _joined(syllables: Sequence[str]) -> str:
    """Join syllables; what might belong to the one before is parted by an apostrophe, as in Xi'an."""
    parted = (f"'{each}" if each.startswith(_OPEN) else each for each in syllables[1:])
    return "".join((syllables[0], *parted))
