"""What a dialog is made of before there is one: the verbs it offers and its tone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Tone = Literal["info", "good", "watch", "bad", "question"]


@dataclass(frozen=True, slots=True)
class Verb:
    """One button of a dialog: what it answers, what it says, how it looks."""

    answer: str
    label: str
    kind: Literal["primary", "plain", "danger"] = "plain"
