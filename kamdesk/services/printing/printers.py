"""The printers of this PC, as the print system lists them: asked with a limit of time."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.services.printing.print_tools import ask

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE: Final = 8.0
"""Seconds to wait for the list; CUPS itself looks for printers of the network for up to five."""
_NAMED_LAST: Final = re.compile(r"[:：]\s*(\S+)\s*$")
_DISABLED: Final = re.compile(rb"^printer .* disabled since ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Printers:
    """The names of the printers, and which of them the system takes unless told; empty where none."""

    names: tuple[str, ...] = ()
    usual: str = ""


def can_ask_for_printers() -> bool:
    """Return whether the tools of CUPS can be asked, which may hang but can be stopped."""
    return os.name == "posix" and shutil.which("lpstat") is not None


def ask_for_printers(waiting: Callable[[], object]) -> Printers:
    """Return the printers that CUPS knows; ``waiting`` is called meanwhile, and may stop it by raising.

    Raises `UserError` where CUPS does not answer.
    """
    try:
        listed = ask(["lpstat", "-e"], seconds=_PATIENCE, waiting=waiting)
        chosen = ask(["lpstat", "-d"], seconds=_PATIENCE, waiting=waiting)
    except OSError as error:  # a time that has run out, too
        raise UserError(Message("打印服务没有响应")) from error
    names = listed.output.decode(errors="replace").split()
    usual = _NAMED_LAST.search(chosen.output.decode(errors="replace").strip())
    return Printers(tuple(names), usual[1] if usual else "")


def is_disabled(printer: str, waiting: Callable[[], object]) -> bool:
    """Return whether CUPS would only keep jobs for a printer in its queue; False where it does not tell.

    CUPS itself disables a printer on which a job failed, until a person enables it again.
    """
    try:
        answer = ask(["env", "LC_ALL=C", "lpstat", "-p", printer], seconds=_PATIENCE, waiting=waiting)
    except OSError:
        return False
    return _DISABLED.search(answer.output) is not None
