"""Speaking on the terminal: results on standard output, sentences for people on standard error."""

from __future__ import annotations

import json
import sys
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable

DONE: Final = 0
PROBLEMS: Final = 1
WRONG_USE: Final = 2


def prepare_streams() -> None:
    """Make both streams speak UTF-8; a windowed program has none, and stays silent."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:
        stream.write(text + "\n")
        stream.flush()


def result(text: str) -> None:
    """Write one line of a result to standard output."""
    _write(sys.stdout, text)


def result_json(value: Any) -> None:
    """Write a result as JSON (decimals and ids as text) to standard output."""
    _write(sys.stdout, json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def say(sentence: object) -> None:
    """Write a sentence for people to standard error."""
    _write(sys.stderr, str(sentence))


def say_all(sentences: Iterable[object]) -> None:
    """Write several sentences for people to standard error."""
    for sentence in sentences:
        say(sentence)


def _plain(value: object) -> object:
    if isinstance(value, (set, frozenset)):
        return sorted(str(item) for item in value)
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)
