"""The printers of CUPS are listed by its own tool, which may say nothing, or hang."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.services.printing import printers as printers_module
from kamdesk.services.printing.printers import Printers, ask_for_printers, can_ask_for_printers

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.skipif(os.name != "posix", reason="CUPS is there on POSIX systems only")


@pytest.mark.parametrize(
    ("said", "usual"),
    [
        ("system default destination: 4F", "4F"),
        ("系统默认目的地：4F", "4F"),
        ("no system default destination", ""),
        ("", ""),
    ],
)
def test_names_and_the_usual_one_are_read(lpstat: Callable[[str], None], said: str, usual: str) -> None:
    lpstat(f'test "$1" = -e && printf "3F\\n4F\\n" || echo "{said}"')
    assert can_ask_for_printers()
    assert ask_for_printers(lambda: None) == Printers(("3F", "4F"), usual)


def test_a_service_that_complains_lists_none(lpstat: Callable[[str], None]) -> None:
    lpstat("echo 'lpstat: Bad file descriptor' >&2; exit 1")
    assert ask_for_printers(lambda: None) == Printers()


def test_a_service_that_hangs_is_given_up_or_left(
    lpstat: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    lpstat("exec sleep 60")

    def leave() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        ask_for_printers(leave)
    monkeypatch.setattr(printers_module, "_PATIENCE", 0.2)
    with pytest.raises(UserError, match="没有响应"):
        ask_for_printers(lambda: None)
