"""Speaking on the terminal: results on standard output, sentences for people on standard error."""

from __future__ import annotations

import errno
import json
import os
import re
import sys
from contextlib import suppress
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, TextIO

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

DONE: Final = 0
PROBLEMS: Final = 1
WRONG_USE: Final = 2
_STEERING: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # all controls but tab and new line
_READER_GONE: Final = frozenset({errno.EPIPE, errno.EINVAL})  # Windows says EINVAL of a closed pipe


def prepare_streams() -> None:
    """Make both streams speak UTF-8; a windowed program has none, and stays silent."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def result(text: str) -> None:
    """Write one line of a result to standard output; a reader who left early (``| head``) is no error.

    Raises `UserError` where the output cannot be written, as on a full disk.
    """
    try:
        _write(sys.stdout, text)
    except OSError as error:
        if error.errno not in _READER_GONE:
            raise UserError(Message("结果没能写出：{reason}。", reason=reason_of(error))) from error


def result_json(value: Any) -> None:
    """Write a result as JSON (decimals and ids as text) to standard output, as `result` does."""
    result(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def say(sentence: object) -> None:
    """Write a sentence for people to standard error, if that can still be written.

    Names in it may come from any file: what would steer a terminal is shown as a replacement character.
    """
    with suppress(OSError):
        _write(sys.stderr, _STEERING.sub("\ufffd", str(sentence)))


def say_all(sentences: Iterable[object]) -> None:
    """Write several sentences for people to standard error."""
    for sentence in sentences:
        say(sentence)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is None:
        return
    try:
        stream.write(text + "\n")
        stream.flush()
    except OSError:
        _let_go(stream)
        raise


def _let_go(stream: TextIO) -> None:
    """Send the rest nowhere, so that what could not be written is not tried again on leaving."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _plain(value: object) -> object:
    if isinstance(value, (set, frozenset)):
        return sorted(str(item) for item in value)
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)
